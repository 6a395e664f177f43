"""What a walk looks like and what of it can be pressed, in many windows and for every sitting."""

from copy import deepcopy
from itertools import pairwise
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.activities.walk import ACTIVITY, pace, place
from game.activities.walk.level import Moves
from game.activities.walk.moves import REST, STIR, STIR_EVERY, TURNS, calm_pose, pose, waiting
from game.activities.walk.sim import Walk
from game.activities.walk.spots import can_be_pressed, painted_spots, spots
from game.content.fields import Caution
from game.intents import Choose
from game.layout import CHILD_TARGET, GAP, Area, Target, calm_area, corner_areas, field, stage_area
from tests.activities.test_walk_sim import AGES, OUT
from tests.activities.walking import HERE, english, forest, go, until, walk, world
from tests.recording import RecordingCanvas

WINDOWS = {
    "wide": Area(0, 0, 1280, 720),
    "portrait": Area(0, 0, 720, 1280),
    "square": Area(0, 0, 720, 720),
    "tablet": Area(0, 0, 960, 720),
    "cinema": Area(0, 0, 1680, 720),
    "old screen": Area(0, 0, 900, 720),
    "tablet upright": Area(0, 0, 720, 960),
    "phone": Area(0, 0, 720, 1560),
    "very long": Area(0, 0, 2560, 720),
}
MOMENTS = ("stop:tree", "stop:brook", "stop:hollow", "room:see", "room:hear", "room:smell", "room:taste")


def at(moment: str, **sitting: object) -> Walk:
    sim = walk(**sitting)  # type: ignore[arg-type]
    until(sim, moment)
    assert sim.moment == moment
    return sim


def asked(sim: Walk, area: Area = WINDOWS["wide"], **seen: object) -> RecordingCanvas:
    canvas = RecordingCanvas(area)
    calm = sim.calm_motion
    ACTIVITY.playing().draw(sim, canvas, world(calm=calm, **seen))  # type: ignore[arg-type]
    return canvas


def targets(sim: Walk, area: Area) -> list[Target]:
    return list(ACTIVITY.playing().targets(sim, area, world()))


@pytest.mark.parametrize("moment", MOMENTS)
@pytest.mark.parametrize("window", WINDOWS)
def test_targets_are_large_inside_and_apart(moment: str, window: str) -> None:
    area = WINDOWS[window]
    found = targets(at(moment), area)
    around = [calm_area(area), *corner_areas(area)]
    assert len(found) >= 2
    for i, target in enumerate(found):
        assert min(target.area.w, target.area.h) >= CHILD_TARGET - 1e-6, target
        assert stage_area(area).holds(target.area), target
        others = [other.area for other in found[:i]] + around
        assert all(target.area.apart(other) >= GAP - 1e-6 for other in others), target
        assert target.said or english()(target.label) != f"[{target.label}]", target


@pytest.mark.parametrize("window", WINDOWS)
def test_the_paw_is_large_in_every_window(window: str) -> None:
    found = next(t for t in targets(at("room:see"), WINDOWS[window]) if t.id == "found")
    assert min(found.area.w, found.area.h) >= 160


@settings(deadline=None, max_examples=60)
@given(
    st.floats(720, 2600),
    st.booleans(),
    st.sampled_from(["stop:tree", "stop:hollow", "room:see", "room:smell"]),
)
def test_any_window_has_room_to_press(length: float, upright: bool, moment: str) -> None:
    area = Area(0, 0, 720, length) if upright else Area(0, 0, length, 720)
    here = targets(ROOMY[moment], area)
    for i, target in enumerate(here):
        assert min(target.area.w, target.area.h) >= CHILD_TARGET - 1e-6
        assert stage_area(area).holds(target.area)
        assert all(target.area.apart(other.area) >= GAP - 1e-6 for other in here[:i])


ROOMY = {moment: at(moment) for moment in ("stop:tree", "stop:hollow", "room:see", "room:smell")}


@pytest.mark.parametrize("window", place.WINDOWS)
def test_the_usual_windows_show_things_in_the_painting(window: tuple[int, int]) -> None:
    area = Area(0, 0, *window)
    for stop in forest().stops:
        found = spots(area, forest().width, stop)
        assert not found.discs
        assert found == painted_spots(area, forest().width, stop)


def test_a_square_window_brings_things_to_the_front() -> None:
    stop = forest().stops[0]
    area = WINDOWS["square"]
    assert not can_be_pressed(area, painted_spots(area, forest().width, stop))
    assert spots(area, forest().width, stop).discs


