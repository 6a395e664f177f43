"""A face that a child builds: one of six brows, eyes and mouths over one head."""

from typing import Literal

Part = Literal["brows", "eyes", "mouth"]

PARTS: tuple[Part, ...] = ("brows", "eyes", "mouth")
"""From the top down, as they are asked for."""

KINDS = 6
"""How many there are of each part, from soft to strong."""

Built = tuple[int, int, int]
"""Which brows, which eyes and which mouth, each 1..6."""

PLAIN: Built = (1, 1, 1)
"""The quiet face that building begins with."""


def with_part(built: Built, part: Part, kind: int) -> Built:
    """The same face with another part."""
    brows, eyes, mouth = (kind if each == part else had for each, had in zip(PARTS, built, strict=True))
    return brows, eyes, mouth


def layers(built: Built) -> tuple[str, ...]:
    """The pictures that make up the face, the lowest first; all have one size and one place."""
    return ("own_head", *(f"own_{part}_{kind}" for part, kind in zip(PARTS, built, strict=True)))
