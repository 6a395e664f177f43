"""Scenes, the places they are at, the effects they ask for, and the stack that holds them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from msgspec import Struct

from .activity import Loop as Loop
from .activity import Say as Say
from .activity import Sound as Sound
from .intents import Intent
from .keep.settings import Settings
from .layout import Area, Target, strip_area
from .sitting import Sitting, World

if TYPE_CHECKING:
    from .look.canvas import Canvas


class ToHome(Struct, frozen=True):
    """The pond."""


class ToChoose(Struct, frozen=True):
    """The picture cards of one kind."""

    kind: str


class ToNowNext(Struct, frozen=True):
    """Now this, next that: shown before a level; ``within`` is the level that it leads back to, if any."""

    level: str
    within: str = ""


class ToPlay(Struct, frozen=True):
    """A level, by name, perhaps ``within`` another that waits for it."""

    level: str
    within: str = ""


class ToClosing(Struct, frozen=True):
    """The closing that follows every level; ``within`` another, it leads back to that."""

    level: str
    within: str = ""


class ToCalm(Struct, frozen=True):
    """The calm place, which asks for nothing."""


class ToDesk(Struct, frozen=True):
    """The grown-ups' corner, at one of its pages."""

    page: str = "who"


Place = ToHome | ToChoose | ToNowNext | ToPlay | ToClosing | ToCalm | ToDesk


class Push(Struct, frozen=True):
    """Go to a place and come back later."""

    place: Place


class Replace(Struct, frozen=True):
    """Go to a place instead of this one."""

    place: Place


class Pop(Struct, frozen=True):
    """Come back to what was there before."""


class GoHome(Struct, frozen=True):
    """Come back to the pond from wherever this is."""


class Change(Struct, frozen=True):
    """New settings or a new sitting, in force from the next frame on, everywhere."""

    to: Settings | Sitting


Transition = Push | Replace | Pop | GoHome
Effect = Transition | Change | Say | Sound | Loop


class Scene:
    """One screen. It returns what it wants done; it reaches for nothing.

    ``bed`` names the sound bed it would like ("" for none); the app changes it only when the name differs.
    ``moment`` names what is happening, where a scene has several.
    """

    bed: str = ""
    moment: str = ""

    def enter(self, world: World) -> Sequence[Effect]:
        """Once, when it comes onto the stack."""
        return ()

    def leave(self) -> None:
        """Once, when it goes from the stack for good."""

    def pause(self) -> None:
        """When another scene covers it, or the window is hidden. Held input was let go of before."""

    def resume(self) -> None:
        """When it is on top again."""

    def targets(self, area: Area, world: World) -> Sequence[Target]:
        """What can be pressed, in scan order. The app adds the calm stop and the grown-up's strip."""
        return ()

    def grown_up_line(self, world: World) -> str:
        """What a grown-up may do or say here; "" where there is no strip."""
        return ""

    def strip(self, area: Area, world: World) -> Area:
        """The room for that line, at least a gap away from whatever a child presses."""
        return strip_area(area)

    def update(self, dt: float, intents: Sequence[Intent], world: World) -> Sequence[Effect]:
        """Let ``dt`` seconds go by (0 while fading), answer the intents, say what should happen."""
        return ()

    def draw(self, canvas: "Canvas", world: World) -> None:
        """Draw. It changes nothing: the same world gives the same picture."""
        raise NotImplementedError

    def changing(self, world: World) -> Area | None:
        """The part of the picture that time alone changes; None for all of it."""
        return None

    def upcoming(self, canvas: "Canvas", world: World) -> None:
        """Draw what the next moment will need, on a canvas that nobody sees: it is loaded ahead."""

    def leads_to(self, world: World) -> "Sequence[Place]":
        """Where one most likely goes from here: what is seen first there is made ready meanwhile."""
        return ()

    def next_change(self, world: World) -> float | None:
        """Seconds until the picture changes by itself; None while it is still."""
        return None


@dataclass
class SceneManager:
    """A stack of scenes; the top one is seen. It builds scenes from places: scenes need not know each
    other.
    """

    build: Callable[[Place], Scene]
    stack: list[tuple[Place, Scene]] = field(default_factory=list)

    @property
    def top(self) -> Scene:
        """The scene that is seen."""
        return self.stack[-1][1]

    @property
    def place(self) -> Place:
        """Where it is."""
        return self.stack[-1][0]

    def start(self, place: Place, world: World) -> Sequence[Effect]:
        """Put the first scene there."""
        return self._enter(place, world)

    def apply(self, transition: Transition, world: World) -> Sequence[Effect]:
        """Do one transition; returns what the arriving scene asks for. The last scene is never taken away."""
        match transition:
            case Push(place):
                self.top.pause()
                return self._enter(place, world)
            case Replace(place):
                self.stack.pop()[1].leave()
                return self._enter(place, world)
            case Pop():
                self._drop_to(max(1, len(self.stack) - 1))
            case GoHome():
                self._drop_to(1)
        return ()

    def _enter(self, place: Place, world: World) -> Sequence[Effect]:
        self.stack.append((place, self.build(place)))
        return self.top.enter(world)

    def _drop_to(self, height: int) -> None:
        if height == len(self.stack):
            return
        while len(self.stack) > height:
            self.stack.pop()[1].leave()
        self.top.resume()
