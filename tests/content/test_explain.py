"""The walk that explains and msgspec, which decides, always agree; and it speaks plainly."""

from typing import Annotated, Any, Literal

import msgspec
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from msgspec import Meta

from game.content.explain import explain
from game.content.fields import ChildLine, Key, KeyOrNothing, ListedWho


class Rain(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="is", tag="rain"):
    drops: int


class Snow(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="is", tag="snow"):
    soft: bool = True


class Everything(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    a: Annotated[int, Meta(ge=-1, lt=3)] = 0
    b: Annotated[float, Meta(gt=0, le=1.5)] = 1
    c: Annotated[str, Meta(min_length=1, max_length=3)] = "c"
    d: tuple[int, str] = (1, "")
    e: Annotated[tuple[Literal["x", "y"], ...], Meta(min_length=1, max_length=2)] = ("x",)
    f: Annotated[dict[Key, bool], Meta(max_length=1)] = {}
    g: Rain | Snow = Snow()
    h: int | Literal["none"] | None = None
    i: frozenset[int] = frozenset()
    j: Literal[1, 2] = 1
    k: list[Annotated[ListedWho, Meta(title="a guest")]] = []
    l: ChildLine = "l"  # noqa: E741
    m: KeyOrNothing = ""


TYPE = msgspec.inspect.type_info(Everything)


def accepts(data: object) -> bool:
    try:
        msgspec.convert(data, Everything)
    except msgspec.ValidationError:
        return False
    return True


scalars = (
    st.booleans()
    | st.integers(-3, 5)
    | st.integers()
    | st.floats(-2, 2)
    | st.sampled_from(["x", "y", "z", "", "none", "child", "rain", "snow", " x", "x\n", "long_enough"])
)
things = st.recursive(
    scalars,
    lambda inside: (
        st.lists(inside, max_size=3)
        | st.dictionaries(st.sampled_from(["is", "drops", "soft", "x", "X"]), inside, max_size=3)
    ),
    max_leaves=5,
)


@given(st.dictionaries(st.sampled_from("abcdefghijklmn"), things, max_size=4))
@example({"g": {"is": "rain"}})
@example({"g": {"is": "rain", "drops": 1}})
@example({"g": {"soft": True}})
@example({"j": True})
@example({"f": {"x": True, "y": True}})
@example({"b": 1})
@example({"m": "x\n"})
@settings(deadline=None, max_examples=500)
def test_the_walk_finds_a_fault_exactly_where_msgspec_refuses(data: dict[str, Any]) -> None:
    found = list(explain(data, TYPE))
    assert bool(found) != accepts(data)
    assert all(field and message for field, message in found)


@pytest.mark.parametrize(
    ("data", "field", "message"),
    [
        (
            {"a": True},
            "a",
            "should be a whole number of at least -1 and below 3, but it is true; write, for example: a = -1",
        ),
        ({"b": 0}, "b", "should be a number above 0 and of at most 1.5, but it is 0"),
        (
            {"c": "a bcd"},
            "c",
            'should be a text of 1 to 3 characters, but it has 5; there is room as far as "…a"',
        ),
        (
            {"c": "abc d"},
            "c",
            'should be a text of 1 to 3 characters, but it has 5; there is room as far as "…abc"',
        ),
        (
            {"c": "cccc"},
            "c",
            'should be a text of 1 to 3 characters, but it has 4; there is room as far as "…ccc"',
        ),
        (
            {"d": [1]},
            "d",
            'should be a list of two things, but it is [1]; write, for example: d = [1, "..."]',
        ),
        ({"d": [1, 2]}, "d.2", "should be a text, but it is 2"),
        ({"e": ["x", "z", "y"]}, "e", "should be a list of 1 to 2 things, but it has 3"),
        ({"e": ["X"]}, "e.1", '"X" is not an e (x, y). Did you mean "x"?'),
        ({"f": {"x": 1}}, "f.x", "should be true or false, but it is 1; write, for example: x = true"),
        ({"f": {"x": True, "y": True}}, "f", "should be a group of at most 1 fields, but it has 2"),
        ({"g": {"is": "hail"}}, "g.is", '"hail" is not an is (rain, snow)'),
        ({"g": {}}, "g.is", "is missing; it should be one of rain, snow"),
        (
            {"g": {"is": "rain"}},
            "g.drops",
            "is missing; it should be a whole number; write, for example: drops = 1",
        ),
        ({"g": 1}, "g", "should be a group of fields, but it is 1"),
        ({"h": "some"}, "h", 'should be a whole number or one of none, but it is "some"'),
        ({"j": 3}, "j", "3 is not a j (1, 2)"),
        ({"k": ["chld"]}, "k.1", '"chld" is not a guest (child, group, pair). Did you mean "child"?'),
        (
            {"l": "two\nlines"},
            "l",
            'should be words on one line, but it is "two\\nlines"',
        ),
        (
            {"a": 10**5000},
            "a",
            "should be a whole number of at least -1 and below 3, but it is an enormous number",
        ),
        ({"aa": 1}, "aa", 'there is no such field here. Did you mean "a"?'),
    ],
)
def test_messages_speak_plainly(data: dict[str, Any], field: str, message: str) -> None:
    assert list(explain(data, TYPE)) == [(field, message)]
