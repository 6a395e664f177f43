"""Slips of the hand as Problems: a slip that goes through the whole file is one mistake, told once."""

from collections.abc import Collection, Iterator, Mapping, Sequence

from .mending import Told
from .problem import Problem, shortened

LONGEST_LINE = 100
"""Characters of a mended line that are shown."""

MOST_LINES = 6
"""Lines that are named one by one; more are counted."""


def slip_problems(
    told: Sequence[Told], file: str, lines: Mapping[str, int], faulty: Collection[str]
) -> Iterator[Problem]:
    """Yield one Problem for each sort of slip, at the first line that has it; `lines` maps fields to lines.

    A slip that was guessed is left out where what the field says of it (`faulty`) is nearer to the truth.
    """
    alike: dict[str, list[tuple[Told, str]]] = {}
    for each in told:
        field = _field_at(each.line, lines) if each.write else each.name
        if not (each.guessed and field in faulty):
            for said in each.said:
                alike.setdefault(said, []).append((each, field))
    for message, found in alike.items():
        first, field = found[0]
        if first.write:
            message += f"; write: {shortened(' '.join(first.write.split()), LONGEST_LINE)}"
        yield Problem(file, first.line, field, message + _again([each.line for each, _ in found[1:]]))


def _field_at(line: int, lines: Mapping[str, int]) -> str:
    """Return the field that begins on a line: the whole of it, not one of its parts."""
    return min((field for field, at in lines.items() if at == line), key=len, default="")


def _again(lines: Sequence[int]) -> str:
    if not lines:
        return ""
    if len(lines) > MOST_LINES:
        return f" (the same on {len(lines)} more lines)"
    if len(lines) == 1:
        return f" (the same on line {lines[0]})"
    return f" (the same on lines {', '.join(map(str, lines[:-1]))} and {lines[-1]})"
