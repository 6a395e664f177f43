"""The blue pebble's warm sister: the same stone in rose and amber, with a pale heart where that has veins."""

from assets.make.paint import Canvas, Frame, Mask, Material, sheet, symmetric
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
    pebble.stone(cv, at, ROSE, SPECKLES, heart)


def heart(cv: Canvas, at: Frame, shape: Mask) -> None:
    """A heart of paler stone, a little askew, as pebbles sometimes have."""
    local = at.at(-0.40, 0.08, 0.30, rot=-14)
    half = [(0, -0.42), (0.24, -0.82), (0.66, -0.86), (0.98, -0.52), (0.92, -0.02), (0.50, 0.50), (0, 0.92)]
    pale = cv.mask(symmetric(half), local)
    cv.put(pale.blur(0.035 * at.k), "#ffe9dc", 0.62, clip=shape)
    inner = (pale - pale.shift(-0.03 * at.k, 0.04 * at.k).blur(0.04 * at.k)) & pale
    cv.put(inner, "#fff8f0", 0.55, clip=shape)
