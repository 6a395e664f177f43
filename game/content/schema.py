"""A JSON Schema of every sort of content file, so that an editor can help while writing (`#:schema` line)."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from msgspec.json import schema_components

from .kind import OTHERS, Content
from .level import Level

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schema(kinds: Mapping[str, type[Level]]) -> dict[str, Any]:
    """Return the schema: the field `kind` decides which fields the rest of the file may have."""
    types: dict[str, type[Content]] = {**kinds, **OTHERS}
    names = sorted(types)
    parts, defined = schema_components([types[name] for name in names], ref_template="#/$defs/{name}")
    chosen = [
        {"if": {"properties": {"kind": {"const": name}}, "required": ["kind"]}, "then": part}
        for name, part in zip(names, parts, strict=True)
    ]
    # if/then, not oneOf: with oneOf an editor marks the whole file instead of the one wrong field.
    return {
        "$schema": DIALECT,
        "title": "A Pebble Pond level, feeling card, plan or region",
        "type": "object",
        "required": ["kind"],
        "properties": {"kind": {"enum": names}},
        "allOf": chosen,
        "$defs": defined,
    }


def write_schema(kinds: Mapping[str, type[Level]], path: Path) -> None:
    """Write the schema to `path`; the same kinds give the same bytes. Raises OSError where that cannot be."""
    text = json.dumps(schema(kinds), indent=2, sort_keys=True, ensure_ascii=False)
    path.write_text(text + "\n", encoding="utf-8", newline="\n")
