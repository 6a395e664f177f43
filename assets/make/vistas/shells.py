"""Shells on the sand, and the hollows that they leave in it."""

import math

from assets.make.paint import Canvas, Frame, Material, Picture, Points, ribbon, sheet, spline

SIZE = 52
"""Units along the side of a shell's sheet; its radius is 20."""


def _fan(grow: float = 1.0) -> Points:
    """A scallop's outline, hinge below, of radius 20."""
    rim = []
    for i in range(9):
        a = math.radians(200 + 17.5 * i)
        for out, turn in ((1.0, 0.0), (0.955, 8.75)):
            if i < 8 or not turn:
                rim.append(
                    (
                        20 * out * grow * math.cos(a + math.radians(turn)),
                        20 * out * grow * math.sin(a + math.radians(turn)) + 4,
                    )
                )
    return spline(
        [*rim, (11 * grow, 11 * grow), (5 * grow, 15 * grow), (-5 * grow, 15 * grow), (-11 * grow, 11 * grow)]
    )


ROSE = Material("#f4a9a0", "#ffe6d8", "#c66f80")


def shell(cv: Canvas, t: Frame, tone: Material = ROSE) -> None:
    """A scallop about the frame's origin, lit, with its ribs."""
    cv.soft(-1.5, 15, 20, 6, "#6d4a4c", 0.42, t)
    mask = cv.mask(_fan(), t)
    cv.form(mask, tone, 15 * t.k, shade=0.5, rim=0.8)
    for i in range(8):
        a = math.radians(208.75 + 17.5 * i)
        line = [(0, 14), (9 * math.cos(a), 9 * math.sin(a) + 6), (18 * math.cos(a), 18 * math.sin(a) + 4)]
        cv.fill(ribbon(spline(line, closed=False, n=8), 0.5, 1.8), tone.dark, t, 0.42, 0.4, clip=mask)
    for r, alpha in ((14.5, 0.34), (8.5, 0.26)):
        arc = [
            (r * math.cos(math.radians(a)), r * math.sin(math.radians(a)) + 5) for a in range(196, 346, 12)
        ]
        cv.fill(ribbon(spline(arc, closed=False, n=4), 0.8, 0.8, 2.4), tone.light, t, alpha, 0.5, clip=mask)


def hollow(cv: Canvas, t: Frame) -> None:
    """The print of a shell in damp sand."""
    mask = cv.mask(_fan(0.92), t)
    cv.put(mask.blur(0.8 * t.k), "#8f6c50", 0.44)
    dark = (mask - mask.shift(-1.6 * t.k, 2.0 * t.k).blur(1.6 * t.k)) & mask
    cv.put(dark, "#5f4438", 0.5)
    lit = mask.shift(-1.2 * t.k, 1.6 * t.k).blur(0.8 * t.k) - mask
    cv.put(lit, "#fff3d6", 0.6)


def paint_shell() -> Canvas:
    """One shell."""
    cv, t = sheet(SIZE, SIZE, SIZE / 2, SIZE / 2)
    shell(cv, t)
    return cv


def paint_hollow() -> Canvas:
    """Its print."""
    cv, t = sheet(SIZE, SIZE, SIZE / 2, SIZE / 2)
    hollow(cv, t)
    return cv


PICTURES = {"shore_shell": Picture(paint_shell, 92), "shore_hollow": Picture(paint_hollow, 92)}
