"""Where cards and chips go on a page: as many cards as the age may see, fewer where the window is small."""

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from ...layout import CHILD_TARGET, GAP, Area, grid, row
from ...look.type import SMALLEST

CARD_W, CARD_H = 268.0, 386.0
"""The shape of a card (ART), and the most it grows to."""

CHIP_W = 268.0
SIDE_W = 130.0
SLOT = CHILD_TARGET + GAP
FEWEST = 4
"""Rather a page of so many faces without their words than fewer (D: a page for the youngest)."""

LETTER = 0.6
"""Width of a letter of a label over its size, on a generous average (measured: "disappointed" is 0.57)."""

EDGE = 16.0
"""Both edges of a card that its words keep free."""


@dataclass(frozen=True, slots=True)
class Page:
    """The places of one page; ``earlier`` and ``later`` are there when not all cards are."""

    cards: tuple[Area, ...]
    chips: tuple[Area, ...]
    earlier: Area | None = None
    later: Area | None = None

    def first(self, count: int) -> tuple[Area, ...]:
        """The places of the first few cards; a row that is not full is moved to its middle."""
        cards = self.cards[:count]
        if not cards or count == len(self.cards):
            return cards
        rest = [card for card in self.cards if card.y == cards[-1].y]
        begun = [card for card in cards if card.y == cards[-1].y]
        aside = (rest[-1].right - begun[-1].right) / 2
        return tuple(card.moved(aside, 0) if card in begun else card for card in cards)

    @property
    def scale(self) -> float:
        """How large the cards are, 1 being the most."""
        return min(self.cards[0].w / CARD_W, self.cards[0].h / CARD_H)

    def roomy(self, narrowest: float) -> bool:
        """Whether everything is large enough for a child's finger, and the cards for their words."""
        places = (*self.cards, *self.chips, *(a for a in (self.earlier, self.later) if a))
        wide = all(card.w >= narrowest for card in self.cards)
        return wide and all(min(place.w, place.h) >= CHILD_TARGET - 1e-6 for place in places)


def spread(area: Area, count: int) -> tuple[Area, ...]:
    """Cards as large as the place allows, in rows that are as even as can be."""
    ways = (grid(area, count, CARD_W, CARD_H, GAP, columns) for columns in range(count, 0, -1))
    return max(ways, key=lambda cards: (round(cards[0].w), len(_lowest(cards))))


def roomy(area: Area, count: int) -> tuple[Area, ...]:
    """The same; where they would get too small for a finger, in a shape that leaves none of the place."""
    cards = spread(area, count)
    if min(cards[0].w, cards[0].h) >= CHILD_TARGET:
        return cards
    ways = []
    for columns in range(1, count + 1):
        rows = math.ceil(count / columns)
        w = min(CARD_W, (area.w - (columns - 1) * GAP) / columns)
        h = min(CARD_H, (area.h - (rows - 1) * GAP) / rows)
        ways.append((min(w, h), grid(area, count, w, h, GAP, columns)))
    return max(ways, key=lambda way: way[0])[1]


def per_page(total: int, room: int) -> int:
    """How many cards a page holds, so that no page is full while the last is nearly empty."""
    return math.ceil(total / math.ceil(total / room))


def _lowest(cards: tuple[Area, ...]) -> tuple[Area, ...]:
    return tuple(card for card in cards if card.y == cards[-1].y)


def narrowest_for(words: Iterable[str]) -> float:
    """How wide a card has to be so that none of these words is smaller than letters may be."""
    longest = max((len(part) for each in words for part in each.split()), default=0)
    return longest * SMALLEST * LETTER + EDGE


