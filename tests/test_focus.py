"""Signals and targets become intents: pointer, keys, one switch, two switches, dwelling."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from game.focus import Focus
from game.intents import Choose, Hold, Intent, LetGo, Move, Point, Press, Release, Signal, Step
from game.keep.settings import Settings
from game.layout import Area, Target
from game.scanning import LOOPS

LEFT = Target("left", Area(0, 0, 120, 120))
CALM = Target("calm", Area(1154, 14, 116, 116), "press", player=0)
RIGHT = Target("right", Area(200, 0, 120, 120))
HOLD = Target("hold", Area(0, 200, 120, 120), "hold")
ALL = (LEFT, CALM, RIGHT, HOLD)

OFF = Settings(debounce_seconds=0.0)
AUTO = replace(OFF, scanning="auto", scan_seconds=1.0, switch_debounce_seconds=0.0)
DWELL = replace(OFF, scanning="dwell", dwell_seconds=1.0, switch_debounce_seconds=0.0)
TWO = replace(OFF, scanning="step", switch_debounce_seconds=0.0)


def hear(
    focus: Focus, *signals: Signal, dt: float = 0.1, settings: Settings = OFF, targets: Sequence[Target] = ALL
) -> list[Intent]:
    return focus.step(signals, targets, dt, settings)


def ring(focus: Focus, targets: Sequence[Target] = ALL) -> str | None:
    found = focus.ring(targets)
    return found.id if found else None


def wait(focus: Focus, seconds: float, settings: Settings) -> list[Intent]:
    heard: list[Intent] = []
    for _ in range(round(seconds / 0.1)):
        heard += hear(focus, settings=settings)
    return heard


# -- pointer and touch


def test_a_pointer_chooses_on_release() -> None:
    focus = Focus()
    assert hear(focus, Press("mouse", (10, 10))) == []
    assert hear(focus, Release("mouse", (20, 20))) == [Choose("left")]


def test_sliding_off_cancels() -> None:
    focus = Focus()
    hear(focus, Press("mouse", (10, 10)))
    assert hear(focus, Release("mouse", (500, 500))) == []


def test_a_pointer_that_is_lost_chooses_nothing() -> None:
    focus = Focus()
    hear(focus, Press("touch:0", (10, 10)))
    assert hear(focus, Release("touch:0")) == []


def test_calm_acts_on_press() -> None:
    assert hear(Focus(), Press("mouse", (1200, 70))) == [Choose("calm")]


def test_holding_speaks_of_press_and_release_even_when_sliding_off() -> None:
    focus = Focus()
    assert hear(focus, Press("touch:0", (10, 210))) == [Hold("hold")]
    assert hear(focus, Point(600, 600, "touch:0")) == []
    assert hear(focus, Release("touch:0", (600, 600))) == [LetGo("hold")]


def test_two_fingers_hold_two_things() -> None:
    other = Target("other", Area(400, 400, 120, 120), "hold")
    focus = Focus()
    targets = (*ALL, other)
    hear(focus, Press("touch:0", (10, 210)), targets=targets)
    assert hear(focus, Press("touch:1", (410, 410)), targets=targets) == [Hold("other")]
    assert hear(focus, Release("touch:0", (10, 210)), targets=targets) == [LetGo("hold")]
    assert hear(focus, Release("touch:1", (410, 410)), targets=targets) == [LetGo("other")]


def test_what_is_held_and_goes_away_is_let_go_of() -> None:
    focus = Focus()
    hear(focus, Press("mouse", (10, 210)))
    assert hear(focus, targets=(LEFT, CALM)) == [LetGo("hold")]


def test_trembling_presses_are_filtered_but_releases_never() -> None:
    careful = replace(OFF, debounce_seconds=0.3)
    focus = Focus()
    hear(focus, Press("mouse", (10, 10)), settings=careful)
    assert hear(focus, Release("mouse", (10, 10)), settings=careful) == [Choose("left")]
    assert hear(focus, Press("mouse", (10, 10)), settings=careful) == []
    assert hear(focus, Release("mouse", (10, 10)), settings=careful) == []
    hear(focus, dt=0.3, settings=careful)
    hear(focus, Press("mouse", (10, 10)), settings=careful)
    assert hear(focus, Release("mouse", (10, 10)), settings=careful) == [Choose("left")]


def test_a_word_is_due_when_a_mouse_rests() -> None:
    focus = Focus()
    hear(focus, Point(10, 10))
    assert focus.attended(ALL) is None
    hear(focus, dt=0.25)
    hear(focus, dt=0.25)
    hear(focus, dt=0.25)
    assert focus.attended(ALL) is LEFT


# -- keys


def test_the_first_key_only_shows_the_ring() -> None:
    focus = Focus()
    assert hear(focus, Press("space")) == []
    assert ring(focus) == "left"
    hear(focus, Press("space"))
    assert hear(focus, Release("space")) == [Choose("left")]


def test_arrows_go_to_the_neighbour_and_tab_goes_round() -> None:
    focus = Focus()
    hear(focus, Move(1, 0))
    assert ring(focus) == "left"
    hear(focus, Move(1, 0))
    assert ring(focus) == "right"
    hear(focus, Step(1))
    assert ring(focus) == "hold"
    hear(focus, Step(1))
    assert ring(focus) == "left"
    hear(focus, Step(-1))
    assert ring(focus) == "hold"


def test_a_held_key_holds() -> None:
    focus = Focus(ringed="hold", by_keys=True)
    assert hear(focus, Press("enter")) == [Hold("hold")]
    assert hear(focus, Release("enter")) == [LetGo("hold")]


def test_a_pointer_hides_the_ring() -> None:
    focus = Focus(ringed="left", by_keys=True)
    hear(focus, Press("mouse", (900, 600)))
    assert ring(focus) is None


@given(st.lists(st.sampled_from([Move(1, 0), Move(-1, 0), Move(0, 1), Move(0, -1)]), min_size=1, max_size=30))
@hypothesis_settings(deadline=None)
def test_arrows_never_lose_the_ring(moves: list[Move]) -> None:
    focus = Focus()
    for move in moves:
        hear(focus, move)
        assert ring(focus) is not None


# -- one switch


def test_the_scan_gives_the_first_twice_the_time_and_calm_comes_second() -> None:
    focus = Focus()
    wait(focus, 1.9, AUTO)
    assert ring(focus) == "left"
    wait(focus, 0.2, AUTO)
    assert ring(focus) == "calm"
    wait(focus, 1.0, AUTO)
    assert ring(focus) == "right"


def test_one_switch_chooses_what_is_ringed() -> None:
    focus = Focus()
    wait(focus, 3.2, AUTO)
    hear(focus, Press("space"), settings=AUTO)
    assert hear(focus, Release("space"), settings=AUTO) == [Choose("right")]


def test_one_switch_reaches_calm_on_press() -> None:
    focus = Focus()
    wait(focus, 2.2, AUTO)
    assert hear(focus, Press("space"), settings=AUTO) == [Choose("calm")]


def test_a_switch_toggles_what_is_held_and_the_scan_rests_then_goes_on_calm_first() -> None:
    focus = Focus()
    wait(focus, 4.2, AUTO)
    assert ring(focus) == "hold"
    assert hear(focus, Press("space"), settings=AUTO) == [Hold("hold")]
    assert hear(focus, Release("space"), settings=AUTO) == []
    wait(focus, Settings().resume_seconds - 0.5, AUTO)
    assert ring(focus) == "hold"
    assert hear(focus, Press("space"), settings=AUTO) == [LetGo("hold")]
    hear(focus, Release("space"), settings=AUTO)
    wait(focus, Settings().resume_seconds + 0.1, AUTO)
    assert ring(focus) == "calm"


def test_after_three_loops_the_scan_waits_and_a_press_wakes_it() -> None:
    focus = Focus()
    wait(focus, LOOPS * 5 + 0.5, AUTO)
    assert ring(focus) is None
    assert hear(focus, Press("space"), settings=AUTO) == []
    assert hear(focus, Release("space"), settings=AUTO) == []
    assert ring(focus) == "left"


def test_a_pointer_still_works_while_scanning() -> None:
    focus = Focus()
    hear(focus, Press("mouse", (210, 10)), settings=AUTO)
    assert hear(focus, Release("mouse", (210, 10)), settings=AUTO) == [Choose("right")]


# -- two switches, and one with dwelling


def test_two_switches_step_and_choose() -> None:
    focus = Focus()
    hear(focus, settings=TWO)
    assert ring(focus) == "left"
    hear(focus, Step(1), settings=TWO)
    assert ring(focus) == "calm"
    hear(focus, Step(1), settings=TWO)
    hear(focus, Press("space"), settings=TWO)
    assert hear(focus, Release("space"), settings=TWO) == [Choose("right")]


def test_two_switches_toggle_a_hold() -> None:
    focus = Focus(ringed="hold", by_keys=True)
    focus.scan.place(3)
    assert hear(focus, Press("space"), settings=TWO) == [Hold("hold")]
    assert hear(focus, Release("space"), settings=TWO) == []
    assert hear(focus, Press("space"), settings=TWO) == [LetGo("hold")]


def test_dwelling_chooses_what_the_switch_came_to() -> None:
    focus = Focus()
    hear(focus, Press("space"), Release("space"), settings=DWELL)
    hear(focus, Press("space"), Release("space"), settings=DWELL)
    hear(focus, Press("space"), Release("space"), settings=DWELL)
    assert ring(focus) == "right"
    assert wait(focus, 0.8, DWELL) == []
    assert wait(focus, 0.4, DWELL) == [Choose("right")]
    assert wait(focus, 3.0, DWELL) == []


# -- leaving


def test_leaving_a_scene_lets_go_of_everything() -> None:
    focus = Focus()
    hear(focus, Press("mouse", (10, 210)))
    assert focus.let_go() == [LetGo("hold")]
    assert hear(focus, Release("mouse", (10, 210))) == []


# -- a pointer that chooses by resting, for people who point with their eyes or their head

GAZE = replace(OFF, rest_chooses=True, dwell_seconds=1.0)


def rest(focus: Focus, at: tuple[float, float], seconds: float, source: str = "mouse") -> list[Intent]:
    """Rest a pointer, with the trembling of eyes."""
    heard: list[Intent] = []
    for i in range(round(seconds / 0.1)):
        heard += hear(focus, Point(at[0] + i % 3, at[1] - i % 2, source), settings=GAZE)
    return heard


def test_resting_long_enough_chooses_once() -> None:
    focus = Focus()
    assert rest(focus, (10, 10), 0.9) == []
    assert rest(focus, (10, 10), 0.4) == [Choose("left")]
    assert rest(focus, (10, 10), 5.0) == []
    rest(focus, (600, 600), 0.2)
    assert rest(focus, (10, 10), 1.3) == [Choose("left")]


def test_resting_chooses_nothing_unless_a_grown_up_set_it() -> None:
    focus = Focus()
    hear(focus, Point(10, 10))
    assert wait(focus, 10.0, OFF) == []


def test_how_soon_resting_chooses_can_be_seen() -> None:
    focus = Focus()
    rest(focus, (10, 10), 0.6)
    assert 0.4 <= focus.resting(GAZE) <= 0.6 and focus.rested_on(ALL) == LEFT
    assert focus.resting(OFF) == 0.0
    rest(focus, (10, 10), 0.8)
    assert focus.resting(GAZE) == 0.0


def test_calm_is_chosen_by_resting_too() -> None:
    assert rest(Focus(), (1200, 60), 1.3) == [Choose("calm")]


def test_what_can_be_held_is_held_by_looking_at_it() -> None:
    focus = Focus()
    assert rest(focus, (10, 210), 1.3) == [Hold("hold")]
    assert rest(focus, (10, 210), 3.0) == []
    assert rest(focus, (600, 600), 0.2) == [LetGo("hold")]


def test_looking_at_what_is_held_when_the_screen_changes_lets_go() -> None:
    focus = Focus()
    rest(focus, (10, 210), 1.3)
    assert focus.let_go() == [LetGo("hold")]
    assert wait(focus, 5.0, GAZE) == []


def test_what_comes_under_a_resting_pointer_is_not_chosen_before_it_moves() -> None:
    focus = Focus()
    rest(focus, (10, 10), 0.5)
    other = Target("other", LEFT.area)
    for _ in range(30):
        assert hear(focus, settings=GAZE, targets=(other,)) == []
    assert hear(focus, Point(11, 11), settings=GAZE, targets=(other,)) == []
    assert [i for _ in range(12) for i in hear(focus, settings=GAZE, targets=(other,))] == [Choose("other")]


def test_pressing_while_resting_chooses_once() -> None:
    focus = Focus()
    rest(focus, (10, 10), 0.5)
    assert hear(focus, Press("mouse", (10, 10)), settings=GAZE) == []
    assert hear(focus, Release("mouse", (10, 10)), settings=GAZE) == [Choose("left")]
    assert rest(focus, (10, 10), 3.0) == []


def test_a_finger_that_lies_still_chooses_by_lifting_not_by_resting() -> None:
    focus = Focus()
    assert hear(focus, Press("touch:0", (10, 10)), settings=GAZE) == []
    assert rest(focus, (10, 10), 3.0, "touch:0") == []
    assert hear(focus, Release("touch:0", (10, 10)), settings=GAZE) == [Choose("left")]


# -- several fingers


def test_with_several_fingers_on_one_thing_the_last_lets_go() -> None:
    focus = Focus()
    assert hear(focus, Press("touch:0", (10, 210))) == [Hold("hold")]
    assert hear(focus, Press("touch:1", (60, 260))) == []
    assert hear(focus, Release("touch:0", (10, 210))) == []
    assert hear(focus, Release("touch:1", (60, 260))) == [LetGo("hold")]


def test_two_fingers_choose_two_things_each_when_it_lifts() -> None:
    focus = Focus()
    hear(focus, Press("touch:0", (10, 10)), Press("touch:1", (210, 10)))
    assert hear(focus, Release("touch:1", (210, 10))) == [Choose("right")]
    assert hear(focus, Release("touch:0", (10, 10))) == [Choose("left")]


def test_a_palm_on_nothing_is_in_nobodys_way() -> None:
    focus = Focus()
    hear(focus, Press("touch:0", (700, 500)))
    hear(focus, Press("touch:1", (10, 10)))
    assert hear(focus, Release("touch:1", (10, 10))) == [Choose("left")]
    assert hear(focus, Release("touch:0", (10, 10))) == []


@given(
    st.lists(st.tuples(st.integers(0, 4), st.booleans(), st.sampled_from([(10, 210), (10, 10), (700, 500)])))
)
@hypothesis_settings(deadline=None)
def test_however_many_fingers_come_and_go_hold_and_let_go_take_turns(
    touches: list[tuple[int, bool, tuple[int, int]]],
) -> None:
    focus = Focus()
    held = False
    for finger, down, at in touches:
        signal: Signal = Press(f"touch:{finger}", at) if down else Release(f"touch:{finger}", at)
        for intent in hear(focus, signal):
            if isinstance(intent, Hold | LetGo):
                assert isinstance(intent, Hold) != held
                held = not held
    for finger in range(5):
        for intent in hear(focus, Release(f"touch:{finger}")):
            held = held and not isinstance(intent, LetGo)
    assert not held


# -- one switch that moves on: what comes into the place of what it rests on is not chosen


def test_waiting_chooses_nothing_that_took_the_place_of_what_was_meant() -> None:
    focus = Focus()
    hear(focus, Press("space"), settings=DWELL)
    hear(focus, Release("space"), settings=DWELL)
    other = Target("other", LEFT.area)
    for _ in range(30):
        assert hear(focus, settings=DWELL, targets=(other, CALM, RIGHT)) == []


def test_the_timings_of_a_scan_are_what_was_set() -> None:
    slow = replace(AUTO, first_part=0.0)
    focus = Focus()
    wait(focus, 0.9, slow)
    assert ring(focus) == "left"
    wait(focus, 0.2, slow)
    assert ring(focus) == "calm"
    later = replace(AUTO, resume_seconds=1.0)
    focus = Focus()
    wait(focus, 2.5, later)
    hear(focus, Press("space"), settings=later)
    hear(focus, Release("space"), settings=later)
    wait(focus, 1.2, later)
    assert ring(focus) == "calm"


# -- what is a grown-up's own

STRIP = Target("strip", Area(400, 0, 300, 64), for_grown_ups=True)
WITH_STRIP = (*ALL, STRIP)


def test_a_press_finds_what_is_for_grown_ups_and_tab_comes_to_it_last() -> None:
    focus = Focus()
    hear(focus, Press("touch:0", (410, 10)), targets=WITH_STRIP)
    assert hear(focus, Release("touch:0", (410, 10)), targets=WITH_STRIP) == [Choose("strip")]
    met = []
    for _ in WITH_STRIP:
        hear(focus, Step(1), targets=WITH_STRIP)
        met.append(ring(focus, WITH_STRIP))
    assert met == ["left", "calm", "right", "hold", "strip"]
    hear(focus, Press("enter"), targets=WITH_STRIP)
    assert hear(focus, Release("enter"), targets=WITH_STRIP) == [Choose("strip")]
    hear(focus, Move(0, -1), targets=WITH_STRIP)
    assert ring(focus, WITH_STRIP) in {target.id for target in ALL}


@given(st.lists(st.sampled_from([Move(1, 0), Move(-1, 0), Move(0, 1), Move(0, -1)]), min_size=1, max_size=30))
@hypothesis_settings(deadline=None)
def test_arrows_never_come_to_it(moves: list[Move]) -> None:
    focus = Focus()
    for move in moves:
        hear(focus, move, targets=WITH_STRIP)
        assert ring(focus, WITH_STRIP) != "strip"


@pytest.mark.parametrize("settings", [AUTO, DWELL, TWO], ids=["auto", "dwell", "step"])
def test_switches_never_come_to_it(settings: Settings) -> None:
    focus = Focus()
    met = set()
    for turn in range(120):
        signals: list[Signal] = []
        if settings is TWO and turn % 5 == 0:
            signals = [Step(1)]
        elif settings is DWELL and turn % 8 == 0:
            signals = [Press("space"), Release("space")]
        hear(focus, *signals, settings=settings, targets=WITH_STRIP)
        met.add(ring(focus, WITH_STRIP))
    assert {"left", "calm", "right", "hold"} <= met and "strip" not in met


def test_nothing_is_said_of_it_and_resting_on_it_chooses_nothing() -> None:
    focus = Focus()
    for settings in (OFF, replace(GAZE, dwell_seconds=1.0)):
        for _ in range(30):
            assert hear(focus, Point(500, 30), settings=settings, targets=WITH_STRIP) == []
        assert focus.attended(WITH_STRIP) is None
