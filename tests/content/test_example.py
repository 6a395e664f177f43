"""A line that a message gives to copy is itself right, for every field of every kind of file."""

import tomllib
from typing import Any

import pytest
from msgspec import inspect

from game.content.card import Card
from game.content.example import LONGEST_EXAMPLE, example, like, line_like, written
from game.content.explain import fits
from game.content.naming import plain_name
from game.content.plan import Plan
from game.reading import level_types

TYPES: dict[str, Any] = {**level_types(), "card": Card, "plan": Plan}


def fields(kind: str) -> list[inspect.Field]:
    found = inspect.type_info(TYPES[kind])
    assert isinstance(found, inspect.StructType)
    return list(found.fields)


@pytest.mark.parametrize("kind", sorted(TYPES))
def test_the_example_of_each_field_is_one_that_the_field_takes(kind: str) -> None:
    for part in fields(kind):
        shown = example(part.type)
        assert fits(shown, part.type), part.name
        line = line_like(part.encode_name, shown)
        assert len(line) <= LONGEST_EXAMPLE
        if line.startswith(part.encode_name):
            assert tomllib.loads(line) == {part.encode_name: shown}


def test_an_example_that_is_wrong_would_be_noticed() -> None:
    two = inspect.type_info(tuple[int, int])
    assert not fits(["a", 2], two)


@pytest.mark.parametrize(
    ("value", "type_", "meant"),
    [
        ("2 min", int, 2),
        ("2,5", float, 2.5),
        ("two", int, 1),
        ("3 to 5", tuple[int, int], [3, 5]),
        (6, tuple[int, int], [6, 6]),
        ("mist", tuple[str, ...], ["mist"]),
        ("yes", bool, True),
        ("no", bool, False),
        (5, str, "5"),
        (True, str, "..."),
        ("x" * 500, int, 1),
    ],
)
def test_what_somebody_may_have_meant_is_kept(value: object, type_: Any, meant: object) -> None:
    assert like(value, inspect.type_info(type_), fits) == meant


@pytest.mark.parametrize(
    ("field", "value", "line"),
    [
        ("minutes", 2, "minutes = 2"),
        ("ages.2", 18, ""),
        ("", 1, ""),
        ("starts_at", {"in_seconds": 2.5}, "starts_at = { in_seconds = 2.5 }"),
        ("lines", {"watch": "Look."}, "[lines]"),
        ("stops.2.things", [{}], "[[stops.things]]"),
        ("adult", "a" * 100, ""),
    ],
)
def test_a_line_is_written_as_a_file_has_it(field: str, value: object, line: str) -> None:
    assert line_like(field, value) == line


def test_texts_are_written_so_that_they_are_read_back() -> None:
    for text in ('Say: "hello"', "a \\ b", "Jäger", "…"):
        assert tomllib.loads(f"x = {written(text)}") == {"x": text}


@pytest.mark.parametrize(
    ("text", "name"),
    [("My Level", "my_level"), ("Jäger & Söhne", "jager_sohne"), ("2nd", "my_2nd"), ("…", "my_name")],
)
def test_a_plain_name_is_made_of_any_text(text: str, name: str) -> None:
    assert plain_name(text) == name
