"""Telling of a time, in turns: asked only of light cards; all others are about somebody in a story."""

from dataclasses import dataclass

from ....activity import Cue
from ....content.line import Line
from ....thread import Thread
from ..turns import Turn, TurnStep, other

NO_LINE = Line("", "")


@dataclass
class WhenStep(TurnStep):
    """``when_other`` and ``when_child``: whose turn it is. ``first`` is whose it is with each new card.

    ``light`` and ``story`` are what is said to a light card, and to every other; ``kind`` comes before a
    heavy one where no grown-up is here.
    """

    moment: str = "when_other"
    first: Turn = "other"
    light: Line = NO_LINE
    story: Line = NO_LINE
    kind: Line = NO_LINE

    def begin(self, thread: Thread) -> None:
        """Come to the first card, in the turn of whoever is first."""
        self._turn_to(self.first)
        super().begin(thread)

    @property
    def question(self) -> Line:
        """What this card asks; one that may hurt asks nobody here."""
        return self.light if self.card.light else self.story

    @property
    def about(self) -> str:
        """The name of what is told: of a time, or a story."""
        return "when" if self.card.light else "story"

    @property
    def whose(self) -> tuple[Line, ...]:
        """Whose turn it is; where nobody else is here, Mo tells what the card tells."""
        child = self.says.child
        if self.turn == "other":
            told = (self.card.situation,) if self.company == "mo" else ()
            return (child[f"{self.about}_{self.company}"], *told)
        return (child[f"when_you_{self.company}" if self.card.light else "story_you"],)

    @property
    def asked(self) -> tuple[Line, ...]:
        """What the card asks, then whose turn it is."""
        kind = (self.kind,) if self.company == "mo" and self.card.heavy else ()
        return (*kind, self.question, *self.whose)

    @property
    def grown_up_line(self) -> Line | None:
        """What a grown-up can do in this turn: a time of their own, or a story that is nobody's."""
        return self.says.adult[f"{self.about}_{self.turn}"]

    def answer(self, target: str) -> list[Cue] | None:
        """The other's turn with this card, another card, or on."""
        match target:
            case "turns":
                self._turn_to(other(self.turn))
                again = () if self.turn == "other" and self.company == "mo" else (self.question,)
                return self.to(self.moment, *self.whose, *again)
            case "other_card":
                self.next_card()
                self._turn_to(self.first)
                return self.ask()
        return [] if self.ends(target) else None

    def _turn_to(self, turn: Turn) -> None:
        self.turn = turn
        self.moment = f"when_{turn}"
