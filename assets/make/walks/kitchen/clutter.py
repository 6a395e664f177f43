"""What lies about on the floor: a ball of wool, slippers, a wooden duck on wheels, an open book."""

import numpy as np

from assets.make.paint import Canvas, Frame, Material, bezier, ellipse, ribbon, rounded, spline
from assets.make.walks.kitchen.tones import BLUE, CREAM, ROSE, SHADE, TEAL, cast

YELLOW = Material("#e9b44c", "#fff0b0", "#a8684c")
FELT = Material("#8f7fc0", "#d6ccf0", "#55488a")


def wool(cv: Canvas, f: Frame, x: float, y: float, tone: Material = ROSE) -> None:
    """A ball of wool that rolled away; its thread runs off to the right."""
    cv.soft(x - 8, y + 40, 62, 12, SHADE, 0.4, f)
    thread = bezier((x + 20, y + 38), (x + 90, y + 56), (x + 120, y + 6), (x + 210, y + 34), 40)
    line = cv.mask(ribbon(thread, 6, 4), f)
    cast(cv, f, line, None, 4, 0.4)
    cv.form(line, tone, 3 * f.k, rim=0.8)
    ball = cv.mask(ellipse(x, y, 44), f)
    cv.form(ball, tone, 34 * f.k)
    for turn in (-50, 10, 70):
        at = f.at(x, y, 1, turn)
        for i in range(-3, 4):
            arc = bezier((-44, i * 9), (-16, i * 13), (16, i * 13), (44, i * 9), 20)
            strand = cv.mask(ribbon(arc, 1, 1, 2.6), at)
            cv.put(strand, tone.light if i % 2 else tone.dark, 0.30, clip=ball)


def slipper(cv: Canvas, f: Frame) -> None:
    """One felt slipper, its toe to the left of its frame's origin."""
    cv.soft(0, 20, 64, 11, SHADE, 0.42, f)
    sole = cv.mask(
        spline([(-56, 10), (-40, -2), (20, 0), (52, 4), (58, 14), (40, 22), (-30, 24), (-54, 20)]), f
    )
    cv.form(sole, Material("#e8cfae", "#fff4dc", "#a98580"), 10 * f.k)
    inside = cv.mask(ellipse(26, 4, 28, 10), f)
    cv.form(inside, CREAM, 8 * f.k, shade=0.5)
    upper = cv.mask(spline([(-54, 12), (-50, -10), (-24, -24), (2, -20), (10, 2), (8, 18), (-30, 20)]), f)
    cast(cv, f, upper, None, 4, 0.3)
    cv.form(upper, FELT, 20 * f.k)
    edge = bezier((-2, -22), (10, -10), (14, 6), (8, 18), 14)
    cv.form(cv.mask(ribbon(edge, 10, 9), f), CREAM, 5 * f.k)
    cv.form(cv.mask(ellipse(-26, -12, 8), f), YELLOW, 6 * f.k)


def slippers(cv: Canvas, f: Frame, x: float, y: float) -> None:
    """Two slippers, kicked off."""
    slipper(cv, f.at(x + 50, y - 22, 0.9, 12))
    slipper(cv, f.at(x, y + 10, 1.0, -8))


def duck(cv: Canvas, f: Frame, x: float, y: float) -> None:
    """A wooden duck on wheels, with its string."""
    at = f.at(x, y)
    cv.soft(-4, 54, 76, 12, SHADE, 0.42, at)
    line = bezier((-48, 38), (-90, 30), (-96, 60), (-150, 50), 30)
    cv.fill(ribbon(line, 3.4), ROSE.base, at)
    board = cv.mask(rounded(-50, 26, 100, 14, 6), at)
    cv.form(board, TEAL, 8 * f.k)
    body = cv.mask(
        spline([(-46, 8), (-30, -14), (6, -18), (38, -16), (58, -32), (54, 4), (34, 28), (-24, 28)]), at
    )
    cv.form(body, YELLOW, 28 * f.k)
    wing = cv.mask(spline([(-12, -4), (16, -10), (36, -4), (22, 12), (-2, 12)]), at)
    cast(cv, at, wing, body, 4, 0.3)
    cv.form(wing, Material("#f3c868", "#fff6c8", "#b47a50"), 12 * f.k)
    bill = cv.mask(spline([(-54, -30), (-74, -24), (-72, -18), (-50, -18)]), at)
    cv.form(bill, Material("#e2733e", "#ffc08a", "#984440"), 6 * f.k)
    head = cv.mask(ellipse(-34, -30, 25, 23), at)
    cv.form(head, YELLOW, 18 * f.k)
    cv.fill(ellipse(-42, -34, 4), "#43263a", at)
    cv.fill(ellipse(-41, -35.4, 1.4), "#ffffff", at)
    for wx in (-32, 32):
        cv.form(cv.mask(ellipse(wx, 42, 14), at), ROSE, 10 * f.k)
        cv.form(cv.mask(ellipse(wx, 42, 5), at), CREAM, 4 * f.k)


def book(cv: Canvas, f: Frame, x: float, y: float) -> None:
    """A picture book, open on the boards."""
    at = f.at(x, y, 1, -6)
    cv.soft(-4, 22, 104, 22, SHADE, 0.42, at)
    cover = cv.mask(spline([(-92, 22), (-84, -26), (0, -18), (84, -26), (92, 22), (0, 30)]), at)
    cv.form(cover, BLUE, 12 * f.k)
    for side in (-1, 1):
        top = bezier((0, -20), (side * 24, -34), (side * 54, -32), (side * 78, -28), 14)
        low = bezier((side * 84, 17), (side * 58, 12), (side * 26, 10), (0, 24), 14)
        page = cv.mask(np.vstack([top, low]), at)
        cv.form(page, CREAM, 18 * f.k, shade=0.35)
        cv.soft(side * 6, 2, 16, 30, SHADE, 0.22, at, clip=page)
        if side < 0:
            cv.form(cv.mask(ellipse(-44, -10, 13, 9), at), YELLOW, 8 * f.k, clip=page)
            cv.fill(
                ribbon(bezier((-70, 6), (-54, -2), (-36, 4), (-20, 6), 14), 7, 5),
                TEAL.base,
                at,
                0.8,
                clip=page,
            )
        else:
            for i in range(4):
                cv.fill(
                    ribbon([(20 + i, -16 + i * 8), (66 + i * 2 - (i == 3) * 24, -20 + i * 8)], 2.4),
                    "#9a86a8",
                    at,
                    0.7,
                )
