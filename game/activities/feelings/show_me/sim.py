"""Showing a face: a card is asked for, and Pip's face grows and shrinks with the one that is shown."""

from collections.abc import Sequence
from dataclasses import dataclass

from ....activity import Cue
from ....content.line import Line
from ....intents import Intent
from ..sizing import FADE_SECONDS
from ..step import SMOOTH
from ..turns import Company, Turn, TurnStep, other

LEAST, MOST = 1, 5
"""The strengths of a face (ART)."""

MIDDLE = 3
"""What a card begins with, so that there is a smaller and a bigger one."""


def first_turn(company: Company) -> Turn:
    """Whose face is asked for first: the child's; in a group that of anybody."""
    return "other" if company == "group" else "child"


@dataclass
class ShowMeStep(TurnStep):
    """``strength`` 1..5 is Pip's face now, ``before`` the one that it fades from."""

    moment: str = "show_me"
    calm_motion: bool = False
    strength: int = MIDDLE
    before: int = MIDDLE
    faded: float = FADE_SECONDS

    @property
    def asked(self) -> tuple[Line, ...]:
        """For the face of whose turn it is; where nobody else is here, Mo tries it, too."""
        asks = "show_me" if self.turn == first_turn(self.company) else f"show_me_{self.company}"
        mo = (self.says.child["mo_tries"],) if self.company == "mo" else ()
        return (self.says.child[f"{asks}_{self.card.name}"], *mo)

    @property
    def fade(self) -> float:
        """How much of the newest face is there, 0..1."""
        return 1.0 if self.calm_motion else min(1.0, self.faded / FADE_SECONDS)

    @property
    def next_change(self) -> float | None:
        """A face that fades, or a soft line."""
        return SMOOTH if self.fade < 1.0 and not self.finished else super().next_change

    def step(self, dt: float, intents: Sequence[Intent]) -> Sequence[Cue]:
        """Let a fade go on, and answer."""
        self.faded = min(FADE_SECONDS, self.faded + dt)
        return super().step(dt, intents)

    def answer(self, target: str) -> list[Cue] | None:
        """Smaller, bigger, another card in the other's turn, or on."""
        match target:
            case "minus" | "plus":
                return self._as_big(self.strength + (1 if target == "plus" else -1))
            case "other_card":
                self.next_card()
                if self.company != "mo":
                    self.turn = other(self.turn)
                self.strength, self.faded = MIDDLE, FADE_SECONDS
                return self.ask()
        return [] if self.ends(target) else None

    def _as_big(self, strength: int) -> list[Cue]:
        """Show a strength and say how big it is; at both ends it stays as it is, and that is said, too."""
        strength = min(MOST, max(LEAST, strength))
        if strength != self.strength:
            self.before, self.strength, self.faded = self.strength, strength, 0.0
        return self.to(self.moment, self.says.child[f"shown_{strength}"])
