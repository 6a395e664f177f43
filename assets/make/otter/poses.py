"""What the paws of a bust do, by name."""

from collections.abc import Callable
from types import MappingProxyType

from assets.make.otter import paws_body, paws_face, paws_holding
from assets.make.otter.who import Otter
from assets.make.paint import Canvas, Frame

Pose = Callable[[Canvas, Frame, Frame, Otter, float], None]
"""Given the canvas, the body's frame, the tilted head's, the otter in its tint and how far the paws came."""

POSES: MappingProxyType[str, Pose] = MappingProxyType(
    {**paws_face.POSES, **paws_body.POSES, **paws_holding.POSES}
)
