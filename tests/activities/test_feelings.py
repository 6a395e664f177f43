"""Naming a feeling: every path, everybody, and nobody at all."""

import copy
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game import ages
from game.activities.feelings import ACTIVITY, sizes
from game.activities.feelings.own_word import LONGEST, typed_on
from game.activities.feelings.sim import FeelingsSim
from game.activity import Cue, Say
from game.intents import Choose, Intent, Text
from game.layout import Area
from game.sitting import Who

from .feelings_deck import AGES, FPS, STEPS, at, begin, named, press, said, wait, world

AREA = Area(0, 0, 1280, 720)


def test_the_question_comes_after_the_line_of_the_level() -> None:
    cues = wait(begin(world()), 6)
    assert said(cues) == ["ask"]


def test_a_card_tells_its_situation_then_the_body_then_a_plain_line_and_a_definition_last() -> None:
    for age, definition in ((4, []), (8, ["definition"])):
        sim = begin(world(age))
        told = said([*press(sim, "card_mad"), *wait(sim, 20)])
        assert told == ["situation", "body", "line", *definition]


def test_without_the_body_no_body_line_is_said() -> None:
    sim = begin(world(leaves_out=["body"]))
    cues = [*press(sim, "card_mad"), *wait(sim, 20)]
    assert said(cues) == ["situation", "line", "definition"]
    assert not any("body" in cue.line.tags for cue in cues if isinstance(cue, Say))


@pytest.mark.parametrize("age", AGES)
def test_a_feeling_gets_the_size_that_was_picked(age: int) -> None:
    sim = begin(world(age))
    biggest = sizes.picks(ages.sizes(age))[-1]
    ups = ["plus"] * 5 if ages.sizes(age) == "slider" else [f"size_{biggest}"]
    press(sim, "card_calm", "go_on", *ups, "go_on")
    assert sim.moment == "together"
    assert named(sim) == (("calm", False, 1.0, ()),)
    assert sim.sizing.felt[0].strength == 5


@pytest.mark.parametrize("age", AGES)
def test_not_now_leaves_a_size_open_and_costs_nothing(age: int) -> None:
    sim = begin(world(age))
    press(sim, "card_calm", "go_on", "notnow")
    assert sim.moment == "together"
    assert named(sim) == (("calm", False, None, ()),)


def test_mixed_takes_two_or_more_and_each_has_its_own_size() -> None:
    sim = begin(world(7))
    press(sim, "mixed", "card_happy")
    assert not sim.may_go_on
    press(sim, "card_sad", "card_mad", "card_mad", "from_4", "card_loved")
    assert sim.picked == ("happy", "sad", "loved")
    press(sim, "go_on", "size_1", "go_on", "size_5", "go_on", "notnow")
    assert named(sim) == (("happy", False, 0.2, ()), ("sad", False, 1.0, ()), ("loved", False, None, ()))
    assert sim.moment == "together"


def test_a_word_of_ones_own_is_typed_and_named() -> None:
    sim = begin(world(8))
    assert not sim.wants_text
    press(sim, "word", "!Wib", "!bly", "!x", "!\b")
    assert sim.wants_text
    press(sim, "!\n", "size_3", "go_on")
    assert named(sim) == (("Wibbly", True, 0.6, ()),)


def test_a_pebble_is_a_word_without_letters() -> None:
    sim = begin(world(4))
    press(sim, "word")
    assert not sim.may_go_on
    press(sim, "pebble_ring", "go_on", "size_1", "go_on")
    assert named(sim) == (("ring pebble", True, 1 / 3, ()),)


def test_done_without_a_word_does_nothing() -> None:
    sim = begin(world())
    press(sim, "word", "!   ", "!\n", "go_on")
    assert sim.moment == "word"


@pytest.mark.parametrize(("target", "line"), [("unsure", "unsure"), ("notnow", "not_now")])
def test_not_sure_and_not_now_get_a_kind_line_and_a_soft_end(target: str, line: str) -> None:
    sim = begin(world())
    assert said(press(sim, target)) == [line]
    wait(sim, 10)
    assert sim.finished
    assert named(sim) == ()


def test_naming_a_feeling_again_keeps_the_newest_size() -> None:
    sim = begin(world(7))
    press(sim, "card_sad", "go_on", "size_5", "go_on", "faces", "card_mad", "go_on", "notnow")
    press(sim, "faces", "card_sad", "go_on", "size_1", "go_on")
    assert named(sim) == (("mad", False, None, ()), ("sad", False, 0.2, ()))


@pytest.mark.parametrize(
    ("card", "line"), [("happy", "light"), ("sad", "story"), ("mad", "story"), ("scared", "story")]
)
def test_when_did_you_feel_this_is_asked_for_light_feelings_only(card: str, line: str) -> None:
    sim = begin(world(7, "pair"))
    assert said(press(sim, f"card_{card}", "go_on", "notnow"))[-1] == line


@pytest.mark.parametrize("who", ["child", "pair", "group"])
def test_a_grown_up_has_a_line_only_where_one_is_here(who: Who) -> None:
    for step in STEPS:
        sim = at(step, world(7, who))
        assert (sim.to_say is not None) == (who != "child" and sim.moment == "together")
    alone = begin(world(7, "child"))
    assert said(press(alone, "card_sad", "go_on", "notnow"))[-1] == "mo"


@pytest.mark.parametrize("step", STEPS)
def test_enough_ends_every_step_kindly(step: str) -> None:
    sim = at(step, world(7))
    if sim.moment != "gentle":
        assert said(press(sim, "enough")) == ["enough"]
    press(sim, "enough")
    assert sim.finished


