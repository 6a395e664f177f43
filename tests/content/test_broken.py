"""Every wrong file in broken/ is told word for word as expected.toml says, beside right files."""

import tomllib
from pathlib import Path

import pytest

from game.content.library import Library, read_library

from .kinds import KINDS, PICTURES, SOUNDS

HERE = Path(__file__).parent
BROKEN = HERE / "broken"
RIGHT = HERE / "right"
EXPECTED: dict[str, list[str]] = tomllib.loads((BROKEN / "expected.toml").read_text(encoding="utf-8"))


def read(*places: Path) -> Library:
    return read_library(places, KINDS, PICTURES, SOUNDS)


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_a_broken_file_is_told_word_for_word_and_stays_out(name: str) -> None:
    library = read(BROKEN / name, RIGHT)
    assert [str(problem) for problem in library.problems] == EXPECTED[name]
    left_out = {Path(problem.file).stem for problem in library.problems}
    # Of two files of one name the first is good and stays.
    assert left_out & {*library.levels, *library.cards} == ({"pool"} if name == "twice" else set())
    assert {"bubble", "hug"} <= set(library.levels)


def test_every_broken_file_is_expected_to_say_something() -> None:
    there = {path.name for path in BROKEN.iterdir()} - {"expected.toml"}
    assert there == set(EXPECTED)
    assert all(EXPECTED.values())


def test_right_files_have_no_problems() -> None:
    library = read(RIGHT)
    assert library.problems == ()
    assert set(library.levels) == {"bubble", "hug"}
    assert set(library.cards) == {"happy"}
    assert library.checked == 3


def test_all_problems_of_all_files_come_together() -> None:
    said = {str(problem) for problem in read(BROKEN, RIGHT).problems}
    for name, expected in EXPECTED.items():
        if name.endswith(".toml"):
            assert said >= set(expected)
