"""Weather over and round a head: a small dark cloud, rain, fog, a rising sun's rays."""

import math

from assets.make.paint import Canvas, Frame, Material, ellipse, ribbon

GREY = Material("#8d89a8", "#c9c6dc", "#5c5a80")
RAIN = "#6f9bcc"
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


def rain(canvas: Canvas, frame: Frame, amount: float) -> None:
    """A dark cloud that rains on Pip."""
    local = frame.at(0, -1.0, 1)
    for i in range(round(18 * amount)):
        x, y = -0.75 + 0.21 * (i * 5 % 8), -0.10 + 0.36 * (i * 3 % 5)
        line = ribbon([(x, y), (x - 0.04, y + 0.15)], 0.025, 0.05)
        canvas.fill(line, RAIN, local, alpha=0.85)
    high = frame.at(0, -0.10, 1)
    cloud(canvas, high, amount)


def fog(canvas: Canvas, frame: Frame, amount: float) -> None:
    """Bands of fog across the face and chest."""
    for y, rx, ry, alpha in (
        (0.98, 1.7, 0.40, 0.80),
        (0.44, 1.6, 0.30, 0.42),
        (-0.42, 1.6, 0.30, 0.50),
        (1.46, 1.7, 0.4, 0.9),
    ):
        canvas.soft(0.16 * math.sin(y * 5), y, rx, ry, "#e9edf3", alpha * amount, frame, power=0.7)


def rays(canvas: Canvas, frame: Frame, amount: float) -> None:
    """Broad soft rays behind the head."""
    for i in range(11):
        turn = math.radians(-180 + 18 * i)
        ends = [(math.cos(turn) * r, -0.1 + math.sin(turn) * r) for r in (0.9, 1.45 + 0.5 * amount)]
        canvas.fill(ribbon(ends, 0.05, 0.20), "#fff6cf", frame, alpha=0.75 * amount, blur=0.02)


BEHIND = {"rays": rays}
BEFORE = {"cloud": cloud, "rain": rain, "fog": fog}
