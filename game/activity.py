"""A kind of activity: level (data) -> sim (pure) -> view (draws). One folder in ``activities`` each."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from msgspec import Struct

from .content.level import Level
from .content.line import Line
from .intents import Intent
from .layout import Area, Target

if TYPE_CHECKING:
    from .look.canvas import Canvas
    from .sitting import World


class Say(Struct, frozen=True):
    """Say a line: caption, and voice. The newest replaces the one before."""

    line: Line


class Sound(Struct, frozen=True):
    """Play a single sound once, by key."""

    key: str


class Loop(Struct, frozen=True):
    """Let a loop sound at a gain of 0..1 from now on; 0 fades it out. It ends with the scene."""

    key: str
    gain: float


class Go(Struct, frozen=True):
    """Play another level, and come back to this one."""

    level: str


Cue = Say | Sound | Loop | Go


class Sim(Protocol):
    """What happens in a level: state that only time and intents change.

    It may also have ``wants_text`` (letters mean something now), ``hushed`` (no bed sounds now),
    ``grown_up_line`` (a line that stands for the level's own just now) and ``thread``: what was told in this
    sitting, given anew before each step, and kept whenever the sim has changed it.
    """

    @property
    def moment(self) -> str:
        """The name of what is happening now ("watch", "breathe", "rest", ...), in lower case."""

    @property
    def finished(self) -> bool:
        """Whether the level has come to its own end; the closing follows."""

    @property
    def next_change(self) -> float | None:
        """Seconds until the picture changes by itself; None while it is still."""

    def step(self, dt: float, intents: Sequence[Intent]) -> Sequence[Cue]:
        """Let ``dt`` seconds (0 to 0.25) go by and answer the intents.

        ``Choose("enough")`` asks it to come to its end kindly; a pause lets go of everything held beforehand.
        """


def everything(sim: Any, area: Area) -> Area | None:
    """What changes by itself where a kind does not say: all of the picture (None)."""
    return None


def never(sim: Any) -> bool:
    """Whether its place lives, where a kind does not say: no."""
    return False


def nothing(sim: Any, canvas: "Canvas", world: "World") -> None:
    """What comes next where a kind does not say."""


@dataclass(frozen=True)
class Playing:
    """How a kind is played.

    ``start(name, level, world)`` gives the sim of a level for this sitting. ``changing`` is the part of the
    picture that time alone changes; the rest stands still between two frames, which saves most of the work.
    ``upcoming`` draws, on a canvas that nobody sees, what the next moment will need, so that it is ready
    then. ``lives`` says whether the painted place moves by itself now, beyond what the sim asks for.
    """

    start: Callable[[str, Any, "World"], Sim]
    targets: Callable[[Any, Area, "World"], Sequence[Target]]
    draw: Callable[[Any, "Canvas", "World"], None]
    changing: Callable[[Any, Area], Area | None] = everything
    upcoming: Callable[[Any, "Canvas", "World"], None] = nothing
    lives: Callable[[Any], bool] = never


@dataclass(frozen=True)
class Activity:
    """A kind: the type of its levels, and what plays one (loaded when it is first played).

    ``order`` is its place among the pebbles of the pond.
    """

    kind: str
    order: int
    level: type[Level]
    playing: Callable[[], Playing]
