"""What one likes to smell and taste: small picture cards."""

from collections.abc import Callable, Sequence
from functools import partial

import numpy as np

from assets.make.paint import (
    Canvas,
    Frame,
    Material,
    Picture,
    Points,
    bezier,
    ellipse,
    leaf,
    lin,
    mirror,
    mix,
    ribbon,
    rounded,
    sheet,
    spline,
)
from assets.make.places.bloom import flower as bloom

SIDE, CORNER = 132, 26
Thing = Callable[[Canvas, Frame], None]
LEAF = Material("#7cb37c", "#cfe09a", "#3c7a6c")
STEAM = "#ffffff"


def card(colour: str, thing: Thing) -> Canvas:
    """A thing on a softly lit card; its frame has its origin in the middle."""
    canvas, frame = sheet(SIDE, SIDE, SIDE / 2, SIDE / 2)
    half = SIDE / 2
    down = [(0.0, mix(colour, "#ffffff", 0.45)), (1.0, mix(colour, "#8a7ab8", 0.10))]
    canvas.put(canvas.everything(), lin(frame.point(0, -half), frame.point(0, half), [*down]))
    canvas.soft(24, -24, 80, 70, "#fffbe8", 0.6, frame)
    thing(canvas, frame)
    canvas.grain()
    canvas.cut(canvas.mask(rounded(-half, -half, SIDE, SIDE, CORNER), frame))
    return canvas


def _stands(canvas: Canvas, frame: Frame, y: float, width: float) -> None:
    canvas.soft(-3, y, width, 7, "#4a3a5c", 0.38, frame)


def _solid(
    canvas: Canvas, frame: Frame, shape: Sequence[tuple[float, float]], material: Material, size: float
) -> None:
    canvas.form(canvas.mask(spline(shape), frame), material, size * frame.k)


def flower(canvas: Canvas, frame: Frame) -> None:
    """A flower."""
    stem = canvas.mask(ribbon(bezier((0, 0), (2, 16), (-4, 36), (-3, 54)), 4.5, 6), frame)
    canvas.form(stem, LEAF, 3 * frame.k)
    for angle, y in ((-28, 42), (-150, 34)):
        canvas.form(canvas.mask(leaf(-2, y, angle, 32, 17), frame), LEAF, 6 * frame.k)
    bloom(canvas, frame, 0, -14, 36, "#f2a0bc")


def bread(canvas: Canvas, frame: Frame) -> None:
    """A loaf, still warm."""
    _stands(canvas, frame, 35, 54)
    crust = [
        (-44, 12),
        (-40, -10),
        (-20, -22),
        (6, -24),
        (32, -18),
        (45, 0),
        (42, 24),
        (20, 34),
        (-24, 34),
        (-42, 28),
    ]
    _solid(canvas, frame, crust, Material("#d29a5c", "#f6d49a", "#8f5a40"), 22)
    for x in (-22, 0, 22):
        cut = ribbon(bezier((x - 9, -6), (x - 3, -12), (x + 3, -14), (x + 9, -16), 14), 3, 3, 7)
        canvas.put(canvas.mask(cut, frame).blur(0.5), "#fbe6bd", 0.95)
    for x in (-14, 10):
        wisp = ribbon(bezier((x, -32), (x + 9, -40), (x - 8, -46), (x + 1, -56), 20), 2, 1, 5)
        canvas.put(canvas.mask(wisp, frame).blur(0.8), STEAM, 0.9)


def orange(canvas: Canvas, frame: Frame) -> None:
    """An orange and a slice of it."""
    _stands(canvas, frame, 38, 50)
    canvas.form(
        canvas.mask(ellipse(-10, 2, 36), frame), Material("#f49a3c", "#ffd284", "#b85a34"), 28 * frame.k
    )
    canvas.form(canvas.mask(leaf(-8, -32, -28, 28, 14), frame), LEAF, 6 * frame.k)
    canvas.fill(ellipse(-9, -32, 3), "#7a5a3c", frame)
    slice_ = frame.at(26, 20, rot=-18)
    rind = canvas.mask(ellipse(0, 0, 25), slice_)
    canvas.put(rind.shift(-2, 4).blur(4), "#6a3a2c", 0.35)
    canvas.form(rind, Material("#f6a445", "#ffdc98", "#c06a34"), 16 * frame.k)
    canvas.fill(ellipse(0, 0, 21.5), "#fff0d0", slice_)
    for i in range(8):
        wedge = slice_.at(rot=i * 45)
        piece = spline([(3, 0), (9, -5.2), (17, -5.6), (19.5, 0), (17, 5.6), (9, 5.2)])
        canvas.form(
            canvas.mask(piece, wedge),
            Material("#f8ad4c", "#ffe0a0", "#e07f34"),
            5 * frame.k,
            shade=0.2,
            rim=0.4,
        )


