"""The calm place: it asks for nothing. One can stay, go back, or go home."""

from collections.abc import Sequence
from dataclasses import dataclass

from ..activity import Say
from ..content.line import Line
from ..intents import Back, Choose, Intent
from ..layout import Area, Target
from ..look.canvas import Canvas
from ..look.controls import labelled
from ..look.living import POND_FOOT, down_to, live, until_next
from ..look.otters import above_words
from ..look.words import above_three_ways, three_ways, words_on_cream
from ..scene import Effect, GoHome, Pop, Scene
from ..sitting import World

LINE_SECONDS = 7.0
"""How long each line stands; the last one stays."""

CHOICES = (("return", "icon_back"), ("stay", "icon_stay"), ("home", "icon_home"))


@dataclass
class CalmPlace(Scene):
    """Lines come one after the other, unhurried; after "stay" only one remains."""

    time: float = 0.0
    staying: bool = False
    bed: str = ""

    def lines(self, world: World) -> tuple[str, ...]:
        """The words keys, in order: a grown-up is spoken of as being here only when one is."""
        if self.staying:
            return ("calm.longer",)
        somebody = "calm.adult" if world.sitting.adult_is_here else "calm.trust"
        return ("calm.stop", "calm.look", somebody)

    def enter(self, world: World) -> Sequence[Effect]:
        """Say the first line."""
        return self._say(world)

    def resume(self) -> None:
        """Begin again when the window comes back."""
        self.time = 0.0

    def targets(self, area: Area, world: World) -> Sequence[Target]:
        """Go back, stay, go home."""
        places = three_ways(area)
        return [Target(id, at, label=f"calm.{id}") for (id, _), at in zip(CHOICES, places, strict=True)]

    def update(self, dt: float, intents: Sequence[Intent], world: World) -> Sequence[Effect]:
        """Answer a choice; otherwise let the lines follow one another."""
        for intent in intents:
            match intent:
                case Choose("return") | Back():
                    return [Pop()]
                case Choose("home"):
                    return [GoHome()]
                case Choose("stay"):
                    self.staying, self.time = True, 0.0
                    return self._say(world)
        before = self._line(world)
        self.time += dt
        return self._say(world) if self._line(world) != before else []

    def draw(self, canvas: Canvas, world: World) -> None:
        """Mo and Pip rest side by side on the pond."""
        canvas.backdrop("pond")
        live(canvas, "calm", world)
        canvas.veil("#ffcf9a", 0.12)
        above_words(canvas, "calm", world.now)
        words_on_cream(canvas, world, world.words(self._line(world)), above_three_ways(canvas.area))
        for target, (_, icon) in zip(self.targets(canvas.area, world), CHOICES, strict=True):
            labelled(canvas, world.theme, target.area, icon, world.words(target.label))

    def grown_up_line(self, world: World) -> str:
        """That nothing needs to be done here."""
        return world.words("strip.calm")

    def next_change(self, world: World) -> float | None:
        """When the next line comes; until then rings widen on the water."""
        last = len(self.lines(world)) - 1
        turn = int(self.time / LINE_SECONDS)
        line = (turn + 1) * LINE_SECONDS - self.time if turn < last else None
        return min((t for t in (line, until_next(world)) if t is not None), default=None)

    def changing(self, world: World) -> Area | None:
        """The sky and the upper water; below them nothing moves by itself."""
        return down_to(world.area, POND_FOOT)

    def _line(self, world: World) -> str:
        lines = self.lines(world)
        return lines[min(int(self.time / LINE_SECONDS), len(lines) - 1)]

    def _say(self, world: World) -> Sequence[Effect]:
        key = self._line(world)
        return [Say(Line(key.replace(".", "/"), world.words(key)))]
