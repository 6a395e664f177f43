"""A field that stands in the wrong place is one mistake, though it is missing here and unknown there."""

from collections.abc import Mapping, Sequence
from typing import Any

from msgspec import inspect

from .explain import UNKNOWN
from .plain import bare
from .problem import MISSING, Found


def misplaced(found: Sequence[Found], data: Mapping[str, Any], type_: inspect.Type) -> list[Found]:
    """Return what was found, each field that only stands in a wrong place told once, with its right place."""
    if not isinstance(type_, inspect.StructType):
        return list(found)
    parts = {part.encode_name: part.type for part in type_.fields}
    moved = {
        field: message
        for field, said in found
        if said.startswith(UNKNOWN) and (message := _belongs(field, data, parts))
    }
    there = {field.rpartition(".")[2] for field in moved}
    return [
        (field, moved.get(field, said))
        for field, said in found
        if not (said.startswith(MISSING) and field in there)
    ]


def _belongs(field: str, data: Mapping[str, Any], parts: Mapping[str, inspect.Type]) -> str:
    """Return where a field belongs that is unknown in its place, or "" where it belongs nowhere."""
    outside, _, name = field.rpartition(".")
    if outside and name in parts and name not in data:
        names = ".".join(part for part in outside.split(".") if not part.isdigit())
        brackets = f"[[{names}]]" if outside[-1].isdigit() else f"[{names}]"
        return (
            f"belongs further up, above the first line in brackets; here it is taken for a part of {brackets}"
        )
    if outside:
        return ""
    for group, type_ in parts.items():
        inner = bare(type_)
        if not isinstance(inner, inspect.StructType):
            continue
        there = data.get(group)
        free = there is None or (isinstance(there, dict) and name not in there)
        if free and name in {part.encode_name for part in inner.fields}:
            return f"belongs further down, under a line [{group}]"
    return ""
