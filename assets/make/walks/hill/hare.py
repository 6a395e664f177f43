"""A hare that sits in the snow and looks right, its ears resting or up."""

from __future__ import annotations

from assets.make.paint import Canvas, Frame, Material, ellipse, ribbon, sheet, spline

from .snow import cast
from .tones import CHEEK, EYE

FUR = Material("#a98468", "#ecc9a0", "#66506c")
CREAM = Material("#f3e6dc", "#fffaf0", "#b9a8c6")
PINK = Material("#e8b3a4", "#ffd8c4", "#b07a86")


def ear(cv: Canvas, at: Frame, lean: float, far: bool) -> None:
    """One long ear from its root, leaning `lean` degrees back."""
    local = at.at(0.16 if far else 0.04, -0.62, rot=-lean)
    blade = [
        (-0.09, 0.06),
        (-0.14, -0.3),
        (-0.09, -0.66),
        (0.0, -0.8),
        (0.09, -0.64),
        (0.13, -0.3),
        (0.09, 0.06),
    ]
    shape = cv.mask(spline(blade), local)
    cv.form(shape, FUR, 0.12 * at.k)
    inner = spline([(0.0, 0.0), (-0.05, -0.3), (-0.02, -0.6), (0.03, -0.6), (0.07, -0.3), (0.05, 0.0)])
    cv.form(cv.mask(inner, local).blur(0.015 * at.k), PINK, 0.07 * at.k, shade=0.3, rim=0.2, clip=shape)
    tip = cv.mask(spline([(-0.08, -0.66), (0.0, -0.82), (0.08, -0.66), (0.0, -0.62)]), local)
    cv.put(tip & shape, FUR.dark, 0.6)


def paint(awake: bool) -> Canvas:
    """Both pictures share their registration; its ears stand up when it is awake to something."""
    cv, t = sheet(124, 134, 68, 82)
    at = t.at(scale=50)
    k = at.k
    cast(cv, at, -0.1, 0.86, 0.8, 0.16, 0.55)
    cv.form(cv.mask(ellipse(-0.82, 0.5, 0.2, 0.18), at), CREAM, 0.16 * k)
    body = [
        (-0.74, 0.68),
        (-0.72, 0.24),
        (-0.42, -0.1),
        (-0.02, -0.2),
        (0.32, 0.0),
        (0.42, 0.4),
        (0.34, 0.86),
        (-0.5, 0.88),
    ]
    shape = cv.mask(spline(body), at)
    cv.form(shape, FUR, 0.5 * k)
    chest = spline([(0.1, -0.04), (0.4, 0.0), (0.5, 0.4), (0.3, 0.62), (0.12, 0.3)])
    cv.form(cv.mask(chest, at).blur(0.03 * k) & shape, CREAM, 0.2 * k, shade=0.3, rim=0.3)
    cv.form(cv.mask(ellipse(-0.36, 0.52, 0.36, 0.36), at), FUR, 0.3 * k)
    cv.form(cv.mask(ellipse(-0.22, 0.86, 0.34, 0.1), at), FUR, 0.09 * k)
    for x in (0.24, 0.38):
        arm = ribbon([(x - 0.02, 0.36), (x + 0.04, 0.62), (x + 0.05, 0.86)], 0.17, 0.13)
        cv.form(cv.mask([*arm, ellipse(x + 0.1, 0.88, 0.13, 0.075)], at), FUR, 0.09 * k)
    ear(cv, at, -6 if awake else 62, True)
    ear(cv, at, 14 if awake else 78, False)
    skull = [
        (-0.16, -0.32),
        (-0.06, -0.66),
        (0.24, -0.74),
        (0.5, -0.58),
        (0.68, -0.32),
        (0.6, -0.1),
        (0.3, 0.02),
        (0.0, -0.06),
    ]
    head = cv.mask(spline(skull), at)
    cv.put(head.shift(-0.03 * k, 0.07 * k).blur(0.06 * k), FUR.dark, 0.4, clip=shape)
    cv.form(head, FUR, 0.34 * k)
    cheek = spline([(0.66, -0.3), (0.42, -0.32), (0.22, -0.22), (0.2, -0.06), (0.4, 0.0), (0.62, -0.1)])
    cv.form(cv.mask(cheek, at).blur(0.02 * k) & head, CREAM, 0.16 * k, shade=0.3, rim=0.3)
    cv.fill(ellipse(0.3, -0.44, 0.095, 0.11), EYE, at)
    cv.fill(ellipse(0.335, -0.485, 0.038), "#ffffff", at)
    cv.fill(ellipse(0.655, -0.33, 0.05, 0.042), "#a05a64", at)
    cv.fill(
        ribbon(spline([(0.62, -0.25), (0.55, -0.19), (0.47, -0.2)], False), 0.015, 0.015, 0.03), "#7a4a54", at
    )
    cv.soft(0.26, -0.24, 0.12, 0.09, CHEEK, 0.5, at)
    cv.grain()
    return cv
