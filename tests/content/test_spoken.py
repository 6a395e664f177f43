"""Every line that somebody hears is found, whatever the kind: whom it is for, and from which age."""

from typing import Annotated

import msgspec
import pytest
from msgspec import Meta, inspect

from game.content.fields import SAID_TO, WORDS_PATTERN, ChildLine, Key, Label, Source
from game.content.kind import OTHERS
from game.content.level import Level
from game.content.spoken import Spoken, spoken
from game.reading import level_types

from .kinds import Comfort
from .test_level import CARD, LEVEL


class Part(msgspec.Struct, frozen=True):
    id: Key
    says: ChildLine
    ages: tuple[int, int] = (3, 18)


class Deep(Level, tag="deep", frozen=True, kw_only=True):
    parts: tuple[Part, ...] = ()
    one: Part | None = None
    printed: Annotated[tuple[ChildLine, ...], Meta(max_length=3)] = ()
    by_name: dict[Key, ChildLine] = msgspec.field(default_factory=dict)
    labels: list[Label] = msgspec.field(default_factory=list)


def lines_of(**changes: object) -> dict[str, Spoken]:
    deep = msgspec.convert({"kind": "deep", **LEVEL, **changes}, Deep)
    return {line.field: line for line in spoken(deep)}


def test_lines_are_found_however_deep_they_stand() -> None:
    part = {"id": "a", "says": "Hello, you."}
    found = lines_of(
        parts=[part, part], one=part, printed=["One.", "Two."], by_name={"x": "Three."}, labels=["fox"]
    )
    own = {field: (line.text, line.audience) for field, line in found.items() if field not in LEVEL}
    assert own == {
        "parts.1.says": ("Hello, you.", "child"),
        "parts.2.says": ("Hello, you.", "child"),
        "one.says": ("Hello, you.", "child"),
        "printed.1": ("One.", "child"),
        "printed.2": ("Two.", "child"),
        "by_name.x": ("Three.", "child"),
        "labels.1": ("fox", "anybody"),
    }
    assert {field for field in found if field in LEVEL} == {"title", "child", "adult", "why"}


def test_the_youngest_is_that_of_the_level_or_of_an_older_part() -> None:
    parts = [{"id": "a", "says": "Hello.", "ages": ages} for ages in ([3, 18], [9, 18], [3, 5])]
    found = lines_of(ages=[6, 12], parts=parts)
    assert found["child"].youngest == 6
    assert [found[f"parts.{n}.says"].youngest for n in (1, 2, 3)] == [6, 9, 6]


@pytest.mark.parametrize(("tier", "youngest"), [(1, 3), (2, 6), (3, 8), (4, 10)])
def test_a_card_is_met_from_the_age_of_its_tier(tier: int, youngest: int) -> None:
    card = msgspec.convert({"kind": "card", **CARD, "tier": tier}, OTHERS["card"])
    assert {line.youngest for line in spoken(card)} == {youngest}
    fields = {line.field: line.audience for line in spoken(card)}
    assert [field for field, to in fields.items() if to == "child"] == [
        "situation",
        "body",
        "line",
        "definition",
    ]


def test_the_title_of_a_plan_is_found() -> None:
    plan = msgspec.convert({"kind": "plan", "title": "For Lena", "activities": ["hug"]}, OTHERS["plan"])
    assert list(spoken(plan)) == [Spoken("title", "For Lena", "anybody", 3)]


def unmarked(type_: inspect.Type, place: str, marked: bool = False) -> list[str]:
    """Where texts to be read stand in a type that nobody has said for whom they are."""
    match type_:
        case inspect.Metadata():
            return unmarked(type_.type, place, marked or SAID_TO in (type_.extra or {}))
        case inspect.StructType():
            return [found for part in type_.fields for found in unmarked(part.type, f"{place}.{part.name}")]
        case inspect.TupleType(item_types=items):
            return [found for item in items for found in unmarked(item, place, marked)]
        case inspect.VarTupleType() | inspect.ListType():
            return unmarked(type_.item_type, place, marked)
        case inspect.DictType():
            return unmarked(type_.value_type, place, marked)
        case inspect.UnionType():
            return [found for part in type_.types for found in unmarked(part, place, marked)]
        case inspect.StrType():
            words = type_.pattern == WORDS_PATTERN or type_.pattern is None
            return [place] if words and not marked and not place.endswith(SOURCES) else []
    return []


SOURCES = (".source",)
"""What is quoted from somebody else, and may say what we do not."""


@pytest.mark.parametrize("kind", sorted({**level_types(), **OTHERS}))
def test_every_text_of_every_kind_says_for_whom_it_is(kind: str) -> None:
    type_: type = {**level_types(), **OTHERS}[kind]
    assert unmarked(inspect.type_info(type_), kind) == []


def test_a_text_without_a_mark_would_be_noticed() -> None:
    class Loose(msgspec.Struct):
        here: tuple[Part, ...]
        words: list[str]
        source: Source

    assert unmarked(inspect.type_info(Loose), "loose") == ["loose.words"]


def test_comfort_s_own_names_are_no_lines() -> None:
    hug = msgspec.convert({"kind": "comfort", **LEVEL, "with_card": "happy", "then": "hug"}, Comfort)
    assert {line.field for line in spoken(hug)} == {"title", "child", "adult", "why"}
