"""Where a child is in naming a feeling, and how one step leads to the next. Nothing here can go wrong."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

from ...activity import Cue, Say
from ...ages import Sizes
from ...content.level import Caution
from ...content.line import Line
from ...thread import NOTHING_YET, Felt, Thread, remembered
from .browsing import FEW, Browsing
from .feeling import Feeling
from .own import Own
from .sizing import Sizing
from .telling import asked_together, for_a_grown_up, sentences
from .waiting import Waiting

Moment = Literal["choose", "browse", "card", "mixed", "word", "face", "size", "together", "gentle"]


@dataclass
class Naming:
    """``cards`` are looked through, ``own`` is what is made instead, ``picked`` the cards of a mix.

    ``looked_at`` is the card shown large, ``mixing`` says whether a page of faces is for choosing some.
    """

    cards: Browsing
    own: Own
    ask: Line
    lines: Mapping[str, Line]
    form: Sizes
    at_once: int
    adult_is_here: bool = False
    leaves_out: frozenset[Caution] = frozenset()
    calm_motion: bool = False
    beside: Mapping[str, Line] = field(default_factory=dict)
    """What a grown-up can do in each moment."""
    by_size: Mapping[str, Line] = field(default_factory=dict)
    """Words that let a feeling be as big as it is."""

    moment: Moment = "choose"
    mixing: bool = False
    looked_at: Feeling | None = None
    picked: tuple[str, ...] = ()
    thread: Thread = NOTHING_YET
    finished: bool = False
    sizing: Sizing = field(init=False)
    waiting: Waiting = field(default_factory=Waiting)

    def __post_init__(self) -> None:
        self.sizing = Sizing(self.form, self.calm_motion)

    @property
    def may_browse(self) -> bool:
        """Whether there are more than a few cards, and somebody old enough for one more button."""
        return self.form != "three_sizes" and len(self.cards.deck) > FEW

    @property
    def may_go_on(self) -> bool:
        """Whether there is something to go on with; there is always another way out."""
        match self.moment:
            case "choose" | "browse":
                return False
            case "mixed":
                return len(self.picked) > 1
            case "word":
                return self.own.there
            case "size":
                return self.sizing.pick is not None
        return True

    @property
    def sentences(self) -> tuple[Line, ...]:
        """What the card looked at tells."""
        card, mo = self.looked_at, None if self.adult_is_here else self.lines["mo"]
        return sentences(card, self.form, self.leaves_out, mo) if card else ()

    @property
    def grown_up_line(self) -> Line | None:
        """What a grown-up can do now, or say where it stands nowhere else; None: the level's own line."""
        return self.to_say if self.to_say and self.moment != "together" else self.beside.get(self.moment)

    @property
    def to_say(self) -> Line | None:
        """What a grown-up can say now; None when none is here or it is not the time."""
        card = self.looked_at
        if not self.adult_is_here:
            return None
        if self.moment == "card" and card and card.heavy:
            return card.adult
        if self.moment != "together":
            return None
        return for_a_grown_up(self.sizing.felt, self.alone, self.lines, self.by_size)

    @property
    def alone(self) -> Feeling | None:
        """The card of the one feeling that was named; None for several and for own words."""
        felt = self.sizing.felt
        return self.card(felt[0].feeling) if len(felt) == 1 and not felt[0].own_word else None

    def card(self, name: str) -> Feeling | None:
        """The card of that name, if the deck has it."""
        return next((feeling for feeling in self.cards.deck if feeling.name == name), None)

    def to(self, moment: Moment, line: Line, *more: Line) -> list[Cue]:
        """Come to a step and say its line, and more lines after it."""
        self.moment = moment
        self.waiting.tell(*more)
        return [Say(line)]

    def to_faces(self) -> list[Cue]:
        """To the page of faces: for choosing one or, while mixing, some."""
        return self.to("mixed", self.lines["mixed"]) if self.mixing else self.to("choose", self.ask)

    def mix(self, *picked: str) -> list[Cue]:
        """To the page of faces for choosing some, with these already chosen."""
        self.mixing, self.picked = True, picked
        self.cards.turn_to(0)
        return self.to_faces()

    def name(self, *felt: Felt) -> list[Cue]:
        """Name these, and ask how big each is."""
        self.mixing = False
        self.sizing.begin(*felt)
        self._remember()
        return self.to("size", self.lines["size"])

    def sized(self, pick: int | None) -> list[Cue]:
        """Keep a size (None: left open); ask about the next one, or be together with them."""
        more = self.sizing.keep(pick)
        self._remember()
        return self.to("size", self.lines["size"]) if more else self.together()

    def _remember(self) -> None:
        felt = self.sizing.felt
        self.thread = replace(self.thread, felt=felt, again=(), named=remembered(self.thread.named, felt))

    def together(self) -> list[Cue]:
        """Be together with what was named; where no grown-up is, Mo says that he is."""
        asked = asked_together(self.alone) if self.adult_is_here else "mo"
        return self.to("together", self.lines[asked])

    def gently(self, line: str) -> list[Cue]:
        """Come to the kind end with this line."""
        self.waiting.end()
        return self.to("gentle", self.lines[line])
