"""A field in the wrong place is told once, with the place it belongs to."""

import msgspec
import pytest
from msgspec import inspect

from game.content.explain import explain
from game.content.misplaced import misplaced


class Lines(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    watch: str
    rest: str = ""


class File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    minutes: int
    lines: Lines
    says: tuple[Lines, ...] = ()


TYPE = inspect.type_info(File)
FURTHER_UP = "belongs further up, above the first line in brackets; here it is taken for a part of "


@pytest.mark.parametrize(
    ("data", "told"),
    [
        ({"lines": {"watch": "", "minutes": 2}}, [("lines.minutes", f"{FURTHER_UP}[lines]")]),
        (
            {"lines": {"watch": ""}, "says": [{"watch": "", "minutes": 2}]},
            [("says.1.minutes", f"{FURTHER_UP}[[says]]")],
        ),
        (
            {"minutes": 2, "rest": "", "lines": {"watch": ""}},
            [("rest", "belongs further down, under a line [lines]")],
        ),
        (
            {"minutes": 1, "lines": {"watch": "", "minutes": 2}},
            [("lines.minutes", "there is no such field here; leave this line out")],
        ),
        ({"minutes": 1, "lines": 3, "zebra": 1}, None),
    ],
)
def test_a_misplaced_field_is_one_mistake(
    data: dict[str, object], told: list[tuple[str, str]] | None
) -> None:
    found = list(explain(data, TYPE))
    assert misplaced(found, data, TYPE) == (found if told is None else told)
