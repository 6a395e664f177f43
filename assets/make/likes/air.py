"""What one smells: a flower, the rain, soap."""

from assets.make.likes.ground import LEAF, stands
from assets.make.otter.tears import tear
from assets.make.paint import Canvas, Frame, Material, bezier, ellipse, leaf, ribbon, rounded
from assets.make.places.bloom import flower as bloom


def flower(canvas: Canvas, frame: Frame) -> None:
    """A flower."""
    stem = canvas.mask(ribbon(bezier((0, 0), (2, 16), (-4, 36), (-3, 54)), 4.5, 6), frame)
    canvas.form(stem, LEAF, 3 * frame.k)
    for angle, y in ((-28, 42), (-150, 34)):
        canvas.form(canvas.mask(leaf(-2, y, angle, 32, 17), frame), LEAF, 6 * frame.k)
    bloom(canvas, frame, 0, -14, 36, "#f2a0bc")


def rain(canvas: Canvas, frame: Frame) -> None:
    """A cloud and its rain."""
    for x, y, size in ((-26, 28, 11), (2, 38, 13), (29, 26, 11)):
        tear(canvas, frame, x, y, size)
    puffs = [
        ellipse(-24, -10, 20, 18),
        ellipse(2, -22, 25),
        ellipse(26, -8, 18, 17),
        rounded(-44, -14, 88, 24, 12),
    ]
    canvas.form(canvas.mask(puffs, frame), Material("#d8e2f2", "#ffffff", "#8f9cc4"), 20 * frame.k)


def soap(canvas: Canvas, frame: Frame) -> None:
    """A bar of soap and its foam."""
    stands(canvas, frame, 36, 52)
    bar = frame.at(-2, 14, rot=-8)
    canvas.form(
        canvas.mask(rounded(-42, -20, 84, 42, 20), bar),
        Material("#a9d8c4", "#f0fff4", "#5c9a94"),
        20 * frame.k,
    )
    canvas.put(canvas.mask(rounded(-26, -10, 52, 20, 10), bar).blur(1.2), "#8fc4b4", 0.55)
    for x, y, r in ((-28, -14, 13), (-8, -22, 16), (14, -18, 12), (28, -32, 8), (-20, -40, 8), (6, -46, 6)):
        foam = canvas.mask(ellipse(x, y, r), frame)
        canvas.put(foam, "#f4fbff", 0.72)
        canvas.form(foam, Material("#f4f8ff", "#ffffff", "#9fb4dc"), r * 0.8 * frame.k, clip=foam * 0.6)
        canvas.fill(ellipse(x + r * 0.35, y - r * 0.4, r * 0.24, r * 0.18, -20), "#ffffff", frame)
