"""The same short closing after every level: the otters wave, one thank-you, feet or a look around."""

from collections.abc import Sequence
from dataclasses import dataclass

from ..activity import Say, Sound
from ..content.level import Caution
from ..content.line import Line
from ..intents import Back, Choose, Intent
from ..layout import Area, Target
from ..look.canvas import Canvas
from ..look.controls import labelled
from ..look.living import POND_FOOT, down_to, live, ready, until_next
from ..look.otters import above_words
from ..look.words import above_three_ways, three_ways, words_on_cream
from ..scene import Effect, GoHome, Pop, Replace, Scene, ToChoose, ToNowNext
from ..sitting import World

THANKS_SECONDS = 6.0
"""How long the thank-you stands before the second line; the whole is well under CARE's 20 s."""

CHOICES = (("again", "icon_again"), ("another", "icon_another"), ("home", "icon_home"))
WITHIN = (("again", "icon_again"), ("on", "icon_go"), ("home", "icon_home"))
"""The ways on; where another level waits, one of them leads back to that."""


@dataclass
class Closing(Scene):
    """It waits for as long as one likes; what comes next is chosen, never started."""

    level: str
    within: str = ""
    time: float = 0.0
    bed: str = "water"

    def enter(self, world: World) -> Sequence[Effect]:
        """Thank you, with two soft notes and a short goodbye on the music box."""
        return [Sound("welcome"), Sound("farewell"), *_say("thanks", world)]

    def targets(self, area: Area, world: World) -> Sequence[Target]:
        """Again, something else (or back to what waits), the pond."""
        ways = zip(self.choices, three_ways(area), strict=True)
        return [Target(id, place, label=f"closing.{id}") for (id, _), place in ways]

    @property
    def choices(self) -> tuple[tuple[str, str], ...]:
        """The ways on, each with its picture."""
        return WITHIN if self.within else CHOICES

    def update(self, dt: float, intents: Sequence[Intent], world: World) -> Sequence[Effect]:
        """Say the second line in its time; go where one likes."""
        for intent in intents:
            match intent:
                case Choose("again"):
                    return [Sound("tap"), Replace(ToNowNext(self.level, self.within))]
                case Choose("another"):
                    return [Sound("tap"), Replace(ToChoose(world.library.levels[self.level].kind))]
                case Choose("on") | Back() if self.within:
                    return [Sound("tap"), Pop()]
                case Choose("home") | Back():
                    return [Sound("tap"), GoHome()]
        before = self.time
        self.time += dt
        return _say(_second(world), world) if before < THANKS_SECONDS <= self.time else []

    def draw(self, canvas: Canvas, world: World) -> None:
        """The pond, the waving pair, the line and the three ways on."""
        canvas.backdrop("pond")
        live(canvas, "pond", world)
        above_words(canvas, "wave", world.now)
        words = world.words(f"closing.{'thanks' if self.time < THANKS_SECONDS else _second(world)}")
        words_on_cream(canvas, world, words, above_three_ways(canvas.area))
        for target, (_, icon) in zip(self.targets(canvas.area, world), self.choices, strict=True):
            labelled(canvas, world.theme, target.area, icon, world.words(target.label))

    def grown_up_line(self, world: World) -> str:
        """How to part from what was done."""
        return world.words("strip.closing")

    def next_change(self, world: World) -> float | None:
        """When the second line comes; until then and after, the pond lives."""
        line = THANKS_SECONDS - self.time if self.time < THANKS_SECONDS else None
        return min((t for t in (line, until_next(world)) if t is not None), default=None)

    def changing(self, world: World) -> Area | None:
        """The sky and the upper water; below them nothing moves by itself."""
        return down_to(world.area, POND_FOOT)

    def upcoming(self, canvas: Canvas, world: World) -> None:
        """The life of the pond."""
        ready(canvas, "pond")


def _second(world: World) -> str:
    return "look" if "body" in world.sitting.leaves_out else "feet"


def _say(what: str, world: World) -> Sequence[Effect]:
    tags: tuple[Caution, ...] = ("body",) if what == "feet" else ()
    return [Say(Line(f"closing/{what}", world.words(f"closing.{what}"), tags))]
