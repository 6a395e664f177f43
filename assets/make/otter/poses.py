"""What the paws of a bust do, by name."""

from collections.abc import Callable
from types import MappingProxyType

from assets.make.otter import paws_body, paws_face, paws_holding, waiting
from assets.make.otter.sitting import Sitting
from assets.make.paint import Canvas

Pose = Callable[[Canvas, Sitting, float], None]
"""Given the canvas, whose paws they are, and how far (0..1) they have come."""

POSES: MappingProxyType[str, Pose] = MappingProxyType(
    {**paws_face.POSES, **paws_body.POSES, **paws_holding.POSES, **waiting.POSES}
)
