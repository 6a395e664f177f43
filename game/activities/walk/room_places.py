"""Where the card, the buttons and the pair are in the second half, for wide, tall and square windows."""

from dataclasses import dataclass

from ...layout import CHILD_TARGET, GAP, Area, around, below_caption, fit, grid, stage_area
from .place import OTTERS

FOUND = 196.0
"""Largest side of the button with the paw: the one thing to press here. It is never under 160 units."""

CARD = 560.0
"""Width of the card beside the pair, in units."""

NARROWEST, LOWEST = 430.0, 300.0
"""Least width of the card beside the pair, and least height above it."""

SMALLEST = 0.6
"""The pair is not drawn smaller than this part of its size beside or under the card."""

LIKE = 200.0
"""Largest side of a picture card of something one likes."""

HEAD = 104.0
"""Height of the strip with the sense's picture and the dots above the likes."""


@dataclass(frozen=True)
class RoomPlaces:
    """The card with the sense's picture, dots and paw button; the likes; the button that goes on; the pair.

    ``likes`` is the part where the strip and the cards of likes stand instead of the cream card.
    """

    card: Area
    icon: Area
    dots: Area
    found: Area
    likes: Area
    onward: Area
    pair: Area


def room_places(area: Area) -> RoomPlaces:
    """The pair on the left of the card; under it where the window is narrow; small where it is square."""
    free = stage_area(area)
    onward = Area(free.right - CHILD_TARGET, free.bottom - CHILD_TARGET, CHILD_TARGET, CHILD_TARGET)
    room = onward.x - GAP - free.x
    beside = min(1.0, (room - GAP - NARROWEST) / OTTERS[0])
    under = min(1.0, (free.h - GAP - LOWEST) / OTTERS[1])
    if area.portrait and under >= SMALLEST:
        card = Area(free.x, free.y, free.w, min(400.0, free.h - GAP - OTTERS[1] * under))
        likes = Area(card.x, card.y, card.w, free.h - GAP - OTTERS[1] * under)
        pair = Area(free.x + 24, free.bottom - OTTERS[1] * under, OTTERS[0] * under, OTTERS[1] * under)
    elif beside >= SMALLEST and stage_area(area).bottom > area.bottom - 200:
        wide = min(CARD, room - GAP - OTTERS[0] * beside)
        left = free.x + (room - GAP - OTTERS[0] * beside - wide) / 2
        pair = Area(left, free.bottom - OTTERS[1] * beside, OTTERS[0] * beside, OTTERS[1] * beside)
        card = Area(pair.right + GAP, free.y + 8, wide, free.h - 16)
        likes = Area(card.x, card.y, onward.x - GAP - card.x, card.h)
    else:
        card = likes = Area(free.x, free.y, room, free.h)
        pair = fit(*OTTERS, below_caption(area))
    return _on_card(card, likes, onward, pair)


def _on_card(card: Area, likes: Area, onward: Area, pair: Area) -> RoomPlaces:
    foot = 78.0
    middle = card.y + (card.h - foot) / 2 + 8
    side = max(160.0, min(FOUND, card.h - foot - 48, card.w * 0.42))
    third = card.w * 0.24
    icon = around((card.centre[0] - third, middle), side * min(1.0, card.w / 540))
    found = around((card.centre[0] + third, middle), side)
    dots = Area(card.x + 24, card.bottom - foot - 4, card.w - 48, foot - 12)
    return RoomPlaces(card, icon, dots, found, likes, onward, pair)


def like_head(likes: Area) -> Area:
    """The strip with the sense's picture and the dots, above the cards of likes."""
    return around((likes.centre[0], likes.y + HEAD / 2), min(likes.w, 340.0), HEAD)


def like_places(likes: Area, count: int) -> tuple[Area, ...]:
    """The picture cards of likes, below that strip: in one row or in two even ones, whichever is larger."""
    below = Area(likes.x, likes.y + HEAD, likes.w, likes.h - HEAD).inset(0, 8)
    rows = [grid(below, count, LIKE, LIKE, columns=columns) for columns in (count, (count + 1) // 2)]
    return max(rows, key=lambda cells: cells[0].w)
