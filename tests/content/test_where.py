"""Line numbers: every field of a file is found on the line where a person sees it."""

import tomli
from hypothesis import example, given, settings
from hypothesis import strategies as st

from game.content.where import line_of, lines_of

FILE = '''\
# a note = 1
title = "One # two"   # a note
ages = [3, 9]
"quoted name" = 1
'literal' = 2
"\\u0061" = 3
size.width = 4
text = """
[not.a.table]
no = "field"
"""
raw = \'\'\'
x = 1\'\'\'
after = 1

list = [
  1, # one
  [2,
   3],
  { deep = true,   word = "a,b]}" },
]
small = { a = 1, b.c = 2, d = [5,
  6] }

[table]
x = 1.5
when = 1979-05-27 07:32:00
[table.inside]
x = 1

[[find]]
sense = "see"
[[find]]
  [[find.part]]
  id = 1
  [[find.part]]
  id = 2
  [find.part.more]
  id = 3
[[find]]
sense = "hear"
[last]
'''


def test_every_shape_of_field_is_found() -> None:
    tomli.loads(FILE)  # the finder is only ever asked about what tomli accepts
    found = lines_of(FILE)
    assert found == {
        "title": 2,
        **dict.fromkeys(("ages", "ages.1", "ages.2"), 3),
        "quoted name": 4,
        "literal": 5,
        "a": 6,
        "size": 7,
        "size.width": 7,
        "text": 8,
        "raw": 12,
        "after": 14,
        "list": 16,
        "list.1": 17,
        "list.2": 18,
        "list.2.1": 18,
        "list.2.2": 19,
        **dict.fromkeys(("list.3", "list.3.deep", "list.3.word"), 20),
        **dict.fromkeys(("small", "small.a", "small.b", "small.b.c", "small.d", "small.d.1"), 22),
        "small.d.2": 23,
        "table": 25,
        "table.x": 26,
        "table.when": 27,
        "table.inside": 28,
        "table.inside.x": 29,
        "find": 31,
        "find.1": 31,
        "find.1.sense": 32,
        "find.2": 33,
        "find.2.part": 34,
        "find.2.part.1": 34,
        "find.2.part.1.id": 35,
        "find.2.part.2": 36,
        "find.2.part.2.id": 37,
        "find.2.part.2.more": 38,
        "find.2.part.2.more.id": 39,
        "find.3": 40,
        "find.3.sense": 41,
        "last": 42,
    }


def test_a_field_that_is_not_there_is_told_with_what_is_around_it() -> None:
    found = lines_of(FILE)
    assert line_of(found, "find.2.part.2.missing.deeper") == 36
    assert line_of(found, "missing") is None
    assert line_of(found, "") is None


names = st.text("abcdef", min_size=1, max_size=3)
scalars = st.sampled_from(["1", "1.5", "true", '"a # b"', "'[x]'", '"""\n]\n"""', "'''\n=\n'''", "07:32:00"])
arrays = st.lists(scalars, max_size=3).map(lambda things: "[\n" + ",  # more\n".join(things) + "]")
tables = st.dictionaries(names, scalars.filter(lambda text: "\n" not in text), max_size=3).map(
    lambda pairs: "{" + ", ".join(f"{name} = {value}" for name, value in pairs.items()) + "}"
)
pairs = st.dictionaries(names, scalars | arrays | tables, min_size=1, max_size=4)


@given(st.lists(pairs, max_size=4), st.integers(0, 3))
@settings(deadline=None)
def test_every_field_of_any_file_is_on_the_line_that_it_was_written_on(
    things: list[dict[str, str]], blank_lines: int
) -> None:
    text, expected = "", {}
    for number, thing in enumerate(things, start=1):
        text += "# a note\n" * blank_lines
        expected[f"thing.{number}"] = text.count("\n") + 1
        text += "[[thing]]\n"
        for name, value in thing.items():
            expected[f"thing.{number}.{name}"] = text.count("\n") + 1
            text += f"{name} = {value}\n"
    data = tomli.loads(text)
    found = lines_of(text)
    assert {field: found[field] for field in expected} == expected
    assert len(data.get("thing", [])) == len(things)


def every_field(value: object, field: str = "") -> list[str]:
    """List the fields of parsed data, counted as people do."""
    inside: list[tuple[str, object]] = []
    if isinstance(value, dict):
        inside = list(value.items())
    elif isinstance(value, list):
        inside = [(str(number), thing) for number, thing in enumerate(value, start=1)]
    return [
        name
        for part, thing in inside
        for name in (
            f"{field}.{part}" if field else part,
            *every_field(thing, f"{field}.{part}" if field else part),
        )
    ]


@given(st.text("ab.=[]{},\"'\n #1\\", max_size=40))
@example("a.b=1\na.'c'=[{b=1}]")
@example('a="""\\"""" """b"""\n')
@example("a='''b'''''\nb=1")
@settings(deadline=None, max_examples=400)
def test_whatever_tomli_accepts_the_finder_has_every_field_of_it(text: str) -> None:
    try:
        data = tomli.loads(text)
    except tomli.TOMLDecodeError:
        return
    assert set(every_field(data)) <= set(lines_of(text))
