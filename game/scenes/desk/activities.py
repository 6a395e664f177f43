"""The list of activities that fit this sitting, each with minutes and ages; choosing one shows now and
next.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from ...intents import Choose, Intent
from ...layout import Area, Target
from ...look.canvas import Canvas
from ...look.type import CHIP, SMALLEST, fitting, paragraph
from ...scene import Effect, Replace, ToNowNext
from ...sitting import World
from .page import places, room_for
from .pager import Pager, list_area

CARD_H = 118.0


@dataclass
class ActivitiesPage:
    """Small cards, two in a row where there is room."""

    pager: Pager = field(default_factory=Pager)
    room: int = 4

    def names(self, world: World) -> tuple[str, ...]:
        """All levels on offer, kind by kind."""
        return tuple(name for kind in world.kinds for name in world.offered(kind))

    def targets(self, area: Area, world: World) -> Sequence[Target]:
        """The levels on this page, then earlier and more."""
        names, room = self.names(world), room_for(list_area(area), 2, CARD_H)
        shown = [names[i] for i in self.pager.shown(len(names), room)]
        return [
            *(
                Target(f"level.{name}", place, said=world.library.levels[name].title)
                for name, place in zip(shown, places(list_area(area), len(shown), 2, CARD_H), strict=True)
            ),
            *self.pager.targets(area, len(names), room),
        ]

    def answer(self, intent: Intent, world: World) -> Sequence[Effect]:
        """Go to a level, or turn the page."""
        if isinstance(intent, Choose) and intent.id.startswith("level."):
            return [Replace(ToNowNext(intent.id.removeprefix("level.")))]
        self.pager.answer(intent, len(self.names(world)), self.room)
        return []

    def draw(self, canvas: Canvas, area: Area, world: World) -> None:
        """The cards; a plain word when nothing is left."""
        theme, names = world.theme, self.names(world)
        if not names:
            words = world.words("desk.activities_page.none")
            paragraph(canvas, words, area.x, area.y, area.w, 160, CHIP, theme.ink)
        for target in self.targets(area, world):
            if not target.id.startswith("level."):
                continue
            level, place = world.library.levels[target.id.removeprefix("level.")], target.area
            canvas.panel(place, theme.card, 26.0)
            canvas.picture(level.picture, (place.x + 58, place.centre[1]), CARD_H - 16)
            left, width = place.x + 118, place.w - 134
            size, lines = fitting(canvas, level.title, CHIP, width, 34, "label")
            canvas.text(lines[0], (left, place.y + 26), size, theme.ink, "left")
            youngest, oldest = level.ages
            about = world.words(
                "desk.activities_page.about_older" if oldest >= 13 else "desk.activities_page.about",
                minutes=level.minutes,
                **{"from": youngest, "to": oldest},
            )
            canvas.text(about, (left, place.y + 58), 20.0, theme.soft_ink, "left", "reading")
            size, lines = fitting(canvas, level.child, SMALLEST, width, 36)
            canvas.text(lines[0], (left, place.y + 91), size, theme.ink, "left", "reading")
        room = room_for(list_area(area), 2, CARD_H)
        self.pager.draw(canvas, area, world, len(names), room)
