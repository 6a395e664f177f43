"""Over and round a head: a small dark cloud, fog, smoke that will not stop, a star."""

import math

from assets.make.otter.sparks import sparkle
from assets.make.paint import Canvas, Frame, Material, bezier, ellipse, ribbon

GREY = Material("#8d89a8", "#c9c6dc", "#5c5a80")
PUFFS = (
    (-0.42, 0.04, 0.22),
    (-0.14, -0.12, 0.27),
    (0.20, -0.10, 0.25),
    (0.46, 0.05, 0.20),
    (0.02, 0.09, 0.26),
)


def cloud(canvas: Canvas, frame: Frame, amount: float) -> None:
    """A dark cloud over the head."""
    local = frame.at(0, -1.28, 0.75 + 0.35 * amount)
    mask = canvas.mask([ellipse(x, y, r) for x, y, r in PUFFS], local)
    canvas.form(mask, GREY, 0.3 * local.k)


def smoulder(canvas: Canvas, frame: Frame, amount: float) -> None:
    """Dark wisps that rise from one side of the head: something goes on glowing inside."""
    for x, top, bow in ((-0.86, -1.30, -0.14), (-0.50, -1.58, 0.18), (-0.14, -1.34, 0.14)):
        y = -0.86 + (top + 0.86) * (0.6 + 0.4 * amount)
        wisp = bezier(
            (x, -0.80),
            (x + bow, -0.80 + (y + 0.80) * 0.35),
            (x - bow, y + (-0.80 - y) * 0.3),
            (x + bow * 0.6, y),
            30,
        )
        canvas.fill(
            ribbon(wisp, 0.03, 0.02, 0.12), "#5e4a58", frame, alpha=min(0.8, 0.3 + amount * 0.6), blur=0.02
        )


def star(canvas: Canvas, frame: Frame, amount: float) -> None:
    """One bright star up at the viewer's right."""
    canvas.soft(0.86, -1.26, 0.62, 0.62, "#fffbe0", 0.95 * amount, frame)
    sparkle(canvas, frame, 0.86, -1.26, 0.26 + 0.12 * amount)


def fog(canvas: Canvas, frame: Frame, amount: float) -> None:
    """Bands of fog across the face and chest."""
    for y, rx, ry, alpha in (
        (0.98, 1.7, 0.40, 0.80),
        (0.44, 1.6, 0.30, 0.42),
        (-0.42, 1.6, 0.30, 0.50),
        (1.46, 1.7, 0.4, 0.9),
    ):
        canvas.soft(0.16 * math.sin(y * 5), y, rx, ry, "#e9edf3", alpha * amount, frame, power=0.7)


BEHIND = {"smoulder": smoulder}
BEFORE = {"cloud": cloud, "fog": fog, "star": star}
