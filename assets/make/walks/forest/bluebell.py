"""A scented wood flower: a bluebell with four bells on a bowed stem."""

from assets.make.paint import Canvas, Frame, Material, bezier, ellipse, leaf, ribbon, sheet, spline
from assets.make.things.wood import GREEN

BELL = Material("#8a68d0", "#e6d6ff", "#46348c")


def paint() -> Canvas:
    """A bluebell with four bells on a bowed stem."""
    cv, t = sheet(92, 122, 32, 116)
    for angle, length in ((-118, 62), (-52, 58), (-78, 40)):
        cv.form(cv.mask(leaf(0, 0, angle, length, 13, 0.3), t), GREEN, 6 * t.k, shade=0.4)
    stem = bezier((0, 0), (-6, -50), (-2, -112), (40, -100), 30)
    cv.form(cv.mask(ribbon(stem, 4.2, 2.2), t), GREEN, 2.6 * t.k)
    for i, size in ((14, 18), (19, 20), (24, 20), (29, 18)):
        x, y = stem[i]
        bell(cv, t.at(float(x), float(y), size, rot=-16 if i < 20 else -6))
    cv.grain()
    return cv


def bell(cv: Canvas, at: Frame) -> None:
    """One hanging bell, about 1.7 units long."""
    k = at.k
    cv.form(cv.mask(ribbon([(0, 0), (0.10, 0.12), (0.12, 0.30)], 0.14, 0.12), at), GREEN, 0.08 * k)
    lips = [
        spline([(x - 0.26, 1.30), (x, 1.40), (x + 0.26, 1.30), (x + 0.22 * s, 1.66), (x + 0.26 * s, 1.70)])
        for x, s in ((-0.32, -1), (0.14, 0.2), (0.56, 1))
    ]
    cup = spline(
        [
            (0.12, 0.22),
            (0.42, 0.36),
            (0.54, 0.80),
            (0.70, 1.38),
            (0.12, 1.50),
            (-0.46, 1.38),
            (-0.30, 0.80),
            (-0.18, 0.36),
        ]
    )
    cv.form(cv.mask([cup, *lips], at), BELL, 0.42 * k)
    cv.fill(ribbon([(0.12, 0.5), (0.13, 0.9), (0.12, 1.3)], 0.03, 0.03, 0.08), BELL.dark, at, alpha=0.35)
    for x in (0.02, 0.22):
        cv.fill(ellipse(x, 1.60, 0.06, 0.08), "#ffe9a8", at)
