"""A smooth pond before Pip, with a lily."""

from assets.make.paint import Canvas, Frame, ellipse, lin, rounded
from assets.make.places.lily import pad


def pond(canvas: Canvas, frame: Frame, amount: float) -> None:
    """Still water up to the chest."""
    top = 1.44 - 0.26 * amount
    water = canvas.mask(rounded(-2, top, 4, 1.2, 0.0), frame)
    canvas.put(water, lin(frame.point(0, top), frame.point(0, 1.7), [(0, "#a9dcdf"), (1, "#5fa9b8")]), 0.88)
    for x, y, wide in ((-0.2, top + 0.03, 1.0), (0.5, top + 0.16, 0.42), (-0.9, top + 0.24, 0.34)):
        canvas.fill(ellipse(x, y, wide, 0.022), "#f2fffb", frame, alpha=0.75)
    local = frame.at(-0.86, top + 0.20, 0.30 / 62)
    pad(canvas, local, 0, 0, 62, 330, "#f7b7c5")


BEFORE = {"pond": pond}
