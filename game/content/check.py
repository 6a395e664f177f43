"""From a file's data to a level or card, or to everything that is wrong with it.

Most files are right, so what explains faults is imported when there is one: the start does without it.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain, islice
from typing import TYPE_CHECKING

import msgspec

from .brevity import too_long
from .kind import Content, kind_of
from .never_said import never_said
from .problem import MISSING, Found, Problem
from .spoken import spoken
from .toml import TomlFile

if TYPE_CHECKING:
    from .mending import Told

MOST_PROBLEMS = 20
"""How many problems of one file are told at once; whoever has more mends these first."""

_PLACE = re.compile(r"\s*- at `\$\.?(.*?)`$")


def build(source: TomlFile, file: str, kinds: Mapping[str, type[Content]]) -> Content | tuple[Problem, ...]:
    """Build what the file describes, or return all its problems (never none)."""
    if not source.data:
        said = (
            "has nothing in it but notes (lines that begin with #); copy a level that is there, and change it"
        )
        return at_lines(source.text, file, () if source.told else [("", said)], source.told)
    data, type_, faults = kind_of(source.data, kinds)
    value: Content | None = None
    if type_ is not None:
        try:
            value = msgspec.convert(data, type_)
        except msgspec.ValidationError as error:
            faults += _explained(data, type_) or [_as_told(str(error))]
        else:
            lines = tuple(spoken(value))
            found = chain(value.check(), too_long(lines), never_said(lines))
            faults += islice(found, MOST_PROBLEMS + 1)
    problems = at_lines(source.text, file, faults, source.told)
    return problems if problems or value is None else value


def at_lines(
    text: str, file: str, found: Iterable[Found], told: "Sequence[Told]" = ()
) -> tuple[Problem, ...]:
    """Return what was found, and the file's slips, as Problems with their lines.

    The file is searched only when there are some.
    """
    faults = list(found)
    if not faults and not told:
        return ()
    from .slips import slip_problems
    from .where import line_of, lines_of

    lines = lines_of(text)
    slips = list(slip_problems(told, file, lines, {field for field, _ in faults}))
    unread = {slip.name for slip in told if not slip.write}
    problems = slips + [
        Problem(file, line_of(lines, field), field, message)
        for field, message in faults
        if not (message.startswith(MISSING) and field.rpartition(".")[2] in unread)
    ]
    # What is missing stands on no line: it comes after what is there.
    problems.sort(key=lambda problem: problem.line or len(text))
    if len(problems) > MOST_PROBLEMS:
        more = Problem(file, None, "", "there are more problems in this file; mend these first")
        return (*problems[:MOST_PROBLEMS], more)
    return tuple(problems)


def _explained(data: dict[str, object], type_: type[Content]) -> list[Found]:
    from msgspec import inspect

    from .explain import explain
    from .misplaced import misplaced

    wanted = inspect.type_info(type_)
    return misplaced(list(islice(explain(data, wanted), MOST_PROBLEMS + 1)), data, wanted)


def _as_told(said: str) -> Found:
    """Turn msgspec's own words ("Expected ... - at `$.stops[0].area`") into a field and a message.

    Only reached for a type or a `__post_init__` that the walk in `explain` does not know.
    """
    place = _PLACE.search(said)
    if place is None:
        return "", said
    counted = re.sub(r"\[(\d+)\]", lambda number: f".{int(number[1]) + 1}", place[1])
    return counted.lstrip("."), said[: place.start()]
