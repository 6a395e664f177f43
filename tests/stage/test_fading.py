"""Sound comes softly and goes quickly."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.stage.fading import AUDIBLE, FADE_IN, FADE_OUT, LOOP_FULL, bed_level, loop_level

levels = st.floats(0, 1)
steps = st.floats(0, 0.25)


def after(rule: object, level: float, goal: float, seconds: float, dt: float = 1 / 60) -> float:
    assert callable(rule)
    for _ in range(round(seconds / dt)):
        level = rule(level, goal, dt)
    return level


@given(levels, levels, steps)
def test_a_level_never_passes_its_goal(level: float, goal: float, dt: float) -> None:
    for rule in (bed_level, loop_level):
        new = rule(level, goal, dt)
        assert min(level, goal) <= new <= max(level, goal)


@given(st.floats(AUDIBLE, 1), levels, steps)
def test_a_bed_that_is_heard_grows_by_at_most_6_db_a_second(level: float, goal: float, dt: float) -> None:
    assert bed_level(level, goal, dt) <= level * math.pow(2, dt) * (1 + 1e-9)


@given(levels, levels, steps)
def test_a_loop_takes_half_a_second_for_its_whole_way(level: float, goal: float, dt: float) -> None:
    assert abs(loop_level(level, goal, dt) - level) <= dt / LOOP_FULL + 1e-12


@pytest.mark.parametrize("dt", [1 / 60, 1 / 12, 0.25])
def test_a_bed_takes_over_300_ms_to_come_and_comes_wholly(dt: float) -> None:
    assert bed_level(0.0, 1.0, dt) <= AUDIBLE * dt / FADE_IN + 1e-9
    assert after(bed_level, 0.0, 1.0, 3.5, dt) == 1.0


def test_two_beds_cross_in_over_300_ms() -> None:
    assert FADE_OUT >= 0.3 and after(bed_level, 1.0, 0.0, 0.29) > 0.4
    assert after(bed_level, 1.0, 0.0, FADE_OUT + 0.02) == 0.0
