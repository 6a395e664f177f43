"""The schema for editors: the same bytes each time, and every field of every kind in it."""

import json
from pathlib import Path

from game.content.schema import DIALECT, schema, write_schema

from .kinds import KINDS


def test_every_kind_and_every_field_is_in_the_schema() -> None:
    made = schema(KINDS)
    assert made["$schema"] == DIALECT
    assert made["properties"]["kind"]["enum"] == [
        "breathing",
        "card",
        "comfort",
        "ideas",
        "plan",
        "region",
        "walk",
    ]
    for type_ in KINDS.values():
        fields = made["$defs"][type_.__name__]
        assert set(fields["properties"]) == {"kind", *type_.__struct_fields__}
        assert fields["additionalProperties"] is False
    assert made["$defs"]["Breathing"]["properties"]["minutes"] == {
        "type": "integer",
        "minimum": 1,
        "maximum": 10,
        "examples": [2],
    }
    for choice, kind in zip(
        made["allOf"], ["Breathing", "Card", "Comfort", "Ideas", "Plan", "Region", "Walk"], strict=True
    ):
        assert choice["then"] == {"$ref": f"#/$defs/{kind}"}
        assert (
            choice["if"]["properties"]["kind"]["const"] in made["$defs"][kind]["properties"]["kind"]["enum"]
        )


def test_the_schema_is_written_alike_whatever_the_order_of_kinds(tmp_path: Path) -> None:
    write_schema(KINDS, tmp_path / "one.json")
    write_schema(dict(reversed(KINDS.items())), tmp_path / "two.json")
    assert (tmp_path / "one.json").read_bytes() == (tmp_path / "two.json").read_bytes()
    assert json.loads((tmp_path / "one.json").read_bytes()) == json.loads(json.dumps(schema(KINDS)))
