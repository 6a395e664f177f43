"""Things that lie before Pip, and small ones that fly about."""

import numpy as np

from assets.make.paint import Canvas, Frame, Material, ellipse, ribbon, spline

CLAY = Material("#6fa3c8", "#d3ecf4", "#44698f")
WING = Material("#dfe9f4", "#ffffff", "#9fb2cc")


def shards(canvas: Canvas, frame: Frame, amount: float) -> None:
    """A cup in two pieces."""
    k = frame.k
    left = [
        (-0.36, -0.26),
        (-0.36, -0.26),
        (-0.02, -0.22),
        (-0.10, -0.06),
        (0.0, 0.06),
        (-0.08, 0.24),
        (-0.30, 0.22),
    ]
    right = [
        (0.02, -0.22),
        (0.30, -0.28),
        (0.34, -0.2),
        (0.28, 0.22),
        (0.04, 0.25),
        (0.12, 0.08),
        (0.02, -0.05),
    ]
    for outline, x, turn in ((left, -0.20, -26), (right, 0.28, 32)):
        local = frame.at(x, 1.40, 1, rot=turn)
        mask = canvas.mask(spline(outline), local)
        canvas.put(mask.shift(0, 0.05 * k).blur(0.06 * k), "#4a3040", 0.45)
        canvas.form(mask, CLAY, 0.25 * k)
    for x, y, turn in ((0.0, 1.54, 20), (-0.52, 1.54, 70), (0.62, 1.52, -30)):
        chip = spline([(-0.09, 0.04), (0.0, -0.07), (0.09, 0.05)])
        canvas.form(canvas.mask(chip, frame.at(x, y, 1, rot=turn)), CLAY, 0.06 * k)


def fly(canvas: Canvas, frame: Frame, amount: float) -> None:
    """A fly that will not go away, and its way through the air."""
    t = np.linspace(0, 1, 26)
    way = np.stack([-0.95 + 1.75 * t, -1.06 - 0.30 * np.sin(t * 9.5) - 0.22 * t], 1)
    for x, y in way[:-2]:
        canvas.fill(ellipse(x, y, 0.022), "#6a5a60", frame, alpha=0.75)
    x, y = way[-1]
    local = frame.at(x + 0.06, y, 0.15 + 0.04 * amount, rot=-16)
    for side in (-1, 1):
        canvas.form(
            canvas.mask(ellipse(side * 0.42 - 0.1, -0.62, 0.34, 0.66, side * 34), local), WING, 0.3 * local.k
        )
    canvas.form(
        canvas.mask(ellipse(0, 0, 0.80, 0.58), local),
        Material("#5a5468", "#9a94b0", "#332e44"),
        0.5 * local.k,
    )
    for dx in (0.42, 0.72):
        canvas.fill(ellipse(dx, -0.22, 0.2), "#fffdf6", local)
        canvas.fill(ellipse(dx + 0.03, -0.20, 0.09), "#33222a", local)


def quake(canvas: Canvas, frame: Frame, amount: float) -> None:
    """Short lines at a temple, as when something pricks."""
    for x, y, turn in ((0.94, -0.86, -50), (1.10, -0.72, -25), (0.76, -0.98, -78)):
        local = frame.at(x, y, 1, rot=turn)
        canvas.fill(ribbon([(0, 0), (0.2 + 0.1 * amount, 0)], 0.07, 0.03), "#d0523f", local)


BEFORE = {"shards": shards, "fly": fly, "prick": quake}
