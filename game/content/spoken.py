"""Every line of a file that somebody will hear or read, found by the types of its fields."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Any, Literal, NamedTuple, get_args, get_type_hints

import msgspec
from msgspec import Meta

from .card import Card
from .fields import SAID_TO
from .kind import Content
from .level import Level

Audience = Literal["child", "anybody"]
"""For a child, where lines are short; or for anybody: a name, or a line for the grown-up."""

YOUNGEST = 3
"""Years: who may meet what says nothing of age, such as the title of a plan."""


class Spoken(NamedTuple):
    """A line, where it stands (counted from 1), whom it is for, and the youngest who meets it, in years."""

    field: str
    text: str
    audience: Audience
    youngest: int


def spoken(value: Content) -> Iterator[Spoken]:
    """Yield the lines of a level, card or plan in the order of its fields.

    A line is met by the youngest of its level's `ages`, or of the `ages` of the part it stands in where that
    has its own; a card by the youngest of its tier. A new kind of level needs to say nothing for this: what
    counts is that its fields are of the types in `fields`.
    """
    yield from _of_struct(value, "", _youngest(value))


def _youngest(value: Content) -> int:
    if isinstance(value, Level):
        return value.ages[0]
    return value.youngest if isinstance(value, Card) else YOUNGEST


def _of_struct(struct: msgspec.Struct, field: str, youngest: int) -> Iterator[Spoken]:
    own = getattr(struct, "ages", None)
    if isinstance(own, tuple):
        youngest = max(youngest, own[0])
    for attribute, name, audience in _fields(type(struct)):
        value = getattr(struct, attribute)
        if value:
            yield from _of_value(value, f"{field}.{name}" if field else name, audience, youngest)


def _of_value(value: object, field: str, audience: Audience | None, youngest: int) -> Iterator[Spoken]:
    if isinstance(value, str):
        if audience:
            yield Spoken(field, value, audience, youngest)
    elif isinstance(value, msgspec.Struct):
        yield from _of_struct(value, field, youngest)
    elif isinstance(value, tuple | list):
        for number, thing in enumerate(value, start=1):
            yield from _of_value(thing, f"{field}.{number}", audience, youngest)
    elif isinstance(value, dict):
        for key, thing in value.items():
            yield from _of_value(thing, f"{field}.{key}", audience, youngest)


@lru_cache(maxsize=256)
def _fields(struct: type[msgspec.Struct]) -> tuple[tuple[str, str, Audience | None], ...]:
    """The fields of a type that may hold lines: attribute, name in the file, and whom its texts are for."""
    types = get_type_hints(struct, include_extras=True)
    names = zip(struct.__struct_fields__, struct.__struct_encode_fields__, strict=True)
    found = [(attribute, name, *_holds(types[attribute])) for attribute, name in names]
    return tuple((attribute, name, to) for attribute, name, to, structs in found if to or structs)


def _holds(type_: Any) -> tuple[Audience | None, bool]:
    """Whom the texts of a type are for, if it holds any, and whether there are groups of fields in it."""
    parts = get_args(type_)
    for part in parts:
        if isinstance(part, Meta) and part.extra and SAID_TO in part.extra:
            return part.extra[SAID_TO], False
    inner = [_holds(part) for part in parts if not isinstance(part, Meta)]
    audience = next((to for to, _ in inner if to), None)
    groups = isinstance(type_, type) and issubclass(type_, msgspec.Struct)
    return audience, groups or any(structs for _, structs in inner)