def _drop(canvas: Canvas, frame: Frame, x: float, y: float, size: float) -> None:
    local = frame.at(x, y, size)
    right = [(0, -1.25), (0, -1.25), (0.42, -0.45), (0.68, 0.22), (0.42, 0.82), (0, 1)]
    shape = spline([*right, (-0.42, 0.82), (-0.68, 0.22), (-0.42, -0.45)])
    canvas.form(canvas.mask(shape, local), Material("#7cbdea", "#e0f5ff", "#3f7fc0"), 0.6 * local.k)
    canvas.fill(ellipse(0.22, 0.12, 0.16, 0.28, 15), "#ffffff", local, alpha=0.9)


def rain(canvas: Canvas, frame: Frame) -> None:
    """A cloud and its rain."""
    for x, y, size in ((-26, 28, 11), (2, 38, 13), (29, 26, 11)):
        _drop(canvas, frame, x, y, size)
    puffs = [
        ellipse(-24, -10, 20, 18),
        ellipse(2, -22, 25),
        ellipse(26, -8, 18, 17),
        rounded(-44, -14, 88, 24, 12),
    ]
    canvas.form(canvas.mask(puffs, frame), Material("#d8e2f2", "#ffffff", "#8f9cc4"), 20 * frame.k)


def soap(canvas: Canvas, frame: Frame) -> None:
    """A bar of soap and its foam."""
    _stands(canvas, frame, 36, 52)
    bar = frame.at(-2, 14, rot=-8)
    canvas.form(
        canvas.mask(rounded(-42, -20, 84, 42, 20), bar),
        Material("#a9d8c4", "#f0fff4", "#5c9a94"),
        20 * frame.k,
    )
    canvas.put(canvas.mask(rounded(-26, -10, 52, 20, 10), bar).blur(1.2), "#8fc4b4", 0.55)
    for x, y, r in ((-28, -14, 13), (-8, -22, 16), (14, -18, 12), (28, -32, 8), (-20, -40, 8), (6, -46, 6)):
        foam = canvas.mask(ellipse(x, y, r), frame)
        canvas.put(foam, "#f4fbff", 0.72)
        canvas.form(foam, Material("#f4f8ff", "#ffffff", "#9fb4dc"), r * 0.8 * frame.k, clip=foam * 0.6)
        canvas.fill(ellipse(x + r * 0.35, y - r * 0.4, r * 0.24, r * 0.18, -20), "#ffffff", frame)


def apple(canvas: Canvas, frame: Frame) -> None:
    """A red apple."""
    _stands(canvas, frame, 44, 40)
    right = [(0, -20), (14, -28), (34, -20), (40, 4), (28, 34), (10, 44), (0, 40)]
    shape = [*right, *[(-x, y) for x, y in right[-2:0:-1]]]
    _solid(canvas, frame, shape, Material("#dd5a52", "#ff9f86", "#8f2f4f"), 30)
    canvas.soft(16, -6, 12, 16, "#ffffff", 0.55, frame, rot=20)
    canvas.soft(0, -20, 14, 5, "#7a2a3c", 0.7, frame)
    stem = canvas.mask(ribbon(bezier((0, -20), (0, -30), (4, -38), (8, -44)), 4, 5), frame)
    canvas.form(stem, Material("#8a6248", "#c99a70", "#553a3a"), 3 * frame.k)
    canvas.form(canvas.mask(leaf(4, -34, -18, 32, 16), frame), LEAF, 6 * frame.k)


def berry(canvas: Canvas, frame: Frame) -> None:
    """Two strawberries."""
    for x, y, size, rot in ((-16, 2, 0.82, 10), (20, 14, 0.70, -12)):
        local = frame.at(x, y, size, rot=rot)
        canvas.soft(-2, 42, 30, 7, "#4a3a5c", 0.35, local)
        right = [(0, -26), (20, -30), (36, -16), (30, 12), (14, 34), (0, 42)]
        shape = [*right, *[(-a, b) for a, b in right[-2:0:-1]]]
        _solid(canvas, local, shape, Material("#e2505c", "#ff9a88", "#962f54"), 26)
        for a, b in ((-18, -12), (0, -8), (18, -12), (-10, 6), (10, 6), (0, 22), (-22, 4), (22, 3)):
            canvas.fill(ellipse(a, b, 1.7, 2.8), "#ffe3a0", local, alpha=0.9)
        for angle in (-168, -130, -90, -50, -12):
            canvas.form(canvas.mask(leaf(0, -26, angle, 24, 13), local), LEAF, 5 * local.k)


