"""Asking how big each feeling is, one after the other, each answer free to stay open."""

from dataclasses import dataclass, replace
from typing import Protocol

from ...ages import Sizes
from ...thread import Felt
from . import sizes

FADE_SECONDS = 0.3
"""Cross-fade from one face to the next (ART: at least 0.2 s)."""


class Sized(Protocol):
    """Whatever asks how big something is."""

    form: Sizes
    sizing: "Sizing"

    @property
    def may_go_on(self) -> bool:
        """Whether there is an answer."""


@dataclass
class Sizing:
    """``felt`` is what was named last, ``turn`` the one asked about now, ``pick`` the answer so far."""

    form: Sizes
    calm_motion: bool = False
    felt: tuple[Felt, ...] = ()
    turn: int = 0
    pick: int | None = None
    face_before: int = 0
    faded: float = FADE_SECONDS

    @property
    def now(self) -> Felt:
        """The one that is being asked about."""
        return self.felt[self.turn]

    @property
    def strength(self) -> int:
        """The face, 1..5, that shows the answer so far."""
        return sizes.strength(self.form, self.pick or 1)

    @property
    def fade(self) -> float:
        """How much of the newest face is there, 0..1."""
        return 1.0 if self.calm_motion else min(1.0, self.faded / FADE_SECONDS)

    def tick(self, dt: float) -> None:
        """Let a fade go on."""
        self.faded = min(FADE_SECONDS, self.faded + dt)

    def begin(self, *felt: Felt) -> None:
        """Ask about these from now on."""
        self.felt, self.turn = felt, 0
        self._ask()

    def answer(self, target: str) -> bool:
        """Take a press on a card (``size_3``) or on the slider's ends; False for anything else."""
        sort, _, number = target.partition("_")
        if sort == "size" and number.isdecimal():
            return self.choose(int(number))
        return target in ("minus", "plus") and self.slide(1 if target == "plus" else -1)

    def choose(self, pick: int) -> bool:
        """Take a card's answer; False where this form has no such answer."""
        if pick not in sizes.picks(self.form):
            return False
        self.pick = pick
        return True

    def slide(self, by: int) -> bool:
        """Move the slider by so many stops; False where there is none."""
        if self.form != "slider" or self.pick is None:
            return False
        before = self.strength
        self.pick = min(sizes.STOPS, max(0, self.pick + by))
        if self.strength != before:
            self.face_before, self.faded = before, 0.0
        return True

    def keep(self, pick: int | None) -> bool:
        """Keep this answer (None: left open); True when there is one more to ask about."""
        if pick is not None:
            part, face = sizes.part(self.form, pick), sizes.strength(self.form, pick)
            sized = replace(self.now, size=part, strength=face)
            self.felt = (*self.felt[: self.turn], sized, *self.felt[self.turn + 1 :])
        if self.turn + 1 == len(self.felt):
            return False
        self.turn += 1
        self._ask()
        return True

    def _ask(self) -> None:
        self.pick, self.face_before, self.faded = sizes.unpicked(self.form), 0, FADE_SECONDS
