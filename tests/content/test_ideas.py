"""Rules of what may help: read from a file, and never breath first in a storm."""

from pathlib import Path
from typing import get_args

import pytest

from game.content.fields import Weather
from game.content.ideas import Ideas
from game.content.library import Library, read_library
from game.shipped import shipped

from .kinds import KINDS, PICTURES, SOUNDS

OWN = """kind = "ideas"
together = "sit"
why_together = "Being together is always there."

[[ideas]]
weather = "storm"
first = ["squeeze"]
then = ["breathing"]
why = "Hands first."
"""


def read(*places: Path) -> Library:
    return read_library(places, KINDS, PICTURES, SOUNDS)


def told(folder: Path, text: str) -> list[str]:
    (folder / "own.toml").write_text(text, encoding="utf-8")
    return [str(problem) for problem in read(folder).problems]


def test_every_weather_has_a_rule_with_its_reason_in_one_line() -> None:
    ideas = read(shipped("levels", "ideas.toml")).ideas
    assert isinstance(ideas, Ideas)
    assert {idea.weather for idea in ideas.ideas} == set(get_args(Weather))
    reasons = [idea.why for idea in ideas.ideas]
    assert len(set(reasons)) == len(reasons)
    storm = ideas.for_weather("storm")
    assert storm and storm.ways.index("squeeze") < storm.ways.index("breathing")


def test_rules_of_ones_own_count_more_than_those_that_came_with_it(tmp_path: Path) -> None:
    assert told(tmp_path, OWN) == []
    ideas = read(shipped("levels", "ideas.toml"), tmp_path).ideas
    assert ideas and [idea.why for idea in ideas.ideas] == ["Hands first."]
    assert ideas.for_weather("mist") is None


@pytest.mark.parametrize(
    ("good", "bad", "said"),
    [
        (
            'weather = "storm"',
            'weather = "strom"',
            'own.toml, line 6, ideas.1.weather: "strom" is not a weather',
        ),
        ('first = ["squeeze"]', 'first = ["squeze"]', 'Did you mean "squeeze"?'),
        ('first = ["squeeze"]', 'first = ["breathing"]', 'should not hold "breathing" in a storm'),
        ('together = "sit"', 'together = "breathing"', "it is there for just being together"),
        ('why = "Hands first."\n', "", "ideas.1.why: is missing"),
    ],
)
def test_what_is_wrong_is_told_with_file_line_and_field(
    tmp_path: Path, good: str, bad: str, said: str
) -> None:
    problems = told(tmp_path, OWN.replace(good, bad))
    assert any(said in problem for problem in problems), problems
    assert read(tmp_path).ideas is None


def test_a_weather_has_one_rule(tmp_path: Path) -> None:
    twice = OWN + OWN[OWN.index("[[ideas]]") :].replace("Hands first.", "Again.")
    assert any('"storm" has one' in problem for problem in told(tmp_path, twice))


def test_only_breath_is_never_all(tmp_path: Path) -> None:
    only = OWN.replace('"storm"', '"gusts"').replace('first = ["squeeze"]', 'first = ["breathing"]')
    assert any('beside "breathing"' in problem for problem in told(tmp_path, only))