def honey(canvas: Canvas, frame: Frame) -> None:
    """A jar of honey."""
    _stands(canvas, frame, 46, 42)
    jar = canvas.mask(rounded(-33, -22, 66, 68, 20), frame)
    canvas.form(jar, Material("#f2ac3a", "#ffe08a", "#b86a34"), 24 * frame.k)
    canvas.soft(18, 0, 8, 28, "#fff4cc", 0.75, frame, clip=jar)
    label = canvas.mask(rounded(-22, 2, 44, 28, 9), frame)
    canvas.form(label, Material("#fff3dc", "#ffffff", "#d8b79a"), 10 * frame.k, grad=0.5, shade=0.3)
    bee = canvas.mask(ellipse(0, 16, 11, 8), frame)
    canvas.form(bee, Material("#f6c34f"), 7 * frame.k)
    for x in (-4, 3):
        canvas.fill(ribbon([(x, 7), (x, 25)], 3.2, 3.2), "#4b3a3c", frame, clip=bee)
    for x in (-5, 4):
        canvas.fill(ellipse(x, 7, 5, 4, -25), "#ffffff", frame, alpha=0.85)
    lid = canvas.mask(rounded(-36, -40, 72, 20, 9), frame)
    canvas.form(lid, Material("#c2745c", "#f4b48c", "#7d4248"), 9 * frame.k)


def cocoa(canvas: Canvas, frame: Frame) -> None:
    """A mug of cocoa."""
    _stands(canvas, frame, 44, 44)
    handle = canvas.mask(ribbon(ellipse(30, 14, 17, 16, n=40, start=-90, end=90), 9, 9), frame)
    mug = Material("#7fa8d0", "#d0e8f6", "#4a6698")
    canvas.form(handle, mug, 5 * frame.k)
    body = np.vstack(
        [ellipse(-4, -14, 36, 9, start=180, end=360, n=30), ellipse(-4, 28, 28, 17, start=0, end=180, n=30)]
    )
    canvas.form(canvas.mask(body, frame), mug, 24 * frame.k)
    canvas.fill(ellipse(-4, -14, 36, 9.5), "#dcecf6", frame)
    canvas.form(
        canvas.mask(ellipse(-4, -13, 31, 7.2), frame), Material("#8a5a44", "#c08a64", "#5a3838"), 8 * frame.k
    )
    for x, y in ((-14, -15), (2, -13), (14, -16)):
        canvas.form(
            canvas.mask(rounded(x - 6, y - 5, 12, 9, 4), frame),
            Material("#fff4ea", "#ffffff", "#d8b8b4"),
            5 * frame.k,
        )
    for x in (-14, 6):
        wisp = ribbon(bezier((x, -30), (x + 9, -38), (x - 8, -44), (x + 1, -54), 20), 2, 1, 5)
        canvas.put(canvas.mask(wisp, frame).blur(0.8), STEAM, 0.9)


def _tumbler(top: float, bottom: float, y0: float, y1: float) -> Points:
    """A glass: half widths above and below, and its height; only its foot is rounded."""
    corner = bezier((bottom + 0.6, y1 - 9), (bottom, y1 - 2), (bottom - 3, y1), (bottom - 10, y1), 12)
    right = np.vstack([[(top, y0)], corner])
    return np.vstack([right, mirror(right)[::-1]])


def water(canvas: Canvas, frame: Frame) -> None:
    """A glass of water."""
    _stands(canvas, frame, 46, 36)
    outer = canvas.mask(_tumbler(31, 23, -42, 47), frame)
    canvas.put(outer, "#f6fbff", 0.70)
    full = canvas.mask(_tumbler(26, 20, -18, 43), frame)
    tones = lin(
        frame.point(14, -20), frame.point(-14, 44), [(0, "#cfeef8"), (0.5, "#8fcbe6"), (1, "#5fa0cc")]
    )
    canvas.put(full, tones)
    canvas.fill(ellipse(0, -18, 25.5, 6), "#dff5fc", frame)
    canvas.fill(ribbon([(17, -34), (15, 0), (12, 30)], 3, 3, 5), "#ffffff", frame, alpha=0.85, blur=0.6)
    edge = (outer - outer.shift(-1.6 * frame.k, 1.2 * frame.k).blur(1)) & outer
    canvas.put(edge, "#ffffff", 0.9)
    canvas.put((outer - outer.shift(2 * frame.k, -1.5 * frame.k).blur(2)) & outer, "#7aa6cc", 0.55)


CARDS: dict[str, tuple[str, Thing]] = {
    "flower": ("#dbe8c4", flower),
    "bread": ("#fbe0b8", bread),
    "orange": ("#cfe6ea", orange),
    "rain": ("#c3d3ec", rain),
    "soap": ("#ded6ef", soap),
    "apple": ("#dbe8c4", apple),
    "berry": ("#f8d3cf", berry),
    "honey": ("#fbe9c0", honey),
    "cocoa": ("#ecd8cc", cocoa),
    "water": ("#cfe3f2", water),
}
PICTURES = {
    f"like_{name}": Picture(partial(card, colour, thing), 92) for name, (colour, thing) in CARDS.items()
}
