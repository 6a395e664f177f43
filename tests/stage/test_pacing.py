"""Frames come on a grid, missed ones are skipped, and a still screen is left alone."""

import math

from hypothesis import given
from hypothesis import strategies as st

from game.stage.pacing import ALERT, HIDDEN, MOVING, RESTING, period, wait

times = st.floats(0, 1e6)
spans = st.floats(0, 30)


@given(times, spans, st.booleans(), spans, st.booleans())
def test_the_pause_is_over_zero_and_at_most_a_period(
    last: float, gone: float, moving: bool, since: float, hidden: bool
) -> None:
    pause = wait(last + gone, last, moving, since, hidden)
    assert 0 < pause <= period(moving, since, hidden) * 1.001


@given(st.floats(0, 1e5), spans, st.booleans(), spans, st.booleans())
def test_wake_ups_lie_on_the_grid_of_the_last_one(
    last: float, gone: float, moving: bool, since: float, hidden: bool
) -> None:
    step = period(moving, since, hidden)
    turns = (last + gone + wait(last + gone, last, moving, since, hidden) - last) / step
    assert math.isclose(turns, round(turns), abs_tol=1e-4)


def test_a_minute_of_quick_frames_has_3600_wake_ups() -> None:
    now = due = 0.0
    for _ in range(3600):
        now += 0.003
        now = due = now + wait(now, due, True, 0.0, False)
    assert math.isclose(now, 60.0, abs_tol=0.02)


def test_a_late_frame_is_skipped_and_never_made_up_for() -> None:
    assert math.isclose(wait(0.040, 0.0, True, 0.0, False), 3 / 60 - 0.040)


def test_waking_a_little_early_does_not_give_a_frame_twice() -> None:
    assert wait(9.9999, 10.0, True, 0.0, False) > 0.9 * MOVING


def test_how_often_it_looks() -> None:
    assert period(True, 99.0, False) == MOVING == 1 / 60
    assert period(False, 4.9, False) == ALERT == 1 / 30
    assert period(False, 5.0, False) == RESTING == 1 / 10
    assert period(True, 0.0, True) == HIDDEN == 1 / 5


def test_a_clock_that_jumped_is_no_trap() -> None:
    assert 0 < wait(5.0, 1e9, True, 0.0, False) <= MOVING
    assert 0 < wait(1e9, 5.0, False, 99.0, False) <= RESTING
