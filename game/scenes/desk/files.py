"""Level files with something to mend, in the same words as ``--check``."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from math import ceil

from ...intents import Intent
from ...layout import Area, Target
from ...look.canvas import Canvas
from ...look.controls import chip
from ...look.type import SMALLEST, STEP, paragraph
from ...scene import Effect
from ...sitting import World
from .page import Page, places, room_for
from .pager import Pager, list_area

LETTER_W = 11.5
"""Units across that a letter of the smallest size takes, with spaces and what is left at a line's end."""

EDGE, SIDE = 12.0, 20.0
"""Units between the words and the panel's edge, above and below, and at the sides."""

FEWEST_LINES = 2


@dataclass
class FilesPage(Page):
    """All problems of all files, and anything else a grown-up should know."""

    pager: Pager = field(default_factory=Pager)

    def lines(self, world: World) -> tuple[str, ...]:
        """The program's own trouble first, then the files'."""
        own = (world.trouble,) if world.trouble else ()
        return (*own, *(str(problem) for problem in world.library.problems))

    def targets(self, area: Area, world: World) -> Sequence[Target]:
        """Only the list's earlier and more."""
        lines = self.lines(world)
        return self.pager.targets(area, len(lines), room_for(_list(area), 1, height_for(lines, area)))

    def answer(self, intent: Intent, area: Area, world: World) -> Sequence[Effect]:
        """Turn the page."""
        lines = self.lines(world)
        self.pager.answer(intent, len(lines), room_for(_list(area), 1, height_for(lines, area)))
        return []

    def draw(self, canvas: Canvas, area: Area, world: World) -> None:
        """One panel a problem."""
        theme, lines = world.theme, self.lines(world)
        heading = Area(area.x, area.y, min(area.w, 900.0), 72)
        count = len(world.library.levels) + len(world.library.cards)
        fine = not lines
        words = world.words("desk.files_page.fine", n=count) if fine else world.words("desk.files_page.found")
        chip(canvas, theme, heading, "icon_check" if fine else "icon_problem", words)
        height = height_for(lines, area)
        room = room_for(_list(area), 1, height)
        shown = self.pager.shown(len(lines), room)
        for i, place in zip(shown, places(_list(area), len(shown), 1, height), strict=True):
            canvas.panel(place, theme.card, 20.0)
            box = (place.x + SIDE, place.y + EDGE, place.w - 2 * SIDE, height - 2 * EDGE)
            paragraph(canvas, lines[i], *box, SMALLEST, theme.ink)
        self.pager.draw(canvas, area, world, len(lines), room)


def height_for(lines: Sequence[str], area: Area) -> float:
    """The height of a panel, in units, that holds the longest of these lines in letters of full size."""
    longest = max(map(len, lines), default=0)
    count = ceil(longest * LETTER_W / (area.w - 2 * SIDE))
    return 2 * EDGE + max(FEWEST_LINES, count) * SMALLEST * STEP


def _list(area: Area) -> Area:
    whole = list_area(area)
    return Area(whole.x, whole.y + 90, whole.w, whole.h - 90)
