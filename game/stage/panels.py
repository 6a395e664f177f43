"""Panels laid quickly: most of a panel hides what lies under it, and copying costs a third of blending."""

from collections.abc import Iterable
from dataclasses import dataclass

import pygame

from .pixels import as_ground, size_in_bytes
from .shapes import panel, panel_margin

Box = tuple[int, int, int, int]


@dataclass(frozen=True)
class Panel:
    """A panel's picture with its shadow, the same without alpha, and which part of it is which."""

    soft: pygame.Surface
    solid: pygame.Surface
    margin: int
    blended: tuple[Box, ...]
    copied: tuple[Box, ...]

    @property
    def size_in_bytes(self) -> int:
        """Bytes of both pictures."""
        return size_in_bytes(self.soft, self.solid)

    def lay(self, surface: pygame.Surface, x: int, y: int) -> None:
        """Draw it with the upper left corner of its body at a pixel."""
        x, y = x - self.margin, y - self.margin
        for box in self.blended:
            surface.blit(self.soft, (x + box[0], y + box[1]), box)
        for box in self.copied:
            surface.blit(self.solid, (x + box[0], y + box[1]), box)


def make_panel(size: tuple[int, int], radius: int, colour: str, shadow: bool, unit: float) -> Panel:
    """Paint a panel of a size in pixels and part it: corners and shadow are blended, the rest is copied."""
    soft = panel(size, radius, colour, shadow, unit)
    m = panel_margin(shadow, unit)
    w, h = size
    # One pixel more than the corner, whose last row is smoothed.
    r = max(1, min(radius + 1, w // 2, h // 2))
    copied = ((m, m + r, w, h - 2 * r), (m + r, m, w - 2 * r, r), (m + r, m + h - r, w - 2 * r, r))
    corners = tuple((m + x, m + y, r, r) for x in (0, w - r) for y in (0, h - r))
    around = ((0, 0, w + 2 * m, m), (0, m + h, w + 2 * m, m), (0, m, m, h), (m + w, m, m, h))
    blended = [_seen(soft, box) for box in (*around, *corners)]
    return Panel(soft, as_ground(soft), m, _not_empty(blended), _not_empty(copied))


def _seen(picture: pygame.Surface, box: Box) -> Box:
    """The part of a box in which there is anything at all: a shadow falls to one side."""
    if not box[2] or not box[3]:
        return box
    found = picture.subsurface(box).get_bounding_rect(1)
    return box[0] + found.x, box[1] + found.y, found.w, found.h


def _not_empty(boxes: Iterable[Box]) -> tuple[Box, ...]:
    return tuple(box for box in boxes if box[2] > 0 and box[3] > 0)
