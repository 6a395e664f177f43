"""What every level file says, whatever its kind."""

from collections.abc import Iterator
from typing import Annotated, Literal, NamedTuple

import msgspec
from msgspec import Meta

from .fields import (
    AdultLine,
    Ages,
    ChildLine,
    KeyOrNothing,
    ListedCaution,
    ListedWeather,
    ListedWho,
    Minutes,
    Source,
    Title,
)
from .fields import Caution as Caution
from .fields import Key as Key
from .fields import Weather as Weather
from .fields import Who as Who


class Name(NamedTuple):
    """A name in a file that must lead to something: a level, a card, a picture or a sound.

    `field` says where it stands, as people count: the second stop's picture is `stops.2.picture`. Where a
    level has to be of a certain kind, `kind` says which: the twin of a breathing level is a comfort level.
    `written` is what the file says, where that is only the beginning of the name: `face_happy`.
    """

    field: str
    sort: Literal["level", "card", "picture", "sound"]
    key: str
    kind: str = ""
    written: str = ""


class Level(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, tag_field="kind"):
    """The fields that all kinds share.

    A kind adds its own: `class Walk(Level, tag="walk", frozen=True, kw_only=True)`. The tag must be its
    name, and what a type can express (ranges, lengths, choices) belongs into the types: the messages, the
    editor's schema and the check read the same ones. `adult_tags` is what the grown-up's line speaks of
    beside what the level `uses`: where that is left out, the level is there, and its line is not.
    """

    title: Title
    ages: Ages
    minutes: Minutes
    picture: Annotated[Key, Meta(examples=["card_sit"])]
    who: Annotated[tuple[ListedWho, ...], Meta(min_length=1, max_length=3)] = ("child", "pair", "group")
    weather: Annotated[tuple[ListedWeather, ...], Meta(max_length=5)] = ()
    uses: Annotated[tuple[ListedCaution, ...], Meta(max_length=5)] = ()
    child: ChildLine
    adult: AdultLine
    adult_tags: Annotated[tuple[ListedCaution, ...], Meta(max_length=5)] = ()
    why: AdultLine
    source: Source
    bed: Annotated[KeyOrNothing, Meta(examples=["birds"])] = ""

    @property
    def kind(self) -> str:
        """The level's kind, as its file names it."""
        return str(self.__struct_config__.tag)

    def check(self) -> Iterator[tuple[str, str]]:
        """Yield what the types cannot say, as (field counted from 1, what was expected and what was found).

        A kind that overrides this begins with `yield from super().check()`.
        """
        youngest, oldest = self.ages
        if youngest > oldest:
            yield "ages", f"should go from the younger to the older age, but it is [{youngest}, {oldest}]"

    def names(self) -> Iterator[Name]:
        """Yield every name that must resolve; a kind begins with `yield from super().names()`."""
        yield Name("picture", "picture", self.picture)
        if self.bed:
            yield Name("bed", "sound", self.bed)
