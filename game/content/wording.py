"""What is said about a field: what should be there, what is there, and a line to copy."""

import re
from collections.abc import Callable
from typing import Any

from msgspec import inspect

from .example import example, is_named, like, line_like
from .fields import KEY_OR_NOTHING_PATTERN, KEY_PATTERN
from .naming import plain_name
from .plain import bare, holds_groups, says_words, wanted
from .problem import MISSING, Found, shown

Fits = Callable[[Any, inspect.Type], bool]
"""Whether a type takes a value."""

WORDS_SHOWN = 24
"""Characters before the place where a line that is too long would have to end."""

_ENDING = re.compile(r"\.(webp|png|jpe?g|gif|bmp|heic|ogg|mp3|wav|m4a|toml)$", re.IGNORECASE)
_OUR_ENDINGS = ("webp", "ogg", "toml")
_SHIPPED = {
    **dict.fromkeys(("picture", "picture_moved", "face", "far", "near", "pair"), "a picture"),
    **dict.fromkeys(("sound", "bed", "loop"), "a sound"),
}
"""Fields that name what comes with the game, because nothing else can be shown or heard."""


def missing(field: str, type_: inspect.Type) -> Found:
    """Say that a field is not there, what it takes, and how it could be written."""
    return field, f"{MISSING}; it should be {_wanted(field, type_)}{_write(field, example(type_))}"


def wrong(field: str, type_: inspect.Type, value: Any, fits: Fits | None = None) -> Found:
    """Say what a field should be and is; with `fits`, also how it could be written."""
    if isinstance(value, dict) and holds_groups(type_):
        return field, f"there may be several of these, so each begins with{_write(field, [{}], '')}"
    if (
        isinstance(value, list)
        and isinstance(bare(type_), inspect.StructType)
        and value
        and isinstance(value[0], dict)
    ):
        return field, f"there is one of this, so it begins, once, with{_write(field, {}, '')}"
    said = f"should be {_wanted(field, type_)}, but it is {shown(value)}"
    # What has no name of its own needs no line; this also ends the asking whether what was meant would fit.
    if fits is None or not is_named(field):
        return field, said
    return field, said + _write(field, like(value, type_, fits))


def too_many(field: str, type_: inspect.Type, value: list[Any] | dict[str, Any]) -> Found:
    """Say that a list or a group holds too much or too little."""
    return field, f"should be {wanted(type_)}, but it has {len(value)}"


def too_long(field: str, type_: inspect.StrType, value: str) -> Found:
    """Say by how much a text is too long, and where it would have to end."""
    kept = value[: type_.max_length]
    whole = kept if value[len(kept)].isspace() else kept.rpartition(" ")[0] or kept
    tail = whole[-WORDS_SHOWN:]
    end = shown("…" + (tail.partition(" ")[2] or tail))
    return field, f"should be {wanted(type_)}, but it has {len(value)}; there is room as far as {end}"


def unlike(field: str, type_: inspect.Type, value: str) -> Found:
    """Say what is wrong with a text that has not the form of a plain name, or of words on one line."""
    if says_words(type_):
        return field, _not_words(value)
    if not _is_name(type_):
        return wrong(field, type_, value)
    ending = _ENDING.search(value)
    ours = ending is not None and ending[1].lower() in _OUR_ENDINGS
    if _last(field) in _SHIPPED and not ours:
        write = _write(field, example(type_)) if isinstance(type_, inspect.Metadata) else ""
        return field, f"should be {_wanted(field, type_)}, but it is {shown(value)}{write}"
    named = plain_name(value[: ending.start()] if ending else value)
    what = "the name without its ending" if ending else wanted(type_)
    return field, f"should be {what}, but it is {shown(value)}{_write(field, named)}"


def _wanted(field: str, type_: inspect.Type) -> str:
    """Return what a field takes; a name tells nobody what it has to be the name of."""
    shipped = _SHIPPED.get(_last(field))
    return f"the name of {shipped} that comes with the game" if shipped and _is_name(type_) else wanted(type_)


def _is_name(type_: inspect.Type) -> bool:
    inner = bare(type_)
    return isinstance(inner, inspect.StrType) and inner.pattern in (KEY_PATTERN, KEY_OR_NOTHING_PATTERN)


def _last(field: str) -> str:
    return field.rpartition(".")[2]


def _not_words(value: str) -> str:
    if value[:1].isspace() and value.strip():
        return f"should not begin with a space, but it is {shown(value)}"
    if "\t" in value:
        return f"should have no tab in it, only spaces, but it is {shown(value)}"
    said = f"should be words on one line, but it is {shown(value)}"
    # A form feed is what somebody gets who wrote "family\\friends".
    return said if "\n" in value else f"{said}; the sign \\ has a meaning of its own, use / or leave it out"


def _write(field: str, value: Any, before: str = "; write, for example:") -> str:
    line = line_like(field, value)
    return f"{before} {line}" if line else ""
