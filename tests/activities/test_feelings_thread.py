"""The thread: weather, a feeling, how big, where in the body, what may help, and a look back."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import cast, get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from game.activities.feelings import ACTIVITY
from game.activities.feelings.again.sim import AgainStep
from game.activities.feelings.body.sim import STAMPS, BodyStep
from game.activities.feelings.deck import deck
from game.activities.feelings.help.choosing import is_of
from game.activities.feelings.help.sim import HelpStep
from game.activities.feelings.level import FeelingsLevel
from game.activities.feelings.lines import steps_say
from game.activities.feelings.path import Path
from game.activities.feelings.weather.sim import WEATHERS
from game.activity import Cue, Go, Say
from game.ages import OLDEST, YOUNGEST
from game.content.fields import Caution
from game.intents import Choose
from game.keep.settings import Settings
from game.layout import Area
from game.pond import Pond
from game.scene import ToClosing, ToHome, ToNowNext, ToPlay
from game.sitting import Sitting, Who, World
from game.thread import NOTHING_YET, Felt, Mark, Thread
from tests.playing import SHAPES, at, find, go, library, press, program, words

AREA = Area(0, 0, 1280, 720)
AGES = range(YOUNGEST, OLDEST + 1)
STEPS = ("grown_up", "weather", "cards", "body", "help", "again")


def world(
    age: int = 7, who: Who = "child", leaves_out: Sequence[Caution] = (), thread: Thread = NOTHING_YET
) -> World:
    from game.look.theme import Theme

    sitting = Sitting(age, who, frozenset(leaves_out), thread)
    return World(Settings(), sitting, words(), library(), Theme())


def path(in_world: World, *steps: str) -> Path:
    """The level of the whole thread, or one of these steps in this order."""
    level = library().levels["inside"]
    chosen = replace_steps(level, steps) if steps else level
    found = ACTIVITY.playing().start("inside", chosen, in_world)
    assert isinstance(found, Path)
    return found


def replace_steps(level: object, steps: Sequence[str]) -> object:
    import msgspec

    return msgspec.structs.replace(level, steps=tuple(steps))  # type: ignore[type-var]


def do(sim: Path, *targets: str) -> list[Cue]:
    cues: list[Cue] = []
    for target in targets:
        cues += sim.step(1 / 30, [Choose(target)])
        cues += sim.step(1 / 30, [])
    return cues


def keys(cues: Sequence[Cue]) -> list[str]:
    return [cue.line.key.rpartition("/")[2] for cue in cues if isinstance(cue, Say)]


def ids(sim: Path, in_world: World, area: Area = AREA) -> list[str]:
    return [target.id for target in ACTIVITY.playing().targets(sim, area, in_world)]


def come_to(sim: Path, moment: str) -> None:
    """Pass over steps until that one."""
    for _ in range(20):
        if sim.moment == moment:
            return
        do(sim, "go_on" if sim.moment in ("together", "gentle") else "notnow")
    raise AssertionError(f"{moment} never came, only {sim.moment}")


def sim_of(pond: Pond) -> Path:
    found = getattr(pond.scene, "sim", None)
    assert isinstance(found, Path)
    return found


# -- the whole thread, through the program


def test_from_the_weather_to_a_look_back_with_a_level_in_between() -> None:
    pond = program(sitting=Sitting(age=7, who="pair"))
    go(pond, "feelings", "inside", "go")
    go(pond, "weather_breeze", "card_happy", "go_on")  # Mo first
    assert pond.sitting.thread.grown_up.weather == "breeze"
    assert pond.sitting.thread.grown_up.feeling == "happy"
    assert not pond.sitting.thread.weather and not pond.sitting.thread.felt
    go(pond, "weather_storm", "go_on", "card_mad", "go_on", "size_5", "go_on", "go_on")
    assert (pond.sitting.thread.weather, pond.sitting.thread.felt[0].feeling) == ("storm", "mad")
    go(pond, "place_tummy", "stamp_hot", "go_on")
    assert pond.sitting.thread.body == (Mark("tummy", "hot"),)
    offered = [t.id for t in pond.targets() if t.id.startswith("level_")]
    played = offered[0].removeprefix("level_")
    press(pond, offered[0])
    assert at(pond) == ToNowNext(played, "inside")
    press(pond, "go")
    assert at(pond) == ToPlay(played, "inside")
    press(pond, "enough")
    for _ in range(600):
        if isinstance(at(pond), ToClosing):
            break
        pond.step(1 / 30)
    assert at(pond) == ToClosing(played, "inside")
    press(pond, "on")
    pond.step(1 / 30)
    assert at(pond) == ToPlay("inside") and sim_of(pond).moment == "again"
    assert pond.sitting.thread.played == (played,)
    go(pond, "size_2", "go_on")
    thread = pond.sitting.thread
    assert [felt.size for felt in (*thread.felt, *thread.again)] == [1.0, 0.4]
    assert sim_of(pond).moment == "side_by_side"
    press(pond, "go_on")
    assert at(pond) == ToClosing("inside")
    press(pond, "home")
    assert at(pond) == ToHome()
    assert pond.sitting.thread == thread, "it stays for the sitting"


def test_whoever_comes_back_without_having_played_may_choose_again() -> None:
    pond = program(sitting=Sitting(age=7))
    go(pond, "feelings", "inside", "go", "notnow", "notnow")
    while sim_of(pond).moment != "help":
        press(pond, "go_on" if sim_of(pond).moment == "gentle" else "notnow")
    level = next(t.id for t in pond.targets() if t.id.startswith("level_"))
    press(pond, level)
    press(pond, "back")
    pond.step(1 / 30)
    assert at(pond) == ToPlay("inside") and sim_of(pond).moment == "help"
    assert pond.sitting.thread.played == ()


def test_leaving_for_calm_and_home_keeps_what_was_told() -> None:
    pond = program(sitting=Sitting(age=7))
    go(pond, "feelings", "inside", "go", "weather_mist", "go_on", "card_sad", "go_on", "size_2", "go_on")
    press(pond, "calm")
    press(pond, "home")
    assert at(pond) == ToHome()
    assert pond.sitting.thread.weather == "mist"
    assert [felt.feeling for felt in pond.sitting.thread.felt] == ["sad"]


# -- each step, its order, and passing over


@given(st.permutations(STEPS), st.integers(1, len(STEPS)), st.sampled_from(AGES))
@settings(max_examples=60, deadline=None)
def test_steps_come_in_the_order_of_the_level_and_each_can_be_passed_over(
    order: list[str], count: int, age: int
) -> None:
    steps = [*order[:count], *(() if {"weather", "cards"} & set(order[:count]) else ("weather", "cards"))]
    here = world(age, "pair")
    begun = ACTIVITY.playing().start("inside", replace_steps(library().levels["inside"], steps), here)
    if not isinstance(begun, Path):
        return
    met: list[str] = []
    for _ in range(40):
        if begun.finished:
            break
        name = STEP_OF[begun.moment]
        if not met or met[-1] != name:
            met.append(name)
        there = ids(begun, here)
        assert there, begun.moment
        do(begun, "go_on" if begun.moment in ("gentle", "side_by_side") else "notnow")
    assert begun.finished and met == steps


STEP_OF = {
    **dict.fromkeys(("mo_weather", "mo_card", "mo_feels"), "grown_up"),
    **dict.fromkeys(("weather", "weather_there"), "weather"),
    **dict.fromkeys(("choose", "gentle", "size", "together", "card"), "cards"),
    **dict.fromkeys(("body", "stamps"), "body"),
    "help": "help",
    **dict.fromkeys(("again", "again_weather", "side_by_side"), "again"),
}


def test_looking_on_alone_ends_after_one_step() -> None:
    sim = path(world())
    for _ in range(12 * 130):
        sim.step(1 / 12, [])
    assert sim.finished


@pytest.mark.parametrize("weather", WEATHERS)
def test_every_weather_is_welcomed_in_words_of_its_own(weather: str) -> None:
    sim = path(world())
    said = keys(do(sim, f"weather_{weather}"))
    assert said == [f"weather_{weather}"] and sim.thread.weather == weather
    do(sim, "another", f"weather_{WEATHERS[0]}")
    assert sim.thread.weather == WEATHERS[0]


# -- the grown-up first


@pytest.mark.parametrize(
    ("who", "first"), [("child", "weather"), ("pair", "mo_weather"), ("group", "mo_weather")]
)
def test_the_grown_up_tells_first_only_where_one_is_here(who: Who, first: str) -> None:
    assert path(world(who=who)).moment == first


def test_it_can_be_switched_off() -> None:
    here = world(who="pair")
    off = replace(here, settings=Settings(adult_first=False))
    assert path(off).moment == "weather"


def test_mo_tells_both_and_the_child_is_asked_afterwards() -> None:
    sim = path(world(9, "pair"))
    do(sim, "weather_gusts")
    said = keys(do(sim, "card_worried")) if "card_worried" in ids(sim, world(9, "pair")) else []
    if not said:
        card = next(id for id in ids(sim, world(9, "pair")) if id.startswith("card_"))
        said = keys(do(sim, card))
    assert said[0] == "mo_weather_gusts" and sim.moment == "mo_feels"
    for _ in range(300):
        said += keys(sim.step(1 / 30, []))
    assert any(key.startswith("mo_feels_") for key in said)
    do(sim, "go_on")
    assert sim.moment == "weather" and not sim.thread.weather


# -- the body


def test_stamps_lie_where_they_were_put_and_can_be_taken_off() -> None:
    sim = path(world(8))
    come_to(sim, "body")
    do(sim, "place_chest", "stamp_heavy", "place_chest", "stamp_cold", "place_paws", "stamp_fizzy")
    assert sim.thread.body == (Mark("chest", "heavy"), Mark("chest", "cold"), Mark("paws", "fizzy"))
    do(sim, "place_chest", "stamp_heavy")
    assert list(sim.thread.body) == [Mark("chest", "cold"), Mark("paws", "fizzy")]


@pytest.mark.parametrize("answer", ["nowhere", "dontknow"])
def test_nowhere_and_do_not_know_are_answers(answer: str) -> None:
    sim = path(world())
    come_to(sim, "body")
    do(sim, answer)
    assert sim.thread.body == (Mark(answer),)
    assert "go_on" in ids(sim, world())
    do(sim, "go_on")
    assert sim.moment == "help"


@pytest.mark.parametrize("age", AGES)
def test_all_eight_stamps_can_be_come_to(age: int) -> None:
    here = world(age)
    sim = path(here)
    come_to(sim, "body")
    do(sim, "place_head")
    seen = {id for id in ids(sim, here) if id.startswith("stamp_")}
    assert age > 5 or len(seen) == 4
    do(sim, "more")
    seen |= {id for id in ids(sim, here) if id.startswith("stamp_")}
    assert seen == {f"stamp_{stamp}" for stamp in STAMPS}


def test_where_the_body_is_left_out_nothing_asks_for_it() -> None:
    here = world(who="pair", leaves_out=["body"])
    sim = path(here)
    for _ in range(20):
        assert sim.moment not in ("body", "stamps")
        if sim.finished:
            break
        do(sim, "go_on" if sim.moment in ("gentle", "together", "side_by_side") else "notnow")
    assert not any(isinstance(step, BodyStep) for step in sim.steps)


# -- what may help


def offers(here: World, weather: str) -> list[str]:
    help_ = next(step for step in path(here, "weather", "help").steps if isinstance(step, HelpStep))
    return [offer.level for offer in help_.by_weather[weather]]


@given(
    st.sampled_from(("", *WEATHERS)),
    st.sampled_from(AGES),
    st.sampled_from(get_args(Who)),
    st.sets(st.sampled_from(get_args(Caution))),
    st.booleans(),
)
@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_only_what_fits_is_offered_never_breath_alone_and_always_being_together(
    weather: str, age: int, who: Who, leaves_out: set[Caution], again: bool
) -> None:
    here = world(age, who, sorted(leaves_out))
    if again:
        played = tuple(offers(here, weather))
        here = replace(here, sitting=replace(here.sitting, thread=replace(NOTHING_YET, played=played)))
    found = offers(here, weather)
    levels = library().levels
    assert 2 <= len(found) == len(set(found))
    for name in found:
        assert here.sitting.offers(levels[name]), name
        assert leaves_out.isdisjoint(levels[name].uses), name
    assert any(levels[name].kind != "breathing" for name in found)
    assert is_of(levels[found[-1]], "sit")
    ways = [levels[name].kind for name in found]
    if weather == "storm" and "breathing" in ways:
        assert ways.index("breathing") > 0


@pytest.mark.parametrize("age", AGES)
def test_a_storm_offers_push_squeeze_or_sway_with_a_grown_up_before_breath(age: int) -> None:
    levels = library().levels
    found = offers(world(age, "pair"), "storm")
    hands = [
        i for i, name in enumerate(found) if any(is_of(levels[name], w) for w in ("squeeze", "sway", "stomp"))
    ]
    breath = [i for i, name in enumerate(found) if levels[name].kind == "breathing"]
    assert hands and hands[0] == 0
    assert not breath or breath[0] > max(hands)
    assert all("pair" in levels[name].who for name in found)


def test_what_was_played_in_this_sitting_makes_room_for_something_else() -> None:
    first = offers(world(7), "storm")
    then = offers(world(7, thread=replace(NOTHING_YET, played=(first[0],))), "storm")
    assert then[0] != first[0]


def test_a_plan_keeps_to_its_own_levels_of_the_kinds_it_has() -> None:
    here = world(7)
    here = replace(here, sitting=replace(here.sitting, plan=("inside", "pebble", "sit")))
    comfort = [name for name in offers(here, "storm") if library().levels[name].kind == "comfort"]
    assert set(comfort) == {"pebble", "sit"}


def test_a_level_that_was_chosen_is_gone_to() -> None:
    sim = path(world())
    come_to(sim, "help")
    target = next(id for id in ids(sim, world()) if id.startswith("level_"))
    assert Go(target.removeprefix("level_")) in do(sim, target)[:2]


# -- looking again


def test_a_word_of_ones_own_goes_through_the_whole_thread() -> None:
    from game.intents import Text

    here = world(7)
    sim = path(here)
    do(sim, "weather_gusts", "go_on", "word")
    sim.step(1 / 30, [Text("Wibbly")])
    do(sim, "pebble_two", "go_on", "size_4", "go_on", "go_on")
    assert sim.moment == "body"
    do(sim, "place_legs", "stamp_wobbly", "go_on", "notnow")
    assert sim.moment == "again"
    do(sim, "size_2", "go_on")
    (before,), (now,) = sim.thread.felt, sim.thread.again
    assert (before.feeling, before.pebble, before.size) == ("Wibbly", "two", 0.8)
    assert (now.feeling, now.pebble, now.size) == ("Wibbly", "two", 0.4)


def test_where_nothing_was_named_the_weather_is_looked_at_again() -> None:
    sim = path(world(thread=replace(NOTHING_YET, weather="storm")), "again", "help")
    assert sim.moment == "again_weather"
    do(sim, "weather_gusts")
    assert (sim.thread.weather, sim.thread.weather_again) == ("storm", "gusts")
    assert keys(do(sim, "go_on")) == ["help"]


def test_what_an_earlier_level_was_told_is_looked_at_again_in_the_next() -> None:
    felt = Felt("mad", "mad", face="face_mad", size=1.0, strength=5)
    sim = path(world(thread=replace(NOTHING_YET, felt=(felt,))), "again", "help")
    do(sim, "size_1", "go_on")
    assert [each.size for each in sim.thread.again] == [0.2]
    assert sim.thread.felt == (felt,)


@pytest.mark.parametrize("size", range(1, 6))
def test_same_smaller_and_bigger_are_answered_alike(size: int) -> None:
    felt = Felt("mad", "mad", face="face_mad", size=0.6, strength=3)
    sim = path(world(thread=replace(NOTHING_YET, felt=(felt,))), "again", "help")
    assert isinstance(sim.now, AgainStep)
    assert keys(do(sim, f"size_{size}", "go_on")) == ["side_by_side"]


# -- on every window


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("age", [4, 7, 13])
def test_every_step_can_be_pressed_in_every_window(shape: str, age: int) -> None:
    here = world(age, "pair")
    sim = path(here)
    for targets in (
        ("weather_breeze",),
        ("card_happy",),
        ("go_on",),
        ("weather_storm",),
        ("go_on",),
        ("notnow", "go_on"),
        ("place_tummy",),
        ("stamp_hot",),
        ("go_on",),
    ):
        found = ACTIVITY.playing().targets(sim, SHAPES[shape], here)
        assert all(min(t.area.w, t.area.h) >= 112 - 1e-6 for t in found), sim.moment
        for i, one in enumerate(found):
            assert all(one.area.apart(other.area) >= 24 - 1e-6 for other in found[i + 1 :]), sim.moment
        do(sim, *targets)
    assert sim.moment == "help"


def test_each_line_beside_is_about_the_moment_and_speaks_of_the_body_only_with_its_tag() -> None:
    sim = path(world(7, "pair"))
    seen = {}
    for target in (
        "weather_mist",
        "card_happy",
        "go_on",
        "weather_storm",
        "go_on",
        "notnow",
        "go_on",
        "place_face",
    ):
        line = sim.grown_up_line
        assert line is not None
        seen[sim.moment] = line
        do(sim, target)
    assert len({line.text for line in seen.values()}) == len(seen)
    assert seen["body"].tags == ("body",)


def test_the_program_shows_the_line_of_the_step_in_the_strip() -> None:
    pond = program(sitting=Sitting(age=7))
    go(pond, "feelings", "inside", "go", "weather_storm")
    assert find(pond, "go_on")
    shown = pond.scene.grown_up_line(pond.world)
    assert shown == words()("feelings.beside.weather_there")


def test_every_line_of_a_step_that_speaks_of_the_body_says_so() -> None:
    says = steps_say(words(), deck(cast(FeelingsLevel, library().levels["inside"]), world(13)))
    bodily = re.compile(
        r"\b(body|tummy|paws?|legs?|chest|shoulders?|breaths?|breathe|heart)\b", re.IGNORECASE
    )
    found = [line for line in (*says.child.values(), *says.adult.values()) if bodily.search(line.text)]
    assert found
    assert [line.key for line in found if "body" not in line.tags] == []
