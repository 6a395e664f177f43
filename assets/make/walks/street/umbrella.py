"""An open umbrella laid down to dry, seen from above: eight broad wedges."""

import math

import numpy as np

from assets.make.paint import Canvas, Frame, Material, bezier, ellipse, ribbon, sheet
from assets.make.walks.street.tones import WATER

BERRY = Material("#cf4f76", "#ff9f9e", "#852f63")
CREAM = Material("#fff0d8", "#fffcf2", "#d6b0b0")
TIP = Material("#f3c35c", "#fff2b4", "#b0743e")

GRIP = Material("#a8714f", "#f0bb86", "#66414e")

SIDE, RADIUS = 172, 68.0


def wedge(start: float, end: float, r: float) -> np.ndarray:
    """One piece of cloth between two ribs: its edge is drawn in between the tips."""
    tips = [(r * math.cos(a), r * math.sin(a)) for a in (start, end)]
    t = np.linspace(0, 1, 14)[:, None]
    middle = (start + end) / 2
    inner = np.array([0.87 * r * math.cos(middle), 0.87 * r * math.sin(middle)])
    a, b = np.array(tips[0]), np.array(tips[1])
    edge = (1 - t) ** 2 * a + 2 * (1 - t) * t * inner + t**2 * b
    return np.vstack([[(0.0, 0.0)], edge])


def handle(cv: Canvas, t: Frame, r: float) -> None:
    """The end of the stick that looks out below, bent to hold."""
    at = t.at(0, 0, r, 27)
    stick = bezier((0.0, 0.5), (0.0, 0.9), (0.0, 1.0), (0.0, 1.04), 8)
    hook = bezier((0.0, 1.02), (0.0, 1.30), (0.34, 1.30), (0.32, 1.06), 20)
    for path in (stick, hook):
        cv.form(cv.mask(ribbon(path, 0.11, 0.11), at), GRIP, 0.06 * at.k, rim=0.9)


def paint() -> Canvas:
    """The umbrella in the middle of a square sheet, so that it can turn."""
    cv, t = sheet(SIDE, SIDE, SIDE / 2, SIDE / 2)
    umbrella(cv, t)
    cv.grain()
    return cv


def umbrella(cv: Canvas, t: Frame) -> None:
    """Eight wedges, ribs, drops and the tip, about the frame's origin."""
    r = RADIUS
    step = math.tau / 8
    handle(cv, t, r)
    whole = cv.mask([wedge(i * step - 0.012, (i + 1) * step + 0.012, r) for i in range(8)], t)
    for i in range(8):
        start = i * step
        piece = cv.mask(wedge(start - 0.012, start + step + 0.012, r), t)
        cv.form(piece, BERRY if i % 2 == 0 else CREAM, 22 * t.k, grad=0.55, shade=0.30, rim=0.35)
        a = start + step / 2
        cv.soft(
            0.52 * r * math.cos(a),
            0.52 * r * math.sin(a),
            0.30 * r,
            0.20 * r,
            "#ffffff",
            0.22,
            t,
            clip=piece,
            rot=math.degrees(a),
        )
    for i in range(8):
        a = i * step
        rib = [
            (0, 0),
            (0.5 * r * math.cos(a), 0.5 * r * math.sin(a)),
            (0.985 * r * math.cos(a), 0.985 * r * math.sin(a)),
        ]
        cv.fill(ribbon(rib, 2.6, 1.8), BERRY.dark, t, alpha=0.45)
        cv.form(cv.mask(ellipse(0.98 * r * math.cos(a), 0.98 * r * math.sin(a), 4.2), t), TIP, 3 * t.k)
    edge = (whole - whole.shift(2.2 * t.k, -2.6 * t.k).blur(3 * t.k)) & whole
    cv.put(edge, "#6a2f62", 0.22)
    for x, y, s in (
        (-30, -34, 4.2),
        (26, -44, 3.4),
        (44, 10, 4.6),
        (-12, 42, 3.8),
        (-46, 14, 3.2),
        (18, 22, 3.0),
    ):
        cv.fill(ellipse(x, y, s, s * 0.92), WATER.base, t, alpha=0.75)
        cv.fill(ellipse(x + s * 0.3, y - s * 0.3, s * 0.34), "#ffffff", t)
    cv.form(cv.mask(ellipse(0, 0, 8.5), t), TIP, 7 * t.k)
