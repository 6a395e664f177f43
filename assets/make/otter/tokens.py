"""The signs a feeling may name, and the layer each belongs to."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from assets.make.otter import (
    clutter,
    company,
    ground_things,
    hearts,
    in_water,
    overhead,
    sparks,
    thoughts,
    voices,
    waiting,
    worn,
)
from assets.make.paint import Canvas, Frame

Sign = Callable[[Canvas, Frame, float], None]
"""Given the canvas, a frame (the body's; the tilted head's for what is worn on it) and the amount 0..1."""

BEHIND: Mapping[str, Sign] = MappingProxyType(
    {
        **overhead.BEHIND,
        **worn.BEHIND,
        **company.BEHIND,
        **voices.BEHIND,
        **waiting.BEHIND,
        **clutter.BEHIND,
    }
)
ON_HEAD: Mapping[str, Sign] = MappingProxyType(worn.WORN)
BEFORE: Mapping[str, Sign] = MappingProxyType(
    {
        **sparks.BEFORE,
        **overhead.BEFORE,
        **worn.BEFORE,
        **thoughts.BEFORE,
        **ground_things.BEFORE,
        **hearts.BEFORE,
        **in_water.BEFORE,
        **voices.BEFORE,
    }
)


def show(
    layer: Mapping[str, Sign], canvas: Canvas, frame: Frame, signs: tuple[tuple[str, float], ...]
) -> None:
    """Paint those of the signs that belong to the layer."""
    for name, amount in signs:
        if name in layer:
            layer[name](canvas, frame, amount)
