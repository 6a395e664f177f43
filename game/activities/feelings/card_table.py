"""Where a card that is played with lies, with those who play, what is asked, and rows of things to press."""

from dataclasses import dataclass

from ...layout import CHILD_TARGET, GAP, Area, below_caption, row, stage_area
from .pages import CARD_H, CARD_W

FLAT = 380.0
"""On a stage lower than this the last row stands below the caption, where a narrow window is free."""

WIDE = 1100.0
"""From this width on the players stand beside the card."""

LEAST_PLAYERS = 100.0
"""Lower than this they would be too small to be known."""

BETWEEN = 0.36
"""The part of the room beside a question that the players take up."""

CHIP_W = 268.0


@dataclass(frozen=True, slots=True)
class Table:
    """``rows`` are as wide as there is room; ``question`` is there where a table was asked for one."""

    card: Area
    players: Area | None
    question: Area | None
    rows: tuple[Area, ...]


def table(area: Area, rows: int, asks: bool) -> Table:
    """Lay a table in a window: side by side where it is wide, one below the other where it is tall."""
    stage = stage_area(area)
    return _tall(stage, rows, asks) if stage.h > stage.w else _wide(area, stage, rows, asks)


def chips(place: Area, count: int) -> tuple[Area, ...]:
    """Places for buttons in a row."""
    return row(place, count, min(CHIP_W, (place.w - (count - 1) * GAP) / count), CHILD_TARGET)


def _tall(stage: Area, rows: int, asks: bool) -> Table:
    above, below = _rows(stage, rows)
    question = None
    if asks:
        question = Area(above.x, above.bottom - 150.0, above.w, 150.0)
        above = Area(above.x, above.y, above.w, above.h - 150.0 - GAP)
    wide = min(above.h * CARD_W / CARD_H, above.w * 0.56)
    tall = wide * CARD_H / CARD_W
    card = Area(above.right - wide, above.centre[1] - tall / 2, wide, tall)
    return Table(card, Area(above.x, card.y, above.w - wide - GAP, tall), question, below)


def _wide(area: Area, stage: Area, rows: int, asks: bool) -> Table:
    flat = stage.h < FLAT
    wide = min(stage.h * CARD_W / CARD_H, stage.w * 0.3)
    beside = stage.w >= WIDE and not asks
    left = stage.w * 0.24 + GAP if beside else 0.0
    card = Area(stage.x + left, stage.y, wide, stage.h)
    rest = Area(card.right + GAP, stage.y, stage.right - card.right - GAP, stage.h)
    above, below = _rows(rest, rows - 1 if flat else rows)
    if flat:
        below = (*below, below_caption(area))
    if beside:
        aside = (rest.h - (below[-1].bottom - below[0].y)) / -2
        below = tuple(each.moved(0, aside) for each in below)
        return Table(card, Area(stage.x, stage.y, left - GAP, stage.h), None, below)
    if not asks:
        return Table(card, above if above.h >= LEAST_PLAYERS else None, None, below)
    share = min(above.w * BETWEEN, above.h * 1.5)
    players = Area(above.x, above.y, share, above.h)
    return Table(
        card, players, Area(players.right + GAP, above.y, above.right - players.right - GAP, above.h), below
    )


def _rows(stage: Area, count: int) -> tuple[Area, tuple[Area, ...]]:
    """The room above, and rows from the foot up, each as high as a child's finger needs."""
    step = CHILD_TARGET + GAP
    first = stage.bottom - count * step + GAP
    rows = tuple(Area(stage.x, first + i * step, stage.w, CHILD_TARGET) for i in range(count))
    return Area(stage.x, stage.y, stage.w, stage.h - count * step), rows
