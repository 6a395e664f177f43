"""A soft painter: shapes become coverage masks, and masks become lit forms on a canvas."""

from assets.make.paint.canvas import LIGHT, Canvas
from assets.make.paint.colour import Colour, Gradient, Paint, lin, mix, rad, rgb, smooth
from assets.make.paint.geometry import (
    Frame,
    Points,
    Shape,
    bezier,
    ellipse,
    mirror,
    points,
    rounded,
    spline,
    symmetric,
)
from assets.make.paint.mask import Mask
from assets.make.paint.material import Material
from assets.make.paint.picture import OPAQUE_QUALITY, UNIT, Picture, sheet
from assets.make.paint.stroke import leaf, ribbon, tuft

__all__ = [
    "LIGHT",
    "OPAQUE_QUALITY",
    "UNIT",
    "Canvas",
    "Colour",
    "Frame",
    "Gradient",
    "Mask",
    "Material",
    "Paint",
    "Picture",
    "Points",
    "Shape",
    "bezier",
    "ellipse",
    "leaf",
    "lin",
    "mirror",
    "mix",
    "points",
    "rad",
    "rgb",
    "ribbon",
    "rounded",
    "sheet",
    "smooth",
    "spline",
    "symmetric",
    "tuft",
]
