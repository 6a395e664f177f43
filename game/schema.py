"""Write the JSON Schema of level files for editors: ``python -m game.schema``."""

from pathlib import Path

from .content.schema import write_schema
from .reading import level_types
from .shipped import shipped


def schema_path() -> Path:
    """Where it stands, beside the levels that name it in their ``#:schema`` line."""
    return shipped("levels", "schema.json")


if __name__ == "__main__":
    write_schema(level_types(), schema_path())
    print(schema_path())
