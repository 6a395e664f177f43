"""The menu: filters and typed words on one side, what fits on the other; choosing shows now and next."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from ...content.library import Library
from ...content.words import Words
from ...finding.request import Asked, Vocabulary, typed_on, understood, vocabulary
from ...finding.search import BEST, Search, search
from ...intents import Choose, Intent, Text
from ...layout import Area, Target
from ...look.canvas import Canvas
from ...look.controls import chip
from ...scene import Change, Effect, Replace, ToNowNext
from ...sitting import Sitting, World
from . import filter_panel, filters, results
from .page import Page
from .pager import Pager

WIDE, FILTERS_W, BETWEEN = 840.0, 464.0, 24.0
"""From this width on, filters and results stand side by side."""

LEAST_RESULTS = results.HEAD_H + 3 * 110.0
"""Height that the best three need below the filters; where there is less, one sees the one or the other."""

TURN_W = 150.0


@dataclass(frozen=True)
class Parts:
    """Where the filters and the results are, None for what is not seen; ``turn`` shows the other one."""

    filters: filter_panel.Panel | None
    results: Area | None
    turn: Area | None = None

    @property
    def aside(self) -> float:
        """Units that are kept free for ``turn``."""
        return TURN_W + 10 if self.turn else 0.0


@dataclass(frozen=True)
class Found:
    """What was found: all names, the best first; the best; and the filters with their counts."""

    search: Search
    groups: filters.Groups
    names: tuple[str, ...]
    best: tuple[str, ...]


@dataclass
class ActivitiesPage(Page):
    """``everything``: all that fits instead of the best three. ``filtering``: the filters are seen, where one
    sees only them or the results. What was found is kept until the question changes.
    """

    pager: Pager = field(default_factory=Pager)
    cards: results.Cards = field(default_factory=results.Cards)
    everything: bool = False
    filtering: bool = False
    wants_text: bool = True
    _known: tuple[Words, Vocabulary] | None = None
    _last: tuple[Library, Sitting, Found] | None = None

    @property
    def moment(self) -> str:
        """Which page of all that fit is seen: the next one is loaded ahead, the best three are soon there."""
        return f"{self.everything} {self.pager.page}"

    def upcoming(self, canvas: Canvas, area: Area, world: World) -> None:
        """The next page, or the first one of all that fit."""
        if parts := self._parts(area).results:
            found, room = self.found(world), results.room(parts)
            first = (self.pager.page + 1) * room if self.everything else 0
            self._draw_cards(
                canvas, found.names[first : first + room], results.all_places(parts, room), world
            )

    def found(self, world: World) -> Found:
        """What fits the sitting, its filters and its typed words."""
        last = self._last
        if last is None or last[0] is not world.library or last[1] != world.sitting:
            asked = self._asked(world)
            question = search(world.library, world.sitting, asked)
            chips = filters.groups(question, world)
            best = question.best()
            found = Found(question, chips, question.names(best), best)
            self._last = last = world.library, world.sitting, found
        return last[2]

    def targets(self, area: Area, world: World) -> Sequence[Target]:
        """The results first, which one came for; then the filters."""
        found, parts = self.found(world), self._parts(area)
        told: list[Target] = []
        if parts.turn:
            told.append(Target("turn", parts.turn, said=self._turn_words(found, world)))
        if parts.results:
            told += self._result_targets(parts, parts.results, found, world)
        return [*told, *(filter_panel.targets(parts.filters, found.groups) if parts.filters else ())]

    def answer(self, intent: Intent, area: Area, world: World) -> Sequence[Effect]:
        """Write, filter, turn a page, or go to a level with all that was asked for in force."""
        sitting, found = world.sitting, self.found(world)
        match intent:
            case Text(text):
                wanted = replace(sitting.wanted, typed=typed_on(sitting.wanted.typed, text))
                return self._anew(replace(sitting, wanted=wanted))
            case Choose(id) if id.startswith("level."):
                return [Change(found.search.settled()), Replace(ToNowNext(id.removeprefix("level.")))]
            case Choose("turn"):
                self.filtering = not self.filtering
            case Choose("all"):
                self.everything, self.pager = not self.everything, Pager()
            case Choose(id) if (new := filters.changed(found.search.settled(), id)) is not None:
                return self._anew(new)
            case _:
                if parts := self._parts(area).results:
                    self.pager.answer(intent, len(found.names), results.room(parts))
        return []

    def draw(self, canvas: Canvas, area: Area, world: World) -> None:
        """Results and filters, or one of them."""
        found, parts = self.found(world), self._parts(area)
        if parts.turn:
            chip(canvas, world.theme, parts.turn, "icon_filter", self._turn_words(found, world))
        if parts.results:
            self._draw_results(canvas, parts, parts.results, found, world)
        if parts.filters:
            typed, age = world.sitting.wanted.typed, found.search.sitting.age
            filter_panel.draw(canvas, parts.filters, found.groups, typed, age, world)

    def _asked(self, world: World) -> Asked:
        if self._known is None or self._known[0] is not world.words:
            self._known = world.words, vocabulary(world.words, world.kinds)
        index = world.library.index
        return understood(
            world.sitting.wanted.typed, self._known[1], lambda word: index.telling((word,)) != 0
        )

    def _anew(self, sitting: Sitting) -> Sequence[Effect]:
        """Another question: begin at its first page."""
        self.pager = Pager()
        return [Change(sitting)]

    def _parts(self, area: Area) -> Parts:
        if area.w >= WIDE:
            beside = Area(area.x + FILTERS_W + BETWEEN, area.y, area.w - FILTERS_W - BETWEEN, area.h)
            return Parts(filter_panel.panel(Area(area.x, area.y, FILTERS_W, area.h)), beside)
        above = filter_panel.panel(area)
        left = area.bottom - above.bottom - 14
        if left >= LEAST_RESULTS:
            return Parts(above, Area(area.x, above.bottom + 14, area.w, left))
        turn = Area(area.right - TURN_W, area.y, TURN_W, filter_panel.FIELD_H + 2)
        if self.filtering:
            return Parts(filter_panel.panel(area, TURN_W + 10, filter_panel.FEWER_ROWS), None, turn)
        return Parts(None, area, turn)

    def _turn_words(self, found: Found, world: World) -> str:
        if self.filtering:
            return world.words("find.show", n=len(found.names))
        return world.words("find.filters")

    def _shown(self, area: Area, found: Found) -> tuple[tuple[str, ...], tuple[Area, ...]]:
        """The names that are shown now, and their places."""
        if not self.everything:
            return found.best, results.few_places(area, len(found.best))
        shown = tuple(found.names[i] for i in self.pager.shown(len(found.names), results.room(area)))
        return shown, results.all_places(area, len(shown))

    def _result_targets(self, parts: Parts, area: Area, found: Found, world: World) -> list[Target]:
        levels = world.library.levels
        told = [
            Target(f"level.{name}", place, said=levels[name].title)
            for name, place in zip(*self._shown(area, found), strict=True)
        ]
        if len(found.names) > BEST:
            label = "find.best" if self.everything else "find.all"
            told.append(Target("all", results.head_button(area, parts.aside), label=label))
        if self.everything:
            told += self.pager.targets(results.all_area(area), len(found.names), results.room(area))
        return told

    def _draw_results(self, canvas: Canvas, parts: Parts, area: Area, found: Found, world: World) -> None:
        button = results.head_button(area, parts.aside)
        results.draw_head(canvas, area, len(found.names), button.x - 12 - area.x, world)
        if len(found.names) > BEST:
            icon, key = ("icon_list", "find.best") if self.everything else ("icon_all", "find.all")
            chip(canvas, world.theme, button, icon, world.words(key))
        self._draw_cards(canvas, *self._shown(area, found), world)
        if self.everything:
            self.pager.draw(canvas, results.all_area(area), world, len(found.names), results.room(area))

    def _draw_cards(self, canvas: Canvas, names: Sequence[str], cards: Sequence[Area], world: World) -> None:
        for name, place in zip(names, cards, strict=False):
            self.cards.draw(canvas, place, name, world)
