"""A walk as it is walked: noticing, wandering on, the own room, home. Time is given."""

from copy import deepcopy
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.activities.walk import pace
from game.activities.walk.level import WalkLevel
from game.activities.walk.sim import Walk
from game.activity import Cue, Loop, Say, Sound
from game.content.fields import Caution
from game.intents import Back, Choose
from game.look.captions import Captions
from tests.activities.walking import FRAME, forest, go, lines, names, until, walk
from tests.playing import library

AGES = st.integers(3, 13)
CAUTIONS: tuple[Caution, ...] = ("breath", "body", "smell_taste", "closed_eyes", "sound")
OUT = st.frozensets(st.sampled_from(CAUTIONS))
PRESSES = ("next", "found", "bird", "stone", "berries", "smell_rain", "taste_apple", "no_such_thing")
TEN_MINUTES = 600.0


def test_a_walk_from_the_tree_to_home() -> None:
    """A child notices, goes on, finds in the own room, and comes home: the whole story in order."""
    sim = walk(age=4)
    assert names(go(sim, pace.OWN_LINE_SECONDS - 0.5)) == [], "the walk's own line is still read"
    assert names(go(sim, 1.0)) == ["say tree"]
    assert names(go(sim, 3.0, "bird")) == ["sound bird_song", "say bird"]
    assert names(go(sim, pace.STROLL_SECONDS + 0.5, "next")) == ["sound tap", "loop stream 0.6", "say brook"]
    assert names(go(sim, 3.0, "water")) == ["sound stream_splash", "say water"]
    assert names(go(sim, pace.STROLL_SECONDS + 0.5, "next")) == ["sound tap", "loop stream 0", "say hollow"]
    assert names(go(sim, pace.STROLL_SECONDS + 0.5, "next")) == ["sound tap", "say see_three"]
    assert names(go(sim, 1.0, "found")) == ["sound tap", "say see_round"]
    assert names(go(sim, 1.0, "found", "found")) == [
        "sound tap",
        "say see_small",
        "sound tap",
        "say gathered",
    ]
    assert names(go(sim, 1.0, "next")) == ["sound tap", "say touch_two"]
    assert names(go(sim, 1.0, "next")) == ["sound tap", "say hear_one"]
    assert names(go(sim, 1.0, "next")) == ["sound tap", "say feet"]
    assert sim.moment == "home"
    go(sim, pace.HOME_SECONDS)
    assert sim.finished


@pytest.mark.parametrize("id_", ["bird", "next", "enough"])
def test_whoever_chooses_at_once_is_answered_and_not_spoken_over(id_: str) -> None:
    sim = walk()
    go(sim, 1.0, id_)
    assert "say tree" not in names(go(sim, pace.STROLL_SECONDS + pace.OWN_LINE_SECONDS + 1.0))


def test_the_walks_own_line_is_read_before_the_first_stops() -> None:
    for name, level in library().levels.items():
        if not isinstance(level, WalkLevel):
            continue
        sim = Walk(level, name, level.ages[0])
        assert not lines(list(sim.step(0.0, ()))), "on the first frame only the place sounds"
        captions = Captions()
        captions.show(level.child)
        waited = 0.0
        while not (cues := [cue for cue in sim.step(FRAME, ()) if isinstance(cue, Say)]):
            assert sim.next_change is not None and waited < pace.RIPE_SECONDS
            captions.tick(FRAME)
            waited += FRAME
        assert lines([*cues]) == [sim.stops[0].arrive]
        assert not captions.text and waited >= 3.0, f"{name}: {captions.text} has gone too soon"


def test_a_picture_is_due_when_the_first_stops_line_comes() -> None:
    sim = walk()
    sim.step(0.0, ())
    sim.step(1.0, ())
    assert sim.next_change == pytest.approx(pace.OWN_LINE_SECONDS - 1.0)


def test_noticing_again_answers_again() -> None:
    sim = walk()
    assert names(go(sim, 1.0, "bird")) == names(go(sim, 1.0, "bird")) == ["sound bird_song", "say bird"]
    assert sim.since("bird") == pytest.approx(1.0)
    assert sim.since("squirrel") is None


