"""Whom the paws of a bust belong to, and where."""

from dataclasses import dataclass

from assets.make.otter.who import Otter
from assets.make.paint import Frame, Mask


@dataclass(frozen=True)
class Sitting:
    """The body's frame, the tilted head's, the otter in its tint, and the body's silhouette."""

    frame: Frame
    head: Frame
    who: Otter
    body: Mask