@lru_cache(maxsize=64)
def page(stage: Area, total: int, at_once: int, chips: int, narrowest: float = 0.0) -> Page:
    """The page with most cards, up to ``at_once``, on which they are large enough; then the largest cards.

    Where not even ``FEWEST`` cards are wide enough for their words, the faces have to say it alone.
    Remembered, since both what is drawn and what can be pressed ask for it in every frame.
    """
    for least, wide in ((min(FEWEST, total), narrowest), (1, 0.0)):
        for room in range(min(total, at_once), least - 1, -1):
            count = per_page(total, room)
            roomy = [p for p in _ways(stage, count, chips, count < total) if p.roomy(wide)]
            if roomy:
                # The first way is the calmest to look at: another must be worth it.
                most = max(p.scale for p in roomy)
                return next(p for p in roomy if p.scale >= most * 0.85)
    raise ValueError(f"a stage of {stage.w:.0f} x {stage.h:.0f} units holds no card")


def _ways(stage: Area, cards: int, chips: int, arrows: bool) -> Iterator[Page]:
    yield _below(stage, cards, chips, arrows, 1)
    if chips > 2:
        yield _below(stage, cards, chips, arrows, 2)
    yield _beside(stage, cards, chips, arrows)
    if chips > 4:
        yield _beside(stage, cards, chips, arrows, 3)
    yield _two_rows(stage, cards, chips, arrows)


def _below(stage: Area, cards: int, chips: int, arrows: bool, rows: int) -> Page:
    """Cards above; below them the chips in rows, with the arrows at their two ends."""
    height = rows * CHILD_TARGET + (rows - 1) * GAP
    foot = Area(stage.x, stage.bottom - height, stage.w, height)
    inner = foot.inset(SLOT, 0) if arrows else foot
    columns = -(-chips // rows)
    width = min(CHIP_W if rows == 1 else 340.0, (inner.w - (columns - 1) * GAP) / columns)
    places = grid(inner, chips, width, CHILD_TARGET, GAP, columns)
    above = Area(stage.x, stage.y, stage.w, stage.h - height - GAP)
    middle = foot.centre[1] - CHILD_TARGET / 2
    return Page(
        spread(above, cards),
        places,
        Area(foot.x, middle, CHILD_TARGET, CHILD_TARGET) if arrows else None,
        Area(foot.right - CHILD_TARGET, middle, CHILD_TARGET, CHILD_TARGET) if arrows else None,
    )


def _beside(stage: Area, cards: int, chips: int, arrows: bool, columns: int = 2) -> Page:
    """Cards on the left; on the right the chips in columns, with the arrows below them."""
    width = SIDE_W if stage.w >= 1200 else CHILD_TARGET
    wide = columns * width + (columns - 1) * GAP
    block = Area(stage.right - wide, stage.y, wide, stage.h)
    slots = -(-chips // columns) * columns + (columns if arrows else 0)
    places = grid(block, slots, width, SIDE_W, GAP, columns)
    left = Area(stage.x, stage.y, stage.w - block.w - GAP, stage.h)
    return Page(
        spread(left, cards),
        places[:chips],
        places[-columns] if arrows else None,
        places[-1] if arrows else None,
    )


def _two_rows(stage: Area, cards: int, chips: int, arrows: bool) -> Page:
    """For the smallest windows: cards, a fifth chip and "later" in a row; chips and "earlier" below."""
    half = (stage.h - GAP) / 2
    upper, lower = Area(stage.x, stage.y, stage.w, half), Area(stage.x, stage.bottom - half, stage.w, half)
    below = min(chips, 4)
    above = chips - below
    columns = max(cards + above, below) + (1 if arrows else 0)
    width = (stage.w - (columns - 1) * GAP) / columns
    height = min(half, width * CARD_H / CARD_W)
    first = row(upper, cards + above + (1 if arrows else 0), width, height)
    second = row(lower, below + (1 if arrows else 0), width, min(half, SIDE_W))
    fifth = first[cards : cards + above]
    if not arrows:
        return Page(first[:cards], (*second, *fifth))
    return Page(first[:cards], (*second[1:], *fifth), second[0], first[-1])
