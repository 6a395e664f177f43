"""Every place a comfort level can be: it fills every window, and what stands there stays inside."""

from dataclasses import replace
from typing import get_args

import pytest

from game.activities.comfort.level import ComfortLevel
from game.activities.comfort.place import GROUNDS, Place
from game.activities.comfort.views.ashore import HEIGHT
from game.activities.comfort.views.ground import (
    PAIR,
    big_thing,
    comes_near,
    company,
    ground,
    heart,
    in_heart,
    lies,
    living_ground,
    part_seen,
)
from game.activities.comfort.views.together import AFLOAT
from game.layout import Area, around, caption_area, corner_areas, field, stage_area
from game.stage.easel import Easel

from ..playing import SHAPES, library
from ..recording import RecordingCanvas
from .test_comfort import sim, world

PLACES: tuple[Place, ...] = get_args(Place)
COMFORTS = {name: each for name, each in library().levels.items() if isinstance(each, ComfortLevel)}


def test_every_place_is_laid_and_its_pictures_are_there() -> None:
    assert set(GROUNDS) == set(PLACES)
    easel = Easel()
    for laid in GROUNDS.values():
        poses = ("_left", "_left_blink", "_blink", "_gaze", "_calm")
        for key in (*laid.layers, *(laid.pair + pose for pose in poses)):
            assert easel.pictures.load(key).get_width() > 300, key


@pytest.mark.parametrize("area", SHAPES.values(), ids=SHAPES)
@pytest.mark.parametrize("place", PLACES)
def test_the_painting_covers_the_window_and_the_heart_is_in_it(place: Place, area: Area) -> None:
    assert 0.0 <= part_seen(area, place) <= 1.0
    laid, width = lies(area, place), GROUNDS[place].width
    left, right = laid.point(0.0, 0.0)[0], laid.point(width, 0.0)[0]
    assert left <= area.x + 1e-6 and area.right <= right + 1e-6
    begins, ends = laid.point(heart(place), 0.0)[0], laid.point(heart(place) + 720.0, 0.0)[0]
    assert area.x - 1e-6 <= begins and ends <= area.right + 1e-6
    canvas = RecordingCanvas(area)
    ground(canvas, place)
    assert tuple(call[1] for call in canvas.named("backdrop")) == GROUNDS[place].layers


@pytest.mark.parametrize("area", SHAPES.values(), ids=SHAPES)
@pytest.mark.parametrize("place", PLACES)
def test_company_is_on_the_stage_or_not_there(place: Place, area: Area) -> None:
    canvas = RecordingCanvas(area)
    middle = area.centre[0]
    company(canvas, place, (middle + 405.0, middle - 405.0), 566.0, world())
    for call in canvas.calls:
        _, key, where, height, *_ = call
        assert key == f"{GROUNDS[place].pair}_left"
        assert isinstance(where, tuple) and isinstance(height, float)
        half = height * PAIR / 2
        assert area.inset(-10).contains(where[0] - half, where[1] - height / 2)
        assert area.inset(-10).contains(where[0] + half, where[1] + height / 2)


@pytest.mark.parametrize("side", [700, 720, 780])
def test_company_is_there_in_a_square_window_too_and_under_no_caption(side: float) -> None:
    area = Area(0, 0, side, 720)
    canvas = RecordingCanvas(area)
    company(canvas, "bank", (side / 2 + 405.0, side / 2 - 405.0), 566.0, world())
    ((_, _, where, height, *_),) = canvas.calls
    assert isinstance(where, tuple) and isinstance(height, float) and height > 90
    there = around(where, height * PAIR, height)
    assert all(there.apart(other) > 0 for other in (caption_area(area), *corner_areas(area)))


@pytest.mark.parametrize("area", SHAPES.values(), ids=SHAPES)
@pytest.mark.parametrize("place", PLACES)
def test_a_big_thing_lies_on_the_ground_or_comes_near_on_a_disc(place: Place, area: Area) -> None:
    thing = big_thing(area, place, 480.0, 300.0)
    assert stage_area(area).holds(thing)
    canvas = RecordingCanvas(area)
    comes_near(canvas, world(), place, thing)
    floor = in_heart(area, place, (0.0, GROUNDS[place].floor))[1]
    assert bool(canvas.named("disc")) == (thing.bottom < floor)
    assert area.w < 900 or thing.bottom >= min(floor, stage_area(area).bottom - 1e-6)


@pytest.mark.parametrize("name", [name for name, each in COMFORTS.items() if each.way == "sit"])
@pytest.mark.parametrize("area", SHAPES.values(), ids=SHAPES)
def test_those_who_sit_are_wholly_in_the_window(name: str, area: Area) -> None:
    place = COMFORTS[name].place
    if place in AFLOAT:
        return
    x, feet = in_heart(area, place, GROUNDS[place].seat)
    half = HEIGHT * PAIR / 2
    assert area.holds(Area(x - half, feet - HEIGHT, 2 * half, HEIGHT))


@pytest.mark.parametrize("name", COMFORTS)
def test_every_place_lives_and_is_still_in_calm_motion(name: str) -> None:
    def drawn(calm: bool, lively: bool = True, now: float = 3.0) -> list[tuple[object, ...]]:
        canvas = RecordingCanvas()
        there = world(calm)
        living_ground(sim(name), canvas, replace(there, now=now, lively=lively))
        return [call for call in canvas.calls if call[0] != "backdrop"]

    assert not drawn(calm=True)
    assert drawn(calm=False)
    assert drawn(calm=False) != drawn(calm=False, now=5.0) or COMFORTS[name].way == "sit"
    assert drawn(calm=False) == drawn(calm=False, lively=False), "what comes to rest stays where it is"


def test_a_place_no_wider_than_the_window_is_seen_from_its_middle() -> None:
    assert part_seen(SHAPES["wide"], "pond") == 0.5
    assert lies(SHAPES["portrait"], "bank") == field(SHAPES["portrait"])
