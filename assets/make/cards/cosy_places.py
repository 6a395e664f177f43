"""The further comfort levels of the walks' places: rain, the shell, the sea, the humming pot."""

from assets.make.cards.card import ground, picture, window
from assets.make.otter.pair import ground_shadows, pair
from assets.make.otter.pairs import calm
from assets.make.paint import Canvas, Frame, ellipse, lin, ribbon, rounded
from assets.make.places.sky import Sun, disc
from assets.make.walks.beach import shell
from assets.make.walks.beach.card import sand
from assets.make.walks.kitchen import clock, pot
from assets.make.walks.kitchen.room import wall
from assets.make.walks.kitchen.table import table
from assets.make.walks.street import can, ivy

DROPS = (
    (40, 40, 20),
    (92, 16, 14),
    (150, 52, 22),
    (206, 20, 16),
    (240, 84, 18),
    (26, 120, 14),
    (118, 96, 12),
)
"""Where the rain is seen falling, and how long each streak is."""


def rain(canvas: Canvas, frame: Frame) -> None:
    """The watering can catches drops, ivy above it."""
    ground(canvas, frame, "#bcc6e4")
    for x, y, long in DROPS:
        streak = ribbon([(x, y), (x - 2, y + long / 2), (x - 4, y + long)], 1.0, 2.4, 2.0)
        canvas.fill(streak, "#f4f6ff", frame, alpha=0.85)
    wet = canvas.mask(ellipse(134, 258, 150, 46), frame)
    canvas.put(wet.blur(6 * frame.k), "#8f97cc", 0.75)
    for rx in (62, 86, 108):
        ring = canvas.mask(ellipse(120, 256, rx, rx * 0.2), frame) - canvas.mask(
            ellipse(120, 256, rx - 2, rx * 0.2 - 1.2), frame
        )
        canvas.put(ring, "#f0f2ff", 0.8)
    canvas.paste(ivy.paint(), *frame.point(150, -14))
    canvas.paste(can.paint(True), *frame.point(46, 96))


def sea(canvas: Canvas, frame: Frame) -> None:
    """Evening light over the water, and the sand before it."""
    down = [(0, "#8fb9e4"), (0.7, "#f3d3cf"), (1, "#ffe6bc")]
    canvas.put(canvas.everything(), lin(frame.point(0, 0), frame.point(0, 116), [*down]))
    sun = Sun(196, 84, 20, "#fff0cc", edge="#ffd9b4", heart="#fff6dc", strength=0.5)
    canvas.soft(sun.x, sun.y, 130, 100, sun.edge, 0.7, frame)
    disc(canvas, frame, sun)
    water = canvas.mask(rounded(-10, 113, 290, 100, 1), frame)
    stops = [(0, "#f0d2c8"), (0.25, "#8fbfd0"), (1, "#3f93b4")]
    canvas.put(water, lin(frame.point(0, 113), frame.point(0, 180), [*stops]))
    for i in range(30):
        x, y = (i * 83) % 268, 118 + (i * 29) % 48
        canvas.soft(x, y, 10 + y * 0.07, 1.2, "#fff4dc" if i % 3 else "#2f7fa4", 0.5, frame, clip=water)
    sand(canvas, frame)


def by_the_sea(canvas: Canvas, frame: Frame) -> None:
    """The pair on the sand with resting eyes."""
    sea(canvas, frame)
    local = frame.at(146, 152, 29)
    ground_shadows(canvas, local)
    pair(canvas, local, calm(), afloat=False)


def in_the_shell(canvas: Canvas, frame: Frame) -> None:
    """A big shell on the sand, the sound of the sea going out from it."""
    sea(canvas, frame)
    for i, r in enumerate((58, 82, 106)):
        ring = canvas.mask(ellipse(134, 184, r), frame) - canvas.mask(ellipse(134, 184, r - 4), frame)
        canvas.put(ring.blur(1.2), "#ffffff", 0.75 - 0.17 * i)
    whorl = shell.paint()
    canvas.paste(whorl, *frame.point(134 - whorl.w / 3, 186 - whorl.h / 3))


def humming(canvas: Canvas, frame: Frame) -> None:
    """The pot and the clock on the kitchen table."""
    band = window(frame, 790, 4, 400)
    wall(canvas, band)
    table(canvas, band, 700, 560)
    canvas.paste(pot.paint(True), *frame.point(112, 74))
    canvas.paste(clock.paint(), *frame.point(12, 96))


PICTURES = {
    "card_rain": picture(rain),
    "card_sea": picture(by_the_sea),
    "card_shell": picture(in_the_shell),
    "card_hum": picture(humming),
}
