"""Acting: a face is picked in secret and forgotten at once, so that nothing can ever show which it was."""

from dataclasses import dataclass

from ....activity import Cue
from ....content.line import Line
from ..turns import TurnStep, other

NOTICED = ("eyes", "mouth", "brows", "paws", "body", "voice")
"""What one can notice about somebody: in the face, with the paws, how they stand, how they sound."""


@dataclass
class ActingStep(TurnStep):
    """``act_pick``: a face is picked; ``act_show``: it is acted; ``act_notice``: what the others noticed.

    ``parts`` are those that may be asked about, ``noticed`` those that were pressed, ``with_paws`` whether
    one may act with more than the face. ``first`` is the card that a page begins with.
    """

    moment: str = "act_pick"
    at_once: int = 9
    first: int = 0
    parts: tuple[str, ...] = NOTICED
    noticed: tuple[str, ...] = ()
    with_paws: bool = True

    @property
    def asked(self) -> tuple[Line, ...]:
        """What is said as each moment begins."""
        return (self.says.child[self._line()],)

    def answer(self, target: str) -> list[Cue] | None:
        """A face in secret, then on, then what was noticed; then the other's turn, or the end."""
        sort, _, name = target.partition("_")
        match self.moment, sort:
            case _, "enough":
                return [] if self.ends(target) else None
            case "act_pick", "card" if any(card.name == name for card in self.cards):
                # Neither the card nor its page is kept.
                return self._to("act_show")
            case "act_pick", "from" if name.isdecimal():
                self.first = min(int(name), len(self.cards) - 1)
                return []
            case _, "faces" if self.moment == "act_show" or self.company == "mo":
                return self._to("act_pick")
            case "act_show", "go":
                return self._to("act_notice")
            case "act_notice", "notice" if name in self.parts:
                self.noticed = (*(each for each in self.noticed if each != name), name)
                return self.to(self.moment, self.says.child[f"notice_{name}"])
            case "act_notice", "turns" if self.company != "mo":
                self.turn = other(self.turn)
                return self._to("act_pick")
            case "act_notice", "go":
                return [] if self.ends(target) else None
        return None

    def _to(self, moment: str) -> list[Cue]:
        self.moment, self.first, self.noticed = moment, 0, ()
        return self.ask()

    def _line(self) -> str:
        """The name of the line of this moment, for this company and turn."""
        grown_up = self.company == "grown_up"
        mine = self.turn == "child"
        match self.moment:
            case "act_pick" if grown_up:
                return "act_pick_others" if mine else "act_pick_grown_up"
            case "act_pick":
                return "act_pick_child" if self.company == "mo" else "act_pick_group"
            case "act_show" if grown_up and not mine:
                return "act_watch"
            case "act_show":
                return "act_show_all" if self.with_paws else "act_show"
        if grown_up:
            return "act_notice_others" if mine else "act_notice_you"
        return "act_notice_own" if self.company == "mo" else "act_notice_you"
