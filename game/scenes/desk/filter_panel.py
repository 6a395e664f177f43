"""The filters as a panel: the field that one types in, and the groups of chips."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ...ages import OLDEST
from ...layout import Area, Target
from ...look.canvas import Canvas
from ...look.type import CHIP, SMALLEST, fitting
from ...sitting import World
from .field import draw_field
from .filters import Chip, Group, Groups

FIELD_H, CHIP_H, HEAD_H, GAP = 62.0, 82.0, 28.0, 8.0
BETWEEN = 14.0
"""Space between two groups in one row, in units."""


@dataclass(frozen=True)
class Panel:
    """Where the search field, the way to clear it, the heads of the groups and their chips are."""

    field: Area
    clear: Area
    heads: dict[Group, Area]
    chips: dict[Group, tuple[Area, ...]]
    bottom: float


COLUMNS: dict[Group, int] = {"weather": 5, "minutes": 4, "who": 6, "leave": 5}
"""Places in a row: the years take one between less and more."""


ROWS: tuple[tuple[Group, ...], ...] = (("weather",), ("minutes",), ("who",), ("leave",))
FEWER_ROWS: tuple[tuple[Group, ...], ...] = (("weather", "minutes"), ("who",), ("leave",))
"""One group in a row; or, where a window is low, two in the first."""


def panel(area: Area, aside: float = 0.0, rows: Sequence[Sequence[Group]] = ROWS) -> Panel:
    """Lay out the field and the rows of groups; ``aside`` is left free on the right of the field."""
    clear = Area(area.right - aside - 76, area.y, 76, FIELD_H + 2)
    field = Area(area.x, area.y, clear.x - 10 - area.x, FIELD_H)
    heads: dict[Group, Area] = {}
    chips: dict[Group, tuple[Area, ...]] = {}
    y = clear.bottom + GAP
    for row in rows:
        gap = GAP / len(row)
        slots = sum(COLUMNS[group] for group in row)
        width = (area.w - BETWEEN * (len(row) - 1) - gap * (slots - len(row))) / slots
        x = area.x
        for group in row:
            across = COLUMNS[group] * (width + gap) - gap
            heads[group] = Area(x, y, across, HEAD_H)
            chips[group] = tuple(
                Area(x + i * (width + gap), y + HEAD_H, width, CHIP_H) for i in range(COLUMNS[group])
            )
            x += across + BETWEEN
        y += HEAD_H + CHIP_H + GAP
    return Panel(field, clear, heads, chips, y - GAP)


def _placed(group: Group, chips: Sequence[Chip], places: Sequence[Area]) -> Iterator[tuple[Chip, Area]]:
    """Each chip with its place; the years stand in the second place of their group."""
    free = places if group != "who" else [places[0], *places[2:]]
    return zip(chips, free, strict=True)


def targets(places: Panel, shown: Groups) -> list[Target]:
    """Everything that can be pressed here, in scan order."""
    told = [
        Target(chip.id, place, said=chip.words if chip.count is None else f"{chip.words}: {chip.count}")
        for group, chips in shown.items()
        for chip, place in _placed(group, chips, places.chips[group])
    ]
    return [Target("clear", places.clear, label="find.clear"), *told]


def draw(canvas: Canvas, places: Panel, shown: Groups, typed: str, age: int, world: World) -> None:
    """The field with what was typed, then group by group."""
    theme = world.theme
    draw_field(canvas, places.field, "icon_search", typed, world.words("find.hint"), world)
    canvas.panel(places.clear, theme.card, 22.0)
    canvas.picture("icon_clear", places.clear.centre, 44.0)
    for group, chips in shown.items():
        head = places.heads[group]
        canvas.text(world.words(f"find.{group}"), (head.x + 2, head.centre[1]), SMALLEST, theme.ink, "left")
        for chip, place in _placed(group, chips, places.chips[group]):
            _chip(canvas, chip, place, world)
    _years(canvas, places.chips["who"][1], age, world)


def _chip(canvas: Canvas, chip: Chip, area: Area, world: World) -> None:
    theme = world.theme
    canvas.panel(area, theme.chosen if chip.chosen else theme.card, 20.0)
    if chip.chosen:
        canvas.frame(area, theme.ink, 20.0, 4.0)
    if chip.count is None:
        canvas.picture(chip.icon, area.centre, 44.0)
        return
    middle, side = area.centre[0], min(46.0, area.w * 0.51)
    canvas.picture(chip.icon, (area.x + 5 + side / 2, area.y + 28), side)
    canvas.text(str(chip.count), ((area.x + 5 + side + area.right - 5) / 2, area.y + 28), SMALLEST, theme.ink)
    size, lines = fitting(canvas, chip.words, SMALLEST, area.w - 6, 30, "label")
    canvas.text(lines[0], (middle, area.bottom - 19), size, theme.ink)


def _years(canvas: Canvas, area: Area, age: int, world: World) -> None:
    words = world.words("desk.who_page.older") if age >= OLDEST else str(age)
    canvas.picture(f"icon_age_{age}", (area.centre[0], area.y + 27), 46.0)
    canvas.text(words, (area.centre[0], area.bottom - 19), CHIP, world.theme.ink)
