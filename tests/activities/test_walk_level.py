"""What a walk's file may say: the shipped one is right, and every check tells a planted fault."""

from collections.abc import Callable
from typing import Any

import msgspec
import pytest

from game.activities.walk.level import SENSE_TAG
from game.ages import BANDS
from tests.activities.walking import HERE, built, forest, forest_data

Plant = Callable[[dict[str, Any]], None]


def thing(data: dict[str, Any], stop: int, number: int) -> dict[str, Any]:
    found: dict[str, Any] = data["stops"][stop - 1]["things"][number - 1]
    return found


def swap(field: str, value: object, stop: int = 1, number: int = 1) -> Plant:
    return lambda data: thing(data, stop, number).__setitem__(field, value)


def few(data: dict[str, Any]) -> None:
    data["stops"] = data["stops"][:1]
    data["stops"][0]["things"] = data["stops"][0]["things"][:2]


def mute_stop(data: dict[str, Any]) -> None:
    for one in data["stops"][2]["things"]:
        one["sense"] = "hear"


def older(data: dict[str, Any], stops: slice, things: int = 0) -> None:
    """Keep the things of some stops, from one on, for older children."""
    for stop in data["stops"][stops]:
        for one in stop["things"]:
            if things == 0 or one["sense"] in ("see", "touch"):
                one["ages"] = [9, 18]


def variant(ages: list[int]) -> Plant:
    """The squirrel for children from six on, and at its place another line for these years."""

    def plant(data: dict[str, Any]) -> None:
        things = data["stops"][0]["things"]
        things.append({**things[0], "id": "squirrel_tail", "says": "A squirrel!", "ages": ages})
        things[0]["ages"] = [6, 18]

    return plant


def lose_ask(data: dict[str, Any]) -> None:
    data["room"]["opens"] = [ask for ask in data["room"]["opens"] if ask["id"] != "touch_four"]


FAULTS: dict[str, tuple[Plant, str, str]] = {
    "too little to notice": (few, "stops", "at least 6 things"),
    "stops in disorder": (lambda d: d["stops"][1].update(at=0), "stops.2.at", "further right"),
    "a stop past the panorama": (lambda d: d["stops"][2].update(at=1500), "stops.3.at", "at most 1440"),
    "nothing to see or touch": (mute_stop, "stops.3.things", "see or touch"),
    "otters cut off": (lambda d: d["stops"][0]["otters"].update(at=[40, 482]), "stops.1.otters.at", "whole"),
    "otters too low": (lambda d: d["stops"][0]["otters"].update(at=[540, 530]), "stops.1.otters.at", "620"),
    "otters under a button": (
        lambda d: d["stops"][2]["otters"].update(at=[480, 482]),
        "stops.3.otters.at",
        "goes on",
    ),
    "a thing too high": (swap("at", [206, 150]), "stops.1.things.1.at", "should lie within"),
    "a thing on the otters": (swap("at", [540, 420]), "stops.1.things.1.at", "the otters"),
    "things too near": (swap("at", [300, 240]), "stops.1.things.2.at", "from thing 1"),
    "a thing by a button": (swap("at", [640, 420], 3, 4), "stops.3.things.4.at", "the button at"),
    "a thing without a picture": (swap("picture", ""), "stops.1.things.1.picture", "is missing"),
    "a caption too long": (
        swap("says", "A squirrel that is extraordinarily and unmistakably bushytailed"),
        "stops.1.things.1.says",
        "2 lines of 32",
    ),
    "an id that stands twice": (swap("id", "bird"), "stops.1.things.2.id", '"bird" is taken'),
    "an id the walk uses itself": (swap("id", "next"), "stops.1.things.1.id", '"next" is taken'),
    "an age without a line": (lose_ask, "room.opens", '"touch" and count 4'),
    "a line that begins twice": (
        lambda d: d["room"]["opens"].append({"id": "more", "sense": "see", "count": 5, "says": "Five."}),
        "room.opens.10",
        "already a line",
    ),
    "too little at one age": (lambda d: older(d, slice(1, None)), "stops", "at least 6 things at 3 years"),
    "nothing to see at one age": (
        lambda d: older(d, slice(2, 3), 2),
        "stops.3.things",
        "at 3 years",
    ),
    "ages turned round": (swap("ages", [9, 4]), "stops.1.things.1.ages", "younger to the older"),
    "variants that may meet": (variant([3, 6]), "stops.1.things.5.at", "from thing 1"),
    "a way home that may be mute": (lambda d: d["home"].pop(), "home", "without tags"),
}


def test_the_forest_is_right() -> None:
    assert list(forest().check()) == []


@pytest.mark.parametrize("fault", FAULTS)
def test_each_fault_is_told_at_its_field(fault: str) -> None:
    plant, field, part = FAULTS[fault]
    data = forest_data()
    plant(data)
    found = list(built(data).check())
    assert any(where == field and part in said for where, said in found), found


@pytest.mark.parametrize(
    ("stop", "field", "value"),
    [
        (1, "sense", "feel"),
        (1, "moves", "jump"),
        (1, "height", 900),
        (1, "at", [5, 900]),
        (1, "picture", "../x"),
    ],
)
def test_the_types_refuse_what_no_walk_may_say(stop: int, field: str, value: object) -> None:
    data = forest_data()
    swap(field, value, stop)(data)
    with pytest.raises(msgspec.ValidationError):
        built(data)


def test_the_outdoor_card_has_three_to_six_lines() -> None:
    for lines in (["One.", "Two."], ["One."] * 7):
        with pytest.raises(msgspec.ValidationError):
            built({**forest_data(), "outdoor": lines})
    assert 3 <= len(forest().outdoor) <= 6


def test_every_age_has_a_line_for_every_sense() -> None:
    for band in BANDS:
        assert [(h.sense, h.count) for h in forest().hunts(band.years[0], ())] == list(band.find)


def test_left_out_senses_take_their_things_with_them() -> None:
    for sense, caution in SENSE_TAG.items():
        for stop in forest().stops:
            left = stop.things_for(6, (caution,))
            assert sense not in {thing.sense for thing in left}
            assert left, "something to notice remains at every stop"


def test_every_picture_of_the_walk_is_painted() -> None:
    painted = {path.stem for path in (HERE / "assets/pictures").glob("*.webp")}
    sounding = {path.stem for path in (HERE / "assets/sounds").glob("*.ogg")}
    for name in forest().names():
        assert name.key in (painted if name.sort == "picture" else sounding), name
    assert {name.sort for name in forest().names()} == {"picture", "sound"}


def test_what_never_meets_may_share_a_place() -> None:
    data = forest_data()
    variant([3, 5])(data)
    level = built(data)
    assert list(level.check()) == []
    stop = level.stops[0]
    for age in range(3, 14):
        here = [thing.id for thing in stop.things_for(age, ()) if thing.at == stop.things[0].at]
        assert here == (["squirrel_tail"] if age < 6 else ["squirrel"])


def test_a_stop_may_be_for_some_years_only() -> None:
    data = forest_data()
    data["stops"][2]["ages"] = [6, 18]
    level = built(data)
    assert [stop.id for stop in level.stops_at(4)] == ["tree", "brook"]
    assert [stop.id for stop in level.stops_at(6)] == ["tree", "brook", "hollow"]
