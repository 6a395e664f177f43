"""What was found in the menu: the best three, or page by page all that fit."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from ...ages import OLDEST
from ...layout import Area
from ...look.canvas import Canvas
from ...look.type import CHIP, SMALLEST, fitting, paragraph
from ...sitting import World
from .leave_out import ICONS
from .page import places, room_for
from .pager import list_area

HEAD_H, CARD_H, LARGEST, LINE_H = 68.0, 84.0, 160.0, 28.0
ICON_SIDE, ICON_STEP = 38.0, 42.0
MOST_KEPT = 256
"""Cards whose lines are remembered before all are forgotten."""

LOW = 110.0
"""A card lower than this has two lines: the first icon stands on the second, so that the name has room."""


def few_places(area: Area, count: int) -> tuple[Area, ...]:
    """The best, below one another, as large as is good to read."""
    room = area.h - HEAD_H
    height = min(LARGEST, (room - 2 * 14) / 3)
    return tuple(Area(area.x, area.y + HEAD_H + i * (height + 14), area.w, height) for i in range(count))


def all_area(area: Area) -> Area:
    """Where the pages of all that fit are."""
    return Area(area.x, area.y + HEAD_H, area.w, area.h - HEAD_H)


def room(area: Area) -> int:
    """How many cards a page of all that fit holds."""
    return room_for(list_area(all_area(area)), 2, CARD_H)


def head_button(area: Area, aside: float = 0.0) -> Area:
    """What turns from the best to all and back; ``aside`` is left free on its right."""
    return Area(area.right - aside - 240, area.y, 240, HEAD_H - 4)


def all_places(area: Area, count: int) -> tuple[Area, ...]:
    """The cards of one page of all that fit."""
    return places(list_area(all_area(area)), count, 2, CARD_H)


def draw_head(canvas: Canvas, area: Area, count: int, width: float, world: World) -> None:
    """How many fit; or, plainly, that nothing does."""
    theme = world.theme
    if not count:
        words = world.words("find.none")
        paragraph(canvas, words, area.x, area.y + HEAD_H, area.w, 160, CHIP, theme.ink)
        return
    size, lines = fitting(canvas, world.words("find.fit", n=count), CHIP, width, 40, "label")
    canvas.text(lines[0], (area.x, area.y + 32), size, theme.ink, "left")


class Laid(NamedTuple):
    """The words of one card, broken into lines: ``said`` begins with the child's, ``own`` of them."""

    title: str
    size: float
    about: str
    said: tuple[str, ...]
    own: int


@dataclass
class Cards:
    """Cards whose words are broken into lines once, not in every frame, and kept while they are looked at."""

    kept: dict[tuple[object, ...], Laid] = field(default_factory=dict)

    def draw(self, canvas: Canvas, place: Area, name: str, world: World) -> None:
        """Picture, name, minutes, years, what it cannot do without, and what the child meets."""
        theme, level = world.theme, world.library.levels[name]
        side = place.h - 16
        left = place.x + side + 12
        canvas.panel(place, theme.card, 24.0)
        canvas.picture(level.picture, (place.x + 8 + side / 2 * 0.93, place.centre[1]), side)
        needs = _draw_needs(canvas, place, [ICONS[caution] for caution in level.uses])
        laid = self._laid(canvas, place, place.right - 14 - left, needs, name, world)
        canvas.text(laid.title, (left, place.y + 24), laid.size, theme.ink, "left")
        canvas.text(laid.about, (left, place.y + 54), SMALLEST, theme.soft_ink, "left", "reading")
        for i, line in enumerate(laid.said):
            colour = theme.ink if i < laid.own else theme.soft_ink
            canvas.text(line, (left, place.y + 82 + i * LINE_H), SMALLEST, colour, "left", "reading")

    def _laid(self, canvas: Canvas, place: Area, width: float, needs: float, name: str, world: World) -> Laid:
        rows = int((place.bottom - 8 - (place.y + 68)) // LINE_H)
        # A letter's width stands for the size of the window in pixels.
        em = canvas.measure("m", SMALLEST, "reading")
        key = (name, width, needs, rows, em, world.sitting.leaves_out, world.words.language)
        laid = self.kept.get(key)
        if laid is None:
            if len(self.kept) >= MOST_KEPT:
                self.kept.clear()
            laid = self.kept[key] = _broken(canvas, width, width - needs, rows, name, world)
        return laid


def _broken(canvas: Canvas, width: float, free: float, rows: int, name: str, world: World) -> Laid:
    """Break a card's words: its name has ``free`` units of its ``width``, what is said so many rows."""
    level = world.library.levels[name]
    size, lines = fitting(canvas, level.title, CHIP, free, 30, "label")
    youngest, oldest = level.ages
    key = "desk.activities_page.about_older" if oldest >= OLDEST else "desk.activities_page.about"
    about = world.words(key, minutes=level.minutes, **{"from": youngest, "to": oldest})
    _, child = fitting(canvas, level.child, SMALLEST, width, LINE_H)
    _, adult = fitting(canvas, world.for_a_grown_up(name), SMALLEST, width, LINE_H)
    # What a grown-up does is told where there is room for all of it: half a sentence helps nobody.
    fits = len(child) + len(adult) <= rows
    said = _cut((*child, *(adult if fits else ())), rows)
    return Laid(lines[0], size, about, said, len(child))


def _draw_needs(canvas: Canvas, place: Area, icons: Sequence[str]) -> float:
    """What an activity cannot do without, on the right of its card; returns how much it takes of the name."""
    right, top = place.right - 28, place.y + 24
    if place.h > LOW:
        for i, icon in enumerate(icons):
            canvas.picture(icon, (right - ICON_STEP * i, top), ICON_SIDE)
        return ICON_STEP * len(icons)
    for i, icon in enumerate(icons):
        column, above = divmod(i, 2)
        at = (right - ICON_STEP * column, place.bottom - 24 - (ICON_STEP - 4) * above)
        canvas.picture(icon, at, ICON_SIDE)
    return ICON_STEP * (len(icons) // 2)


def _cut(lines: tuple[str, ...], rows: int) -> tuple[str, ...]:
    """As many lines as there is room for; the last one says that it goes on."""
    if len(lines) <= rows or rows < 1:
        return lines[: max(0, rows)]
    return (*lines[: rows - 1], lines[rows - 1].rsplit(" ", 1)[0] + " …")
