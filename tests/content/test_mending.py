"""Reading on behind a slip: every slip is one that people make, and what is mended is never played."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.content.check import build
from game.content.mending import MOST_SLIPS, Told, mend
from game.content.recognizing import LONGEST_MENDED, SLIPS, refused
from game.content.slips import slip_problems
from game.content.statements import left_open, statements
from game.content.toml import TomlFile, read_toml

from .kinds import KINDS

HERE = Path(__file__).parent
RIGHT = (HERE / "right" / "bubble.toml").read_text(encoding="utf-8")
BEGINNER = tomllib.loads((HERE / "beginner" / "expected.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    "slip", [slip for slip in SLIPS if not slip.guessed], ids=lambda slip: slip.said[:30]
)
def test_every_slip_is_one_that_a_beginner_s_file_has(slip: object) -> None:
    assert any(getattr(slip, "said", "") in told for told in BEGINNER.values())


def test_a_right_text_has_no_slips() -> None:
    for statement in statements(RIGHT):
        assert refused(statement.text) is None
    assert "\n".join(statement.text for statement in statements(RIGHT)) == RIGHT.strip()


def test_what_is_mended_is_told_and_never_played(tmp_path: Path) -> None:
    (tmp_path / "bubble.toml").write_text(RIGHT.replace('"A source"', '"A source'), encoding="utf-8")
    source = read_toml(tmp_path / "bubble.toml", "bubble.toml")
    assert isinstance(source, TomlFile)
    assert source.data == tomllib.loads(RIGHT)
    problems = build(source, "bubble.toml", KINDS)
    assert isinstance(problems, tuple)
    assert [(problem.line, problem.field) for problem in problems] == [(11, "source")]


@given(st.text(alphabet='ab1"=[]{},:\n “”#', max_size=60))
@settings(deadline=None)
def test_any_text_is_either_right_or_told(text: str) -> None:
    mending = mend(text)
    assert bool(mending.told) == (refused(text) is not None)
    for told in mending.told:
        assert 1 <= told.line <= text.count("\n") + 1
        assert told.write == "" or told.guessed or refused(told.write) is None


def test_a_name_that_nobody_can_read_is_not_missed_as_well(tmp_path: Path) -> None:
    long = '"' + "a" * LONGEST_MENDED
    (tmp_path / "bubble.toml").write_text(RIGHT.replace('"A source"', long), encoding="utf-8")
    source = read_toml(tmp_path / "bubble.toml", "bubble.toml")
    assert isinstance(source, TomlFile)
    problems = build(source, "bubble.toml", KINDS)
    assert isinstance(problems, tuple)
    assert [problem.field for problem in problems] == ["source"]


def test_what_stands_under_a_heading_nobody_can_read_is_passed_over() -> None:
    mending = mend("a = 1\n[[b c!]]\na = 2\na = 3\n[d]\na = 4\n")
    assert [told.line for told in mending.told] == [2]
    assert mending.data == {"a": 1, "d": {"a": 4}}


def test_only_the_slips_that_hinder_are_told() -> None:
    (told,) = mend("a = [1 2 !]").told
    assert (told.said, told.write) == (("words stand between quotation marks",), 'a = "[1 2 !]"')


def test_a_file_of_nothing_but_slips_is_told_to_a_limit() -> None:
    mending = mend("a: b\n" * 10_000)
    assert len(mending.told) == MOST_SLIPS + 1


@pytest.mark.parametrize(
    ("again", "ends"),
    [
        ([], "write: a = 1"),
        ([5], "(the same on line 5)"),
        ([5, 7], "(the same on lines 5 and 7)"),
        ([3, 4, 5, 6, 7, 8, 9], "(the same on 7 more lines)"),
    ],
)
def test_a_slip_that_goes_through_the_file_is_told_once(again: list[int], ends: str) -> None:
    told = [Told(line, "a", ("no =",), "a = 1") for line in (2, *again)]
    (problem,) = slip_problems(told, "x.toml", {"a": 2}, ())
    assert str(problem).startswith("x.toml, line 2, a: no =; write: a = 1")
    assert str(problem).endswith(ends)


def test_a_guess_gives_way_to_what_its_field_says() -> None:
    guess = Told(2, "minutes", ("words stand between quotation marks",), 'minutes = "2 min"', guessed=True)
    assert list(slip_problems([guess], "x.toml", {"minutes": 2}, {"minutes"})) == []
    assert len(list(slip_problems([guess], "x.toml", {"minutes": 2}, {"title"}))) == 1


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ('a = "b"', ""),
        ('a = "b', '"'),
        ("a = [1, {b = 2}", "["),
        ("a = {", "{"),
        ('a = "[{" # [', ""),
        ("it's Lena's [", "["),
    ],
)
def test_what_is_left_open_is_seen(text: str, sign: str) -> None:
    assert left_open(text) == sign


def test_a_statement_ends_where_the_next_one_begins() -> None:
    text = 'a = [1,\n  2]\n\n# note\nb = "x\nc = "one\n two"\n[d]\ne = [1\nf = 2'
    assert [(each.line, each.text.count("\n") + 1) for each in statements(text)] == [
        (1, 2),
        (5, 1),
        (6, 2),
        (8, 1),
        (9, 1),
        (10, 1),
    ]
