"""A window seat on a winter evening: snow outside, warm light and cushions inside.

The seat's cushion begins at y 424 of the landscape band (704 of the field), before the window.
"""

import math
import random

from assets.make.looks.winter import winter
from assets.make.paint import (
    Canvas,
    Frame,
    Mask,
    Material,
    Picture,
    bezier,
    ellipse,
    lin,
    mix,
    ribbon,
    rounded,
    sheet,
    spline,
)

FIELD = 1280
WINDOW = (176, 120, 928, 548)
"""Left, top, width and height of the window's opening, in units."""

SEAT = 704
WOOD = Material("#b7805c", "#f2c894", "#6d4250")
WALL = Material("#a56f6e", "#e6b28c", "#5c3a5a")
PLUSH = Material("#5f7fa8", "#bcd6e4", "#38466f")
CURTAIN = Material("#c46f64", "#f4b78e", "#6d3455")


def seat() -> Canvas:
    """The whole field."""
    cv, t = sheet(FIELD, FIELD)
    lay(cv, t)
    cv.grain()
    return cv


def lay(cv: Canvas, t: Frame) -> None:
    """All of it, on a canvas of any size."""
    _wall(cv, t)
    with cv.within(cv.mask(rounded(*WINDOW, 26), t)):
        winter(cv, t)
    _frame(cv, t)
    _curtains(cv, t)
    _lamp(cv, t)
    _cushion(cv, t)
    _pillows(cv, t)
    cv.soft(1010, 470, 900, 760, "#ffd9a0", 0.16, t)


def _wall(cv: Canvas, t: Frame) -> None:
    everything = cv.everything()
    cv.put(
        everything,
        lin(t.point(1180, 100), t.point(60, 1200), [(0, "#e2a883"), (0.4, "#b67c74"), (1, "#6f4766")]),
    )
    rnd = random.Random(8)
    for _ in range(90):
        x, y = rnd.uniform(0, FIELD), rnd.uniform(0, 720)
        cv.soft(x, y, rnd.uniform(40, 120), rnd.uniform(30, 90), rnd.choice(("#f2c39a", "#8c5a68")), 0.06, t)


def _frame(cv: Canvas, t: Frame) -> None:
    """The window's wooden frame with its bars, and frost in the corners of the panes."""
    x, y, w, h = WINDOW
    k = t.k
    opening = cv.mask(rounded(x, y, w, h, 26), t)
    for cx, cy, rx, ry in (
        (x, y + h, 150, 96),
        (x + w, y + h, 170, 110),
        (x, y, 120, 70),
        (x + w, y, 110, 70),
    ):
        cv.soft(cx, cy, rx, ry, "#dfe8ff", 0.5, t, clip=opening)
    bars = [rounded(x + w / 2 - 9, y, 18, h, 6), rounded(x, y + h * 0.36 - 8, w, 16, 6)]
    cross = cv.mask(bars, t)
    cv.put(cross.shift(-4 * k, 5 * k).blur(5 * k), "#2a2450", 0.35, clip=opening)
    cv.form(cross, WOOD, 8 * k, grad=0.6, shade=0.5, rim=0.7)
    outer = cv.mask(rounded(x - 40, y - 40, w + 80, h + 92, 40), t)
    rim = outer - cv.mask(rounded(x, y, w, h, 26), t)
    inner = (opening - opening.shift(-7 * k, 9 * k).blur(8 * k)) & opening
    cv.put(inner, "#2a2450", 0.34)
    cv.put(outer.shift(-8 * k, 12 * k).blur(14 * k) - outer, "#3a2148", 0.45)
    cv.form(rim, WOOD, 30 * k, grad=0.9, shade=0.42, rim=0.65)
    sill = cv.mask(rounded(x - 66, y + h - 2, w + 132, 34, 14), t)
    cv.put(sill.shift(-4 * k, 8 * k).blur(8 * k), "#3a2148", 0.45)
    cv.form(sill, WOOD, 18 * k, grad=0.7, shade=0.4, rim=0.8)


