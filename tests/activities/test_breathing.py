"""A breathing level being played, by everybody and by nobody."""

import copy
import tomllib
from collections.abc import Sequence
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.activities.breathing import ACTIVITY
from game.activities.breathing.level import BreathingLevel
from game.activities.breathing.sim import READY_SECONDS, Breathing
from game.activity import Cue, Loop, Say, Sound
from game.ages import band
from game.intents import Choose, Hold, Intent, LetGo
from game.keep.settings import Settings
from game.layout import GAP, Area, Target, corner_areas, stage_area
from game.look.theme import Theme
from game.sitting import Sitting, World

from ..playing import SHAPES, library, words
from ..recording import RecordingCanvas

FILES = sorted((Path(__file__).parents[2] / "levels" / "breathing").glob("*.toml"))
NAMES = [path.stem for path in FILES]


def level(name: str = "bubble") -> BreathingLevel:
    path = next(path for path in FILES if path.stem == name)
    return msgspec.convert(tomllib.loads(path.read_text("utf-8")), BreathingLevel)


def sim(name: str = "bubble", age: int = 7, calm_motion: bool = False) -> Breathing:
    found = level(name)
    return Breathing(found, name, max(age, found.ages[0]), calm_motion)


def play(one: Breathing, fps: int, at: dict[float, Sequence[Intent]] | None = None) -> list[Cue]:
    """Play to the end; intents come at the first frame at or after their time."""
    cues: list[Cue] = []
    todo = sorted((at or {}).items())
    frame = 0
    while not one.finished:
        now = frame / fps
        due: list[Intent] = []
        while todo and todo[0][0] <= now + 1e-9:
            due += todo.pop(0)[1]
        cues += one.step(1 / fps, due)
        frame += 1
        assert now < 600, "it should end within ten minutes"
    return cues


def said(cues: Sequence[Cue]) -> list[str]:
    return [cue.line.key for cue in cues if isinstance(cue, Say)]


@pytest.mark.parametrize("name", NAMES)
def test_it_plays_to_the_end_by_itself(name: str) -> None:
    one = sim(name)
    cues = play(one, 30)
    assert said(cues) == [f"breathing/{name}/{id_}" for id_ in ("watch", "breathe", "rest")]
    assert cues.count(Sound("chime")) == 1
    assert one.elapsed == pytest.approx(one.cycles[-1].ends_at + one.level.rest_seconds, abs=0.04)


def test_the_moments_come_in_order_and_the_rest_is_long_enough() -> None:
    one, seen = sim(), dict[str, float]()
    while not one.finished:
        seen[one.moment] = seen.get(one.moment, 0.0) + 1 / 30
        one.step(1 / 30, ())
    assert list(seen) == ["watch", "breathe", "rest"]
    assert seen["rest"] >= 19.9
    assert seen["watch"] == pytest.approx(READY_SECONDS + 6.0, abs=0.1)


@pytest.mark.parametrize("name", NAMES)
def test_cues_are_the_same_at_any_frame_rate(name: str) -> None:
    at: dict[float, Sequence[Intent]] = {8.0: [Hold("breath")], 10.5: [LetGo("breath")]}
    assert play(sim(name), 12, at) == play(sim(name), 30, at) == play(sim(name), 144, at)


@settings(deadline=None, max_examples=40)
@given(st.integers(0, 12 * 60), st.sampled_from(NAMES))
def test_enough_ends_it_at_the_end_of_the_breath_out_at_any_frame_rate(twelfth: int, name: str) -> None:
    when = twelfth / 12
    whole = sim(name)
    under_way = [cycle for cycle in whole.cycles if cycle.start <= when + 1e-6]
    cues = []
    for fps in (12, 36, 144):
        one = sim(name)
        cues.append(play(one, fps, {when: [Choose("enough")]}))
        if when < whole.rest_from:
            ends = under_way[-1].ends_at if under_way else when
            assert one.elapsed == pytest.approx(ends, abs=1 / fps + 1e-6)
            assert one.elapsed - when <= 15.2
        assert one.breath.fullness < 1e-3
    assert cues[0] == cues[1] == cues[2]


def test_enough_in_the_rest_ends_it_at_once() -> None:
    one = sim()
    while one.moment != "rest":
        one.step(1 / 30, ())
    one.step(1 / 30, [Choose("enough")])
    assert one.finished


def test_enough_during_a_breath_lets_it_go_out_first() -> None:
    one = sim()
    while one.breath.index < 2 or one.breath.fullness < 0.5:
        one.step(1 / 30, ())
    one.step(1 / 30, [Choose("enough")])
    assert not one.finished
    while not one.finished:
        one.step(1 / 30, ())
    assert (one.breath.index, one.breath.phase) == (2, "still")


@pytest.mark.parametrize("name", NAMES)
def test_every_loop_is_faded_out_in_the_end(name: str) -> None:
    last: dict[str, float] = {}
    for cue in play(sim(name), 30):
        if isinstance(cue, Loop):
            last[cue.key] = cue.gain
            assert 0.0 <= cue.gain <= 1.0
    assert last == {"breath_in": 0.0, "breath_out": 0.0}


