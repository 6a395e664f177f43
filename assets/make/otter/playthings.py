"""Things to give, to throw and to show: a present, a ball, a drawing."""

from assets.make.otter.signs import heart
from assets.make.paint import Canvas, Frame, Material, bezier, ellipse, ribbon, rounded, spline

WRAP = Material("#7fb0dc", "#cfe9f6", "#4d74ab")
BOW = Material("#ee7080", "#ffc3b8", "#b5486c")
PAPER = Material("#fffaf0", "#ffffff", "#c9b8b4")
WAX = {"sun": "#f2b33c", "hill": "#6fae5c", "water": "#5f9fd4", "fur": "#a9713f"}


def gift(canvas: Canvas, frame: Frame, x: float, y: float, size: float) -> None:
    """A box with a bow; size is half its width."""
    local = frame.at(x, y, size)
    k = local.k
    box = canvas.mask(rounded(-1, -0.62, 2, 1.6, 0.14), local)
    canvas.put(box.shift(-0.06 * k, 0.1 * k).blur(0.14 * k), "#5a3048", 0.35)
    canvas.form(box, WRAP, 0.8 * k)
    canvas.form(canvas.mask(rounded(-0.20, -0.62, 0.40, 1.6, 0.03), local), BOW, 0.2 * k, rim=0.4)
    canvas.form(canvas.mask(rounded(-1.1, -0.84, 2.2, 0.42, 0.12), local), WRAP, 0.3 * k)
    canvas.form(canvas.mask(rounded(-0.22, -0.84, 0.44, 0.42, 0.03), local), BOW, 0.2 * k, rim=0.4)
    for side in (-1, 1):
        loop = spline([(0, -0.84), (side * 0.30, -1.34), (side * 0.80, -1.30), (side * 0.66, -0.92)])
        canvas.form(canvas.mask(loop, local), BOW, 0.25 * k)
    canvas.form(canvas.mask(ellipse(0, -0.94, 0.17), local), BOW, 0.15 * k)


def ball(canvas: Canvas, frame: Frame, x: float, y: float, size: float) -> None:
    """A red ball with a pale band; size is half its width."""
    local = frame.at(x, y, size, rot=-18)
    k = local.k
    mask = canvas.mask(ellipse(0, 0, 1), local)
    canvas.put(mask.shift(-0.06 * k, 0.12 * k).blur(0.14 * k), "#5a3048", 0.35)
    canvas.form(mask, BOW, k)
    band = bezier((-1.05, -0.22), (-0.4, 0.22), (0.4, 0.22), (1.05, -0.22))
    canvas.fill(ribbon(band, 0.30, 0.30, 0.42), "#fff3e0", local, alpha=0.9, clip=mask)


def drawing(canvas: Canvas, frame: Frame, x: float, y: float, size: float) -> None:
    """A child's drawing on a sheet: an otter by the water under the sun; size is half its width."""
    local = frame.at(x, y, size, rot=-3)
    k = local.k
    sheet = canvas.mask(rounded(-1, -0.74, 2, 1.48, 0.05), local)
    canvas.put(sheet.shift(-0.05 * k, 0.08 * k).blur(0.1 * k), "#5a3048", 0.4)
    canvas.form(sheet, PAPER, 0.3 * k, shade=0.25)
    canvas.fill(ellipse(0.62, -0.40, 0.19), WAX["sun"], local)
    for turn in range(8):
        ray = local.at(0.62, -0.40, 1, rot=45 * turn)
        canvas.fill(ribbon([(0, -0.25), (0, -0.35)], 0.05, 0.05), WAX["sun"], ray)
    hill = spline([(-0.92, 0.64), (-0.92, 0.64), (-0.92, 0.28), (-0.3, 0.10), (0.25, 0.36), (0.3, 0.64)])
    canvas.fill(hill, WAX["hill"], local)
    for row in (0.38, 0.54):
        wave = bezier((0.22, row), (0.42, row - 0.16), (0.62, row + 0.16), (0.90, row - 0.04))
        canvas.fill(ribbon(wave, 0.08, 0.08), WAX["water"], local)
    fur = [ellipse(-0.36, -0.22, 0.23, 0.21), ellipse(-0.36, 0.12, 0.17, 0.24)]
    fur += [ellipse(-0.36 + dx, -0.40, 0.075) for dx in (-0.17, 0.17)]
    canvas.fill(fur, WAX["fur"], local)
    for dx in (-0.08, 0.08):
        canvas.fill(ellipse(-0.36 + dx, -0.26, 0.035), "#3f2623", local)
    smile = bezier((-0.45, -0.16), (-0.40, -0.08), (-0.32, -0.08), (-0.27, -0.16))
    canvas.fill(ribbon(smile, 0.03, 0.03), "#3f2623", local)
    heart(canvas, local, 0.14, -0.42, 0.12)
