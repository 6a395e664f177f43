"""A toadstool."""

from assets.make.paint import Canvas, Frame, Material, ellipse, spline

SPOTS = (
    (-0.42, -0.62, 0.15),
    (0.18, -0.80, 0.17),
    (0.58, -0.42, 0.13),
    (-0.72, -0.24, 0.09),
    (-0.02, -0.34, 0.12),
)
STEM = Material("#f6e7cf", "#fffaf0", "#b99a98")
SPOT = Material("#fff3e2", "#ffffff", "#d9b3a8")


def mushroom(
    canvas: Canvas,
    frame: Frame,
    x: float,
    y: float,
    size: float,
    colour: str = "#e0605a",
    shadow: bool = True,
) -> None:
    """A mushroom whose cap is two sizes wide; its middle is at x, y."""
    local = frame.at(x, y, size)
    k = local.k
    if shadow:
        canvas.soft(-0.2, 0.98, 1.1, 0.22, "#22394a", 0.5, local)
    right = [(0.26, -0.2), (0.30, 0.4), (0.42, 0.92), (0.2, 1.02)]
    stem = spline([(-0.26, -0.2), *right, (-0.2, 1.02), (-0.42, 0.92), (-0.30, 0.4)])
    canvas.form(canvas.mask(stem, local), STEM, 0.3 * k, shade=0.6)
    canvas.fill(ellipse(0, -0.12, 0.92, 0.20), "#c79b8b", local)
    left = [
        (-1.02, -0.12),
        (-0.92, -0.55),
        (-0.5, -0.98),
        (0, -1.1),
        (0.5, -0.98),
        (0.92, -0.55),
        (1.02, -0.12),
    ]
    cap = canvas.mask(spline([*left, (0.6, -0.02), (0, 0.04), (-0.6, -0.02)]), local)
    canvas.form(cap, Material(colour, "#ff9f86", "#96324f"), 0.6 * k)
    for a, b, r in SPOTS:
        canvas.form(canvas.mask(ellipse(a, b, r, r * 0.8), local) & cap, SPOT, 0.12 * k, grad=0.4)
