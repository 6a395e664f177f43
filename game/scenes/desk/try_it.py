"""A place to try how pressing works: three things to choose, one to hold, and what was heard of it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ...intents import Back, Choose, Hold, Intent, LetGo
from ...layout import Area, Target, around, grid
from ...look.canvas import Canvas
from ...look.controls import labelled
from ...look.type import CARD, CHIP, fitting
from ...sitting import World

THINGS = ("mushrooms", "snail", "butterfly_open")
"""The pictures of the three that are chosen: what children know from the forest."""

HELD = "try.hold"


@dataclass(frozen=True)
class TryIt:
    """What was heard last, how often each thing was chosen, and whether the fourth is held."""

    last: str = ""
    times: tuple[int, ...] = (0,) * len(THINGS)
    held: bool = False
    holds: int = 0

    def targets(self, area: Area) -> Sequence[Target]:
        """The four, then the way back."""
        *things, hold = _places(area)
        return [
            *(
                Target(f"try.{name}", place, label=f"desk.try_it.{name}")
                for name, place in zip(THINGS, things, strict=True)
            ),
            Target(HELD, hold, "hold", label="desk.try_it.hold"),
            Target("done", _done(area), label="desk.try_it.done"),
        ]

    def after(self, intent: Intent) -> "TryIt | None":
        """What is shown after an intent; None when it was the way back."""
        match intent:
            case Back() | Choose("done"):
                return None
            case Hold(id) if id == HELD:
                return replace(self, last="hold", held=True, holds=self.holds + 1)
            case LetGo(id) if id == HELD:
                return replace(self, last="let_go", held=False)
            case Choose(id) if id.removeprefix("try.") in THINGS:
                which = THINGS.index(id.removeprefix("try."))
                times = tuple(n + (i == which) for i, n in enumerate(self.times))
                return replace(self, last=THINGS[which], times=times)
        return self

    def draw(self, canvas: Canvas, area: Area, world: World) -> None:
        """The things with how often each was chosen, and one sentence that says what was heard."""
        theme, words = world.theme, world.words
        canvas.panel(_head(area), theme.cream, 30.0)
        inner = _head(area).inset(28, 8)
        size, lines = fitting(canvas, self._told(world), CARD, inner.w, inner.h, "reading")
        for i, line in enumerate(lines):
            at = inner.centre[1] + (i - (len(lines) - 1) / 2) * size * 1.4
            canvas.text(line, (inner.x, at), size, theme.ink, "left", "reading")
        *things, hold = _places(area)
        for name, place, times in zip(THINGS, things, self.times, strict=True):
            chosen = name == self.last
            canvas.panel(place, theme.chosen if chosen else theme.card, 34.0)
            if chosen:
                canvas.frame(place, theme.ink, 34.0, 5.0)
            canvas.picture(name, (place.centre[0], place.y + place.h * 0.46), place.h * 0.56)
            canvas.text(str(times), (place.centre[0], place.bottom - 26), CHIP, theme.ink)
        canvas.panel(hold, theme.chosen if self.held else theme.card, 34.0)
        if self.held:
            canvas.frame(hold, theme.ink, 34.0, 5.0)
        canvas.picture("big_pebble", (hold.centre[0], hold.y + hold.h * 0.42), hold.h * 0.42)
        _word(canvas, world, hold, words("desk.try_it.hold"))
        labelled(canvas, theme, _done(area), "icon_back", words("desk.try_it.done"))

    def _told(self, world: World) -> str:
        if not self.last:
            return world.words("desk.try_it.ask")
        if self.last in ("hold", "let_go"):
            return world.words(f"desk.try_it.{self.last}ing")
        return world.words("desk.try_it.chose", what=world.words(f"desk.try_it.{self.last}"))


def _word(canvas: Canvas, world: World, place: Area, words: str) -> None:
    size, lines = fitting(canvas, words, CHIP, place.w - 12, 36, "label")
    canvas.text(lines[0], (place.centre[0], place.bottom - 26), size, world.theme.ink)


def _head(area: Area) -> Area:
    return Area(area.x, area.y, area.w - 160, 112)


def _done(area: Area) -> Area:
    return around((area.right - 66, area.y + 56), 132, 112)


def _places(area: Area) -> tuple[Area, ...]:
    """The three that are chosen and the one that is held."""
    below = Area(area.x, area.y + 136, area.w, area.h - 136)
    return grid(below, 4, 260, 230, 28.0)
