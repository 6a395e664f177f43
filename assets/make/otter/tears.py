"""Tears that run, one or two."""

from assets.make.paint import Canvas, Frame, ellipse, lin, ribbon, spline

ONE_FROM = 0.28
TWO_FROM = 0.6


def tear(canvas: Canvas, frame: Frame, x: float, y: float, size: float, rot: float = 0) -> None:
    """One drop with a small highlight."""
    local = frame.at(x, y, size, rot=rot)
    k = local.k
    right = [(0, -1.25), (0, -1.25), (0.42, -0.45), (0.68, 0.22), (0.42, 0.82), (0, 1)]
    drop = canvas.mask(spline([*right, (-0.42, 0.82), (-0.68, 0.22), (-0.42, -0.45)]), local)
    canvas.put(drop.shift(-0.1 * k, 0.18 * k).blur(0.25 * k), "#3b5a8a", 0.25)
    tones = lin(
        local.point(0.4, -1), local.point(-0.4, 1), [(0, "#e3f5ff"), (0.55, "#8ccbf2"), (1, "#4f9bdc")]
    )
    canvas.put(drop, tones)
    canvas.fill(ellipse(0.22, 0.12, 0.16, 0.26, 15), "#ffffff", local, alpha=0.9)
    canvas.fill(ellipse(-0.22, 0.55, 0.16, 0.10, 30), "#d7f1ff", local, alpha=0.7)


def tears(canvas: Canvas, frame: Frame, amount: float) -> None:
    """Nothing, one tear, or both running."""
    if amount < ONE_FROM:
        return
    size = 0.5 + 0.5 * amount
    if amount <= TWO_FROM:
        tear(canvas, frame, 0.53, 0.30, 0.095 * size + 0.02, -6)
        return
    for side in (-1, 1):
        path = spline([(side * 0.47, 0.10), (side * 0.53, 0.26), (side * 0.55, 0.42 + 0.1 * amount)], False)
        trail = canvas.mask(ribbon(path, 0.05, 0.09, 0.07), frame).blur(0.006 * frame.k)
        canvas.put(trail, "#a9daf8", 0.6 * amount)
    tear(canvas, frame, -0.56, 0.60, 0.105 * size, 4)
    tear(canvas, frame, 0.56, 0.47, 0.115 * size, -4)
