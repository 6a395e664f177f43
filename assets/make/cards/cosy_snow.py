"""The further comfort levels in the snow: squeezing it, watching it fall, a morning on the hill."""

from dataclasses import replace

from assets.make.cards.card import picture, window
from assets.make.cosy.snowball import snowball
from assets.make.otter.bust import bust
from assets.make.otter.face import face
from assets.make.otter.limbs import limb, paw
from assets.make.otter.pair import ground_shadows, pair
from assets.make.otter.pairs import calm
from assets.make.otter.who import PIP
from assets.make.paint import Canvas, Frame, ribbon
from assets.make.palette import light
from assets.make.places.hill import profile
from assets.make.places.sky import Sun, disc, glow, sky
from assets.make.walks.hill.far import FAR_PEAKS, mountains, wood
from assets.make.walks.hill.fir import Fir, fir
from assets.make.walks.hill.snow import bank, drift, glints
from assets.make.walks.hill.tones import SNOW_SHADE

FLAKES = ((44, 50, 13), (96, 118, 8), (150, 40, 10), (214, 96, 15), (246, 34, 8), (30, 150, 9), (178, 148, 7))
"""Middle and size of the flakes on the card of the falling snow."""


def snow(canvas: Canvas, frame: Frame) -> None:
    """The snowy land in the morning, with nobody in it yet."""
    far = window(frame, 780, 320, 470)
    own = light("snow")
    sky(canvas, far, own.sky, 700, 1600)
    glow(canvas, far, Sun.of(own.lamp, 1150, 452, 34))
    mountains(canvas, far, FAR_PEAKS, "#b9bbe6", "#fde3d8", "#f3dade")
    behind = profile(11, ((0.9, 10), (2.1, 7)), 640, 1600)
    firs = own.tones["cool_firs"].material()
    wood(canvas, far, behind, ((800, 900, 4), (1080, 1180, 4)), (40, 74), firs, 5)
    bank(canvas, far, behind, ((0.0, "#dcd8f0"), (1.0, "#d2d0ea")), 120, "#ffece0", 0.75)
    near = profile(9, ((3, 5), (6, 3)), 196, 300)
    body = bank(canvas, frame, near, ((0.0, "#efe3ec"), (0.5, "#cfcdea"), (1.0, "#9398d0")), 110)
    drift(canvas, frame, (190, 232), 90, 20, "#f6e6e6", "#a9acdc", body)
    glints(canvas, frame, (0, 214, 268, 286), 26, 4, lambda x, y: True)


def snow_squeeze(canvas: Canvas, frame: Frame) -> None:
    """Pip with both arms about a ball of snow."""
    snow(canvas, frame)
    local = frame.at(134, 120, 70)
    bust(canvas, local, PIP, replace(face({"happy": 0.9}), tilt=-3, cheek=1.1))
    for side in (-1, 1):
        upper = ((side * 0.56, 1.16), (side * 1.10, 1.30), (side * 1.44, 1.60), (side * 1.30, 1.84))
        limb(canvas, local, upper, 0.44, 0.40, PIP)
    snowball(canvas, local.at(0, 1.62, 0.92))
    for side in (-1, 1):
        fore = ((side * 1.34, 1.70), (side * 1.32, 2.06), (side * 1.04, 1.96), (side * 0.74, 1.74))
        limb(canvas, local, fore, 0.40, 0.32, PIP)
        paw(canvas, local, side * 0.68, 1.70, 0.22, side * -76, PIP)


def snowfall(canvas: Canvas, frame: Frame) -> None:
    """Big flakes before a fir and the hills."""
    snow(canvas, frame)
    fir(canvas, frame, Fir(58, 236, 190, 5, 0.3), snow=SNOW_SHADE)
    for x, y, size in FLAKES:
        at = frame.at(x, y, size)
        canvas.soft(0, 0, 1.7, 1.7, "#ffffff", 0.55, at)
        for i in range(3):
            arm = at.at(rot=60 * i + 8)
            canvas.fill(ribbon([(-1, 0), (0, 0), (1, 0)], 0.2, 0.2, 0.24), "#5c8fd6", arm)
            for side in (-0.62, 0.62):
                barb = [(side, -0.34), (side * 0.72, 0), (side, 0.34)]
                canvas.fill(ribbon(barb, 0.12, 0.12, 0.15), "#5c8fd6", arm)


def winter_morning(canvas: Canvas, frame: Frame) -> None:
    """The pair in the snow with resting eyes, the sun behind them."""
    snow(canvas, frame)
    sun = Sun(206, 60, 24, "#ffd9a0", strength=0.6)
    glow(canvas, frame, sun)
    disc(canvas, frame, sun)
    local = frame.at(146, 150, 30)
    ground_shadows(canvas, local)
    pair(canvas, local, calm(), afloat=False)
    for x, y, size in FLAKES[:6]:
        canvas.soft(x, y, size * 0.42, size * 0.42, "#ffffff", 0.95, frame, power=0.6)


PICTURES = {
    "card_snow_squeeze": picture(snow_squeeze),
    "card_snowfall": picture(snowfall),
    "card_winter_morning": picture(winter_morning),
}
