"""Naming a feeling, step by step: choose, look, how big, and a kind line. Nothing here can go wrong."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from ...activity import Cue, Say, Sound
from ...ages import Sizes
from ...content.level import Caution
from ...content.line import Line, allowed
from ...intents import Choose, Intent, Text
from .feeling import Feeling, Felt, Pebble
from .own_word import typed_on
from .sizing import Sizing
from .waiting import Waiting

Moment = Literal["choose", "card", "mixed", "word", "size", "together", "gentle"]

SMOOTH = 1 / 60


@dataclass
class FeelingsSim:
    """Where the child is in the deck.

    ``first`` is the card a page begins with: how many follow is for the view to say, which knows the window.
    ``named`` is the thread so far: (card's name or own word, whether it is an own word, size 0..1 or None).
    """

    deck: tuple[Feeling, ...]
    pebbles: tuple[Pebble, ...]
    ask: Line
    lines: Mapping[str, Line]
    form: Sizes
    at_once: int
    adult_is_here: bool = False
    leaves_out: frozenset[Caution] = frozenset()
    calm_motion: bool = False

    moment: Moment = "choose"
    first: int = 0
    looked_at: Feeling | None = None
    picked: tuple[str, ...] = ()
    typed: str = ""
    pebble: str = ""
    named: tuple[tuple[str, bool, float | None], ...] = ()
    finished: bool = False
    sizing: Sizing = field(init=False)
    waiting: Waiting = field(default_factory=Waiting)

    def __post_init__(self) -> None:
        self.sizing = Sizing(self.form, self.calm_motion)
        # The child's line of the level is still being said: the question comes after it.
        self.waiting.tell(self.ask)

    @property
    def wants_text(self) -> bool:
        """Whether typing means something now."""
        return self.moment == "word"

    @property
    def may_go_on(self) -> bool:
        """Whether there is something to go on with; there is always another way out."""
        match self.moment:
            case "choose":
                return False
            case "mixed":
                return len(self.picked) > 1
            case "word":
                return bool(self.typed.strip() or self.pebble)
            case "size":
                return self.sizing.pick is not None
        return True

    @property
    def next_change(self) -> float | None:
        """Nothing moves but a face that fades; soft lines come by themselves after a long while."""
        if self.finished:
            return None
        return SMOOTH if self.sizing.fade < 1.0 else max(SMOOTH, self.waiting.left)

    @property
    def sentences(self) -> tuple[Line, ...]:
        """What the card looked at tells: nothing that was left out, and no definition for the youngest."""
        card = self.looked_at
        if card is None:
            return ()
        told = [card.situation, card.body, card.line]
        if self.form != "three_sizes":
            told.append(card.definition)
        return tuple(line for line in told if allowed(line, self.leaves_out))

    @property
    def grown_up_line(self) -> Line | None:
        """What a grown-up can say now; None when none is here or it is not the time."""
        if self.moment != "together" or not self.adult_is_here:
            return None
        if len(self.sizing.felt) > 1:
            return self.lines["with_mixed"]
        feeling = self._alone()
        return feeling.adult if feeling else self.lines["with_word"]

    @property
    def light(self) -> bool:
        """Whether what is felt is one light feeling, which may be smiled at."""
        feeling = self._alone()
        return feeling is not None and feeling.light

    def step(self, dt: float, intents: Sequence[Intent]) -> Sequence[Cue]:
        """Let time go by, answer, and go on softly where nobody presses."""
        self.waiting.tick(dt)
        self.sizing.tick(dt)
        cues: list[Cue] = []
        for intent in intents:
            if not self.finished:
                self.waiting.touch()
                cues.extend(self._answer(intent))
        return cues if self.finished else [*cues, *self._by_itself()]

    def _answer(self, intent: Intent) -> list[Cue]:
        match self.moment, intent:
            case "word", Text("\n"):
                return self._go_on() if self.may_go_on else []
            case "word", Text(text):
                self.typed = typed_on(self.typed, text)
                return []
            case "gentle", Choose("enough" | "go_on"):
                self.finished = True
                return []
            case _, Choose("enough"):
                return self._gently("enough")
            case _, Choose("go_on") if self.may_go_on:
                return [Sound("tap"), *self._go_on()]
            case (("card" | "mixed" | "word" | "together"), Choose("faces")):
                return [Sound("tap"), *self._to("choose", self.ask)]
            case _, Choose(target):
                said = self._chosen(target)
                return [] if said is None else [Sound("tap"), *said]
        return []

    def _chosen(self, target: str) -> list[Cue] | None:
        """Answer one of a step's own targets; None where it means nothing now."""
        sort, _, name = target.partition("_")
        feeling = self._card(name)
        understood = True
        match self.moment, sort:
            case (("choose" | "mixed"), "from") if name.isdecimal():
                self.first = min(int(name), len(self.deck) - 1)
            case "choose", "card" if feeling:
                self.looked_at = feeling
                return self._to("card", *self.sentences)
            case "choose", "unsure":
                return self._gently("unsure")
            case "choose", "notnow":
                return self._gently("not_now")
            case "choose", "mixed":
                self.picked, self.first = (), 0
                return self._to("mixed", self.lines["mixed"])
            case "choose", "word":
                self.typed, self.pebble = "", ""
                return self._to("word", self.lines["word"])
            case "mixed", "card" if feeling:
                self.picked = _toggled(self.picked, name)
            case "word", "pebble" if any(name == pebble.name for pebble in self.pebbles):
                self.pebble = "" if self.pebble == name else name
            case "size", "notnow":
                return self._sized(None)
            case "size", "size" if name.isdecimal():
                understood = self.sizing.choose(int(name))
            case "size", ("minus" | "plus"):
                understood = self.sizing.slide(1 if sort == "plus" else -1)
            case _:
                understood = False
        return [] if understood else None

    def _to(self, moment: Moment, line: Line, *more: Line) -> list[Cue]:
        """Come to a step and say its line, and more lines after it."""
        self.moment = moment
        self.waiting.tell(*more)
        return [Say(line)]

    def _go_on(self) -> list[Cue]:
        """Leave a step with what it holds."""
        match self.moment:
            case "card" if self.looked_at:
                return self._name(_felt(self.looked_at))
            case "mixed":
                return self._name(*(_felt(feeling) for feeling in self.deck if feeling.name in self.picked))
            case "word":
                label = next((pebble.label for pebble in self.pebbles if pebble.name == self.pebble), "")
                word = self.typed.strip() or label
                return self._name(Felt(word, word, pebble=self.pebble))
            case "size":
                return self._sized(self.sizing.pick)
        self.finished = True
        return []

    def _name(self, *felt: Felt) -> list[Cue]:
        self.sizing.begin(*felt)
        self._remember()
        return self._to("size", self.lines["size"])

    def _sized(self, pick: int | None) -> list[Cue]:
        more = self.sizing.keep(pick)
        self._remember()
        return self._to("size", self.lines["size"]) if more else self._together()

    def _remember(self) -> None:
        """Take what is felt into the thread; the newest word about a feeling counts."""
        felt = self.sizing.felt
        now = {(each.feeling, each.own_word) for each in felt}
        kept = tuple(entry for entry in self.named if entry[:2] not in now)
        self.named = (*kept, *((each.feeling, each.own_word, each.size) for each in felt))

    def _together(self) -> list[Cue]:
        if not self.adult_is_here:
            return self._to("together", self.lines["mo"])
        feeling = self._alone()
        asked = "together" if feeling is None else "light" if feeling.light else "story"
        return self._to("together", self.lines[asked])

    def _gently(self, line: str) -> list[Cue]:
        self.waiting.end()
        return self._to("gentle", self.lines[line])

    def _by_itself(self) -> list[Cue]:
        match self.waiting.due:
            case "line":
                return [Say(self.waiting.next_line())]
            case "no_hurry":
                self.waiting.said_no_hurry = True
                self.waiting.tell()
                return [Say(self.lines["no_hurry"])]
            case "go_on":
                self.waiting.touch()
                return self._untouched_on()
            case "end":
                return self._gently("enough")
        return []

    def _untouched_on(self) -> list[Cue]:
        if self.moment == "size":
            # Nobody answers: all sizes stay open, so that many feelings do not take many waits.
            return self._together()
        return self._go_on() if self.may_go_on or self.moment == "gentle" else self._gently("unsure")

    def _card(self, name: str) -> Feeling | None:
        return next((feeling for feeling in self.deck if feeling.name == name), None)

    def _alone(self) -> Feeling | None:
        """The card of the one feeling that was named; None for several and for own words."""
        felt = self.sizing.felt
        return self._card(felt[0].feeling) if len(felt) == 1 and not felt[0].own_word else None


def _felt(feeling: Feeling) -> Felt:
    return Felt(feeling.name, feeling.label, face=feeling.face)


def _toggled(names: tuple[str, ...], name: str) -> tuple[str, ...]:
    return tuple(n for n in names if n != name) if name in names else (*names, name)
