"""A region's helplines: one file a region, `levels/help/<region>.toml`, for the grown-ups' corner alone."""

from collections.abc import Iterator
from datetime import date
from typing import Annotated

import msgspec
from msgspec import Meta

from .fields import AdultLine, Source, Title
from .level import Name

# Digits as they are dialled, with spaces or hyphens between them: no words that a number could hide.
NUMBER_PATTERN = r"^\+?[0-9]([0-9 -]{0,20}[0-9])$(?!\n)"
DATE_PATTERN = r"^20[0-9]{2}-[0-9]{2}-[0-9]{2}$(?!\n)"

Number = Annotated[str, Meta(max_length=23, pattern=NUMBER_PATTERN, examples=["116 111"])]
"""A telephone number as it is dialled."""

Day = Annotated[str, Meta(pattern=DATE_PATTERN, examples=["2026-11-24"])]
"""A day, as year, month and day."""


class Helpline(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A number, what it is for, who says so, and on which day somebody last looked that up.

    `danger`: it is the one to call when somebody is in danger now, and stands above all else.
    """

    number: Number
    what: AdultLine
    source: Source
    checked: Day
    danger: bool = False


class Region(
    msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, tag_field="kind", tag="region"
):
    """The numbers of one region, the most urgent first. Nothing dials them: they are there to be read."""

    name: Title
    helplines: Annotated[tuple[Helpline, ...], Meta(min_length=1, max_length=8)]

    def check(self) -> Iterator[tuple[str, str]]:
        """Yield what the types cannot say: a number stands there once, and a day is one of the calendar."""
        seen: set[str] = set()
        for place, line in enumerate(self.helplines, 1):
            if line.number in seen:
                yield f"helplines.{place}.number", f'names "{line.number}" a second time'
            seen.add(line.number)
            if not _is_a_day(line.checked):
                said = f'should be a day, as year-month-day, but it is "{line.checked}"'
                yield f"helplines.{place}.checked", said

    def names(self) -> Iterator[Name]:
        """Yield nothing: a region names no other file."""
        return iter(())


def _is_a_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
