"""A large see-through layer in pieces: what is empty is left out, what is solid copied, the rest blended.

A painted layer is mostly air above and solid ground below, and blending is dear.
"""

from collections.abc import Iterator
from typing import NamedTuple

import pygame

from .pixels import Size, as_ground, size_in_bytes

SOLID = 248
"""Alpha above which a pixel counts as solid: smooth scaling leaves solid ones at 251 to 255."""

SIDE = 96
"""Pixels of a tile: smaller ones fit closer, larger ones are fewer."""


class Piece(NamedTuple):
    """A part of a picture and where it lies in it, in pixels."""

    surface: pygame.Surface
    x: int
    y: int


def whole(picture: pygame.Surface) -> tuple[Piece, ...]:
    """An opaque picture in one piece."""
    return (Piece(picture, 0, 0),)


def pieces_of(picture: pygame.Surface) -> tuple[Piece, ...]:
    """Part a picture with alpha, row by row of tiles, joining neighbours of one sort."""
    return tuple(_pieces(picture))


def hidden_from(pieces: tuple[Piece, ...], at: tuple[int, int], size: Size) -> int:
    """The row of a window of that size from which on pieces laid ``at`` hide all that is behind them.

    The window's height if they hide no whole row at its foot.
    """
    (left, top), (width, row) = at, size
    for image, x, y in reversed(pieces):
        spans = left + x <= 0 and left + x + image.get_width() >= width
        solid = not image.get_flags() & pygame.SRCALPHA
        if spans and solid and top + y < row <= top + y + image.get_height():
            row = top + y
    return max(0, row)


def bytes_of(pieces: tuple[Piece, ...]) -> int:
    """Bytes of all the pieces."""
    return size_in_bytes(*(piece.surface for piece in pieces))


def _pieces(picture: pygame.Surface) -> Iterator[Piece]:
    width, height = picture.get_size()
    for y in range(0, height, SIDE):
        rows = min(SIDE, height - y)
        begin, sort = 0, ""
        for x in range(0, width, SIDE):
            box = pygame.Rect(x, y, min(SIDE, width - x), rows)
            found = _sort(picture.subsurface(box))
            if found != sort:
                yield from _piece(picture, pygame.Rect(begin, y, x - begin, rows), sort)
                begin, sort = x, found
        yield from _piece(picture, pygame.Rect(begin, y, width - begin, rows), sort)


def _sort(tile: pygame.Surface) -> str:
    if pygame.mask.from_surface(tile, 0).count() == 0:
        return "empty"
    solid = pygame.mask.from_surface(tile, SOLID).count() == tile.get_width() * tile.get_height()
    return "solid" if solid else "soft"


def _piece(picture: pygame.Surface, box: pygame.Rect, sort: str) -> Iterator[Piece]:
    if box.w and sort in ("solid", "soft"):
        part = picture.subsurface(box)
        yield Piece(as_ground(part) if sort == "solid" else part.copy(), box.x, box.y)
