"""Pip's head in three places at once: it cannot keep still."""

from dataclasses import replace

from assets.make.otter.face import neutral
from assets.make.otter.head import head
from assets.make.otter.who import PIP
from assets.make.paint import Canvas, Frame


def echoes(canvas: Canvas, frame: Frame, amount: float) -> None:
    """Pale heads at both sides of the head, as far away as the feeling is big."""
    for side in (-1, 1):
        layer = Canvas(canvas.w, canvas.h)
        bare = replace(neutral(), tilt=side * 16 * amount)
        head(layer, frame.at(side * 0.36 * amount, 0.02), PIP, bare, glow=False, features=False)
        canvas.paste(layer, alpha=0.40)


BEHIND = {"echoes": echoes}
