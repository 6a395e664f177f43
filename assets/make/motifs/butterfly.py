"""A butterfly with open wings."""

from assets.make.paint import Canvas, Frame, Material, bezier, ellipse, ribbon, spline

BODY = "#4a3040"
UPPER = Material("#f3a64e", "#ffe09a", "#b25a4a")
LOWER = Material("#e26f8a", "#ffc1b4", "#8f3d74")


def butterfly(canvas: Canvas, frame: Frame, x: float, y: float, size: float, rot: float = -14) -> None:
    """A butterfly about two sizes wide; the far wing is a little narrower."""
    local = frame.at(x, y, size, rot=rot)
    k = local.k
    for side in (-1, 1):
        wing = local.at(sx=side * (1 if side > 0 else 0.82))
        upper = [(0.05, -0.10), (0.32, -0.72), (0.82, -0.95), (1.08, -0.66), (0.92, -0.18), (0.42, 0.06)]
        lower = [(0.05, 0.02), (0.52, 0.06), (0.82, 0.36), (0.70, 0.74), (0.40, 0.80), (0.14, 0.42)]
        canvas.form(canvas.mask(spline(lower), wing), LOWER, 0.3 * k)
        canvas.form(canvas.mask(spline(upper), wing), UPPER, 0.4 * k)
        canvas.fill(ellipse(0.70, -0.60, 0.15), "#fff3d8", wing, alpha=0.9)
        canvas.fill(ellipse(0.56, 0.46, 0.11), "#fff3d8", wing, alpha=0.85)
    canvas.fill(ribbon([(0, -0.34), (0, 0.1), (0, 0.55)], 0.10, 0.06, 0.17), BODY, local)
    canvas.fill(ellipse(0, -0.38, 0.10), BODY, local)
    for side in (-1, 1):
        feeler = bezier((0, -0.42), (side * 0.06, -0.7), (side * 0.2, -0.82), (side * 0.3, -0.86))
        canvas.fill(ribbon(feeler, 0.04, 0.03), BODY, local)
        canvas.fill(ellipse(side * 0.3, -0.86, 0.05), BODY, local)
