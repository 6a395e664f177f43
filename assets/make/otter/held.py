"""Things in Pip's paws: a flower, a mug, a nestling, a glass, a cone, a mended heart, a big leaf."""

import numpy as np

from assets.make.otter.signs import heart
from assets.make.paint import Canvas, Frame, Material, bezier, ellipse, leaf, ribbon, rounded, spline, tuft

STEM = Material("#6fa868", "#cfe09a", "#3c7a6c")
PETAL = Material("#f48fa6", "#ffd0cf", "#c2527f")
MIDDLE = Material("#f6c34f", "#ffe6a0", "#c98a3c")
CLAY = Material("#e2785a", "#ffbf9a", "#a04a4a")
DOWN = Material("#f8d667", "#fff2b0", "#cf9a45")
BEAK = Material("#ee9a4a", "#ffd08a", "#b5643c")
RIM = Material("#a67c5c", "#f0cc98", "#6a4a48")
WAFER = Material("#dca765", "#f6d79c", "#a06a45")
ICE = Material("#f6a6b4", "#ffe0dd", "#c8688a")
STRIP = Material("#f0c9a0", "#ffe8cc", "#c08f70")
BROAD = Material("#7fb56c", "#dce59a", "#3f7f66")
INK = "#3f2623"


def flower(canvas: Canvas, frame: Frame, x: float, y: float, size: float) -> None:
    """A flower with five petals; x, y is where its stem is held."""
    local = frame.at(x, y, size, rot=6)
    k = local.k
    stem = canvas.mask(ribbon(bezier((0, 0.4), (0.02, 0), (-0.03, -0.3), (0, -0.7)), 0.09, 0.07), local)
    canvas.form(stem, STEM, 0.06 * k)
    for angle in (-30, -150):
        canvas.form(canvas.mask(leaf(0, -0.06, angle, 0.36, 0.22), local), STEM, 0.1 * k)
    for i in range(5):
        turn = np.radians(72 * i - 90)
        petal = ellipse(0.23 * np.cos(turn), -0.86 + 0.23 * np.sin(turn), 0.21, 0.17, 72 * i - 90)
        canvas.form(canvas.mask(petal, local), PETAL, 0.18 * k)
    canvas.form(canvas.mask(ellipse(0, -0.86, 0.14), local), MIDDLE, 0.13 * k)


def mug(canvas: Canvas, frame: Frame, x: float, y: float, size: float) -> None:
    """A mug with steam; size is about half its height."""
    local = frame.at(x, y, size)
    k = local.k
    body = [(-0.80, -0.62), (-0.80, -0.62), (-0.76, 0.62), (-0.5, 0.86), (0.5, 0.86), (0.76, 0.62)]
    mask = canvas.mask(spline([*body, (0.80, -0.62), (0.80, -0.62)]), local)
    canvas.put(mask.shift(-0.08 * k, 0.12 * k).blur(0.16 * k), "#6a3a48", 0.35)
    canvas.form(mask, CLAY, 0.7 * k)
    canvas.fill(ellipse(0, -0.62, 0.80, 0.20), "#ffd9bd", local)
    canvas.fill(ellipse(0, -0.60, 0.66, 0.14), "#8a5240", local)
    for x0, alpha in ((-0.32, 0.75), (0.05, 0.9), (0.40, 0.75)):
        steam = bezier((x0, -0.84), (x0 - 0.22, -1.06), (x0 + 0.24, -1.22), (x0, -1.50))
        canvas.fill(ribbon(steam, 0.05, 0.03, 0.14), "#fffdf6", local, alpha=alpha, blur=0.03)


def nestling(canvas: Canvas, frame: Frame, x: float, y: float, size: float) -> None:
    """A very small yellow bird with shut eyes."""
    local = frame.at(x, y, size)
    k = local.k
    locks = [
        tuft(dx, -0.86, angle, 0.42, 0.2, bend) for dx, angle, bend in ((-0.1, -120, -0.3), (0.1, -70, 0.3))
    ]
    mask = canvas.mask([ellipse(0, 0.30, 1.0, 0.86), ellipse(0, -0.26, 0.74, 0.70), *locks], local)
    canvas.put(mask.shift(-0.08 * k, 0.16 * k).blur(0.2 * k), "#6a4a48", 0.4)
    canvas.form(mask, DOWN, 0.8 * k)
    for side in (-1, 1):
        eye = bezier((side * 0.20, -0.30), (side * 0.27, -0.20), (side * 0.39, -0.20), (side * 0.46, -0.30))
        canvas.fill(ribbon(eye, 0.05, 0.05, 0.09), INK, local)
        canvas.soft(side * 0.50, -0.06, 0.2, 0.14, "#f2806c", 0.7, local)
    beak = spline([(-0.17, -0.12), (0, -0.20), (0.17, -0.12), (0, 0.08), (0, 0.08)])
    canvas.form(canvas.mask(beak, local), BEAK, 0.12 * k)


