"""Naming a feeling, step by step: choose, look, how big, and a kind line. Nothing here can go wrong."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from ...activity import Cue, Say, Sound
from ...ages import Sizes
from ...content.level import Caution
from ...content.line import Line, allowed
from ...intents import Choose, Intent, Text
from . import sizes
from .feeling import Feeling, Felt, Pebble
from .level import StepLines
from .own_word import typed_on

Moment = Literal["choose", "card", "mixed", "word", "size", "together", "gentle"]

UNTOUCHED_SECONDS = 90.0
"""So long nothing is pressed until a soft line says that it goes on (D)."""

GOING_ON_SECONDS = 8.0
"""Between the soft line and going on, so that both can be heard."""

GENTLE_SECONDS = 10.0
"""How long the last kind line stays if nobody presses."""

TELLING_SECONDS = 4.5
"""From one line of a card to its next."""

LONGEST_SECONDS = 570.0
"""However often a feeling follows a feeling, it comes to its kind end within ten minutes."""

FADE_SECONDS = 0.3
"""Cross-fade from one face to the next (ART: at least 0.2 s)."""

SMOOTH = 1 / 60


@dataclass
class FeelingsSim:
    """Where the child is in the deck.

    ``first`` is the card a page begins with: how many follow is for the view to say, which knows the window.
    ``felt`` is what has just been named, ``turn`` the one whose size is being asked, ``pick`` the answer.
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
    felt: tuple[Felt, ...] = ()
    turn: int = 0
    pick: int | None = None
    named: tuple[tuple[str, bool, float | None], ...] = ()
    finished: bool = False

    to_tell: tuple[Line, ...] = ()
    told_ago: float = 0.0
    untouched: float = 0.0
    elapsed: float = 0.0
    faded: float = FADE_SECONDS
    face_before: int = 0
    said_no_hurry: bool = False

    def __post_init__(self) -> None:
        # The child's line of the level is still being said: the question comes after it.
        self.to_tell = self.to_tell or (self.ask,)

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
                return self.pick is not None
        return True

    @property
    def fade(self) -> float:
        """How much of the newest face is there, 0..1."""
        return 1.0 if self.calm_motion else min(1.0, self.faded / FADE_SECONDS)

    @property
    def next_change(self) -> float | None:
        """Nothing moves but a face that fades; soft lines come by themselves after a long while."""
        if self.finished:
            return None
        if self.fade < 1.0:
            return SMOOTH
        due = [LONGEST_SECONDS - self.elapsed, self._patience() - self.untouched]
        if self.to_tell:
            due.append(TELLING_SECONDS - self.told_ago)
        return max(SMOOTH, min(due))

    def step(self, dt: float, intents: Sequence[Intent]) -> Sequence[Cue]:
        """Let time go by, answer, and go on softly where nobody presses."""
        cues: list[Cue] = []
        self.untouched += dt
        self.told_ago += dt
        self.elapsed += dt
        self.faded = min(FADE_SECONDS, self.faded + dt)
        for intent in intents:
            if not self.finished:
                self.untouched, self.said_no_hurry = 0.0, False
                cues.extend(self._answer(intent))
        return [*cues, *self._by_itself()]

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
                return [Sound("tap"), *self._to_faces()]
            case _, Choose(target):
                said = self._chosen(target)
                return [] if said is None else [Sound("tap"), *said]
        return []

    def _chosen(self, target: str) -> list[Cue] | None:
        """Answer one of a step's own targets; None where it means nothing now."""
        sort, _, name = target.partition("_")
        match self.moment, sort:
            case (("choose" | "mixed"), "from") if name.isdecimal():
                self.first = min(int(name), len(self.deck) - 1)
            case "choose", "card" if feeling := self._card(name):
                return self._look_at(feeling)
            case "choose", ("unsure" | "notnow"):
                return self._gently("unsure" if sort == "unsure" else "not_now")
            case "choose", "mixed":
                self.moment, self.picked, self.first, self.to_tell = "mixed", (), 0, ()
                return [Say(self.lines["mixed"])]
            case "choose", "word":
                self.moment, self.typed, self.pebble, self.to_tell = "word", "", "", ()
                return [Say(self.lines["word"])]
            case "mixed", "card" if self._card(name):
                self.picked = _toggled(self.picked, name)
            case "word", "pebble" if any(name == pebble.name for pebble in self.pebbles):
                self.pebble = "" if self.pebble == name else name
            case "size", "notnow":
                return self._sized(None)
            case "size", "size" if name.isdecimal() and int(name) in sizes.picks(self.form):
                self._pick(int(name))
            case "size", ("minus" | "plus") if self.form == "slider" and self.pick is not None:
                step = 1 if sort == "plus" else -1
                self._pick(min(sizes.STOPS, max(0, self.pick + step)))
            case _:
                return None
        return []

    def _card(self, name: str) -> Feeling | None:
        return next((feeling for feeling in self.deck if feeling.name == name), None)

    def _look_at(self, feeling: Feeling) -> list[Cue]:
        self.moment, self.looked_at = "card", feeling
        lines = [feeling.situation, feeling.body, feeling.line]
        first, *rest = [line for line in lines if allowed(line, self.leaves_out)]
        self.to_tell, self.told_ago = tuple(rest), 0.0
        return [Say(first)]

    def _to_faces(self) -> list[Cue]:
        self.moment, self.looked_at, self.to_tell, self.felt = "choose", None, (), ()
        return [Say(self.ask)]

    def _go_on(self) -> list[Cue]:
        """Leave a step with what it holds."""
        self.to_tell = ()
        match self.moment:
            case "card" if self.looked_at:
                return self._name(_felt(self.looked_at))
            case "mixed":
                return self._name(*(_felt(feeling) for feeling in self.deck if feeling.name in self.picked))
            case "word":
                return self._name(self._own_word())
            case "size" if self.pick is not None:
                return self._sized(self.pick)
        self.finished = True
        return []

    def _own_word(self) -> Felt:
        """The typed word; a pebble picked beside it gives it its shape."""
        label = next((pebble.label for pebble in self.pebbles if pebble.name == self.pebble), "")
        word = self.typed.strip()
        return Felt(word or label, word or label, pebble=self.pebble)

    def _name(self, *felt: Felt) -> list[Cue]:
        self.felt, self.turn = felt, 0
        names = {(each.feeling, each.own_word) for each in felt}
        kept = tuple(entry for entry in self.named if entry[:2] not in names)
        self.named = (*kept, *((each.feeling, each.own_word, None) for each in felt))
        return self._ask_size()

    def _ask_size(self) -> list[Cue]:
        self.moment, self.pick = "size", sizes.unpicked(self.form)
        self.faded, self.face_before = FADE_SECONDS, 0
        return [Say(self.lines["size"])]

    def _pick(self, pick: int) -> None:
        if self.pick is not None:
            before = sizes.strength(self.form, self.pick)
            if before != sizes.strength(self.form, pick):
                self.face_before, self.faded = before, 0.0
        self.pick = pick

    def _sized(self, pick: int | None) -> list[Cue]:
        """Keep this size (None: left open) and ask the next, or come together."""
        if pick is not None:
            now = replace(
                self.felt[self.turn],
                size=sizes.part(self.form, pick),
                strength=sizes.strength(self.form, pick),
            )
            self.felt = (*self.felt[: self.turn], now, *self.felt[self.turn + 1 :])
            self.named = tuple(
                (*entry[:2], now.size) if entry[:2] == (now.feeling, now.own_word) else entry
                for entry in self.named
            )
        self.turn += 1
        return self._ask_size() if self.turn < len(self.felt) else self._together()

    def _together(self) -> list[Cue]:
        self.moment = "together"
        if not self.adult_is_here:
            return [Say(self.lines["mo"])]
        if len(self.felt) == 1 and self.looked_at and not self.felt[0].own_word:
            return [Say(self.lines["light" if self.looked_at.light else "story"])]
        return [Say(self.lines["together"])]

    @property
    def grown_up_line(self) -> Line | None:
        """What a grown-up can say now; None when none is here or it is not the time."""
        if self.moment != "together" or not self.adult_is_here:
            return None
        if len(self.felt) > 1:
            return self.lines["with_mixed"]
        feeling = None if self.felt[0].own_word else self._card(self.felt[0].feeling)
        return feeling.adult if feeling else self.lines["with_word"]

    def _gently(self, line: str) -> list[Cue]:
        self.moment, self.to_tell = "gentle", ()
        return [Say(self.lines[line])]

    def _patience(self) -> float:
        """After so many untouched seconds something happens by itself."""
        if self.moment == "gentle":
            return GENTLE_SECONDS
        return UNTOUCHED_SECONDS + (GOING_ON_SECONDS if self.said_no_hurry else 0.0)

    def _by_itself(self) -> list[Cue]:
        if self.finished:
            return []
        if self.elapsed >= LONGEST_SECONDS and self.moment != "gentle":
            self.untouched = 0.0
            return self._gently("enough")
        if self.untouched >= self._patience():
            return self._untouched_on()
        if self.to_tell and self.told_ago >= TELLING_SECONDS:
            line, *rest = self.to_tell
            self.to_tell, self.told_ago = tuple(rest), 0.0
            return [Say(line)]
        return []

    def _untouched_on(self) -> list[Cue]:
        if self.moment == "gentle":
            self.finished = True
            return []
        if not self.said_no_hurry:
            self.said_no_hurry, self.to_tell = True, ()
            return [Say(self.lines["no_hurry"])]
        self.untouched, self.said_no_hurry = 0.0, False
        if self.moment == "size":
            # Nobody answers: all sizes stay open, so that many feelings do not take many waits.
            return self._together()
        return self._go_on() if self.may_go_on else self._gently("unsure")


def line_names() -> tuple[str, ...]:
    """The names of a deck's step lines."""
    return StepLines.__struct_fields__


def _felt(feeling: Feeling) -> Felt:
    return Felt(feeling.name, feeling.label, face=feeling.face)


def _toggled(names: tuple[str, ...], name: str) -> tuple[str, ...]:
    return tuple(n for n in names if n != name) if name in names else (*names, name)
