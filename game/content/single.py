"""What is wrong with a single value: a word of a few, a text, a number."""

import re
from collections.abc import Iterator
from typing import Any

from msgspec import inspect

from .near import did_you_mean
from .plain import wanted
from .problem import MISSING, Found, shown
from .wording import Fits, too_long, unlike, wrong


def word_faults(value: object, type_: inspect.LiteralType, field: str, noun: str | None) -> Iterator[Found]:
    """Yield the fault of what should be one of a few words."""
    # Compared with its type, because Python holds true and 1 for equal.
    if any(value == choice and type(value) is type(choice) for choice in type_.values):
        return
    if value is None:
        yield field, f"{MISSING}; it should be {wanted(type_)}"
        return
    choices = [str(choice) for choice in type_.values]
    guess = did_you_mean(value, choices) if isinstance(value, str) else ""
    yield field, f"{shown(value)} is not {noun or 'a choice'} ({', '.join(choices)}){guess}"


def text_faults(
    value: object, type_: inspect.StrType, field: str, told: inspect.Type, fits: Fits
) -> Iterator[Found]:
    """Yield the fault of what should be a text: a line to read, or a plain name."""
    if not isinstance(value, str) or len(value) < (type_.min_length or 0):
        yield wrong(field, told, value, fits)
    elif type_.max_length is not None and len(value) > type_.max_length:
        yield too_long(field, type_, value)
    elif type_.pattern is not None and not re.search(type_.pattern, value):
        yield unlike(field, told, value)


def number_faults(
    value: object, type_: inspect.IntType | inspect.FloatType, field: str, told: inspect.Type, fits: Fits
) -> Iterator[Found]:
    """Yield the fault of what should be a number, whole or not, within its bounds."""
    numbers = (int,) if isinstance(type_, inspect.IntType) else (int, float)
    if isinstance(value, bool) or not isinstance(value, numbers):
        yield wrong(field, told, value, fits)
    elif not _within(value, type_):
        yield wrong(field, told, value)


def _within(value: float, type_: Any) -> bool:
    return (
        (type_.ge is None or value >= type_.ge)
        and (type_.gt is None or value > type_.gt)
        and (type_.le is None or value <= type_.le)
        and (type_.lt is None or value < type_.lt)
    )
