"""Where a breath and the sitting otters have room beside each other, in windows of any shape."""

from dataclasses import dataclass

from ....layout import Area, around, below_caption, caption_area, corner_areas, field, fit, stage_area
from .pair import SHAPE

LARGEST = 430.0
"""Units across of the largest breath."""

OVER = 8.0
"""Units that it may reach over the stage above and below: there is air between all things."""


@dataclass(frozen=True, slots=True)
class Places:
    """Where the breath is, how large it grows, and where the otters sit."""

    centre: tuple[float, float]
    largest: float
    pair: Area


def beside(area: Area, ground: float) -> Places:
    """Put the otters to the right of the breath, or below it where the window is tall or square.

    ``ground`` is where they sit on the painted place, in units of its middle band.
    """
    stage, caption = stage_area(area), caption_area(area)
    if stage.w >= stage.h * 1.2 and caption.bottom <= corner_areas(area)[0].y:
        # The caption lies over all of the ground but what is between the two corners.
        return Places(stage.centre, min(LARGEST, stage.h + 2 * OVER), fit(SHAPE, 1.0, below_caption(area)))
    if stage.w >= stage.h * 1.2:
        height = min(216.0, stage.h * 0.5)
        width = height * SHAPE
        largest = min(LARGEST, stage.h + 2 * OVER, stage.w - width - 24)
        aside = (stage.w - largest) / 2 >= width + 24
        x = stage.centre[0] if aside else stage.x + (stage.w - width - 24) / 2
        left = x + largest / 2 + 24
        feet = min(field(area).point(0.0, ground)[1], area.bottom - 110)
        pair = Area(left, feet - height, width, height)
        return Places((x, stage.centre[1]), largest, pair)
    height = min(260.0, stage.h * 0.3)
    largest = min(LARGEST, stage.w - 12, stage.h - height - 60)
    above = stage.h - height
    pair = around((stage.centre[0], stage.bottom - height / 2), height * SHAPE, height)
    return Places((stage.centre[0], stage.y + above * 0.46), largest, pair)
