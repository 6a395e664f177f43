"""Materials of the kitchen in late-afternoon light, and the shadow things cast there."""

from assets.make.paint import Canvas, Frame, Mask, Material

WALL = Material("#f4d6b0", "#fff0d0", "#d8a896")
CREAM = Material("#fdf0d9", "#fffdf4", "#d3b0a4")
MINT = Material("#a9d2c2", "#e4f3dc", "#6d9fa3")
TEAL = Material("#659c96", "#acd8bf", "#3f6a7c")
"""The cupboards."""
ROSE = Material("#d98478", "#ffc3a4", "#93506a")
"""The stove."""
SKY = Material("#7fb2cc", "#d4eeee", "#4c73a0")
"""The fridge."""
TOP = Material("#bd8658", "#f2c48c", "#7f5350")
"""Worktops, shelves and the table."""
BEAM = Material("#a4765a", "#dcae84", "#694a58")
BRASS = Material("#d9a24a", "#fff0b4", "#8c5c4c")
STEEL = Material("#7f8fb2", "#dbe6f2", "#4c4f7c")
CLAY = Material("#c8714f", "#f6b184", "#84424c")
LEAF = Material("#5da06c", "#cfe694", "#2f6a66")
BLUE = Material("#5b80bd", "#bcd8f2", "#37487e")
GLOW = "#fff0bc"
"""The low sun on walls and floor."""
SHADE = "#5a3a58"
"""Soft shade in the room."""


def cast(
    cv: Canvas, f: Frame, shape: Mask, clip: Mask | None = None, down: float = 7, alpha: float = 0.3
) -> None:
    """The soft shadow of a shape on what is behind it, a little to the lower left."""
    k = f.k
    cv.put(shape.shift(-0.6 * down * k, down * k).blur(0.8 * down * k), SHADE, alpha, clip=clip)
