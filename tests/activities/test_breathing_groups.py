"""The flower, the cocoa and the tummy: what moves with the breath, and that nothing jumps or is lost."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pytest

from game.activities.breathing.looks import LOOKS, cocoa, tummy
from game.activities.breathing.looks.bubbles import SMALLEST, bubbles
from game.activities.breathing.looks.moods import blowing
from game.activities.breathing.looks.seeds import CLOCK, TOGETHER, seeds
from game.activities.breathing.looks.thing import Thing
from game.activities.breathing.sim import Breathing
from game.activities.breathing.view import changing, draw, targets
from game.keep.settings import Settings
from game.layout import Area, around, stage_area
from game.look.theme import Theme
from game.sitting import Sitting, World

from ..playing import SHAPES, library, words
from ..recording import LANDSCAPE, RecordingCanvas
from .test_breathing import sim

NAMES = [
    name
    for name, level in library().levels.items()
    if getattr(level, "look", "") in ("flower", "dandelion", "cocoa", "tummy", "tummy_shell")
]
FRAME = 1 / 60


def world(area: Area = LANDSCAPE) -> World:
    return World(Settings(), Sitting(), words(), library(), Theme(), 0.0, area=area)


def at(name: str, fullness: float, phase: str = "in", calm: bool = False) -> Breathing:
    """The level in its third breath, this full."""
    one = sim(name, calm_motion=calm)
    third = one.cycles[2]
    starts, lasts = (third.start, third.in_seconds) if phase == "in" else (third.turns_at, third.out_seconds)
    steps = [starts + lasts * i / 400 for i in range(400)]
    one.elapsed = min(steps, key=lambda when: abs(_at(one, when).breath.fullness - fullness))
    return one


def _at(one: Breathing, when: float) -> Breathing:
    one.elapsed = when
    return one


def drawn(one: Breathing, area: Area = LANDSCAPE) -> list[tuple[Any, ...]]:
    canvas = RecordingCanvas(area)
    draw(one, canvas, world(area))
    return canvas.calls


def frames(name: str) -> Iterator[Breathing]:
    """Every frame of a level, to its end."""
    one = sim(name)
    while not one.finished:
        yield one
        one.step(FRAME, ())


def test_there_are_levels_of_these_looks() -> None:
    assert NAMES == ["cocoa", "cocoa_evening", "flower", "flower_field", "tummy", "tummy_shell"]


@pytest.mark.parametrize("name", NAMES)
def test_every_part_of_a_breath_looks_different(name: str) -> None:
    seen = [drawn(at(name, full)) for full in (0.02, 0.25, 0.5, 0.75, 0.98)]
    assert all(one != other for i, one in enumerate(seen) for other in seen[:i])


@pytest.mark.parametrize("name", NAMES)
def test_in_calm_motion_only_beads_fill(name: str) -> None:
    seen = [drawn(at(name, full, calm=True)) for full in (0.0, 0.3, 0.6, 1.0)]
    still = [[call for call in calls if call[0] != "disc"] for calls in seen]
    assert still[0] == still[1] == still[2] == still[3]
    beads = [len([call for call in calls if call[0] == "disc"]) for calls in seen]
    assert beads == sorted(set(beads))
    assert beads[-1] == 2 * beads[0]


@pytest.mark.parametrize("name", NAMES)
def test_at_rest_nothing_fills(name: str) -> None:
    for calm in (False, True):
        one = sim(name, calm_motion=calm)
        one.elapsed = one.rest_from + 10
        assert not [call for call in drawn(one) if call[0] == "disc"]
        assert any("rest" in str(call[1]) for call in drawn(one) if call[0] == "picture")
        assert not targets(one, LANDSCAPE, world())


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("name", NAMES)
def test_what_is_held_is_large_enough_and_in_free_sight(name: str, shape: str) -> None:
    area = SHAPES[shape]
    (target,) = targets(at(name, 0.5), area, world(area))
    assert min(target.area.w, target.area.h) >= 112
    assert stage_area(area).inset(-8).holds(target.area)


@pytest.mark.parametrize("name", NAMES)
def test_holding_is_answered_beside_what_is_held(name: str) -> None:
    one = at(name, 0.5)
    before = drawn(one)
    one.held = True
    rings = [call for call in drawn(one) if call not in before]
    assert rings and {call[0] for call in rings} == {"ring"}
    (target,) = targets(one, LANDSCAPE, world())
    assert all(target.area.contains(*call[1]) for call in rings)


def test_bubbles_grow_float_off_and_stay() -> None:
    before: tuple[Thing, ...] = ()
    for one in frames("flower"):
        now = bubbles(one)
        assert len(now) >= len(before)
        for was, moved in zip(before, now, strict=False):
            assert around(was.centre, 8).contains(*moved.centre), one.elapsed
            assert abs(was.height - moved.height) <= 3
            assert moved.moves or was.centre == moved.centre
        assert all(new.height <= SMALLEST + 4 for new in now[len(before) :])
        before = now
    assert len(before) == one.level.breaths + 1


def test_seeds_fly_and_become_flowers() -> None:
    flying, grown = 0, set[tuple[float, float]]()
    before: tuple[Thing, ...] = ()
    for one in frames("flower_field"):
        now = seeds(one)
        in_the_air = [thing for thing in now if thing.key == "dandelion_seed"]
        flowers = {thing.centre for thing in now if not thing.moves}
        assert grown <= flowers
        seeds_before = [thing for thing in before if thing.key == "dandelion_seed"]
        new = [
            s
            for s in in_the_air
            if not any(around(was.centre, 16).contains(*s.centre) for was in seeds_before)
        ]
        assert all(seed.alpha < 0.35 and around(CLOCK, 60).contains(*seed.centre) for seed in new), (
            one.elapsed
        )
        flying, grown, before = max(flying, len(in_the_air)), flowers, now
    assert flying >= TOGETHER
    assert len(grown) == TOGETHER * (one.level.breaths + 1)


@pytest.mark.parametrize("name", ["cocoa", "cocoa_evening"])
def test_the_steam_swings_without_a_jump(name: str) -> None:
    bends = [(one.breath.phase, one.breath.fullness, cocoa.leaning(one)) for one in frames(name)]
    assert max(abs(b[2] - a[2]) for a, b in pairwise(bends)) < 0.05
    assert max(bend for phase, full, bend in bends if full > 0.99) == pytest.approx(1.0, abs=0.02)
    assert min(bend for phase, full, bend in bends if phase == "out") == pytest.approx(-1.0, abs=0.02)
    assert bends[0][2] == 0.0 and bends[-1][2] == pytest.approx(0.0)


@pytest.mark.parametrize("name", ["tummy", "tummy_shell"])
def test_what_lies_on_the_tummy_rides_up_and_down(name: str) -> None:
    def height(full: float) -> float:
        key = LOOKS["tummy_shell" if name == "tummy_shell" else "tummy"].thing  # type: ignore[attr-defined]
        return next(-float(call[2][1]) for call in drawn(at(name, full)) if call[1] == key)

    heights = [height(i / 10) for i in range(11)]
    assert heights == sorted(heights)
    assert heights[-1] - heights[0] > 40


@pytest.mark.parametrize("name", ["tummy", "tummy_shell"])
def test_asleep_the_tummy_hardly_moves(name: str) -> None:
    fullnesses = [tummy.fullness(one) for one in frames(name) if one.moment == "rest"]
    assert 0.05 < max(fullnesses) < 0.15
    assert max(abs(b - a) for a, b in pairwise(fullnesses)) < 0.01


@pytest.mark.parametrize("name", NAMES)
def test_what_changes_is_a_small_part(name: str) -> None:
    for one in frames(name):
        part = changing(one, LANDSCAPE)
        if part:
            assert part.w * part.h < 0.28 * LANDSCAPE.w * LANDSCAPE.h


def test_a_face_takes_its_time_to_blow() -> None:
    blows = [blowing(one) for one in frames("flower")]
    assert max(blows) == 1.0 and min(blows) == 0.0
    assert max(abs(b - a) for a, b in pairwise(blows)) * 60 * 0.2 < 1.0
