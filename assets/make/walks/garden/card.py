"""The level's card: the lamp at the gate with its moth, the moon, the cat on the wall, a hedgehog below."""

from __future__ import annotations

from assets.make.cards.card import picture, window
from assets.make.paint import Canvas, Frame

from . import far
from .beds import beds
from .cat import sitting
from .gate import gateway
from .heavens import moon
from .hedgehog import hedgehog
from .lawn import ground, growth, steps
from .moth import moth
from .wall import wall

WINDOW = (196, 404, 424)
"""Left, top and width of what is seen of the near garden, in its units."""
BEYOND = (560, 428, 424)
"""The same of the land beyond, a little to the side, so that a house looks over the wall."""


def scene(canvas: Canvas, frame: Frame) -> None:
    """A window on the first stop."""
    far.scene(canvas, window(frame, *BEYOND))
    field = window(frame, *WINDOW)
    moon(canvas, field.at(556, 474, 0.86), 0.4)
    wall(canvas, field, 324, 700, 648, 806, 3)
    gateway(canvas, field)
    crest, shape = ground(canvas, field)
    steps(canvas, field, shape)
    beds(canvas, field)
    growth(canvas, field, crest)
    sitting(canvas, field.at(478, 592, 58))
    moth(canvas, field.at(372, 488, 36, rot=14), 1.0)
    hedgehog(canvas, field.at(496, 812, 46), 0.0)


CARD = picture(scene)
