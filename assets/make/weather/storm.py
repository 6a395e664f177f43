"""A storm: a big violet cloud, warm rain, one soft bend of light; and the window of the burrow is lit."""

import random

import numpy as np

from assets.make.paint import Canvas, Frame, Material, ellipse, ribbon, rounded, spline
from assets.make.places.water import rings
from assets.make.weather.isle import Air, isle, strokes

AIR = Air(
    sky=[(0, "#5c5ba8"), (0.4, "#7670ba"), (0.7, "#b08fc4"), (1, "#f2b4b4")],
    far=("#6d68ac", "#a98cb8"),
    near=("#4f7394", "#7d93a8"),
    grass=("#6fa890", "#2f6478"),
    water=[(0, "#c49cbc"), (0.25, "#7d86bc"), (1, "#34558f")],
    crown=Material("#4f8c86", "#a6cfa2", "#34507c"),
    reeds="#3f7f7c",
    lit=1.0,
    lean=0.16,
)
CLOUD = Material("#6f62ac", "#c9b9ea", "#463b80")
PUFFS = (
    (104, 66, 36, 30),
    (150, 50, 42, 36),
    (202, 56, 38, 32),
    (240, 72, 28, 23),
    (74, 80, 25, 19),
    (176, 72, 48, 22),
)
UNDER = ((82, 84, 24, 13), (120, 86, 26, 14), (164, 85, 28, 13), (206, 87, 25, 13), (240, 84, 22, 12))
"""The humps of its lower side."""
BEND = ((174, 94), (158, 124), (171, 127), (161, 158), (191, 119), (177, 115), (191, 94))


def _above(canvas: Canvas, frame: Frame) -> None:
    canvas.soft(172, 170, 120, 60, "#ffc9b0", 0.6, frame)


def _before(canvas: Canvas, frame: Frame) -> None:
    strokes(canvas, frame, ((258, 226, 13), (257, 238, 10), (259, 250, 7)), "#ffdf9a", 0.75)
    strokes(canvas, frame, ((176, 226, 24), (175, 240, 16)), "#fff0b8", 0.5)
    for x, y, wide in ((108, 236, 15), (172, 262, 18), (72, 262, 14), (222, 248, 12)):
        rings(canvas, frame, x, y, wide, wide * 0.36, 2, 0.65)


def _beyond(canvas: Canvas, frame: Frame) -> None:
    _light(canvas, frame)
    _rain(canvas, frame)
    puffs = [ellipse(*puff) for puff in PUFFS]
    whole = canvas.mask([*puffs, rounded(56, 66, 208, 24, 12), *(ellipse(*under) for under in UNDER)], frame)
    canvas.put(whole.shift(-5, 12).blur(10), "#2f2a68", 0.35)
    canvas.form(whole, CLOUD, 44 * frame.k, grad=0.9, shade=0.5, rim=0.75)
    for puff in puffs[:5]:
        lobe = canvas.mask(puff, frame)
        edge = (lobe - lobe.shift(-3, 4).blur(5)) & whole
        rows = np.linspace(1, 0, edge.cover.shape[0], dtype=np.float32)[:, None]
        edge.cover = edge.cover * rows
        canvas.put(edge.blur(1.2), CLOUD.light, 0.38)
    canvas.soft(176, 97, 56, 13, "#ffdfb0", 0.40, frame, clip=whole)


def _light(canvas: Canvas, frame: Frame) -> None:
    """The lightning as a round-cornered ribbon of gold in a wide warm glow: it shines, it does not flash."""
    corners = np.array(BEND, float)
    canvas.soft(174, 124, 62, 58, "#ffe2a8", 0.62, frame)
    rim = np.vstack([corners, corners[:1]])
    shape = canvas.mask([spline(np.repeat(corners, 2, axis=0), n=6), *ribbon(rim, 7, 7)], frame)
    canvas.put(shape.blur(5), "#fff0c0", 0.8)
    canvas.form(shape, Material("#ffd76a", "#fff6cc", "#f0a860"), 9 * frame.k, shade=0.3, rim=0.6)


def _rain(canvas: Canvas, frame: Frame) -> None:
    """Long round drops, evenly apart, all with the wind."""
    rnd = random.Random(12)
    for i in range(30):
        x = 58 + (i % 10) * 23.5 + rnd.uniform(-5, 5)
        y = 106 + (i // 10) * 40 + rnd.uniform(-9, 9)
        if abs(x - 174) < 30 and y < 168:
            continue
        long = rnd.uniform(11, 17)
        drop = ribbon([(x + long * 0.25, y), (x, y + long)], 1.2, 4.4)
        canvas.fill(drop, "#d5e6fb", frame, alpha=0.85)


def paint() -> Canvas:
    """The place in a storm."""
    return isle(AIR, _above, _before, _beyond)
