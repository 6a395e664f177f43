"""Level files with something to mend, in the same words as ``--check``."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from ...intents import Intent
from ...layout import Area, Target
from ...look.canvas import Canvas
from ...look.controls import chip
from ...look.type import SMALLEST, paragraph
from ...scene import Effect
from ...sitting import World
from .page import Page, places, room_for
from .pager import Pager, list_area

PROBLEM_H = 104.0


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
        room = room_for(_list(area), 1, PROBLEM_H)
        return self.pager.targets(area, len(self.lines(world)), room)

    def answer(self, intent: Intent, area: Area, world: World) -> Sequence[Effect]:
        """Turn the page."""
        self.pager.answer(intent, len(self.lines(world)), room_for(_list(area), 1, PROBLEM_H))
        return []

    def draw(self, canvas: Canvas, area: Area, world: World) -> None:
        """One panel a problem."""
        theme, lines = world.theme, self.lines(world)
        heading = Area(area.x, area.y, min(area.w, 900.0), 72)
        count = len(world.library.levels) + len(world.library.cards)
        fine = not lines
        words = world.words("desk.files_page.fine", n=count) if fine else world.words("desk.files_page.found")
        chip(canvas, theme, heading, "icon_check" if fine else "icon_problem", words)
        room = room_for(_list(area), 1, PROBLEM_H)
        shown = self.pager.shown(len(lines), room)
        for i, place in zip(shown, places(_list(area), len(shown), 1, PROBLEM_H), strict=True):
            canvas.panel(place, theme.card, 20.0)
            paragraph(
                canvas, lines[i], place.x + 20, place.y + 8, place.w - 40, PROBLEM_H - 16, SMALLEST, theme.ink
            )
        self.pager.draw(canvas, area, world, len(lines), room)


def _list(area: Area) -> Area:
    whole = list_area(area)
    return Area(whole.x, whole.y + 90, whole.w, whole.h - 90)
