"""A grey cat, big and near, lying on its cushion to be stroked."""

from assets.make.paint import Canvas, Frame, Material, bezier, ellipse, mix, ribbon, sheet, spline, tuft
from assets.make.walks.street.cat import CREAM, FUR, head

SIZE = (440, 372)
CUSHION = Material("#d9687a", "#ffae9e", "#8e3c62")
BACK = (
    (-1.86, 1.30),
    (-2.02, 0.62),
    (-1.78, -0.14),
    (-1.14, -0.72),
    (-0.30, -0.90),
    (0.50, -0.70),
    (1.10, -0.10),
    (1.34, 0.70),
    (1.20, 1.34),
    (-0.30, 1.46),
)
"""The loaf of the body, from the rump over the back to the chest."""

STROKES = (
    (-1.62, 0.20, 112),
    (-1.30, -0.32, 128),
    (-1.52, 0.72, 104),
    (-0.92, -0.60, 150),
    (-1.06, 0.10, 120),
    (-0.42, -0.70, 168),
    (-0.66, -0.20, 140),
    (-1.10, 0.66, 106),
    (-0.30, -0.34, 160),
)
"""Fur strokes along the back: place and direction, the way a hand would stroke it."""


def paint(awake: bool) -> Canvas:
    """The cat with its eyes open, or softly shut; all else is the same."""
    cv, t = sheet(*SIZE, 232, 190)
    cat(cv, t.at(scale=98), awake)
    cv.grain()
    return cv


def cat(cv: Canvas, at: Frame, awake: bool) -> None:
    """The cat on its cushion, about four units wide."""
    cv.soft(-0.3, 1.72, 2.3, 0.20, "#2f2a58", 0.5, at)
    pad = spline(
        [(-2.16, 1.50), (-1.9, 1.16), (0, 1.06), (1.7, 1.16), (1.98, 1.50), (1.7, 1.78), (-1.9, 1.78)]
    )
    cv.form(cv.mask(pad, at), CUSHION, 0.30 * at.k)
    body = cv.mask(spline(BACK), at)
    cv.form(body, FUR, 1.05 * at.k, shade=0.5, rim=0.65)
    cv.soft(-0.6, -0.6, 0.9, 0.34, FUR.light, 0.45, at, clip=body, rot=-6)
    for x, y, angle in STROKES:
        cv.fill(tuft(x, y, angle, 0.19, 0.042, 0.25), mix(FUR.base, FUR.light, 0.7), at, alpha=0.5, clip=body)
    for x, y in ((-1.50, -0.30), (-1.76, 0.14), (-1.82, 0.60)):
        mark = bezier((x, y), (x + 0.16, y + 0.12), (x + 0.30, y + 0.10), (x + 0.46, y + 0.02), 12)
        cv.fill(ribbon(mark, 0.05, 0.03, 0.16), FUR.dark, at, alpha=0.40, clip=body)
    _paws(cv, at)
    cv.soft(0.40, 0.72, 1.04, 0.70, FUR.dark, 0.45, at, clip=body)
    head(cv, at.at(0.47, 0.06, 1.02, -4), awake)
    _tail(cv, at)


def _paws(cv: Canvas, at: Frame) -> None:
    """Both front paws under the chest."""
    for x in (0.02, 0.84):
        paw = cv.mask(ellipse(x, 1.34, 0.34, 0.22), at)
        cv.form(paw, CREAM, 0.16 * at.k, shade=0.45)
        for toe in (-0.10, 0.06):
            line = ribbon([(x + toe, 1.36), (x + toe - 0.01, 1.42), (x + toe - 0.02, 1.50)], 0.02, 0.02)
            cv.fill(line, CREAM.dark, at, alpha=0.6)


def _tail(cv: Canvas, at: Frame) -> None:
    """The tail comes round from behind and lies before the body."""
    path = bezier((-1.86, 0.92), (-2.20, 1.62), (-1.30, 1.62), (-0.36, 1.44), 30)
    tail = cv.mask(ribbon(path, 0.40, 0.30), at)
    cv.put(tail.shift(0, -0.04 * at.k).blur(0.06 * at.k), FUR.dark, 0.4)
    cv.form(tail, FUR, 0.2 * at.k)
    cv.form(cv.mask(ellipse(-0.34, 1.44, 0.19, 0.15, -8), at), CREAM, 0.12 * at.k)
