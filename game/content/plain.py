"""Types and values in the words of somebody who has never seen a type."""

from typing import Any

from msgspec import inspect

from .fields import KEY_OR_NOTHING_PATTERN, KEY_PATTERN, WORDS_PATTERN

_COUNTED = {2: "two", 3: "three", 4: "four"}


def wanted(type_: inspect.Type) -> str:
    """Return what a field takes: "a whole number from 1 to 10", "a text of 1 to 40 characters"."""
    match type_:
        case inspect.Metadata():
            return wanted(type_.type)
        case inspect.StrType(pattern=pattern) if pattern == KEY_PATTERN:
            return "a plain name (small letters, digits and _, beginning with a letter)"
        case inspect.StrType(pattern=pattern) if pattern == KEY_OR_NOTHING_PATTERN:
            return 'a plain name (small letters, digits and _, beginning with a letter) or ""'
        case inspect.StrType():
            return "a text" + _span(type_.min_length, type_.max_length, " characters", " of")
        case inspect.BoolType():
            return "true or false"
        case inspect.IntType():
            return "a whole number" + _bounds(type_)
        case inspect.FloatType():
            return "a number" + _bounds(type_)
        case inspect.LiteralType():
            return "one of " + ", ".join(str(choice) for choice in type_.values)
        case inspect.TupleType(item_types=items):
            return _several(items)
        case inspect.VarTupleType() | inspect.ListType() | inspect.SetType() | inspect.FrozenSetType():
            return "a list" + _span(type_.min_length, type_.max_length, " things", " of")
        case inspect.StructType():
            return "a group of fields"
        case inspect.DictType():
            return "a group" + _span(type_.min_length, type_.max_length, " fields", " of")
        case inspect.UnionType():
            return " or ".join(dict.fromkeys(wanted(part) for part in without_none(type_)))
        case _:
            return "something else"


def without_none(type_: inspect.UnionType) -> list[inspect.Type]:
    """Return the choices of a union that a TOML file can write; it has no word for None."""
    return [part for part in type_.types if not isinstance(part, inspect.NoneType)]


def says_words(type_: inspect.Type) -> bool:
    """Say whether a text is meant to be read on one line, as captions and titles are."""
    inner = bare(type_)
    return isinstance(inner, inspect.StrType) and inner.pattern == WORDS_PATTERN


def bare(type_: inspect.Type) -> inspect.Type:
    """Return a type without its title and examples."""
    return bare(type_.type) if isinstance(type_, inspect.Metadata) else type_


def holds_groups(type_: inspect.Type) -> bool:
    """Say whether a type is a list of groups, each of which begins with [[name]]."""
    inner = bare(type_)
    return isinstance(inner, inspect.VarTupleType | inspect.ListType) and isinstance(
        bare(inner.item_type), inspect.StructType
    )


def _several(items: tuple[inspect.Type, ...]) -> str:
    """Return what a list of fixed length holds: "two whole numbers from 3 to 18 in square brackets"."""
    count = _COUNTED.get(len(items), str(len(items)))
    kinds = {type(bare(item)) for item in items}
    first = wanted(items[0])
    if kinds <= {inspect.IntType, inspect.FloatType} and all(wanted(item) == first for item in items):
        return f"{count} {first.removeprefix('a ').replace('number', 'numbers', 1)} in square brackets"
    return f"a list of {count} things"


def _span(least: int | None, most: int | None, unit: str, word: str) -> str:
    if least is not None and most is not None:
        return f"{word} {least} to {most}{unit}" if least != most else f"{word} {least}{unit}"
    if most is not None:
        return f"{word} at most {most}{unit}"
    return f"{word} at least {least}{unit}" if least else ""


def _bounds(type_: Any) -> str:
    least, most = type_.ge, type_.le
    if least is not None and most is not None:
        return f" from {least:g} to {most:g}"
    above, below = type_.gt, type_.lt
    ends = [(least, "of at least"), (above, "above"), (most, "of at most"), (below, "below")]
    said = " and ".join(f"{word} {end:g}" for end, word in ends if end is not None)
    return f" {said}" if said else ""