def test_things_of_another_stop_do_not_answer() -> None:
    sim = walk()
    assert names(go(sim, pace.OWN_LINE_SECONDS + 0.5, "stone")) == ["say tree"]
    assert not sim.noticed


def test_going_on_is_ready_after_three_things_or_a_while() -> None:
    sim = walk()
    go(sim, 1.0, "bird", "squirrel")
    assert not sim.ripe
    go(sim, 1.0, "mushrooms")
    assert sim.ripe
    waiting = walk()
    go(waiting, pace.RIPE_SECONDS - 0.5)
    assert not waiting.ripe
    go(waiting, 1.0)
    assert waiting.ripe


def test_untouched_it_says_so_and_wanders_on() -> None:
    sim = walk()
    cues = until(sim, "stroll")
    assert names(cues) == ["say tree", "say onward"]
    assert sim.outing == pytest.approx(pace.UNTOUCHED_SECONDS + pace.ANNOUNCED_SECONDS, abs=2 * FRAME)


def test_a_touch_after_the_announcement_lets_it_stay() -> None:
    sim = walk()
    assert names(go(sim, pace.UNTOUCHED_SECONDS + 1.0))[-1] == "say onward"
    go(sim, pace.ANNOUNCED_SECONDS + 1.0, "bird")
    assert sim.moment == "stop:tree"
    assert names(until(sim, "stroll")) == ["say onward"], "and says so again when it is time"


def test_on_the_way_nothing_can_be_pressed() -> None:
    sim = walk()
    go(sim, 1.0, "next")
    assert sim.moment == "stroll"
    assert names(go(sim, 0.5, "next", "stone", "bird")) == []
    assert sim.part == 1 and not sim.noticed


def test_a_room_left_alone_invites_once_and_goes_on() -> None:
    sim = walk(age=4)
    until(sim, "room:see")
    cues = until(sim, "room:touch")
    assert names(cues) == ["say see_blue", "say touch_two"]


def test_the_numbers_are_the_ages() -> None:
    assert [(h.sense, h.count) for h in walk(age=5).hunts] == [("see", 3), ("touch", 2), ("hear", 1)]
    assert [h.count for h in walk(age=9).hunts] == [5, 4, 3, 2, 1]
    assert [h.count for h in walk(age=13).hunts] == [5, 4, 3, 2, 1]


def test_dots_never_pass_their_number_and_pressing_on_is_fine() -> None:
    sim = walk(age=4)
    until(sim, "room:see")
    assert names(go(sim, 0.0, *["found"] * 6)).count("say gathered") == 4
    assert len(sim.found) == 3


def test_a_like_counts_once_and_answers_each_time() -> None:
    sim = walk(age=9)
    until(sim, "room:smell")
    cues = go(sim, 0.0, "smell_rain", "smell_rain", "smell_soap")
    assert lines(cues) == ["Rain on the ground.", "Rain on the ground.", "Soap, clean and light."]
    assert sim.found == ["smell_rain", "smell_soap"]


@pytest.mark.parametrize("moment", ["stop:tree", "stroll", "stop:hollow", "room:see", "room:taste"])
def test_enough_ends_it_kindly_from_anywhere(moment: str) -> None:
    sim = walk()
    until(sim, moment)
    assert lines(go(sim, 0.0, "enough"))[-1:] == ["You came back. Feet on the floor."]
    assert sim.moment == "home" and not sim.finished
    go(sim, pace.HOME_SECONDS + 0.1)
    assert sim.finished and sim.next_change is None


def test_without_body_home_is_a_look_around() -> None:
    sim = walk(out=frozenset({"body"}))
    assert lines(go(sim, 0.0, "enough"))[-1] == "Here you are. What can you see around you?"


@settings(deadline=None, max_examples=25)
@given(AGES, OUT, st.booleans())
def test_watching_alone_arrives_within_ten_minutes(age: int, out: frozenset[Caution], calm: bool) -> None:
    sim = walk(age, out, calm)
    seconds = 0.0
    while not sim.finished and seconds < TEN_MINUTES:
        sim.step(0.25, ())
        seconds += 0.25
    assert sim.finished


