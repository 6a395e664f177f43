"""The further comfort levels by night: the swing, the snail, the stars, the garden's voices, the bench."""

from itertools import pairwise

from assets.make.cards.card import picture, window
from assets.make.cosy.cushion import cushion
from assets.make.otter.pair import pair
from assets.make.otter.pairs import calm, glad
from assets.make.paint import Canvas, Frame, bezier, ellipse, ribbon, rounded
from assets.make.things import owl
from assets.make.things.wood import DRIFT, ROPE
from assets.make.walks.garden import far
from assets.make.walks.garden.arbour import bench, hanging_lamp
from assets.make.walks.garden.heavens import moon, star
from assets.make.walks.garden.lawn import ground, growth
from assets.make.walks.garden.nightfall import nightfall
from assets.make.walks.garden.wall import wall
from assets.make.walks.street import snail

FOUND = ((44, 150, 0.8), (92, 92, 1.0), (150, 116, 0.8), (206, 54, 1.1), (238, 128, 0.8))
"""Place and size of the stars that are joined on their card."""

OTHERS = ((30, 44, 0.4), (126, 34, 0.5), (252, 24, 0.4), (176, 178, 0.45), (72, 196, 0.4))


def beyond(canvas: Canvas, frame: Frame, x: float, y: float, width: float) -> None:
    """The land beyond the garden, from x, y on."""
    far.scene(canvas, window(frame, x, y, width))


def swing(canvas: Canvas, frame: Frame) -> None:
    """The two on the swing before the moon."""
    beyond(canvas, frame, 640, 330, 420)
    moon(canvas, frame.at(206, 62, 0.62), 0.4)
    layer = Canvas(canvas.w, canvas.h)
    local = frame.at(134, 20, 0.88, rot=-6)
    for side in (-1, 1):
        rope = bezier((side * 98, -60), (side * 99, 60), (side * 101, 130), (side * 102, 196), 30)
        layer.form(layer.mask(ribbon(rope, 5, 5), local), ROPE, 3 * frame.k, shade=0.4, rim=0.6)
    layer.form(layer.mask(rounded(-118, 188, 236, 17, 8.5), local), DRIFT, 9 * frame.k, shade=0.5, rim=0.7)
    pair(layer, local.at(8, 104, 27), calm(), afloat=False)
    canvas.paste(nightfall(layer, 1.0, 0.8, 3.0))


def slow_snail(canvas: Canvas, frame: Frame) -> None:
    """The snail on the wall, its trail behind it."""
    beyond(canvas, frame, 420, 420, 420)
    moon(canvas, frame.at(222, 50, 0.5), 0.4)
    wall(canvas, window(frame, 300, 450, 340), 240, 700, 640, 840, 3)
    for i in range(7):
        canvas.soft(14 + 14 * i, 151, 5, 2.6, "#e4e8ff", 0.3 + 0.08 * i, frame)
    canvas.paste(nightfall(snail.paint(shy=False), 0.75, 0.8, 2.6), *frame.point(86, 66))


def joined_stars(canvas: Canvas, frame: Frame) -> None:
    """Five stars with thin lines between them, the two below looking up."""
    beyond(canvas, frame, 900, 400, 420)
    for (x0, y0, _), (x1, y1, _) in pairwise(FOUND):
        line = ribbon([(x0, y0), ((x0 + x1) / 2, (y0 + y1) / 2), (x1, y1)], 1.6, 1.6)
        canvas.fill(line, "#c3c8f4", frame, alpha=0.8)
    for x, y, size in (*FOUND, *OTHERS):
        star(canvas, frame, x, y, size, 0.5)
    layer = Canvas(canvas.w, canvas.h)
    pair(layer, frame.at(146, 214, 15), glad(), afloat=False)
    canvas.paste(nightfall(layer, 1.0, 0.9, 2.0))


def night_voices(canvas: Canvas, frame: Frame) -> None:
    """The owl on its branch, and its call going out."""
    beyond(canvas, frame, 300, 380, 420)
    for i, r in enumerate((54, 80, 106)):
        ring = canvas.mask(ellipse(128, 140, r), frame) - canvas.mask(ellipse(128, 140, r - 4), frame)
        canvas.put(ring.blur(1.2), "#ffe8c2", 0.55 - 0.14 * i)
    bird = nightfall(owl.paint(), 0.8, 0.8, 2.8)
    canvas.paste(bird, *frame.point(134 - bird.w / 3, 146 - bird.h / 3))


def on_the_bench(canvas: Canvas, frame: Frame) -> None:
    """The bench under its lamp, and the two on it."""
    beyond(canvas, frame, 560, 400, 420)
    local = window(frame, 1846, 540, 288)
    layer = Canvas(canvas.w, canvas.h)
    crest, _ = ground(layer, local)
    growth(layer, local, crest)
    canvas.paste(layer)
    bench(canvas, local)
    hanging_lamp(canvas, local, 2060, 610)
    sitters = Canvas(canvas.w, canvas.h)
    pair(sitters, frame.at(138, 142, 27), calm(), afloat=False)
    canvas.paste(nightfall(sitters, 1.0, 0.9, 3.0))


def soft_cushion(canvas: Canvas, frame: Frame) -> None:
    """The cushion on the evening lawn."""
    beyond(canvas, frame, 820, 470, 420)
    local = window(frame, 1500, 560, 420)
    crest, _ = ground(canvas, local)
    growth(canvas, local, crest)
    canvas.soft(134, 190, 130, 90, "#ffd9a0", 0.25, frame)
    cushion(canvas, frame.at(134, 176, 96, rot=-5))


PICTURES = {
    "card_night_swing": picture(swing),
    "card_snail": picture(slow_snail),
    "card_joined_stars": picture(joined_stars),
    "card_night_voices": picture(night_voices),
    "card_bench": picture(on_the_bench),
    "card_cushion": picture(soft_cushion),
}