def test_a_younger_child_gets_no_longer_dose_than_suits_those_years() -> None:
    one = Breathing(level("bubble_slow"), "bubble_slow", 4)
    assert one.cycles[-1].ends_at - one.cycles[0].start <= band(4).longest_breathing_seconds
    assert len(one.cycles) < len(level("bubble_slow").cycles())


def test_time_that_stands_still_changes_nothing() -> None:
    one = sim()
    for _ in range(300):
        one.step(1 / 30, ())
    before = copy.deepcopy(one)
    for _ in range(1000):
        assert list(one.step(0.0, ())) == []
    assert one == before


def world(calm_motion: bool = False, lively: bool = True, now: float = 3.0) -> World:
    chosen = Settings(calm_motion=calm_motion)
    return World(chosen, Sitting(), words(), library(), Theme(), now=now, lively=lively)


@pytest.mark.parametrize("calm_motion", [False, True])
@pytest.mark.parametrize("area", SHAPES.values(), ids=SHAPES)
def test_drawing_twice_asks_for_the_same_and_changes_nothing(area: Area, calm_motion: bool) -> None:
    one = sim(calm_motion=calm_motion)
    for seconds in (0.0, 3.0, 5.0, 8.0, 30.0, 15.0):
        for _ in range(int(seconds * 10)):
            one.step(0.1, ())
        before, canvas = copy.deepcopy(one), RecordingCanvas(area)
        ACTIVITY.playing().draw(one, canvas, world(calm_motion, not calm_motion))
        first = list(canvas.calls)
        canvas.calls.clear()
        ACTIVITY.playing().draw(one, canvas, world(calm_motion, not calm_motion))
        assert canvas.calls == first
        assert one == before


@pytest.mark.parametrize("area", SHAPES.values(), ids=SHAPES)
def test_the_bubble_stays_on_the_stage_and_its_target_apart_from_the_corners(area: Area) -> None:
    one = sim()
    films = []
    while one.moment != "rest":
        canvas = RecordingCanvas(area)
        ACTIVITY.playing().draw(one, canvas, world())
        films += [call[1:3] for call in canvas.named("film")]
        one.step(0.1, ())
    stage = stage_area(area).inset(-13)
    for centre, diameter in films:
        assert isinstance(centre, tuple) and isinstance(diameter, float)
        x, y = centre
        assert stage.holds(Area(x - diameter / 2, y - diameter / 2, diameter, diameter))
    target: Target = ACTIVITY.playing().targets(sim(), area, world())[0]
    assert target.area.w >= 112 and target.area.h >= 112
    assert all(target.area.apart(corner) >= GAP for corner in corner_areas(area))


def test_the_bubble_grows_with_the_breath_in_and_shrinks_with_the_breath_out() -> None:
    def diameter(elapsed: float) -> float:
        one, canvas = sim(), RecordingCanvas()
        one.elapsed = elapsed
        ACTIVITY.playing().draw(one, canvas, world())
        size = canvas.named("film")[0][2]
        assert isinstance(size, float)
        return size

    start = READY_SECONDS
    assert (
        diameter(start)
        < diameter(start + 1.2)
        < diameter(start + 2.5)
        > diameter(start + 4)
        > diameter(start + 6)
    )


def test_in_calm_motion_the_bubble_keeps_its_size_and_a_ring_fills_in_steps() -> None:
    one, sizes, parts = sim(calm_motion=True), set(), []
    while one.moment != "rest":
        canvas = RecordingCanvas()
        ACTIVITY.playing().draw(one, canvas, world(calm_motion=True, lively=False))
        sizes |= {call[1:] for call in canvas.named("film")}
        parts += [call[5] for call in canvas.named("arc")]
        assert one.next_change is not None and one.next_change >= 1 / 12
        one.step(0.1, ())
    assert len(sizes) == 1
    assert len(set(parts)) == 12


def test_there_is_nothing_to_press_in_the_rest() -> None:
    one = sim()
    while one.moment != "rest":
        one.step(1 / 30, ())
    assert list(ACTIVITY.playing().targets(one, SHAPES["wide"], world())) == []
    assert one.next_change is not None


def test_its_lines_bear_the_name_of_the_file_and_speak_of_breath_by_tag() -> None:
    found = library().levels["bubble_big"]
    one = ACTIVITY.playing().start("bubble_big", found, world())
    lines = [cue.line for cue in play(one, 30) if isinstance(cue, Say)]  # type: ignore[arg-type]
    assert lines[0].key == "breathing/bubble_big/watch"
    assert [line.tags for line in lines] == [("breath",), ("breath",), ()]


def test_a_long_frame_says_nothing_that_would_come_after_the_end() -> None:
    one = sim("bubble_small")
    while one.moment != "rest":
        one.step(1 / 60, ())
    one.step(1.4, ())
    cues = one.step(0.25, [Choose("enough")])
    assert one.finished
    assert not [cue for cue in cues if isinstance(cue, Say)]
