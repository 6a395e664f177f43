"""What could stand in a field, written as a file has it: a line to copy beats a description."""

import json
import re
from collections.abc import Callable
from typing import Any

from msgspec import inspect

from .fields import KEY_OR_NOTHING_PATTERN, KEY_PATTERN

LONGEST_EXAMPLE = 80
"""Characters of a line that somebody copies from a message; longer examples are in levels/README.md."""

_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
_WORD = re.compile(r"\w+")
_YES = ("yes", "true", "on", "1", "ja", "oui", "si")


def example(type_: inspect.Type) -> Any:
    """Return a value that the type takes: its own example where it has one, else the least that fits."""
    match type_:
        case inspect.Metadata():
            examples = (type_.extra_json_schema or {}).get("examples")
            return examples[0] if examples else example(type_.type)
        case inspect.StrType(pattern=pattern):
            return "my_name" if pattern in (KEY_PATTERN, KEY_OR_NOTHING_PATTERN) else "..."
        case inspect.IntType():
            return int(type_.ge or 1)
        case inspect.FloatType():
            return type_.ge or 1
        case inspect.LiteralType():
            return type_.values[0]
        case inspect.TupleType(item_types=items):
            return [example(item) for item in items]
        case inspect.VarTupleType() | inspect.ListType() | inspect.SetType() | inspect.FrozenSetType():
            return [example(type_.item_type)] * max(1, type_.min_length or 0)
        case inspect.StructType():
            tag = {type_.tag_field: type_.tag} if type_.tag_field else {}
            return tag | {part.encode_name: example(part.type) for part in type_.fields if part.required}
        case inspect.UnionType():
            return example(type_.types[0])
        case inspect.DictType():
            return {}
        case _:
            return True


def like(value: Any, type_: inspect.Type, fits: Callable[[Any, inspect.Type], bool]) -> Any:
    """Return what somebody who wrote `value` may have meant, else an example.

    `fits` says whether a type takes a value. "2 min" may mean 2, "mist" ["mist"], "yes" true.
    """
    meant = next((each for each in _meant(value, type_) if fits(each, type_)), None)
    return example(type_) if meant is None else meant


def _meant(value: Any, type_: inspect.Type) -> list[Any]:
    if isinstance(type_, inspect.Metadata):
        return _meant(value, type_.type)
    said = str(value)
    if len(said) > LONGEST_EXAMPLE:
        return []
    numbers = [float(each.replace(",", ".")) for each in _NUMBER.findall(said)]
    tidy = [int(number) if number.is_integer() else number for number in numbers]
    match type_:
        case inspect.IntType() | inspect.FloatType():
            return [*tidy]
        case inspect.TupleType(item_types=items):
            return [tidy, tidy * len(items)]
        case inspect.VarTupleType() | inspect.ListType():
            words = _WORD.findall(said)
            return [[value], words, [word for word in words if word != "and"]]
        case inspect.BoolType():
            return [said.strip().casefold() in _YES]
        case inspect.StrType() | inspect.LiteralType():
            return [said, said.strip()] if isinstance(value, str) or tidy else []
        case _:
            return []


def line_like(field: str, value: Any) -> str:
    """Return `name = value`, or how the group begins where the value is one; "" where neither helps.

    `field` is counted from 1; things in a list have no name to write before them.
    """
    if not is_named(field):
        return ""
    names = [part for part in field.split(".") if not part.isdigit()]
    path = ".".join(names)
    if isinstance(value, dict) and not _small(value):
        return f"[{path}]"
    if isinstance(value, list) and any(isinstance(each, dict) for each in value):
        return f"[[{path}]]"
    line = f"{names[-1]} = {written(value)}"
    return line if len(line) <= LONGEST_EXAMPLE else ""


def is_named(field: str) -> bool:
    """Say whether a field has a name to write before its value; things in a list have none."""
    return bool(field) and not field.rpartition(".")[2].isdigit()


def _small(group: dict[str, Any]) -> bool:
    """Say whether a group is one that people write on one line: a few numbers."""
    return 0 < len(group) < 4 and all(isinstance(each, int | float) for each in group.values())


def written(value: Any) -> str:
    """Return a value as a file has it."""
    match value:
        case bool():
            return "true" if value else "false"
        case str():
            return json.dumps(value, ensure_ascii=False)
        case float():
            return f"{value:g}"
        case list() | tuple():
            return f"[{', '.join(written(each) for each in value)}]"
        case dict():
            inside = ", ".join(f"{name} = {written(each)}" for name, each in value.items())
            return f"{{ {inside} }}"
        case _:
            return str(value)