@settings(deadline=None, max_examples=40)
@given(AGES, OUT, st.lists(st.sampled_from(PRESSES), min_size=1, max_size=6), st.floats(0.3, 60.0))
def test_pressing_now_and_then_arrives_within_ten_minutes(
    age: int, out: frozenset[Caution], ids: list[str], every: float
) -> None:
    sim = walk(age, out)
    seconds, pressed, since = 0.0, 0, 0.0
    while not sim.finished and seconds < TEN_MINUTES:
        intents = []
        if since >= every:
            intents, since, pressed = [Choose(ids[pressed % len(ids)])], 0.0, pressed + 1
        sim.step(0.25, intents)
        seconds, since = seconds + 0.25, since + 0.25
    assert sim.finished


def test_even_the_busiest_child_hears_that_they_wander_on_once() -> None:
    sim = walk()
    said: list[str] = []
    while sim.moment == "stop:tree":
        said += names(go(sim, 0.5, "bird"))
    assert said.count("say onward") == 1


@settings(deadline=None, max_examples=60)
@given(AGES, OUT)
def test_what_is_left_out_is_never_said_or_heard(age: int, out: frozenset[Caution]) -> None:
    sim = walk(age, out)
    cues: list[Cue] = []
    while not sim.finished:
        here = (
            [thing.id for thing in forest().stops[sim.part].things] if sim.stop else ["found", "smell_rain"]
        )
        cues += sim.step(0.0, [Choose(id_) for id_ in here])
        cues += sim.step(0.25, [] if sim.strolling else [Choose("next")])
    assert all(out.isdisjoint(cue.line.tags) for cue in cues if isinstance(cue, Say))
    said = {cue.line.key for cue in cues if isinstance(cue, Say)}
    if "sound" in out:
        assert not [cue for cue in cues if isinstance(cue, Sound | Loop)]
        assert not said & {"walk/forest/bird", "walk/forest/water", "walk/forest/hear_one"}
    if "smell_taste" in out:
        assert not [
            key for key in said if "smell" in key or "taste" in key or key.endswith(("berries", "flower"))
        ]
    assert "walk/forest/squirrel" in said


@pytest.mark.parametrize("rate", [12, 30, 144])
def test_the_cues_are_the_same_at_every_rate(rate: int) -> None:
    script = ((3.0, "bird"), (4.0, "squirrel"), (3.0, "next"), (9.0, "stone"), (5.0, "enough"))
    sim, cues, slow, slow_cues = walk(), [], walk(), []
    for seconds, id_ in script:
        cues += go(sim, seconds, frame=1 / rate)
        cues += sim.step(0.0, [Choose(id_)])
        slow_cues += go(slow, seconds, frame=1 / 60)
        slow_cues += slow.step(0.0, [Choose(id_)])
    assert names(cues) == names(slow_cues)
    alone, alone_60 = walk(age=4), walk(age=4)
    assert names(go(alone, 420.0, frame=1 / rate)) == names(go(alone_60, 420.0, frame=1 / 60))


def test_other_intents_change_nothing() -> None:
    sim, same = walk(), walk()
    go(sim, 1.0)
    go(same, 1.0)
    sim.step(0.0, [Back()])
    assert sim == same


def test_equal_walks_stay_equal_and_a_press_tells_them_apart() -> None:
    sim = walk()
    go(sim, 2.0)
    same = deepcopy(sim)
    assert go(sim, 5.0, "bird") == go(same, 5.0, "bird") and sim == same
    go(sim, 0.1, "squirrel")
    assert sim != same


def test_stops_follow_each_other_in_the_file_order() -> None:
    sim = walk()
    seen: list[str] = []
    while not sim.finished:
        if not seen or seen[-1] != sim.moment:
            seen.append(sim.moment)
        sim.step(0.25, ())
    stops = ["stop:tree", "stroll", "stop:brook", "stroll", "stop:hollow", "stroll"]
    assert seen == [*stops, "room:see", "room:touch", "room:hear", "room:smell", "room:taste", "home"]
    assert all(a != b for a, b in pairwise(seen))
