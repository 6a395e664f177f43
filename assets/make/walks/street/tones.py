"""Materials of the rainy street: lilac-blue greys outside, golden light inside."""

from assets.make.paint import Material

PLASTER = Material("#ead0bd", "#fff0d6", "#b294a8")
"""The bakery's warm wall."""
LILAC_WALL = Material("#d3cde6", "#f6ecec", "#9790b8")
"""The cottage's wall."""
ROSE_ROOF = Material("#b9788a", "#efb9ae", "#7a4c76")
BLUE_ROOF = Material("#7d8bb4", "#b9c4de", "#54598c")
MINT = Material("#9fcabd", "#e6f2d4", "#61919a")
CREAM = Material("#fbead0", "#fffaf0", "#c8a7a4")
ROSE = Material("#dd7f83", "#ffc0ac", "#9a4a6a")
TEAL = Material("#4f9a9c", "#a5d8c8", "#33637f")
WOOD = Material("#a87f63", "#eac599", "#6c4c5c")
DARK_WOOD = Material("#7c5f62", "#c29a86", "#4c3a56")
STONE = Material("#a9a8c4", "#dedcea", "#74729c")
DRY_STONE = Material("#d8cbc6", "#fbeeda", "#9d8da4")
IRON = Material("#5e6286", "#a6adcb", "#3b3a60")
LEAVES = Material("#6aa57c", "#d8e8a0", "#3a7470")
PALE_LEAVES = Material("#9fc4b6", "#e2ecc8", "#6f9eab")
WATER = Material("#a9cfe6", "#f2fcff", "#5f8fba")

GOLD_LIGHT, GOLD, GOLD_DEEP = "#fff4c8", "#ffdc8c", "#f4b45f"
"""Light behind a window: its heart, its body, its edge."""
SKY_LIGHT = "#d9d6ea"
"""What wet ground shows of the sky."""
SHADE = "#4a4272"
"""Soft shade on walls and ground."""
