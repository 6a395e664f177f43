"""Every line a child or grown-up may read: inviting, and never one of the words we do not say."""

import re
from collections.abc import Iterator
from typing import Any

import msgspec
import pytest

from .playing import library, words

NEVER = (
    "calm down",
    "you're fine",
    "big kids",
    "well done",
    "good job",
    "good boy",
    "good girl",
    "safe place",
    "bad brain",
    "score",
    "badge",
    "streak",
    "reward",
    "winner",
    "you win",
    "you lose",
    "wrong answer",
    "hurry up",
    "try harder",
    "must ",
    "have to ",
    "be brave",
    "don't cry",
    "stop crying",
)
KINDLY = ("you don't have to",)
"""Sentences of CARE that hold a forbidden piece in a kind way."""

COMMANDS = re.compile(r"(^|[.!?] )(breathe (in|out)|close your eyes|sit still|be quiet|listen!|look!)", re.I)


def said_by_levels() -> Iterator[tuple[str, str]]:
    """Every text of every shipped level and card, with where it stands."""
    for name, thing in [*library().levels.items(), *library().cards.items()]:
        for path, text in _texts(msgspec.to_builtins(thing), name):
            if not path.endswith((".why", ".source")):
                yield path, text


def _texts(value: Any, path: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, str) and " " in value:
        yield path, value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from _texts(inner, f"{path}.{key}")
    elif isinstance(value, list):
        for i, inner in enumerate(value):
            yield from _texts(inner, f"{path}.{i + 1}")


def everything() -> list[tuple[str, str]]:
    flat = [(key, text) for key, text in words().texts.items() if isinstance(text, str)]
    return [*flat, *said_by_levels()]


def faults(text: str) -> list[str]:
    """What is wrong with a line."""
    plain = text.lower()
    for kind in KINDLY:
        plain = plain.replace(kind, "")
    found = [word.strip() for word in NEVER if word in plain]
    found += [match[0] for match in COMMANDS.finditer(text)]
    if re.search(r"(close|shut) (your|the) eyes", plain) and " or " not in plain:
        found.append("closed eyes without another way")
    if text.isupper() and len(text) > 3:
        found.append("capitals only")
    return found


def test_no_line_says_what_we_never_say() -> None:
    wrong = {where: found for where, text in everything() if (found := faults(text))}
    assert wrong == {}


@pytest.mark.parametrize(
    "line", ["Well done!", "Calm down now.", "Close your eyes.", "Breathe in.", "You must try.", "HURRY UP"]
)
def test_each_of_these_would_be_noticed(line: str) -> None:
    assert faults(line)


@pytest.mark.parametrize(
    "line",
    ["You can close your eyes, or look at one spot.", "I'm right here; you don't have to do it alone."],
)
def test_kind_lines_pass(line: str) -> None:
    assert faults(line) == []


def test_nobody_is_hurried_by_exclamation_marks() -> None:
    assert [where for where, text in everything() if text.count("!") > 1] == []
