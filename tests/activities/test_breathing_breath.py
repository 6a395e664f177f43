"""The breath as a function of time: smooth, whole, and never adrift."""

from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from game.activities.breathing.breath import Cycle, breath_at, ease
from game.activities.breathing.dose import MOST_CHANGE, cycles_of, within
from game.ages import BANDS, Pace

A_MOMENT = 1e-4
INTO = st.floats(1.5, 5.0)
RATIO = st.floats(1.0, 2.0)


@st.composite
def paces(draw: st.DrawFn) -> Pace:
    into = draw(INTO)
    return Pace(into, max(1.5, min(8.0, into * draw(RATIO))))


@st.composite
def doses(draw: st.DrawFn) -> tuple[Cycle, ...]:
    return cycles_of(
        draw(paces()), draw(paces()), draw(st.integers(1, 24)), draw(st.sampled_from([0.0, 0.5, 2.0])), 3.0
    )


def fullness(cycles: tuple[Cycle, ...], at: float) -> float:
    return breath_at(cycles, at).fullness


def boundaries(cycles: tuple[Cycle, ...]) -> list[float]:
    return [at for c in cycles for at in (c.start, c.full_at, c.turns_at, c.ends_at)]


@settings(deadline=None)
@given(doses(), st.floats(0, 400))
def test_fullness_stays_between_empty_and_full(cycles: tuple[Cycle, ...], at: float) -> None:
    assert 0.0 <= fullness(cycles, at) <= 1.0


@settings(deadline=None)
@given(doses())
def test_nothing_jumps_at_any_boundary(cycles: tuple[Cycle, ...]) -> None:
    for at in boundaries(cycles):
        before, now, after = (fullness(cycles, at + d) for d in (-A_MOMENT, 0.0, A_MOMENT))
        assert abs(now - before) < 1e-6 and abs(after - now) < 1e-6


@settings(deadline=None)
@given(doses())
def test_the_movement_stands_still_for_a_moment_at_every_boundary(cycles: tuple[Cycle, ...]) -> None:
    for at in boundaries(cycles):
        before = (fullness(cycles, at) - fullness(cycles, at - A_MOMENT)) / A_MOMENT
        after = (fullness(cycles, at + A_MOMENT) - fullness(cycles, at)) / A_MOMENT
        assert abs(before) < 1e-2 and abs(after) < 1e-2


def test_a_jump_at_a_boundary_would_be_noticed() -> None:
    """The planted fault: a breath that is cut off before it is out."""
    cut = (Cycle(0.0, 2.0, 0.0, 3.0), Cycle(4.0, 2.0, 0.0, 3.0))
    assert abs(fullness(cut, 4.0) - fullness(cut, 4.0 - A_MOMENT)) > 0.1


def test_a_corner_at_a_boundary_would_be_noticed() -> None:
    """The planted fault: a straight line instead of the half wave has speed where it ends."""
    assert (1.0 - (1.0 - A_MOMENT)) / A_MOMENT > 1e-2
    assert (ease(1.0) - ease(1.0 - A_MOMENT)) / A_MOMENT < 1e-2


@settings(deadline=None)
@given(doses())
def test_it_is_full_at_the_turn_and_empty_at_the_end(cycles: tuple[Cycle, ...]) -> None:
    for i, cycle in enumerate(cycles):
        assert fullness(cycles, cycle.full_at) == pytest.approx(1.0)
        assert fullness(cycles, cycle.ends_at - 1e-9) == pytest.approx(0.0, abs=1e-9)
        assert breath_at(cycles, cycle.start).index == i
    assert breath_at(cycles, cycles[-1].ends_at).phase == "still"


@settings(deadline=None)
@given(paces(), paces(), st.integers(1, 24))
@example(Pace(1.5, 1.5), Pace(5.0, 7.0), 3)
def test_no_breath_changes_by_more_than_a_tenth(starts: Pace, slows: Pace, breaths: int) -> None:
    cycles = cycles_of(starts, slows, breaths, 0.0)
    assert len(cycles) == breaths + 1
    for one, other in pairwise(cycles):
        for a, b in ((one.in_seconds, other.in_seconds), (one.out_seconds, other.out_seconds)):
            assert max(a / b, b / a) <= MOST_CHANGE + 1e-9
        assert other.start == pytest.approx(one.ends_at)


@settings(deadline=None)
@given(paces(), paces(), st.integers(1, 24))
def test_the_breath_out_is_never_shorter_than_the_breath_in(starts: Pace, slows: Pace, breaths: int) -> None:
    for cycle in cycles_of(starts, slows, breaths, 0.0):
        assert cycle.in_seconds <= cycle.out_seconds * (1 + 1e-9)
        assert cycle.out_seconds <= 2 * cycle.in_seconds * (1 + 1e-9)


@pytest.mark.parametrize("suits", BANDS, ids=lambda band: f"from {band.years[0]}")
def test_the_presets_reach_their_last_pace(suits: object) -> None:
    band = next(b for b in BANDS if b is suits)
    last = cycles_of(band.starts_at, band.slows_to, band.breaths[1], 0.0)[-1]
    assert (last.in_seconds, last.out_seconds) == pytest.approx(
        (band.slows_to.in_seconds, band.slows_to.out_seconds)
    )


def test_a_dose_too_short_for_the_whole_way_goes_as_far_as_it_may() -> None:
    cycles = cycles_of(Pace(1.5, 2.0), Pace(4.5, 6.0), 3, 0.0)
    assert cycles[-1].in_seconds == pytest.approx(1.5 * MOST_CHANGE**2)
    assert cycles[1].in_seconds == 1.5


def test_after_a_hundred_breaths_it_is_within_one_frame_of_the_clock() -> None:
    cycles = cycles_of(Pace(2.5, 3.5), Pace(2.5, 3.5), 99, 0.0)
    for rate in (12, 30, 144):
        elapsed = 0.0
        frames = int(99.4 * 6.0 * rate)
        for _ in range(frames):
            elapsed += 1 / rate
        assert abs(elapsed - frames / rate) < 1 / rate
        assert breath_at(cycles, elapsed).index == 99
        assert fullness(cycles, elapsed) == pytest.approx(fullness(cycles, frames / rate), abs=1e-6)


@settings(deadline=None)
@given(doses(), st.floats(20, 300))
def test_what_is_cut_to_a_time_ends_with_a_whole_breath_inside_it(
    cycles: tuple[Cycle, ...], seconds: float
) -> None:
    kept = within(cycles, seconds)
    assert kept == cycles[: len(kept)] and kept
    assert kept[-1].ends_at - kept[0].start <= seconds
    assert len(kept) == len(cycles) or cycles[len(kept)].ends_at - kept[0].start > seconds
