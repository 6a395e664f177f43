"""Helplines by region: each has a source and a day, and nothing but a number stands where a number should."""

from pathlib import Path

import pytest

from game.content.library import Library, read_library
from game.content.region import Region
from game.shipped import shipped

from .kinds import KINDS, PICTURES, SOUNDS

HERE = """kind = "region"
name = "Here"

[[helplines]]
number = "116 111"
what = "Somebody who listens."
source = "A ministry (ministry.example)"
checked = "2026-11-24"
"""


def read(*places: Path) -> Library:
    return read_library(places, KINDS, PICTURES, SOUNDS)


def told(folder: Path, text: str) -> list[str]:
    (folder / "here.toml").write_text(text, encoding="utf-8")
    return [str(problem) for problem in read(folder).problems]


def test_a_region_is_read_by_the_name_of_its_file(tmp_path: Path) -> None:
    assert told(tmp_path, HERE) == []
    region = read(tmp_path).regions["here"]
    assert isinstance(region, Region)
    assert [line.number for line in region.helplines] == ["116 111"]
    assert read(tmp_path).checked == 1


@pytest.mark.parametrize("number", ["999", "112", "1-800-422-4453", "+44 808 800 5000"])
def test_numbers_as_they_are_dialled_are_taken(tmp_path: Path, number: str) -> None:
    assert told(tmp_path, HERE.replace("116 111", number)) == []


@pytest.mark.parametrize(
    ("good", "bad", "said"),
    [
        ('number = "116 111"', 'number = "call me"', "here.toml, line 5, helplines.1.number: should"),
        ('number = "116 111"', 'number = "116 111 now"', "here.toml, line 5, helplines.1.number: should"),
        ('number = "116 111"', "number = 116111", "here.toml, line 5, helplines.1.number: should"),
        ('source = "A ministry (ministry.example)"\n', "", "helplines.1.source: is missing"),
        ('checked = "2026-11-24"', "", "helplines.1.checked: is missing"),
        ('checked = "2026-11-24"', 'checked = "last week"', "line 8, helplines.1.checked: should"),
        ('checked = "2026-11-24"', "checked = 2026-11-24", "line 8, helplines.1.checked: should"),
        (
            'checked = "2026-11-24"',
            'checked = "2026-02-31"',
            'line 8, helplines.1.checked: should be a day, as year-month-day, but it is "2026-02-31"',
        ),
        ('name = "Here"', 'name = "Here"\nwebsite = "x.example"', "website: there is no such field"),
    ],
)
def test_what_is_wrong_is_said_and_the_file_stays_out(tmp_path: Path, good: str, bad: str, said: str) -> None:
    assert good in HERE
    lines = told(tmp_path, HERE.replace(good, bad))
    assert any(said in line for line in lines), lines
    assert read(tmp_path).regions == {}


def test_a_number_stands_in_a_region_once(tmp_path: Path) -> None:
    twice = HERE + HERE.partition("\n\n")[2].join(("\n", ""))
    assert told(tmp_path, twice) == [
        'here.toml, line 11, helplines.2.number: names "116 111" a second time',
    ]


def test_what_is_shipped_is_right_and_begins_with_the_number_for_danger() -> None:
    library = read(shipped("levels", "help"))
    assert library.problems == ()
    assert len(library.regions) >= 5
    for region in library.regions.values():
        assert region.helplines[0].danger, region.name
        for line in region.helplines:
            assert line.danger == ("danger now" in line.what or line.what == "The same as 112."), line.number
    names = [region.name for region in library.regions.values()]
    assert len(set(names)) == len(names)
