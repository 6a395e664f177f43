"""A feeling card: one file a feeling, `levels/cards/<feeling>.toml`, named by decks, stories and rules."""

from collections.abc import Iterator
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from .fields import FEW_WORDS, TO_CHILD, WORDS_PATTERN, AdultLine, Key, Label
from .level import Name

FACES = 5
"""How many pictures a feeling has, from a little to a lot of that feeling (never from happy to sad)."""

ENERGY = ("mist", "breeze", "gusts", "storm")
"""How much moves inside, as weather: low, steady, speeding up, very big. None of them is the goal."""

CardTag = Literal["light", "heavy", "mixed_often", "mist", "breeze", "gusts", "storm"]
"""What a rule may know about a feeling.

`light`: "When did you feel ...?" may be asked. Without it the card only says "somebody in a story might
feel this". `heavy`: a grown-up's line comes first, and no guessing game shows it. `mixed_often`: often felt
together with another, so "mixed" is offered beside it. `mist`, `breeze`, `gusts`, `storm`: its energy, by
which a child can look for it; every card has exactly one.
"""

ListedTag = Annotated[CardTag, Meta(title="a tag of a card")]
Situation = Annotated[
    str, Meta(min_length=1, max_length=100, pattern=WORDS_PATTERN, description=FEW_WORDS, extra=TO_CHILD)
]
ShortLine = Annotated[
    str, Meta(min_length=1, max_length=80, pattern=WORDS_PATTERN, description=FEW_WORDS, extra=TO_CHILD)
]
Definition = Annotated[
    str, Meta(min_length=1, max_length=120, pattern=WORDS_PATTERN, description=FEW_WORDS, extra=TO_CHILD)
]
Tier = Annotated[int, Meta(ge=1, le=4)]

TIERS_FROM = (3, 6, 8, 10)
"""From which age each tier is shown, in years (CARE)."""


class Card(
    msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, tag_field="kind", tag="card"
):
    """One feeling: its face, a situation, a body sign, a plain line, and a definition last.

    `body` is a line about the body: whoever says it tags it "body", so that it stays unsaid where body is
    left out.
    `tier` is the age step at which the card appears: 1 (3-5 years), 2 (6-7), 3 (8-9), 4 (10 and older).
    """

    label: Label
    situation: Situation
    body: ShortLine
    line: ShortLine
    definition: Definition
    tier: Tier
    tags: Annotated[tuple[ListedTag, ...], Meta(max_length=7)] = ()
    face: Annotated[Key, Meta(examples=["face_happy"])]
    adult: AdultLine

    @property
    def youngest(self) -> int:
        """The age from which the card is shown, in years."""
        return TIERS_FROM[self.tier - 1]

    @property
    def energy(self) -> str:
        """Its weather: mist, breeze, gusts or storm."""
        return next(tag for tag in self.tags if tag in ENERGY)

    def check(self) -> Iterator[tuple[str, str]]:
        """Yield what the types cannot say: asked about or kept from asking, and one weather, not several."""
        if "light" in self.tags and "heavy" in self.tags:
            yield "tags", 'should hold "light" or "heavy" or neither, but it holds both'
        found = [tag for tag in self.tags if tag in ENERGY]
        if len(found) != 1:
            held = " and ".join(f'"{tag}"' for tag in found) or "none"
            kept = [tag for tag in self.tags if tag not in ENERGY] + (found[:1] or ["breeze"])
            line = ", ".join(f'"{tag}"' for tag in kept)
            said = f"should hold exactly one weather ({', '.join(ENERGY)}), but it holds {held}"
            yield "tags", f"{said}; write, for example: tags = [{line}]"

    def names(self) -> Iterator[Name]:
        """Yield the face's pictures: `face_happy` stands for `face_happy_1` to `face_happy_5`."""
        for size in range(1, FACES + 1):
            yield Name("face", "picture", f"{self.face}_{size}", written=self.face)