def _curtains(cv: Canvas, t: Frame) -> None:
    """Heavy curtains, drawn aside to both sides."""
    k = t.k
    rail = cv.mask(rounded(20, 70, FIELD - 40, 16, 8), t)
    cv.form(rail, WOOD, 8 * k)
    for side in (-1, 1):
        f = t.at(640, 0, sx=side)
        out = [(640, 74), (386, 74), (372, 240), (404, 430), (470, 590), (456, 720), (640, 740)]
        cloth = cv.mask(spline([*out[:2], *out[1:], out[-1], out[0]], True), f)
        cv.put(cloth.shift(-10 * k, 8 * k).blur(16 * k), "#2a1d48", 0.40)
        cv.form(cloth, CURTAIN, 60 * k, shade=0.5, rim=0.55)
        for i in range(6):
            top = 412 + i * 40
            foot = 476 + i * 30
            fold = ribbon(bezier((top, 80), (top - 4, 300), (foot - 40, 500), (foot, 730)), 5, 9, 20)
            mask = cv.mask(fold, f)
            cv.put(mask.shift(-5 * k, 0).blur(8 * k), CURTAIN.dark, 0.5, clip=cloth)
            cv.put(mask.shift(9 * k, 0).blur(7 * k), CURTAIN.light, 0.28, clip=cloth)
        band = cv.mask(ribbon(bezier((462, 560), (520, 596), (580, 600), (650, 580)), 26, 30), f)
        cv.form(band & cloth.grow(2), Material("#f0cf98", "#fff0c8", "#a8705c"), 12 * k)


def _lamp(cv: Canvas, t: Frame) -> None:
    """The light of a lamp that stands outside the picture, upper right."""
    cv.soft(1250, 210, 620, 560, "#ffdc9c", 0.42, t, power=1.2)
    cv.soft(1270, 190, 300, 280, "#fff0c0", 0.45, t)


def _cushion(cv: Canvas, t: Frame) -> None:
    """The seat: a thick long cushion with buttons, and the wooden chest below."""
    k = t.k
    chest = cv.mask(rounded(-60, 900, FIELD + 120, 460, 10), t)
    cv.form(chest, WOOD, 120 * k, grad=0.8, shade=0.4, rim=0.3)
    for x in (20, 440, 860):
        panel = cv.mask(rounded(x, 968, 396, 250, 26), t)
        cv.put(panel, WOOD.dark, 0.32)
        cv.form(cv.mask(rounded(x + 10, 978, 376, 232, 20), t), WOOD, 60 * k, grad=0.6, shade=0.3, rim=0.4)
    top = cv.mask(rounded(-60, SEAT, FIELD + 120, 226, 46), t)
    cv.put(top.shift(0, 12 * k).blur(14 * k), "#3a2148", 0.5)
    cv.form(top, PLUSH, 70 * k, grad=0.7, shade=0.4, rim=0.6)
    cv.put(
        top,
        lin(
            t.point(0, SEAT),
            t.point(0, SEAT + 226),
            [(0, ("#dceaf0", 0.30)), (0.5, ("#5f7fa8", 0)), (1, ("#2f3560", 0.45))],
        ),
    )
    seam = ribbon(spline([(-60, 838), (300, 844), (640, 840), (980, 845), (1340, 838)], False), 5)
    cv.put(cv.mask(seam, t).blur(1.2), "#dfe9ee", 0.45)
    cv.put(cv.mask(seam, t).shift(0, 5 * k).blur(3 * k), PLUSH.dark, 0.6)
    rnd = random.Random(2)
    for i in range(420):
        spot = rnd.uniform(-20, FIELD + 20), rnd.uniform(SEAT + 8, 832)
        cv.fill(
            ellipse(*spot, rnd.uniform(2, 4), 1.2, rnd.uniform(-20, 20)),
            mix(PLUSH.light, "#ffffff", i % 3 * 0.2),
            t,
            alpha=0.25,
        )


def _pillows(cv: Canvas, t: Frame) -> None:
    """Pillows at both ends of the seat."""
    for x, y, size, rot, stuff, dots in (
        (86, 716, 104, -14, Material("#e5b765", "#fff0bc", "#a06a5c"), "#fff6dc"),
        (196, 752, 84, 10, Material("#86a98f", "#d6e8b8", "#466a78"), "#e9f4d8"),
        (1206, 716, 108, 12, Material("#d98c86", "#ffd8b8", "#8a4a70"), "#fff0e0"),
        (1090, 756, 80, -9, Material("#a594cc", "#e6d8f2", "#5f4d90"), "#f2eafc"),
    ):
        local = t.at(x, y, size, rot=rot)
        shape = [(-1, -0.86), (0, -0.78), (1, -0.86), (0.9, 0), (1, 0.86), (0, 0.80), (-1, 0.86), (-0.9, 0)]
        mask: Mask = cv.mask(spline(shape), local)
        k = local.k
        cv.put(mask.shift(-0.06 * k, 0.12 * k).blur(0.12 * k), "#2a2450", 0.42)
        cv.form(mask, stuff, 0.75 * k, shade=0.5, rim=0.6)
        for i in range(4):
            for j in range(4):
                spot = (-0.66 + 0.44 * i, -0.6 + 0.4 * j)
                if math.hypot(*spot) < 0.95:
                    cv.fill(ellipse(*spot, 0.05), dots, local, alpha=0.6, clip=mask)


PICTURES = {"cocoa_window": Picture(seat, 86, opaque=True)}
