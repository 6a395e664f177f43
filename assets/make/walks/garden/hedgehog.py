"""A hedgehog on its way to the left, and sniffing as it trots; both share their registration."""

from __future__ import annotations

import math
import random

from assets.make.paint import Canvas, Frame, Material, ellipse, mix, ribbon, sheet, spline, tuft

FACE = Material("#f0d3b4", "#fff3dc", "#a5809c")
SPINES = Material("#6b4e66", "#f2d9bf", "#35275a")
FOOT = Material("#c99a86", "#f6d6b6", "#7d5a80")
DARK = "#2e2340"
SHEET = (124, 88, 64, 44)


def coat(cv: Canvas, at: Frame) -> None:
    """The round back of spines, row over row, pale at their tips."""
    k = at.k
    rnd = random.Random(7)
    dome = [
        (-0.52, 0.62),
        (-0.58, 0.10),
        (-0.34, -0.46),
        (0.20, -0.78),
        (0.80, -0.62),
        (1.16, -0.10),
        (1.20, 0.42),
        (1.0, 0.66),
    ]
    outer = []
    for i in range(30):
        a = math.radians(196 + i * 6.6)
        outer.append(
            tuft(0.34 + 0.82 * math.cos(a), 0.12 + 0.82 * math.sin(a), math.degrees(a) + 16, 0.24, 0.13, 0.2)
        )
    body = cv.mask([spline(dome), *outer], at)
    cv.form(body, SPINES, 0.6 * k, shade=0.6)
    for row in range(6):
        reach = 0.80 - row * 0.13
        count = 15 - row * 2
        for i in range(count):
            a = math.radians(190 + (i + 0.5 * (row % 2)) * 176 / count)
            x, y = 0.34 + reach * math.cos(a), 0.20 + reach * 0.96 * math.sin(a)
            lit = 0.35 + 0.5 * max(0.0, math.cos(a - math.radians(311)))
            lock = tuft(x, y, math.degrees(a) + rnd.uniform(4, 24), 0.22, 0.075, 0.2)
            cv.fill(
                lock, mix(SPINES.dark, SPINES.light, lit * rnd.uniform(0.8, 1.15)), at, alpha=0.85, clip=body
            )
    cv.soft(-0.30, 0.40, 0.4, 0.5, SPINES.dark, 0.5, at, clip=body)


def hedgehog(cv: Canvas, at: Frame, step: float) -> None:
    """`step` 0 stands still; 1 trots with its nose up. The coat is about two units wide."""
    k = at.k
    cv.soft(0.1, 0.92, 1.3, 0.12, "#26356c", 0.5, at)
    for x, lift in ((0.80, 0.0), (0.16, 0.10 * step), (-0.22, 0.0), (0.52, 0.10 * step)):
        swing = 0.10 * step * (1 if lift else -1)
        foot = cv.mask(ellipse(x - 0.04 - swing, 0.86 - lift, 0.17, 0.09), at)
        cv.form(foot, FOOT, 0.09 * k, shade=0.4)
    belly = cv.mask(
        spline([(-0.5, 0.36), (0.2, 0.30), (0.98, 0.44), (0.90, 0.80), (0.2, 0.88), (-0.44, 0.78)]), at
    )
    cv.form(belly, FACE, 0.24 * k, shade=0.6)
    coat(cv, at)
    face(cv, at.at(-0.52, 0.30, 1.0, rot=10 * step))


def face(cv: Canvas, at: Frame) -> None:
    """A pointed soft face, looking left; the origin is where it leaves the spines."""
    k = at.k
    shape = cv.mask(
        spline(
            [
                (0.26, -0.30),
                (0.30, 0.28),
                (-0.06, 0.42),
                (-0.36, 0.30),
                (-0.66, 0.16),
                (-0.70, 0.06),
                (-0.46, -0.10),
                (-0.14, -0.34),
                (0.08, -0.40),
            ]
        ),
        at,
    )
    cv.form(shape, FACE, 0.3 * k, shade=0.4, rim=0.6)
    fringe = [
        tuft(0.12 + 0.07 * math.sin(i), -0.40 + i * 0.15, 172 - i * 6, 0.26, 0.14, 0.15) for i in range(6)
    ]
    cv.form(cv.mask(fringe, at), SPINES, 0.1 * k, shade=0.4)
    ear = cv.mask(ellipse(0.02, -0.26, 0.13, 0.14), at)
    cv.form(ear, FACE, 0.1 * k, shade=0.5)
    cv.fill(ellipse(0.0, -0.25, 0.07, 0.08), "#d48f92", at, alpha=0.8)
    cv.fill(ellipse(-0.24, -0.02, 0.092, 0.105), DARK, at)
    cv.fill(ellipse(-0.21, -0.06, 0.037), "#ffffff", at)
    nose = cv.mask(ellipse(-0.70, 0.07, 0.095, 0.085), at)
    cv.form(nose, Material("#46304a", "#9a7a92", "#271a30"), 0.07 * k)
    cv.fill(ellipse(-0.68, 0.04, 0.03, 0.02), "#fff3e4", at, alpha=0.9)
    cv.fill(
        ribbon(spline([(-0.58, 0.20), (-0.46, 0.26), (-0.32, 0.23)], False), 0.015, 0.015, 0.038),
        "#7a4a5c",
        at,
    )
    cv.soft(-0.16, 0.16, 0.13, 0.09, "#f2806c", 0.6, at)


def _on_sheet(step: float) -> Canvas:
    cv, t = sheet(*SHEET)
    hedgehog(cv, t.at(scale=42), step)
    cv.grain()
    return cv


def paint_still() -> Canvas:
    """Standing."""
    return _on_sheet(0.0)


def paint_trotting() -> Canvas:
    """Trotting, nose up."""
    return _on_sheet(1.0)
