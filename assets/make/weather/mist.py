"""Mist: a soft low veil over quiet water, and a pale sun behind it."""

from assets.make.paint import Canvas, Frame, Material, ellipse
from assets.make.places.lily import pad
from assets.make.places.mist import veils
from assets.make.weather.isle import SIDE, Air, isle, strokes

AIR = Air(
    sky=[(0, "#a9bce6"), (0.45, "#d3d4f0"), (0.75, "#f4e0ea"), (1, "#fdeedd")],
    far=("#bcb9e0", "#e6dcec"),
    near=("#a9c0d6", "#dde4ec"),
    grass=("#9fc3ae", "#6d9aa6"),
    water=[(0, "#e6e3ef"), (0.35, "#b9d0e4"), (1, "#7aa6cc")],
    crown=Material("#94bcae", "#dbe6cf", "#6b93a8"),
    reeds="#6f9fa0",
    lit=0.75,
)


def _above(canvas: Canvas, frame: Frame) -> None:
    canvas.soft(198, 96, 96, 88, "#fff3dc", 0.75, frame)
    canvas.put(canvas.mask(ellipse(198, 96, 23), frame).blur(3), "#fffaf0", 0.95)


def _before(canvas: Canvas, frame: Frame) -> None:
    canvas.soft(198, 236, 30, 34, "#fff8ea", 0.5, frame)
    strokes(canvas, frame, ((196, 228, 34), (202, 242, 26), (196, 256, 18), (96, 262, 40)), "#ffffff", 0.6)
    pad(canvas, frame, 112, 256, 27, 200, "#f7b7c5")
    pad(canvas, frame, 72, 244, 15, 320)
    for y, depth, alpha, count, seed in (
        (166, 36, 0.58, 18, 4),
        (206, 28, 0.70, 20, 9),
        (232, 14, 0.34, 9, 2),
    ):
        veils(canvas, frame.at(scale=0.5), y * 2, depth * 2, "#fbf8ff", alpha, count, seed, SIDE * 2)


def _beyond(canvas: Canvas, frame: Frame) -> None:
    """Veils that drift out over both sides."""
    for x, y, wide, alpha in (
        (56, 214, 44, 0.85),
        (38, 203, 24, 0.6),
        (88, 224, 62, 0.6),
        (270, 226, 46, 0.8),
        (286, 216, 22, 0.55),
        (226, 236, 58, 0.45),
    ):
        canvas.soft(x, y, wide, 11, "#f6f4ff", alpha, frame, power=0.6)


def paint() -> Canvas:
    """The place in the mist."""
    return isle(AIR, _above, _before, _beyond)
