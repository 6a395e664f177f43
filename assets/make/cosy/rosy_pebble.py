"""The blue pebble's warm sister: the same stone in rose and amber."""

from assets.make.paint import Canvas, Frame, Material, sheet
from assets.make.things import pebble

ROSE = Material("#e0937c", "#ffe2c4", "#a4566c")
SPECKLES = "#a85a58"


def paint() -> Canvas:
    """On a sheet of its own, as large as the blue one."""
    cv, t = sheet(384, 284, 192, 138)
    stone(cv, t.at(scale=170))
    cv.grain()
    return cv


def stone(cv: Canvas, at: Frame) -> None:
    """The pebble, two units wide."""
    pebble.stone(cv, at, ROSE, SPECKLES)
