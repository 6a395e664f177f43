"""What a comfort file may say, each limit seen to refuse."""

import re
import tomllib
from pathlib import Path
from typing import Any, get_args

import msgspec
import pytest

from game.activities.comfort.level import ComfortLevel, Way
from game.activities.comfort.what import OF, What
from game.content.level import Name

LEVELS = Path(__file__).parents[2] / "levels" / "comfort"
SHIPPED = sorted(LEVELS.glob("*.toml"))


def data(name: str) -> dict[str, Any]:
    return tomllib.loads((LEVELS / f"{name}.toml").read_text("utf-8"))


def level(name: str, **changes: Any) -> ComfortLevel:
    return msgspec.convert({**data(name), **changes}, ComfortLevel)


def fields(found: ComfortLevel) -> list[str]:
    return [field for field, _ in found.check()]


def thing(**changes: Any) -> dict[str, Any]:
    return {**data("listen")["things"][0], **changes}


def test_there_is_a_level_for_every_way_and_everything_it_can_be_about() -> None:
    shipped = [level(path.stem) for path in SHIPPED]
    assert {each.way for each in shipped} == set(get_args(Way))
    assert {each.about for each in shipped if OF[each.way]} == set(get_args(What))


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_a_shipped_level_has_no_fault_and_no_breath_in_any_line(path: Path) -> None:
    assert fields(level(path.stem)) == []
    assert not re.search("breath|inhale|exhale", path.read_text("utf-8"), re.IGNORECASE)


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_no_line_commands_or_praises(path: Path) -> None:
    text = path.read_text("utf-8").lower()
    for words in ("close your eyes", "safe place", "well done", "calm down", "good job", "you must"):
        assert words not in text


SAID = {"id": "a", "at_seconds": 10, "text": "Hello."}


@pytest.mark.parametrize(
    ("name", "change", "field"),
    [
        ("sit", {"uses": ["breath"]}, "uses"),
        ("pebble", {"uses": []}, "uses"),
        ("listen", {"uses": ["body"]}, "uses"),
        ("sit", {"says": [{**SAID, "at_seconds": 95}]}, "says.1.at_seconds"),
        ("sit", {"says": [SAID, {**SAID, "id": "b", "at_seconds": 12}]}, "says.2.at_seconds"),
        ("sit", {"says": [SAID, {**SAID, "at_seconds": 30}]}, "says.2.id"),
        ("sit", {"says": [{**SAID, "id": "rest"}]}, "says.1.id"),
        ("sit", {"answers": [{"id": "a", "text": "Ah."}, {"id": "a", "text": "Oh."}]}, "answers.2.id"),
        ("sit", {"child": "Breathe with Mo."}, "child"),
        ("sit", {"rest": "A last breath."}, "rest"),
        ("sit", {"says": [{**SAID, "text": "Now exhale."}]}, "says.1.text"),
        ("sit", {"things": [thing()]}, "things"),
        ("sit", {"what": "pip"}, "what"),
        ("pebble", {"what": "cat"}, "what"),
        ("snail", {"place": "kitchen"}, "place"),
        ("puddles", {"place": "night"}, "place"),
        ("puddles", {"uses": []}, "uses"),
        ("boat", {"place": "hilltop"}, "place"),
        ("listen", {"things": []}, "things"),
        ("listen", {"things": [thing(), thing(id="b", at=[300, 300])]}, "things.2.at"),
        ("listen", {"things": [thing(line="It breathes.")]}, "things.1.line"),
        ("sit", {"ages": [8, 6]}, "ages"),
    ],
)
def test_a_fault_is_refused_at_its_field(name: str, change: dict[str, Any], field: str) -> None:
    assert fields(level(name)) == []
    assert field in fields(level(name, **change))


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("sit", {"way": "swim"}),
        ("sit", {"place": "moon"}),
        ("fireflies", {"what": "dragons"}),
        ("sit", {"seconds": 19}),
        ("sit", {"seconds": 241}),
        ("sit", {"rest_seconds": 5}),
        ("fireflies", {"how_many": 3}),
        ("fireflies", {"how_many": 11}),
        ("listen", {"things": [thing(at=[20, 300])]}),
        ("listen", {"things": [thing(at=[300, 520])]}),
        ("listen", {"things": [thing(picture="../owl")]}),
        ("sit", {"says": [{**SAID, "at_seconds": 2}]}),
        ("sit", {"says": [{**SAID, "text": "x" * 65}]}),
    ],
)
def test_what_the_types_refuse_never_becomes_a_level(name: str, change: dict[str, Any]) -> None:
    with pytest.raises(msgspec.ValidationError):
        level(name, **change)


def test_it_names_the_pictures_and_sounds_of_its_things() -> None:
    names = list(level("listen").names())
    assert Name("things.1.picture", "picture", "owl") in names
    assert Name("things.1.sound", "sound", "owl") in names
    assert Name("picture", "picture", "card_listen") in names


WEATHERS = ("mist", "breeze", "gusts", "storm", "rainbow")


@pytest.mark.parametrize("age", [4, 7, 10, 15])
def test_each_weather_has_an_answer_for_each_age_and_for_who_has_a_minute(age: int) -> None:
    shipped = [level(path.stem) for path in SHIPPED]
    fitting = [each for each in shipped if each.ages[0] <= age <= each.ages[1]]
    for weather in WEATHERS:
        answers = [each for each in fitting if weather in each.weather]
        assert len(answers) >= 2, f"{weather} at {age}"
        # Not only as a last thought.
        assert any(weather in each.weather[:2] for each in answers), f"{weather} at {age}"
    for who in ("child", "pair", "group"):
        assert len([each for each in fitting if who in each.who]) >= 5, f"{who} at {age}"
    assert any(each.minutes == 1 for each in fitting) and any(each.minutes >= 3 for each in fitting)


def test_a_storm_is_met_first_with_a_grown_up_and_the_body_and_mist_with_a_minute_of_looking() -> None:
    shipped = [level(path.stem) for path in SHIPPED]
    first = [each for each in shipped if each.weather[0] == "storm" and each.who[0] == "pair"]
    assert {"squeeze", "sway", "stomp"} <= {each.way for each in first}
    assert any(
        each.weather[0] == "mist" and each.minutes == 1 and each.ages == (3, 5) and each.way == "look"
        for each in shipped
    )


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_the_minutes_are_honest(path: Path) -> None:
    """Whole minutes, rounded up."""
    one = level(path.stem)
    assert 0.0 <= one.minutes - (one.seconds + one.rest_seconds) / 60 < 1.0


def test_no_line_is_said_in_two_levels() -> None:
    lines: dict[str, str] = {}
    for path in SHIPPED:
        one = level(path.stem)
        spoken = [said.text for said in one.says] + [line.text for line in one.answers]
        for text in (one.child, *spoken, *(heard.line for heard in one.things)):
            assert text not in lines, f"{path.stem} and {lines.get(text)} both say: {text}"
            lines[text] = path.stem
