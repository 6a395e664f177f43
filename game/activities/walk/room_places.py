"""Where the card, the buttons and the pair are in the second half, for wide, tall and square windows."""

from dataclasses import dataclass

from ...layout import CHILD_TARGET, GAP, Area, around, grid, stage_area
from .place import OTTERS
from .spots import free_area

FOUND = 168.0
"""Side of the button with the paw: the one thing to press here."""

LIKE = 190.0
"""Largest side of a picture card of something one likes."""


@dataclass(frozen=True)
class RoomPlaces:
    """The cream card with the sense's picture, dots and paw button; the button that goes on; the pair."""

    card: Area
    icon: Area
    dots: Area
    found: Area
    onward: Area
    otters: tuple[float, float]


def room_places(area: Area) -> RoomPlaces:
    """The pair on the left of the card; below it where the window is narrow."""
    free = free_area(area)
    onward = Area(free.right - CHILD_TARGET, free.bottom - CHILD_TARGET, CHILD_TARGET, CHILD_TARGET)
    if area.portrait:
        card = Area(free.x + 16, free.y + 16, free.w - 32, 400)
        otters = (free.x + 40 + OTTERS[0] / 2, free.bottom - OTTERS[1] / 2)
    elif stage_area(area).w >= 900:
        left = max(free.x + 24 + OTTERS[0], area.centre[0] - 250)
        card = Area(left + 16, free.y + 8, min(620.0, onward.x - GAP - left - 16), free.h - 16)
        otters = (card.x - 30 - OTTERS[0] / 2, free.bottom - OTTERS[1] / 2)
    else:
        card = Area(free.x, free.y, onward.x - GAP - free.x, free.h)
        otters = (area.centre[0], area.bottom - 16 - OTTERS[1] / 2)
    return _on_card(card, onward, otters)


def _on_card(card: Area, onward: Area, otters: tuple[float, float]) -> RoomPlaces:
    foot = 72.0
    upper = Area(card.x, card.y, card.w, card.h - foot)
    side = min(FOUND + 24, upper.h - 40, card.w / 2 - 40)
    third = card.w * 0.27
    icon = around((card.centre[0] - third, upper.centre[1] + 6), side)
    found = around((card.centre[0] + third, upper.centre[1] + 6), max(160.0, min(FOUND, upper.h - 32)))
    dots = Area(card.x + 24, card.bottom - foot - 4, card.w - 48, foot - 12)
    return RoomPlaces(card, icon, dots, found, onward, otters)


def like_head(card: Area) -> Area:
    """The strip with the sense's picture and the dots, above the cards of likes."""
    return Area(card.x, card.y, card.w, 100.0)


def like_places(card: Area, count: int) -> tuple[Area, ...]:
    """The picture cards of likes, below that strip."""
    below = Area(card.x, card.y + 112, card.w, card.h - 112)
    return grid(below, count, LIKE, LIKE)
