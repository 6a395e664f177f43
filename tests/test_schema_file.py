"""The schema for editors is the one of today's kinds."""

import json

from game.content.schema import schema
from game.reading import level_types
from game.schema import schema_path


def test_the_shipped_schema_is_fresh() -> None:
    shipped = json.loads(schema_path().read_text("utf-8"))
    assert shipped == json.loads(json.dumps(schema(level_types()))), "run: python -m game.schema"


def test_a_stale_schema_would_be_noticed() -> None:
    stale = json.loads(schema_path().read_text("utf-8"))
    stale["properties"]["kind"]["enum"].remove("walk")
    assert stale != json.loads(json.dumps(schema(level_types())))
