"""From a file's data to a level or card, or to everything that is wrong with it."""

import re
from collections.abc import Iterator, Mapping
from itertools import islice

import msgspec
from msgspec import inspect

from .card import Card
from .explain import Found, explain
from .level import Level
from .near import did_you_mean
from .plain import shown
from .plan import Plan
from .problem import Problem
from .toml import TomlFile
from .where import line_of, lines_of

Content = Level | Card | Plan
"""What a file can hold."""

MOST_PROBLEMS = 20
"""How many problems of one file are told at once; whoever has more mends these first."""

_PLACE = re.compile(r"\s*- at `\$\.?(.*?)`$")


def build(source: TomlFile, file: str, kinds: Mapping[str, type[Content]]) -> Content | tuple[Problem, ...]:
    """Build what the file describes, or return all its problems (never none)."""
    kind = source.data.get("kind")
    type_ = kinds.get(kind) if isinstance(kind, str) else None
    if type_ is None:
        return at_lines(source.text, file, [("kind", _not_a_kind(kind, kinds))])
    try:
        built = msgspec.convert(source.data, type_)
    except msgspec.ValidationError as error:
        found = list(islice(explain(source.data, inspect.type_info(type_)), MOST_PROBLEMS + 1))
        return at_lines(source.text, file, found or [_as_told(str(error))])
    return at_lines(source.text, file, islice(built.check(), MOST_PROBLEMS + 1)) or built


def at_lines(text: str, file: str, found: Iterator[Found] | list[Found]) -> tuple[Problem, ...]:
    """Return what was found as Problems with their lines; the file is searched only when there are some."""
    faults = list(found)
    if not faults:
        return ()
    lines = lines_of(text)
    problems = [Problem(file, line_of(lines, field), field, message) for field, message in faults]
    problems.sort(key=lambda problem: problem.line or 0)
    if len(problems) > MOST_PROBLEMS:
        more = Problem(file, None, "", "there are more problems in this file; mend these first")
        return (*problems[:MOST_PROBLEMS], more)
    return tuple(problems)


def _not_a_kind(kind: object, kinds: Mapping[str, object]) -> str:
    choices = ", ".join(sorted(kinds))
    if kind is None:
        return f"is missing; it should be one of {choices}"
    guess = did_you_mean(kind, kinds) if isinstance(kind, str) else ""
    return f"{shown(kind)} is not a kind ({choices}){guess}"


def _as_told(said: str) -> Found:
    """Turn msgspec's own words ("Expected ... - at `$.stops[0].area`") into a field and a message.

    Only reached for a type or a `__post_init__` that the walk in `explain` does not know.
    """
    place = _PLACE.search(said)
    if place is None:
        return "", said
    counted = re.sub(r"\[(\d+)\]", lambda number: f".{int(number[1]) + 1}", place[1])
    return counted.lstrip("."), said[: place.start()]
