"""What was found in the menu: the best three, or page by page all that fit."""

from collections.abc import Sequence

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


def draw_card(canvas: Canvas, place: Area, name: str, world: World) -> None:
    """Picture, name, minutes, years, what it cannot do without, and what the child meets."""
    theme, level = world.theme, world.library.levels[name]
    side = place.h - 16
    left = place.x + side + 12
    width = place.right - 14 - left
    canvas.panel(place, theme.card, 24.0)
    canvas.picture(level.picture, (place.x + 8 + side / 2 * 0.93, place.centre[1]), side)
    free = width - _draw_needs(canvas, place, [ICONS[caution] for caution in level.uses])
    size, lines = fitting(canvas, level.title, CHIP, free, 30, "label")
    canvas.text(lines[0], (left, place.y + 24), size, theme.ink, "left")
    youngest, oldest = level.ages
    key = "desk.activities_page.about_older" if oldest >= OLDEST else "desk.activities_page.about"
    about = world.words(key, minutes=level.minutes, **{"from": youngest, "to": oldest})
    canvas.text(about, (left, place.y + 54), SMALLEST, theme.soft_ink, "left", "reading")
    rows = int((place.bottom - 8 - (place.y + 68)) // LINE_H)
    _, child = fitting(canvas, level.child, SMALLEST, width, LINE_H)
    _, adult = fitting(canvas, world.for_a_grown_up(name), SMALLEST, width, LINE_H)
    # What a grown-up does is told where there is room for all of it: half a sentence helps nobody.
    fits = len(child) + len(adult) <= rows
    said = _cut((*child, *(adult if fits else ())), rows)
    for i, line in enumerate(said):
        colour = theme.ink if i < len(child) else theme.soft_ink
        canvas.text(line, (left, place.y + 82 + i * LINE_H), SMALLEST, colour, "left", "reading")


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