@pytest.mark.parametrize("window", place.WINDOWS)
def test_the_figures_of_the_checks_are_those_of_the_layout(window: tuple[int, int]) -> None:
    area = Area(0, 0, *window)
    for stop in forest().stops:
        found = painted_spots(area, forest().width, stop)
        seen = field(area, forest().width)
        left, top = found.otters[0] - stop.otters.at[0], found.otters[1] - stop.otters.at[1]
        real = [found.onward, calm_area(area), *corner_areas(area)]
        assert seen.scale == 1.0
        for box, one in zip(place.buttons(window, stop.at, forest().width), real, strict=True):
            assert (box.x + left, box.y + top, box.w, box.h) == pytest.approx((one.x, one.y, one.w, one.h))


def test_things_are_scanned_from_left_to_right_and_going_on_comes_last() -> None:
    found = targets(at("stop:tree"), WINDOWS["wide"])
    assert [t.id for t in found][-1] == "next"
    assert [t.area.centre[0] for t in found[:-1]] == sorted(t.area.centre[0] for t in found[:-1])


@settings(deadline=None, max_examples=60)
@given(AGES, OUT)
def test_left_out_things_cannot_be_pressed_or_seen(age: int, out: frozenset[Caution]) -> None:
    sim = walk(age, out)
    pressed: set[str] = set()
    seen: set[str] = set()
    while not sim.finished:
        pressed |= {t.id for t in targets(sim, WINDOWS["wide"])}
        if sim.elapsed < 0.3:
            seen |= asked(sim).pictures()
        sim.step(0.25, () if sim.strolling else [Choose("next")])
    hidden = {"sound": {"bird", "water", "woodpecker"}, "smell_taste": {"flower", "berries", "smell_rain"}}
    drawn = {"sound": {"bird", "woodpecker", "icon_hear"}, "smell_taste": {"flower", "berries", "icon_taste"}}
    for caution in hidden:
        assert caution not in out or not (pressed & hidden[caution] or seen & drawn[caution])
    if not out and age >= 9:
        assert {"bird", "flower", "smell_rain", "found", "next"} <= pressed
        assert drawn["sound"] | drawn["smell_taste"] <= seen


@settings(deadline=None, max_examples=40)
@given(
    st.floats(0.0, 320.0), st.booleans(), st.sampled_from(list(WINDOWS)), st.sampled_from(["bird", "stone"])
)
def test_drawing_twice_asks_for_the_same_and_changes_nothing(
    seconds: float, calm: bool, window: str, id_: str
) -> None:
    sim = walk(calm=calm)
    go(sim, seconds / 2, frame=0.25)
    go(sim, seconds / 2, id_, frame=0.25)
    before = deepcopy(sim)
    first = asked(sim, WINDOWS[window], now=3.0).calls
    assert first == asked(sim, WINDOWS[window], now=3.0).calls
    assert first and sim == before


@settings(deadline=None, max_examples=60)
@given(st.floats(0.0, 320.0), st.booleans(), st.sampled_from(["bird", "next", "found"]))
def test_until_the_next_change_the_picture_is_still(seconds: float, calm: bool, id_: str) -> None:
    sim = walk(calm=calm)
    go(sim, seconds, frame=0.25)
    sim.step(0.0, [Choose(id_)])
    still = sim.next_change
    if still is None or still <= 1 / 12:
        return
    before = asked(sim, lively=False).calls
    part = sim.part, sim.moment
    left = still - 0.05
    while left > 0.0:
        sim.step(min(0.25, left), ())
        left -= 0.25
    if (sim.part, sim.moment) == part:
        assert asked(sim, lively=False).calls == before


def test_a_noticed_thing_wears_light_and_two_rings() -> None:
    sim = at("stop:tree")
    assert not asked(sim).named("ring")
    go(sim, 1.0, "bird")
    canvas = asked(sim)
    assert len(canvas.named("ring")) == 2 and len(canvas.named("glow")) == 1


def test_the_bird_opens_its_beak_and_the_otters_look_at_it() -> None:
    sim = at("stop:tree")
    assert "bird_sing" not in asked(sim).pictures()
    go(sim, 0.6, "bird")
    assert {"bird_sing", "pair_sit_left"} <= asked(sim).pictures()
    go(sim, pace.ANSWER_SECONDS + 1.0)
    assert "bird_sing" not in asked(sim).pictures() and "pair_sit" in asked(sim).pictures()