@pytest.mark.parametrize("age", AGES)
@pytest.mark.parametrize("step", STEPS)
def test_whoever_stops_pressing_is_told_softly_and_comes_to_an_end(step: str, age: int) -> None:
    sim = at(step, world(age))
    if sim.moment != "gentle":
        cues = wait(sim, 91, fps=4)
        assert said(cues)[-1] == "no_hurry"
        assert not sim.finished
    wait(sim, 500 - sim.waiting.elapsed, fps=4)
    assert sim.finished


def test_however_long_somebody_goes_on_the_end_comes_within_ten_minutes() -> None:
    sim = begin(world())
    for seconds in range(600):
        sim.step(1.0, [Choose("from_4" if seconds % 2 else "from_0")])
        if sim.finished:
            break
    # Pressing does not hold the last line back for ever either.
    assert sim.finished


@settings(deadline=None, max_examples=40)
@given(st.integers(0, 10_000), st.sampled_from(AGES), st.sampled_from(["child", "pair"]))
def test_anybody_who_presses_now_and_then_finishes(seed: int, age: int, who: Who) -> None:
    chance, here = random.Random(seed), world(age, who)
    sim = begin(here)
    elapsed = 0.0
    while not sim.finished:
        targets = [*ACTIVITY.playing().targets(sim, AREA, here)]
        assert targets, "there is always something to press"
        sim.step(0.25, [Choose(chance.choice(targets).id)])
        for _ in range(chance.randrange(4, 120)):
            sim.step(0.25, [])
            elapsed += 0.25
        elapsed += 0.25
        assert elapsed < 620


def every_change(sim: FeelingsSim) -> tuple[object, ...]:
    return (sim.moment, sim.cards, sim.picked, sim.own, sim.sizing, sim.finished)


@pytest.mark.parametrize("step", STEPS)
def test_every_target_that_is_shown_does_something(step: str) -> None:
    here = world(6, "pair")
    for target in ACTIVITY.playing().targets(at(step, here), AREA, here):
        sim = at(step, here)
        before = copy.deepcopy(every_change(sim))
        sim.step(0.0, [Choose(target.id)])
        again = {"size, picked": "size_2", "face, the last part": "mouth_4"}  # picking the same once more
        unchanged = target.id == again.get(step)
        assert (every_change(sim) == before) == unchanged, target.id


SCRIPT: list[tuple[float, list[Intent]]] = [
    (12.0, [Choose("mixed")]),
    (2.0, [Choose("card_sad")]),
    (1.0, [Choose("card_mad")]),
    (1.0, [Choose("go_on")]),
    (3.0, [Choose("plus")]),
    (1.0, [Choose("go_on")]),
    (100.0, [Choose("faces")]),
    (1.0, [Choose("word")]),
    (1.0, [Text("ok")]),
    (1.0, [Text("\n")]),
    (240.0, []),
]


@pytest.mark.parametrize("fps", FPS)
def test_cues_are_the_same_at_every_pace_of_frames(fps: int) -> None:
    def play(frames: int) -> list[Cue]:
        sim = begin(world(9, "pair"))
        cues: list[Cue] = []
        for seconds, intents in SCRIPT:
            cues += [*wait(sim, seconds, frames), *sim.step(0.0, intents)]
        assert sim.finished
        return cues

    assert play(fps) == play(60)


def test_a_face_fades_into_the_next_and_in_calm_motion_it_is_there_at_once() -> None:
    for calm, fade in ((False, 0.0), (True, 1.0)):
        sim = begin(world(9, calm_motion=calm))
        press(sim, "card_sad", "go_on")
        sim.step(0.0, [Choose("plus"), Choose("plus")])
        assert sim.sizing.fade == fade
        wait(sim, 0.5)
        assert sim.sizing.fade == 1.0


def test_nothing_asks_for_frames_while_nothing_moves() -> None:
    for step in STEPS:
        sim = at(step, world(9))
        left = sim.next_change
        assert left is not None and left > 1
    sim.step(0.0, [Choose("go_on")])
    assert sim.finished and sim.next_change is None


@pytest.mark.parametrize("step", STEPS)
def test_something_comes_when_next_change_says_so(step: str) -> None:
    sim = at(step, world(9))
    left = sim.next_change
    assert left is not None
    assert not sim.step(left - 0.01, [])
    assert sim.step(0.02, []) or sim.finished


@settings(deadline=None)
@given(st.text(max_size=60))
def test_an_own_word_can_be_drawn_on_one_line_and_is_never_too_long(text: str) -> None:
    word = typed_on("", text)
    assert len(word) <= LONGEST
    assert not set(word) & set("\n\t\r\b\x00\u202e")
    assert not word or not word[0].isspace()


def test_an_own_word_ends_at_twenty_four_letters() -> None:
    assert typed_on("", "abcdefghij" * 6) == "abcdefghijabcdefghijabcd"
    assert LONGEST == 24


def test_taking_a_letter_away_takes_its_accents_too() -> None:
    assert typed_on("", "Cafe\u0301") == "Caf\u00e9"
    assert typed_on("q\u0308", "\b") == ""
    assert typed_on("", "\b") == ""
    assert typed_on("", "می\u200cخواهم") == "می\u200cخواهم"


@pytest.mark.parametrize("form", ["three_sizes", "three_faces", "five_faces", "slider"])
def test_sizes_grow_from_a_little_to_all_there_is(form: ages.Sizes) -> None:
    picks = sizes.picks(form)
    parts = [sizes.part(form, pick) for pick in picks]
    faces = [sizes.strength(form, pick) for pick in picks]
    assert parts == sorted(set(parts)) and parts[0] >= 0 and parts[-1] == 1
    assert faces == sorted(faces) and set(faces) <= {1, 2, 3, 4, 5} and faces[-1] == 5
    assert len(picks) == {"three_sizes": 3, "three_faces": 3, "five_faces": 5, "slider": 11}[form]
