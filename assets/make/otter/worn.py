"""What Pip wears: a headband, a cape, a butterfly that came to rest; and hot cheeks."""

from assets.make.motifs.butterfly import butterfly
from assets.make.otter.sparks import sparkle
from assets.make.paint import Canvas, Frame, Material, ellipse, ribbon, spline, symmetric

CLOTH = Material("#e2564f", "#ff9f88", "#9a3450")
GOLD = Material("#f6c34f", "#fff0b8", "#c98a3c")


def headband(canvas: Canvas, head: Frame, amount: float) -> None:
    """A red band round the brow, knotted at the viewer's right."""
    k = head.k
    for dx, dy, turn in ((1.10, -0.44, 24), (1.06, -0.36, 58)):
        end = head.at(dx, dy, 1, rot=turn)
        tail = spline([(-0.1, -0.05), (0.16, -0.10), (0.36, -0.02), (0.30, 0.08), (0.14, 0.06), (-0.1, 0.05)])
        canvas.form(canvas.mask(tail, end), CLOTH, 0.08 * k)
    upper = [(-0.80, -0.50), (-0.45, -0.64), (0, -0.68), (0.45, -0.64), (0.80, -0.50)]
    band = canvas.mask(ribbon(spline([(x * 1.13, y + 0.04) for x, y in upper], False), 0.16, 0.16), head)
    canvas.put(band.shift(0, 0.03 * k).blur(0.03 * k), "#5a3038", 0.4)
    canvas.form(band, CLOTH, 0.1 * k)
    canvas.form(canvas.mask(ellipse(0.95, -0.46, 0.11, 0.10), head), CLOTH, 0.1 * k)


def cape(canvas: Canvas, frame: Frame, amount: float) -> None:
    """A red cape behind the shoulders."""
    wide = 1.14 + 0.36 * amount
    outline = symmetric([(0, 0.70), (0.55, 0.66), (0.98, 0.90), (wide, 1.36), (wide + 0.06, 2.0), (0, 2.0)])
    canvas.form(canvas.mask(outline, frame), CLOTH, 0.5 * frame.k)


def clasp(canvas: Canvas, frame: Frame, amount: float) -> None:
    """The collar and star that hold the cape."""
    collar = spline([(-0.62, 0.84), (-0.3, 0.98), (0, 1.03), (0.3, 0.98), (0.62, 0.84)], False)
    mask = canvas.mask(ribbon(collar, 0.10, 0.10, 0.17), frame)
    canvas.form(mask, CLOTH, 0.08 * frame.k)
    sparkle(canvas, frame, 0, 1.08, 0.20, GOLD)


def resting_butterfly(canvas: Canvas, head: Frame, amount: float) -> None:
    """A butterfly on the crown."""
    butterfly(canvas, head, 0.10, -0.92, 0.20 + 0.08 * amount)


def hot(canvas: Canvas, head: Frame, amount: float) -> None:
    """Heat over both cheeks and the nose's bridge."""
    for x, y, rx, ry, alpha in (
        (-0.60, 0.22, 0.40, 0.28, 0.85),
        (0.60, 0.22, 0.40, 0.28, 0.85),
        (0, 0.02, 0.5, 0.14, 0.4),
    ):
        canvas.soft(x, y, rx, ry, "#ee4f55", alpha * amount, head)


BEHIND = {"cape": cape}
WORN = {"headband": headband, "butterfly": resting_butterfly, "hot": hot}
BEFORE = {"clasp": clasp}
