"""The picture cards of one kind."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from ..activity import Say
from ..ages import band
from ..content.line import Line
from ..intents import Back, Choose, Intent
from ..layout import GAP, Area, Target, grid, heading_areas
from ..look.canvas import Canvas
from ..look.controls import button, card, title
from ..look.living import MENU_FOOT, down_to, live, until_next
from ..scene import Effect, Pop, Replace, Scene, Sound, ToNowNext
from ..sitting import World

CARD_W, CARD_H = 292.0, 386.0

SHADOW = 30.0
"""Units about a card or button that its shadow takes up."""


@dataclass
class ChooseScene(Scene):
    """One card a level, and where a level has another way to play it, a card for that too."""

    kind: str
    page: int = 0
    bed: str = "water"

    def names(self, world: World) -> tuple[str, ...]:
        """The levels on offer: those of the kind, then their twins."""
        offered = world.offered(self.kind)
        levels = world.library.levels
        twins = (getattr(levels[name], "twin", "") for name in offered)
        fitting = (twin for twin in twins if twin in levels and world.sitting.offers(levels[twin]))
        return tuple(dict.fromkeys((*offered, *fitting)))

    def on_page(self, world: World) -> tuple[tuple[str, ...], int]:
        """The names on this page, and how many pages there are; the youngest see fewer cards at once.

        Pages are as even as can be, so that none is full while the last is nearly empty.
        """
        names = self.names(world)
        pages = max(1, math.ceil(len(names) / min(SHOWN, band(world.sitting.age).cards_at_once)))
        shown = math.ceil(len(names) / pages)
        page = self.page % pages
        return names[page * shown : (page + 1) * shown], pages

    def enter(self, world: World) -> Sequence[Effect]:
        """Ask the child, as the heading does."""
        return [Say(Line(f"choose/{self.kind}", world.words(f"choose.{self.kind}")))]

    def grown_up_line(self, world: World) -> str:
        """How to choose together."""
        return world.words.translated(f"strip.choose.{self.kind}", world.words("strip.choose.any"))

    def strip(self, area: Area, world: World) -> Area:
        """Below the heading."""
        return self._heading(area, world)[1]

    def _heading(self, area: Area, world: World) -> tuple[Area, Area]:
        _, pages = self.on_page(world)
        return heading_areas(area, 288.0 if pages > 1 else 152.0)

    def targets(self, area: Area, world: World) -> Sequence[Target]:
        """The cards, back, and more when there are more."""
        names, pages = self.on_page(world)
        top = self.strip(area, world).bottom + GAP
        room = Area(area.x + 40, top, area.w - 80, area.bottom - 18 - top)
        side = Area(area.x + 16, area.y + 16, 112, 112)
        cards = [
            Target(name, place, said=world.library.levels[name].title)
            for name, place in zip(names, card_areas(room, len(names)), strict=True)
        ]
        more = [Target("more", side.moved(136, 0), label="desk.later")] if pages > 1 else []
        return [*cards, Target("back", side, label="app.back"), *more]

    def update(self, dt: float, intents: Sequence[Intent], world: World) -> Sequence[Effect]:
        """Go to now and next of the chosen card."""
        for intent in intents:
            match intent:
                case Back() | Choose("back"):
                    return [Sound("tap"), Pop()]
                case Choose("more"):
                    self.page += 1
                case Choose(name) if name in self.names(world):
                    return [Sound("tap"), Replace(ToNowNext(name))]
        return []

    def next_change(self, world: World) -> float | None:
        """Clouds drift over the hills."""
        return until_next(world)

    def changing(self, world: World) -> Area | None:
        """The sky above the cards; nothing else moves."""
        return down_to(world.area, MENU_FOOT)

    def draw(self, canvas: Canvas, world: World) -> None:
        """Cards on soft hills."""
        canvas.backdrop("hills")
        live(canvas, "menu", world)
        area = canvas.area
        title(canvas, world.theme, world.words(f"choose.{self.kind}"), self._heading(area, world)[0])
        for target in self.targets(area, world):
            if not canvas.shows(target.area.inset(-SHADOW)):
                continue
            if target.id in ("back", "more"):
                button(canvas, world.theme, target.area, "icon_back" if target.id == "back" else "icon_next")
            else:
                level = world.library.levels[target.id]
                card(canvas, world.theme, target.area, level.picture, level.title)


SHOWN = 6
"""Cards at once, at most: more would be small here (CARE: four to 5 years, six to 8, nine above)."""


def card_areas(room: Area, count: int) -> tuple[Area, ...]:
    """Where the cards lie: one or two may be large."""
    larger = {1: 1.25, 2: 1.15}.get(count, 1.0)
    return grid(room, count, CARD_W * larger, CARD_H * larger, 32.0)
