"""Things that lie before Pip, and small ones that fly about."""

import numpy as np

from assets.make.paint import Canvas, Frame, Material, ellipse, ribbon, rounded, spline

CLAY = Material("#6fa3c8", "#d3ecf4", "#44698f")
SIDES = (-1, 1)
DUSKY = Material("#8d83b8", "#cfc8e8", "#5a5088")
WOOD = Material("#c49a70", "#ecca9c", "#8a6450")
MILK = Material("#fffaf0", "#ffffff", "#d5c5c8")
WING = Material("#dfe9f4", "#ffffff", "#9fb2cc")


def table(canvas: Canvas, frame: Frame) -> None:
    """The edge of a table in front of Pip."""
    k = frame.k
    edge = canvas.mask(rounded(-2, 1.30, 4, 1, 0.04), frame)
    canvas.put(edge.shift(0, -0.03 * k).blur(0.06 * k), "#4a3040", 0.35)
    canvas.form(edge, WOOD, 0.2 * k, grad=0.3)


def spill(canvas: Canvas, frame: Frame, amount: float) -> None:
    """A cup knocked over on a table, its milk spilt."""
    k = frame.k
    table(canvas, frame)
    puddle = [
        (-0.30, 1.40),
        (0.05, 1.36),
        (0.45, 1.40),
        (0.92, 1.38),
        (1.08, 1.46),
        (0.80, 1.55),
        (0.40, 1.52),
        (0, 1.58),
    ]
    canvas.form(canvas.mask(spline([*puddle, (-0.30, 1.52)]), frame), MILK, 0.1 * k, shade=0.35)
    local = frame.at(-0.56, 1.22, 1.1, rot=80)
    grip = canvas.mask(ellipse(-0.30, 0, 0.19, 0.17), local) - canvas.mask(
        ellipse(-0.30, 0, 0.10, 0.09), local
    )
    canvas.form(grip, CLAY, 0.1 * k)
    rim, foot = [(0.27, -0.28)] * 2, [(0.23, 0.26), (0.12, 0.31)]
    right = [*rim, *foot]
    cup = spline([*right, *[(-x, y) for x, y in right[::-1]]])
    canvas.form(canvas.mask(cup, local), CLAY, 0.25 * k)
    canvas.form(canvas.mask(ellipse(0, -0.28, 0.275, 0.10), local), MILK, 0.1 * k)
    canvas.fill(ellipse(0, -0.28, 0.21, 0.065), CLAY.dark, local, alpha=0.55)


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


def swarm(canvas: Canvas, frame: Frame, amount: float) -> None:
    """Small dusky butterflies on the belly and beside it."""
    places = (
        (-0.16, 1.14, 0.20, -24),
        (0.26, 1.24, 0.17, 20),
        (-0.24, 1.46, 0.15, 12),
        (0.10, 1.52, 0.17, -16),
        (0.50, 1.46, 0.12, 30),
    )
    for i, (x, y, size, turn) in enumerate(places):
        if amount * len(places) > i:
            local = frame.at(x, y, size, rot=turn)
            for side in SIDES:
                wings = [
                    ellipse(side * 0.52, -0.42, 0.50, 0.42, side * -38),
                    ellipse(side * 0.42, 0.34, 0.36, 0.32, side * 30),
                ]
                canvas.form(canvas.mask(wings, local), DUSKY, 0.4 * local.k)
            canvas.fill(ribbon([(0, -0.6), (0, 0), (0, 0.6)], 0.10, 0.08, 0.18), "#3d3558", local)


BEFORE = {"spill": spill, "fly": fly, "swarm": swarm}
