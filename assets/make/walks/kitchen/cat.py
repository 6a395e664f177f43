"""A ginger cat rolled up on a folded cloth: fast asleep, and with one eye open."""

from assets.make.paint import Canvas, Frame, Material, bezier, ellipse, ribbon, rounded, sheet, spline
from assets.make.paint.stroke import tuft
from assets.make.walks.kitchen.tones import SHADE, cast

FUR = Material("#bb6630", "#ffb46c", "#703644")
STRIPE = "#8d4a3c"
CREAM = Material("#fdeedd", "#fffdf6", "#d0a49e")
PINK = Material("#ee9a98", "#ffd0c4", "#aa5f7c")
CLOTH = Material("#7f8fcb", "#d2dcf6", "#4f5694")
LINE = "#43263a"


def paint(awake: bool) -> Canvas:
    """The cat; both pictures share their registration."""
    cv, t = sheet(172, 124, 88, 68)
    curled(cv, t, awake)
    cv.grain()
    return cv


def curled(cv: Canvas, t: Frame, awake: bool) -> None:
    """Its head lies on its paws at the left."""
    cv.soft(-4, 50, 84, 9, SHADE, 0.5, t)
    for y, w in ((40, 74), (31, 70)):
        fold = cv.mask(rounded(-w, y, w * 2, 13, 6), t)
        cv.form(fold, CLOTH, 7 * t.k)
    tail_tip(cv, t)
    body = cv.mask(
        spline([(-30, 34), (-40, 4), (-18, -30), (22, -40), (58, -20), (70, 10), (60, 34), (20, 38)]), t
    )
    cv.form(body, FUR, 40 * t.k)
    for x, y, turn in ((4, -30, -14), (24, -32, 4), (44, -24, 24), (58, -8, 48)):
        mark = t.at(x, y, 1, turn)
        cv.fill(
            ribbon(bezier((0, -8), (3, 2), (2, 12), (-3, 20), 12), 2, 1, 8),
            STRIPE,
            mark,
            0.5,
            blur=0.8,
            clip=body,
        )
    tail = bezier((66, 16), (64, 42), (20, 40), (-22, 36), 30)
    shape = cv.mask(ribbon(tail, 20, 13), t)
    cast(cv, t, shape, body, 4, 0.3)
    cv.form(shape, FUR, 11 * t.k)
    for i in (8, 14, 20):
        (x, y), (x1, y1) = tail[i], tail[i + 1]
        across = ribbon(
            [(x - (y1 - y) * 2.4, y + (x1 - x) * 2.4), (x + (y1 - y) * 2.4, y - (x1 - x) * 2.4)], 6
        )
        cv.fill(across, STRIPE, t, 0.45, blur=0.8, clip=shape)
    cv.form(cv.mask(ellipse(-24, 36, 10, 8), t), CREAM, 7 * t.k)
    head(cv, t.at(-38, 4, 34, 4), awake)


def tail_tip(cv: Canvas, t: Frame) -> None:
    """The paws below the chin."""
    for x in (-62, -44):
        paw = cv.mask(ellipse(x, 32, 13, 9), t)
        cv.form(paw, CREAM, 8 * t.k)


def head(cv: Canvas, at: Frame, awake: bool) -> None:
    """The head, one unit in half width."""
    k = at.k
    for side in (-1, 1):
        ear = spline([(side * 0.24, -0.56), (side * 0.66, -1.08), (side * 0.78, -1.08), (side * 0.94, -0.30)])
        cv.form(cv.mask(ear, at), FUR, 0.3 * k)
        cv.form(
            cv.mask(spline([(side * 0.44, -0.56), (side * 0.68, -0.88), (side * 0.80, -0.42)]), at),
            PINK,
            0.2 * k,
            shade=0.4,
        )
    cheeks = [tuft(side * 0.84, 0.24, 22 if side > 0 else 158, 0.36, 0.28, 0.1 * side) for side in (-1, 1)]
    right = [(0.54, -0.66), (0.98, -0.14), (0.90, 0.34), (0.44, 0.66)]
    skull = spline([(0, -0.72), *right, (0, 0.72), *[(-x, y) for x, y in reversed(right)]])
    shape = cv.mask([skull, *cheeks], at)
    cast(cv, at, shape, None, 0.12, 0.35)
    cv.form(shape, FUR, 0.6 * k)
    for x in (-0.22, 0.0, 0.22):
        cv.fill(
            ribbon([(x, -0.70), (x * 0.9, -0.54), (x * 0.8, -0.36)], 0.03, 0.02, 0.1),
            STRIPE,
            at,
            0.6,
            clip=shape,
        )
    muzzle = [ellipse(-0.20, 0.28, 0.30, 0.24), ellipse(0.20, 0.28, 0.30, 0.24), ellipse(0, 0.46, 0.28, 0.20)]
    cv.form(cv.mask(muzzle, at), CREAM, 0.2 * k, shade=0.35, rim=0.4)
    for side in (-1, 1):
        eye(cv, at, side, awake and side > 0)
        cv.soft(side * 0.64, 0.20, 0.20, 0.12, "#f07f74", 0.6, at, clip=shape)
        for y, dy in ((0.24, -0.04), (0.34, 0.06)):
            cv.fill(
                ribbon([(side * 0.44, y), (side * 0.78, y + dy * 0.4), (side * 1.12, y + dy)], 0.028, 0.012),
                "#fff6ee",
                at,
                0.95,
            )
    nose = spline([(-0.11, 0.09), (0.11, 0.09), (0, 0.22)])
    cv.form(cv.mask(nose, at), PINK, 0.08 * k)
    for side in (-1, 1):
        smile = spline([(0, 0.22), (side * 0.02, 0.32), (side * 0.13, 0.38), (side * 0.24, 0.32)], False)
        cv.fill(ribbon(smile, 0.03, 0.03, 0.05), LINE, at)


def eye(cv: Canvas, at: Frame, side: int, is_open: bool) -> None:
    """One eye, a soft line or wide open and green."""
    if is_open:
        cv.fill(ellipse(side * 0.42, -0.10, 0.23, 0.24), "#e4f3a4", at)
        cv.fill(ellipse(side * 0.42, -0.09, 0.15, 0.205), LINE, at)
        cv.fill(ellipse(side * 0.42 + 0.07, -0.18, 0.07), "#ffffff", at)
        return
    lid = spline(
        [(side * 0.64, -0.10), (side * 0.54, 0.02), (side * 0.40, 0.06), (side * 0.24, -0.02)], False
    )
    cv.fill(ribbon(lid, 0.04, 0.04, 0.085), LINE, at)
