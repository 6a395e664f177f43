"""In every kind of file there is, a line that is too long or never said is told, with where it stands."""

from pathlib import Path

import pytest

from game.reading import read_levels
from game.shipped import shipped

LONG = "We look at it, and then we look at it again."
UNKIND = "Calm down."

PLACES = (
    ("breathing/flower", "Watch Pip one time.", "lines.watch"),
    ("cards/happy", "Maybe warm, light and bouncy.", "body"),
    ("comfort/boat", "The boat likes that.", "answers.1.text"),
    ("comfort/listen", "A frog: croak.", "things.3.line"),
    ("feelings/first_feelings", "How big is it? Every size is okay.", "lines.size"),
    ("walk/forest", "Moss. Soft as a cushion.", "stops.3.things.3.says"),
    ("walk/forest", "How does a tree feel: rough, or smooth?", "outdoor.3"),
)
"""A file, a line in it, and the field of that line."""


def told(folder: Path, file: str, line: str, instead: str) -> list[str]:
    """What is said of this file when this stands in the place of that line."""
    text = shipped("levels", f"{file}.toml").read_text(encoding="utf-8")
    assert text.count(f'"{line}"') == 1
    (folder / Path(f"{file}.toml").name).write_text(
        text.replace(f'"{line}"', f'"{instead}"'), encoding="utf-8"
    )
    # Alone, a file may name others that are not there: that is told, too, and not looked at.
    return [
        f"{problem.field}: {problem.message}" for problem in read_levels([folder]).problems if problem.line
    ]


@pytest.mark.parametrize(("file", "line", "field"), PLACES)
def test_a_line_too_long_is_told_in_every_kind(tmp_path: Path, file: str, line: str, field: str) -> None:
    found = told(tmp_path, file, line, LONG)
    assert any(each.startswith(f"{field}: should be at most 9 words,") for each in found)


@pytest.mark.parametrize(("file", "line", "field"), PLACES)
def test_a_line_that_is_never_said_is_told_in_every_kind(
    tmp_path: Path, file: str, line: str, field: str
) -> None:
    found = told(tmp_path, file, line, UNKIND)
    assert any(each.startswith(f'{field}: should not say "calm down";') for each in found)


@pytest.mark.parametrize(("file", "line", "field"), PLACES)
def test_the_lines_that_are_shipped_are_not_told(tmp_path: Path, file: str, line: str, field: str) -> None:
    assert not any(each.startswith(f"{field}: ") for each in told(tmp_path, file, line, line))


def test_what_only_older_children_meet_may_be_longer(tmp_path: Path) -> None:
    line = "Cinnamon. What does it make you think of?"
    assert told(tmp_path, "walk/kitchen", line, LONG) == []