def glass(canvas: Canvas, frame: Frame, x: float, y: float, size: float) -> None:
    """A looking glass; what is behind its pane is only brightened."""
    local = frame.at(x, y, size)
    k = local.k
    grip = canvas.mask(ribbon([(0.42, 0.92), (0.60, 1.32), (0.78, 1.74)], 0.24, 0.30), local)
    canvas.form(grip, RIM, 0.14 * k)
    canvas.soft(0, 0, 1.0, 1.0, "#dff3ff", 0.35, local, power=0.4)
    ring = canvas.mask(ellipse(0, 0, 1.10), local) - canvas.mask(ellipse(0, 0, 0.92), local)
    canvas.put(ring.shift(-0.04 * k, 0.06 * k).blur(0.05 * k), "#6a4a48", 0.4)
    canvas.form(ring, RIM, 0.12 * k, shade=0.3)
    shine = bezier((-0.70, -0.22), (-0.62, -0.52), (-0.40, -0.68), (-0.20, -0.74))
    canvas.fill(ribbon(shine, 0.05, 0.05, 0.13), "#ffffff", local, alpha=0.85)


def cone(canvas: Canvas, frame: Frame, x: float, y: float, size: float) -> None:
    """An empty wafer cone, its scoop falling beside it."""
    local = frame.at(x, y, size)
    k = local.k
    wafer = spline([(-0.55, -0.6), (-0.55, -0.6), (0.55, -0.6), (0.55, -0.6), (0.06, 1.1), (-0.06, 1.1)])
    mask = canvas.form(canvas.mask(wafer, local), WAFER, 0.5 * k)
    for i in (-0.5, 0.0, 0.5):
        for lean in (-0.45, 0.45):
            line = ribbon([(i - lean, -0.6), (i + lean, 0.9)], 0.045, 0.045)
            canvas.fill(line, WAFER.dark, local, alpha=0.6, clip=mask)
    canvas.fill(ellipse(0, -0.60, 0.56, 0.14), "#8f5b3c", local)
    drop = local.at(1.30, 0.36, 1.0, rot=16)
    scoop = [
        ellipse(0, 0, 0.52, 0.50),
        ellipse(-0.34, 0.34, 0.2),
        ellipse(0.05, 0.42, 0.22),
        ellipse(0.38, 0.30, 0.18),
    ]
    canvas.form(canvas.mask(scoop, drop), ICE, 0.5 * k)
    for dx, length in ((-0.30, 0.34), (0.02, 0.46), (0.34, 0.34)):
        line = ribbon([(dx, -0.66), (dx, -0.66 - length)], 0.07, 0.03)
        canvas.fill(line, "#fffdf6", drop, alpha=0.8)


def sewn_heart(canvas: Canvas, frame: Frame, x: float, y: float, size: float) -> None:
    """A heart with a plaster across it."""
    heart(canvas, frame, x, y, size)
    local = frame.at(x - 0.02 * size, y, size, rot=-28)
    k = local.k
    canvas.form(canvas.mask(rounded(-0.62, -0.19, 1.24, 0.38, 0.19), local), STRIP, 0.2 * k)
    canvas.fill(rounded(-0.22, -0.15, 0.44, 0.30, 0.06), "#fff3e0", local)
    for dx in (-0.44, 0.44):
        for dy in (-0.07, 0.07):
            canvas.fill(ellipse(dx, dy, 0.035), STRIP.dark, local)


def leaf_screen(canvas: Canvas, frame: Frame, x: float, y: float, size: float) -> None:
    """A broad leaf that hides the mouth."""
    local = frame.at(x, y, size)
    k = local.k
    outline = spline(
        [
            (0, 0.95),
            (0, 0.95),
            (0.62, 0.55),
            (0.86, 0.02),
            (0.62, -0.36),
            (0.10, -0.44),
            (-0.46, -0.34),
            (-0.84, 0.04),
            (-0.60, 0.58),
        ]
    )
    mask = canvas.mask(outline, local)
    canvas.put(mask.shift(-0.03 * k, 0.06 * k).blur(0.08 * k), "#4a3a48", 0.35)
    canvas.form(mask, BROAD, 0.5 * k)
    for tip in ((-0.66, 0.0), (-0.34, -0.24), (0.10, -0.36), (0.50, -0.26), (0.74, 0.04)):
        vein = bezier((0, 0.9), (0, 0.5), (tip[0] * 0.7, tip[1] + 0.3), tip)
        canvas.fill(ribbon(vein, 0.045, 0.015), BROAD.light, local, alpha=0.75)
