"""What only lies behind the rainy street: roof after roof with golden windows, and a tower."""

from assets.make.paint import Canvas
from assets.make.scenes import Setting, scene
from assets.make.walks.street.far_houses import (
    BACK,
    BACK_ROOFS,
    BACK_WALLS,
    FRONT,
    FRONT_ROOFS,
    FRONT_WALLS,
    house,
    tower,
)


def back_houses(at: Setting) -> None:
    """The far row, and the tower in it."""
    for i, one in enumerate(BACK):
        house(at.canvas, at.frame, one, BACK_WALLS[i % 3], BACK_ROOFS[(i * 2 + 1) % 3], 13, 800)
    tower(at.canvas, at.frame, 800, 716)


def front_houses(at: Setting) -> None:
    """The nearer row."""
    for i, one in enumerate(FRONT):
        house(at.canvas, at.frame, one, FRONT_WALLS[i % 4], FRONT_ROOFS[(i * 3 + 1) % 4], 19, 830)


def paint() -> Canvas:
    """The whole layer."""
    return scene("street_far").paint({"back_houses": back_houses, "front_houses": front_houses})
