"""About this program, in three parts: worried or unsafe, what it is and is not, how ideas are chosen."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ...intents import Choose, Intent
from ...layout import Area, Target
from ...look.canvas import Canvas
from ...look.controls import chip, labelled
from ...scene import Change, Effect
from ...sitting import World
from . import chosen_how, region, what_it_is, worried
from .flow import Chunk, Sheet, Slot, draw, sheets
from .own_help import OwnHelp
from .page import Page
from .pager import FOOT, Pager

PARTS: Mapping[str, str] = {"worried": "icon_worried", "what": "icon_unsure", "ideas": "icon_ideas"}
"""Each part and its picture."""

PART_H, BELOW = 84.0, 16.0
LONG_WORDS = 240.0
"""From this width on, the long name of a part stands on its button."""

BETWEEN = 10.0
TWO_COLUMNS = 1000.0
"""From this width on, the text stands in two columns."""

TALL = 620.0
"""From this height on, there is room below a column for the way to turn the page."""

REACH = 134.0
TURN_W = 2 * REACH + 14.0
"""Half of the width that the way to turn takes; and all of it, with what is free before it."""

EDGE, SIDE = 14.0, 26.0
"""Units between the text and the edge of its paper, above and below, and at the sides."""


@dataclass(frozen=True)
class Places:
    """Where the parts are, where the page is turned, and the papers that text stands on."""

    parts: tuple[Area, ...]
    turn: Area
    papers: tuple[Area, ...]


@dataclass
class AboutPage(Page):
    """Text in one or two columns, as many pages as it needs; what was set is kept until something changes."""

    part: str = "worried"
    pager: Pager = field(default_factory=lambda: Pager(reach=REACH))
    own: OwnHelp = field(default_factory=OwnHelp)
    _set: tuple[tuple[object, ...], tuple[Sheet, ...]] | None = None

    @property
    def wants_text(self) -> bool:
        """Whether a line about whom to call is being written."""
        return self.own.writing is not None

    @property
    def moment(self) -> str:
        """Which part, and which page of it."""
        return f"{self.part} {self.pager.page}"

    def targets(self, area: Area, world: World) -> Sequence[Target]:
        """The parts, the lines that can be written on this page, and the way to turn it."""
        told = [
            Target(f"part.{part}", place, label=f"desk.about_page.{part}")
            for part, place in zip(PARTS, places(area).parts, strict=True)
        ]
        for placed in self._sheet(area, world):
            if isinstance(placed.item, Slot):
                told += self._targets_in(placed.item.id, placed.area, world)
        return [*told, *self.pager.targets(places(area).turn, len(self.sheets(area, world)), 1)]

    def answer(self, intent: Intent, area: Area, world: World) -> Sequence[Effect]:
        """Turn to a part or a page, or write whom to call."""
        changed = self.own.answer(intent, world.settings)
        match intent:
            case Choose("region"):
                changed = region.next_one(changed or world.settings, world)
            case Choose(id) if id.startswith("part."):
                self.part, self.pager = id.removeprefix("part."), Pager(reach=REACH)
            case _:
                self.pager.answer(intent, len(self.sheets(area, world)), 1)
        return [Change(changed)] if changed else []

    def tick(self, dt: float) -> None:
        """Let ``dt`` seconds go by."""
        self.own.tick(dt)

    def turned_away(self) -> None:
        """Nothing is written any more."""
        self.own.writing = None

    def draw(self, canvas: Canvas, area: Area, world: World) -> None:
        """The parts, and the open page on its paper."""
        where, theme = places(area), world.theme
        for (part, icon), place in zip(PARTS.items(), where.parts, strict=True):
            _draw_part(canvas, place, part, icon, part == self.part, world)
        for paper in where.papers:
            canvas.panel(paper, theme.card, 26.0)
        sheet = self._sheet(area, world)
        draw(canvas, theme, sheet)
        for placed in sheet:
            match placed.item:
                case Slot("region"):
                    region.draw(canvas, placed.area, world)
                case Slot(id):
                    self.own.draw(canvas, int(id), placed.area, world)
        self.pager.draw(canvas, where.turn, world, len(self.sheets(area, world)), 1)

    def sheets(self, area: Area, world: World) -> tuple[Sheet, ...]:
        """All pages of this part."""
        settings = world.settings
        rows = self.own.rows(settings)
        of = (self.part, area, world.library, world.words, settings.text_size, rows, settings.region)
        if self._set is None or self._set[0] != of:
            columns = [paper.inset(SIDE, EDGE) for paper in places(area).papers]
            chunks = _chunks(self.part, world, columns[0].w, rows)
            self._set = of, sheets(chunks, columns)
        return self._set[1]

    def _targets_in(self, slot: str, place: Area, world: World) -> Sequence[Target]:
        if slot == "region":
            return [Target("region", region.button(place), said=region.words_of(world))]
        return self.own.targets(int(slot), place, world)

    def _sheet(self, area: Area, world: World) -> Sheet:
        """The page that is open; it stays within the part when that grows shorter."""
        pages = self.sheets(area, world)
        return pages[self.pager.shown(len(pages), 1).start]


def places(area: Area) -> Places:
    """Parts along the top, the papers below; a tall page is turned at its foot, others beside the parts."""
    foot = area.w < TWO_COLUMNS and area.h >= TALL
    across = area.w - (0.0 if foot else TURN_W)
    width = (across - 2 * BETWEEN) / 3
    parts = tuple(Area(area.x + i * (width + BETWEEN), area.y, width, PART_H) for i in range(3))
    top = area.y + PART_H + BELOW
    paper = Area(area.x, top, area.w, area.bottom - (FOOT if foot else 0.0) - top)
    turn = area if foot else Area(area.right - 2 * REACH, area.y, 2 * REACH, PART_H - 2)
    if area.w < TWO_COLUMNS:
        return Places(parts, turn, (paper,))
    half = (area.w - 24) / 2
    left = Area(paper.x, paper.y, half, paper.h)
    return Places(parts, turn, (left, left.moved(half + 24, 0)))


def _draw_part(canvas: Canvas, place: Area, part: str, icon: str, chosen: bool, world: World) -> None:
    """The button of a part, with its long name beside the picture or its short one below."""
    theme, key = world.theme, f"desk.about_page.{part}"
    if place.w >= LONG_WORDS:
        chip(canvas, theme, place, icon, world.words(key), chosen)
        return
    labelled(canvas, theme, place, icon, world.words(f"{key}_short"), theme.chosen if chosen else None)
    if chosen:
        canvas.frame(place, theme.ink, min(34.0, place.h * 0.3), 4.0)


def _chunks(part: str, world: World, width: float, rows: int) -> list[Chunk]:
    match part:
        case "worried":
            return list(worried.chunks(world, width, rows))
        case "what":
            return list(what_it_is.chunks(world, width))
    return list(chosen_how.chunks(world, width))
