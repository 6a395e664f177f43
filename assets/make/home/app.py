"""What the window has before anything else: its own picture, and the pond in small."""

from functools import partial

from assets.make.app_icon.large import large
from assets.make.paint import OPAQUE_QUALITY, Canvas, Picture
from assets.make.scenes.scene import scene

SIDE = 128
"""Pixels: enough for a task bar, and read in well under two milliseconds."""

SMALLER = 3
"""The pond's small picture is read in a tenth of the time of the large one."""


def pond_small() -> Canvas:
    """The whole pond, a third as large, for the moment until the large one is there."""
    large_one = scene("pond").paint().pixels
    rows, columns = (length // SMALLER for length in large_one.shape[:2])
    small = Canvas(columns, rows)
    parted = large_one[: rows * SMALLER, : columns * SMALLER].reshape(rows, SMALLER, columns, SMALLER, 4)
    small.pixels[:] = parted.mean((1, 3))
    return small


PICTURES = {
    "pond_icon": Picture(partial(large, SIDE), lossless=True),
    "pond_small": Picture(pond_small, OPAQUE_QUALITY, opaque=True),
}
