"""Where it is in the body: stamps on an otter. "Nowhere" and "don't know" are answers like any other."""

from dataclasses import dataclass, replace

from ....activity import Cue
from ....thread import NOWHERE, UNKNOWN, Mark
from ..step import Step

STAMPS = ("hot", "cold", "tight", "wobbly", "fluttery", "heavy", "fizzy", "soft")
"""What a place can feel like (CARE)."""


@dataclass
class BodyStep(Step):
    """``body``: a place is asked for; ``stamps``: what it is like there. ``first`` is the first stamp of a
    page, which holds ``at_once`` of them.
    """

    moment: str = "body"
    places: tuple[str, ...] = ()
    at_once: int = len(STAMPS)
    place: str = ""
    first: int = 0

    @property
    def shown(self) -> tuple[str, ...]:
        """The stamps of this page."""
        return STAMPS[self.first : self.first + self.at_once]

    @property
    def more(self) -> bool:
        """Whether there are more stamps than a page holds."""
        return self.at_once < len(STAMPS)

    @property
    def answered(self) -> str:
        """The answer that is no place, if that was given."""
        marks = self.thread.body
        return marks[0].place if marks and not marks[0].stamp else ""

    def answer(self, target: str) -> list[Cue] | None:
        """A place, a stamp for it, one of the other answers, or on."""
        return self._stamp(target) if self.moment == "stamps" else self._place(target)

    def _place(self, target: str) -> list[Cue] | None:
        if target in (NOWHERE, UNKNOWN):
            taken_back = self.answered == target
            self.thread = replace(self.thread, body=() if taken_back else (Mark(target),))
            return []
        if target == "go_on" and self.thread.body:
            self.finished = True
            return []
        sort, _, place = target.partition("_")
        if sort == "place" and place in self.places:
            self.place, self.first = place, 0
            return self.to("stamps")
        return None

    def _stamp(self, target: str) -> list[Cue] | None:
        if target == "before":
            return self.to("body")
        if target == "more" and self.more:
            self.first = (self.first + self.at_once) % len(STAMPS)
            return []
        sort, _, stamp = target.partition("_")
        if sort != "stamp" or stamp not in STAMPS:
            return None
        mark = Mark(self.place, stamp)
        had = tuple(each for each in self.thread.body if each.stamp)
        kept = tuple(each for each in had if each != mark) if mark in had else (*had, mark)[-MOST:]
        self.thread = replace(self.thread, body=kept)
        return self.to("body", self.says.child["body_more"])


MOST = 12
"""So many stamps at most: the oldest goes when there are more (D)."""
