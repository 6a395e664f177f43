"""The list of activities that fit this sitting, each with minutes and ages; choosing one shows now and
next.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from ...ages import OLDEST
from ...content.level import Level
from ...intents import Choose, Intent
from ...layout import Area, Target
from ...look.canvas import Canvas
from ...look.type import CHIP, SMALLEST, fitting, paragraph
from ...scene import Effect, Replace, ToNowNext
from ...sitting import World
from .page import places, room_for
from .pager import Pager, list_area

CARD_H = 142.0


@dataclass
class ActivitiesPage:
    """Small cards, two in a row where there is room."""

    pager: Pager = field(default_factory=Pager)

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

    def answer(self, intent: Intent, area: Area, world: World) -> Sequence[Effect]:
        """Go to a level, or turn the page."""
        if isinstance(intent, Choose) and intent.id.startswith("level."):
            return [Replace(ToNowNext(intent.id.removeprefix("level.")))]
        self.pager.answer(intent, len(self.names(world)), room_for(list_area(area), 2, CARD_H))
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
            self._draw_card(canvas, place, level, world)
        room = room_for(list_area(area), 2, CARD_H)
        self.pager.draw(canvas, area, world, len(names), room)

    def _draw_card(self, canvas: Canvas, place: Area, level: Level, world: World) -> None:
        theme, left = world.theme, place.x + 132
        width = place.right - 14 - left
        canvas.panel(place, theme.card, 26.0)
        canvas.picture(level.picture, (place.x + 68, place.centre[1]), CARD_H - 16)
        canvas.text(level.title, (left, place.y + 24), CHIP, theme.ink, "left")
        youngest, oldest = level.ages
        key = "desk.activities_page.about_older" if oldest >= OLDEST else "desk.activities_page.about"
        about = world.words(key, minutes=level.minutes, **{"from": youngest, "to": oldest})
        canvas.text(about, (left, place.y + 55), SMALLEST, theme.soft_ink, "left", "reading")
        _, lines = fitting(canvas, level.child, SMALLEST, width, 60)
        for i, line in enumerate(lines[:2]):
            canvas.text(line, (left, place.y + 87 + i * 30), SMALLEST, theme.ink, "left", "reading")
