"""The further comfort levels by day: puddles, a boat, a cat, the sun, the rain, two pebbles, leaves."""

from assets.make.cards.bubbles import HOURS, meadow
from assets.make.cards.card import ground, picture, window
from assets.make.cards.water import pond
from assets.make.cosy import rosy_pebble
from assets.make.cosy.boat import boat
from assets.make.cosy.cat import cat
from assets.make.cosy.puddle import in_boots, puddle
from assets.make.cosy.rainbow import BANDS
from assets.make.otter.lying import content, pip_lying
from assets.make.otter.pair import pair
from assets.make.otter.pairs import calm
from assets.make.paint import Canvas, Frame, ellipse, mix, ribbon
from assets.make.palette import light
from assets.make.places.grass import Fringe, fringe
from assets.make.places.hill import hill, profile
from assets.make.places.lily import pad
from assets.make.places.sky import Sun, disc, glow, sky
from assets.make.things import pebble
from assets.make.walks.street import red_leaf
from assets.make.walks.street.cobbles import ground as cobbled
from assets.make.walks.street.cobbles import stones
from assets.make.walks.street.shelter import FOOT, shelter
from assets.make.walks.street.wet import mirror


def puddles(canvas: Canvas, frame: Frame) -> None:
    """Pip and Mo in red boots in a puddle, drops in the air."""
    meadow(canvas, frame, HOURS["noon"])
    puddle(canvas, frame.at(134, 236, 0.66))
    in_boots(canvas, frame.at(146, 134, 31))
    for x, y, r in ((24, 196, 5), (48, 168, 4), (226, 172, 5), (250, 200, 4), (134, 218, 4), (242, 148, 3)):
        canvas.soft(x, y, r * 1.6, r * 1.6, "#dff2fb", 0.7, frame)
        canvas.fill(ellipse(x, y, r * 0.8, r), "#9cc8e6", frame)
        canvas.fill(ellipse(x + r * 0.25, y - r * 0.35, r * 0.3), "#ffffff", frame)


def rocking_boat(canvas: Canvas, frame: Frame) -> None:
    """The boat on the pond, leaning a little."""
    pond(canvas, frame, 560, 900, 430, 30)
    pad(canvas, frame, 232, 262, 24, 200, "#f7b7c5")
    boat(canvas, frame.at(132, 158, 0.41, rot=-4))


def stroke_cat(canvas: Canvas, frame: Frame) -> None:
    """The cat on its cushion, softly asleep."""
    ground(canvas, frame, "#f3dcc0")
    cat(canvas, frame.at(142, 148, 53), False)


def sun_pip(canvas: Canvas, frame: Frame) -> None:
    """Pip awake in the grass, a big sun above."""
    field = window(frame, 560, 640, 420)
    sky(canvas, field, light("golden_hour").sky, 900)
    sun = Sun(66, 66, 34, "#ffd28a", strength=0.7)
    glow(canvas, frame, sun)
    disc(canvas, frame, sun)
    crest = profile(21, ((3.2, 7), (6.1, 3)), 160, 300)
    hill(canvas, frame, crest, "#cfd488", "#5f986c", 130)
    fringe(canvas, frame, crest, Fringe(240, 11, "#9dbf76", "#e0dc8c", 4, -10, 280))
    pip_lying(canvas, frame.at(176, 170, 54), content())
    canvas.soft(120, 140, 170, 120, "#ffdf9a", 0.22, frame)


def two_pebbles(canvas: Canvas, frame: Frame) -> None:
    """The two side by side, the bow over both."""
    field = window(frame, 560, 640, 420)
    sky(canvas, field, light("daybreak").sky, 900)
    for i, colour in enumerate(BANDS):
        outer, inner = ellipse(134, 190, 122 - i * 7, n=120), ellipse(134, 190, 114 - i * 7, n=120)
        band = (canvas.mask(outer, frame) - canvas.mask(inner, frame)).blur(2.2 * frame.k)
        canvas.put(band, mix(colour, "#ffffff", 0.1), 0.75)
    crest = profile(21, ((3.2, 7), (6.1, 3)), 176, 300)
    hill(canvas, frame, crest, "#bfd08c", "#4f8a6c", 130)
    fringe(canvas, frame, crest, Fringe(240, 11, "#8dbb7c", "#cfd88c", 4, -10, 280))
    for x, tint in ((76, "#ff9a6a"), (194, "#8ac0ff")):
        canvas.soft(x, 220, 92, 74, tint, 0.5, frame)
    rosy_pebble.stone(canvas, frame.at(76, 222, 55))
    pebble.stone(canvas, frame.at(194, 222, 55), pebble.BLUE, "#4f749c", pebble.vein)


def warm_and_dry(canvas: Canvas, frame: Frame) -> None:
    """The shelter in the rain, Pip and Mo on its bench."""
    band = window(frame, 160, 216, 450)
    sky(canvas, band, light("rain").sky, 640, 1600)
    body = cobbled(canvas, band, FOOT - 20, 900)
    mirror(canvas, band, FOOT - 20, 200, 0.5, body)
    stones(canvas, band, FOOT - 20, 900, body)
    shelter(canvas, band, 190)
    pair(canvas, frame.at(146, 118, 26), calm(), afloat=False)
    for i in range(26):
        x, y = (i * 61) % 276, (i * 97) % 290
        canvas.fill(ribbon([(x, y), (x - 2, y + 9), (x - 4, y + 18)], 1.2, 0.8), "#eef0ff", frame, alpha=0.45)


def falling_leaves(canvas: Canvas, frame: Frame) -> None:
    """Three red leaves on their way down to a wood's floor."""
    ground(canvas, frame, "#f6dcb4")
    crest = profile(12, ((3.2, 6), (5.1, 3)), 226, 300)
    hill(canvas, frame, crest, "#d8c486", "#9a9a68", 90)
    leaf = red_leaf.paint()
    canvas.paste(leaf, *frame.point(34, 26))
    canvas.paste(leaf, *frame.point(148, 84))
    canvas.paste(leaf, *frame.point(62, 150))


PICTURES = {
    "card_puddles": picture(puddles),
    "card_boat": picture(rocking_boat),
    "card_cat": picture(stroke_cat),
    "card_sun_pip": picture(sun_pip),
    "card_two_pebbles": picture(two_pebbles),
    "card_warm_and_dry": picture(warm_and_dry),
    "card_leaves": picture(falling_leaves),
}