def test_things_move_and_come_back_to_rest() -> None:
    for moves in get_args(Moves):
        seen = [REST, *(pose(moves, n / 60, 100.0) for n in range(round(pace.ANSWER_SECONDS * 60) + 2))]
        assert len(set(seen)) > 20, moves
        assert seen[-1] == REST
        for a, b in pairwise(seen):
            assert abs(a.dx - b.dx) < 4 and abs(a.dy - b.dy) < 4, moves
            turned = abs(a.turn - b.turn) % 360.0
            assert min(turned, 360.0 - turned) < (TURNS + 0.1 if moves == "twirl" else 2.0), moves
            assert abs(a.size - b.size) < 0.02, moves


def test_what_waits_stirs_one_after_the_other_and_without_a_jump() -> None:
    for moves in ("hop", "shake", "nod", "curl"):
        seen = [waiting(moves, n / 60, 0.3, 100.0) for n in range(round(STIR_EVERY * 60))]
        stirring = [n / 60 for n, how in enumerate(seen) if how != REST]
        assert stirring[0] > 0.3 * STIR_EVERY - 0.1 and stirring[-1] < 0.3 * STIR_EVERY + STIR + 0.1
        assert all(abs(a.turn - b.turn) < 1 for a, b in pairwise(seen))


def test_in_calm_motion_nothing_moves_and_stops_cross_fade() -> None:
    assert all(calm_pose(n / 10).dy == calm_pose(n / 10).turn == 0.0 for n in range(60))
    sim = at("stop:tree", calm=True)
    still = asked(sim).named("picture")
    go(sim, 0.4, "squirrel", "mushrooms")
    moved = asked(sim, now=5.0).named("picture")
    places, later = (
        {(c[2], c[3], c[5]) for c in calls if "pair" not in str(c[1])} for calls in (still, moved)
    )
    assert places == later, "a second picture may show, but all stay where and as large as they are"
    go(sim, 1.0, "next")
    assert sim.strolling
    backs = asked(sim).named("backdrop")
    assert {call[2] for call in backs} == {0.0, 0.5}
    assert sorted({float(str(call[3])) for call in backs})[0] < 1.0
    lively = at("stop:tree")
    go(lively, 1.0, "next")
    (far, near) = asked(lively).named("backdrop")
    assert 0.0 < float(str(near[2])) < 0.5 and far[2] == near[2]


def test_the_way_between_two_stops_has_no_jump() -> None:
    sim = at("stop:tree")
    go(sim, 0.0, "next")
    seen = []
    while sim.strolling:
        seen.append(float(str(asked(sim).named("backdrop")[1][2])))
        sim.step(1 / 60, ())
    assert seen[0] == 0.0 and seen[-1] == pytest.approx(0.5, abs=0.01)
    assert all(0.0 <= b - a < 0.01 for a, b in pairwise(seen))


def test_the_room_shows_its_sense_and_so_many_paws() -> None:
    sim = at("room:see", age=9)
    go(sim, 0.0, "found", "found")
    canvas = asked(sim)
    paws = [call[1] for call in canvas.named("picture") if call[1] in ("icon_found", "icon_tofind")]
    assert "icon_see" in canvas.pictures()
    assert paws.count("icon_tofind") == 3 and paws.count("icon_found") == 3, "one is the button"
    assert canvas.words() == [], "nothing needs reading"


def test_home_has_nothing_to_press_and_shows_the_pair() -> None:
    for moment in ("stop:tree", "room:see"):
        sim = at(moment)
        go(sim, 1.0, "enough")
        assert targets(sim, WINDOWS["wide"]) == []
        assert "pair_sit" in asked(sim).pictures()
        assert "icon_next" not in asked(sim).pictures()


def test_every_picture_asked_for_is_painted() -> None:
    painted = {path.stem for path in (HERE / "assets/pictures").glob("*.webp")}
    for moment in MOMENTS:
        assert asked(at(moment)).pictures() <= painted


def test_the_pair_gets_up_walks_and_sits_down_again() -> None:
    sim = at("stop:tree")
    go(sim, 0.0, "next")
    seen = []
    while sim.strolling:
        seen.append({str(call[1]) for call in asked(sim).named("picture") if "pair" in str(call[1])})
        sim.step(1 / 30, ())
    assert seen[0] == {"pair_sit"} and "pair_sit" in seen[-1] and "pair_sit" not in seen[len(seen) // 2]
    steps = [key for keys in seen for key in keys if "_walk_" in key]
    assert steps[0] == "pair_sit_walk_1" and {key[-1] for key in steps} == set("123456")
    assert all(int(b[-1]) - int(a[-1]) in (0, 1, -5) for a, b in pairwise(steps)), "in order, round and round"


def test_in_calm_motion_the_pair_never_walks() -> None:
    sim = at("stop:tree", calm=True)
    go(sim, 2.5, "next")
    assert not any("_walk_" in key for key in asked(sim).pictures())
