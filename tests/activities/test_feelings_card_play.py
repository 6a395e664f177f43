"""Playing with cards: showing a face, telling of a time, acting in secret. None of them is a quiz."""

import copy
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace as changed

from game import ages
from game.activities.feelings import ACTIVITY
from game.activities.feelings.acting.sim import NOTICED, ActingStep
from game.activities.feelings.begin import start
from game.activities.feelings.level import FeelingsLevel
from game.activities.feelings.show_me.sim import LEAST, MIDDLE, MOST, ShowMeStep
from game.activities.feelings.sim import FeelingsSim
from game.activities.feelings.step import Step
from game.activities.feelings.turns import TurnStep
from game.activities.feelings.waiting import Waiting
from game.activities.feelings.when.sim import WhenStep
from game.activity import Cue, Say
from game.content.level import Caution
from game.content.line import Line
from game.intents import Choose
from game.layout import Area, stage_area
from game.look.type import SMALLEST
from game.scene import ToClosing
from game.services import SilentVoice
from game.sitting import Sitting, Who, World
from game.thread import NOTHING_YET
from game.visitor import Visitor
from tests.playing import program
from tests.recording import RecordingCanvas

from .feelings_deck import AGES, LIBRARY, PICTURES, WORDS, said, wait, world
from .test_feelings_view import AREAS, fits, panels, sizes_of_text

WAYS: dict[str, type[TurnStep]] = {"show_me": ShowMeStep, "when_felt": WhenStep, "acting": ActingStep}
WHO: tuple[Who, ...] = get_args(Who)
AREA = Area(0, 0, 1280, 720)
HEAVY = {name for name, card in LIBRARY.cards.items() if "heavy" in card.tags}
LIGHT = {name for name, card in LIBRARY.cards.items() if "light" in card.tags}


def begin(level: str, here: World) -> Any:
    found = LIBRARY.levels[level]
    assert isinstance(found, FeelingsLevel)
    step = start(level, found, here)
    assert isinstance(step, WAYS[level])
    return step


def press(step: Any, *targets: str) -> list[Cue]:
    cues: list[Cue] = []
    for target in targets:
        cues += step.step(1 / 30, [Choose(target)])
        for _ in range(15):
            cues += step.step(1 / 30, [])
    return cues


def ids(step: Step, here: World, area: Area = AREA) -> list[str]:
    return [target.id for target in ACTIVITY.playing().targets(step, area, here)]


def drawn(step: Step, here: World, area: Area = AREA) -> RecordingCanvas:
    canvas = RecordingCanvas(area)
    ACTIVITY.playing().draw(step, canvas, here)
    return canvas


def lines(cues: Iterable[Cue]) -> list[Line]:
    return [cue.line for cue in cues if isinstance(cue, Say)]


# All three ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("level", WAYS)
def test_what_is_asked_comes_after_the_line_of_the_level(level: str) -> None:
    step = begin(level, world(6, "pair"))
    assert said(wait(step, 4)) == []
    assert said(wait(step, 2)) == [step.asked[0].key.rpartition("/")[2]]


@pytest.mark.parametrize("level", WAYS)
def test_the_cards_are_those_of_the_years_and_a_light_one_comes_first(level: str) -> None:
    for age in AGES:
        cards = begin(level, world(age)).cards
        names = {card.name for card in cards}
        tier = ages.feelings_tier(age)
        there = {name for name, card in LIBRARY.cards.items() if card.tier <= tier}
        assert names == (there if level == "when_felt" else there - HEAVY)
        assert len(cards) == len(names)
        assert cards[0].light


def test_there_are_heavy_cards_and_light_ones_and_others() -> None:
    assert HEAVY and LIGHT and set(LIBRARY.cards) - HEAVY - LIGHT
    assert not HEAVY & LIGHT


@pytest.mark.parametrize("level", ["show_me", "acting"])
def test_a_deck_of_heavy_cards_alone_is_looked_at_and_not_played_with(level: str) -> None:
    found = LIBRARY.levels[level]
    assert isinstance(found, FeelingsLevel)
    heavy = changed(found, tiers=None, cards=tuple(sorted(HEAVY))[:4])
    assert isinstance(start(level, heavy, world()), FeelingsSim)


@pytest.mark.parametrize("level", WAYS)
@pytest.mark.parametrize("who", WHO)
def test_nobody_has_to_press_anything(level: str, who: Who) -> None:
    step = begin(level, world(6, who))
    assert "no_hurry" in said(wait(step, 94))
    assert not step.finished
    wait(step, 6)
    assert step.finished


@pytest.mark.parametrize("level", WAYS)
def test_however_long_it_is_played_it_ends_within_ten_minutes(level: str) -> None:
    step, here = begin(level, world(6, "pair")), world(6, "pair")
    for i in range(600):
        if step.finished:
            break
        others = [id for id in ids(step, here) if id not in ("go_on", "notnow")]
        step.step(0.0, [Choose(others[i % len(others)])] if others else [Choose("go_on")])
        wait(step, 1)
    assert step.finished


@settings(max_examples=60, deadline=None)
@given(
    level=st.sampled_from(sorted(WAYS)),
    age=st.sampled_from(AGES),
    who=st.sampled_from(WHO),
    leaves_out=st.sets(st.sampled_from(["body", "sound"])),
    picks=st.lists(st.integers(0, 99), max_size=25),
    area=st.sampled_from(AREAS),
)
def test_wherever_one_gets_one_can_leave(
    level: str, age: int, who: Who, leaves_out: set[Caution], picks: list[int], area: Area
) -> None:
    here = world(age, who, leaves_out)
    step = begin(level, here)
    cues: list[Cue] = []
    for pick in picks:
        if step.finished:
            break
        there = ids(step, here, area)
        cues += step.step(1.0, [Choose(there[pick % len(there)])])
        assert step.finished or step.next_change > 0
    tags = {tag for line in lines(cues) for tag in line.tags}
    assert tags.isdisjoint(leaves_out)
    if not step.finished:
        ways = {"go_on", "notnow"} & set(ids(step, here, area))
        assert ways, step.moment
        press(step, "notnow")
        assert step.finished


@pytest.mark.parametrize("level", WAYS)
@pytest.mark.parametrize("presses", [(), ("plus", "turns"), ("card_happy",), ("card_happy", "go_on")])
def test_enough_ends_it_in_every_moment(level: str, presses: tuple[str, ...]) -> None:
    step = begin(level, world(6, "pair"))
    press(step, *presses)
    assert not step.finished or level != "acting"
    press(step, "enough")
    assert step.finished


MOMENTS: dict[str, tuple[str, tuple[str, ...]]] = {
    "show_me": ("show_me", ()),
    "show_me, bigger": ("show_me", ("plus", "plus")),
    "show_me, the other's turn": ("show_me", ("other_card",)),
    "when_other": ("when_felt", ()),
    "when_child": ("when_felt", ("turns",)),
    "when_other, a story": ("when_felt", ("other_card",)),
    "when_child, a story": ("when_felt", ("other_card", "turns")),
    "act_pick": ("acting", ()),
    "act_pick, more": ("acting", ("from_4",)),
    "act_show": ("acting", ("card_happy",)),
    "act_notice": ("acting", ("card_happy", "go_on")),
    "act_notice, noticed": ("acting", ("card_happy", "go_on", "notice_eyes", "notice_mouth")),
}
"""The level and the presses that lead to each moment."""


@pytest.mark.parametrize("area", AREAS, ids=str)
@pytest.mark.parametrize("moment", MOMENTS)
def test_every_moment_fits_every_window(moment: str, area: Area) -> None:
    level, presses = MOMENTS[moment]
    for i, age in enumerate(AGES):
        leaves_out: tuple[Caution, ...] = ((), ("body",), ("sound",))[i % 3]
        here = world(age, WHO[i % 3], leaves_out, text_size=1.5 if i % 2 else 1.0)
        step = begin(level, here)
        press(step, *presses)
        assert step.moment == moment.partition(",")[0]
        found = [*ACTIVITY.playing().targets(step, area, here)]
        upper = [target for target in found if stage_area(area).holds(target.area)]
        lower = [target for target in found if target not in upper]
        assert fits(found, area), (age, found)
        assert all(target.area.y > stage_area(area).bottom for target in lower)
        assert all(target.said or here.words(target.label)[0] != "[" for target in found)
        first, second = drawn(step, here, area), drawn(step, here, area)
        assert first.calls == second.calls
        assert first.pictures() <= PICTURES
        assert all(area.holds(panel) for panel in panels(first))
        assert all(size >= SMALLEST for size in sizes_of_text(first))
        assert not [words for words in first.words() if words.startswith("[")]


@pytest.mark.parametrize("moment", MOMENTS)
def test_what_comes_next_is_looked_at_beforehand_and_nothing_is_pressed_for_it(moment: str) -> None:
    level, presses = MOMENTS[moment]
    here = world(6, "pair")
    step = begin(level, here)
    press(step, *presses)
    before, canvas = copy.deepcopy(step), RecordingCanvas(AREA)
    ACTIVITY.playing().upcoming(step, canvas, here)
    assert step == before
    for id in ids(step, here):
        after = copy.deepcopy(step)
        press(after, id)
        if not after.finished:
            assert drawn(after, here).pictures() <= canvas.pictures() | drawn(step, here).pictures(), id


# Showing a face -------------------------------------------------------------------------------------------


def test_pips_face_is_as_big_as_one_shows_it_and_stays_at_both_ends() -> None:
    here = world(6, "pair")
    step = begin("show_me", here)
    face = step.card.face
    for way, end in (("plus", MOST), ("minus", LEAST)):
        for _ in range(6):
            told = lines(press(step, way))
            assert [line.key for line in told] == [f"feelings/step/shown_{step.strength}"]
            assert f"{face}_{step.strength}" in drawn(step, here).pictures()
        assert step.strength == end


def test_one_face_fades_into_the_next_unless_motion_is_calm() -> None:
    for calm in (False, True):
        here = world(6, "pair", calm_motion=calm)
        step = begin("show_me", here)
        face = step.card.face
        step.step(1 / 30, [Choose("plus")])
        step.step(1 / 30, [])
        seen = {key for key in drawn(step, here).pictures() if key.startswith(face)}
        assert seen == ({f"{face}_4"} if calm else {f"{face}_3", f"{face}_4"})
        assert (step.next_change < 0.1) is not calm
        wait(step, 1)
        assert {key for key in drawn(step, here).pictures() if key.startswith(face)} == {f"{face}_4"}
        assert step.next_change > 0.1


def test_after_each_card_it_is_the_others_turn() -> None:
    step = begin("show_me", world(6, "pair"))
    asked = [step.asked[0].key]
    for _ in range(3):
        press(step, "plus")
        told = lines(press(step, "other_card"))
        assert step.strength == MIDDLE
        asked.append(told[0].key)
    names = [card.name for card in step.cards[:4]]
    ways = ("show_me", "show_me_grown_up", "show_me", "show_me_grown_up")
    assert asked == [f"feelings/step/{way}_{name}" for way, name in zip(ways, names, strict=True)]


def test_alone_every_turn_is_the_childs_and_mo_tries_it_too() -> None:
    step = begin("show_me", world(6, "child"))
    told = said([*wait(step, 12), *press(step, "other_card"), *wait(step, 6)])
    first, second = (card.name for card in step.cards[:2])
    assert told == [f"show_me_{first}", "mo_tries", f"show_me_{second}", "mo_tries"]
    assert step.turn == "child"


def test_in_a_group_anybody_may_be_next() -> None:
    here = world(6, "group")
    step = begin("show_me", here)
    assert WORDS("feelings.turn.one") in drawn(step, here).words()
    told = said(press(step, "other_card"))
    assert told == [f"show_me_group_{step.card.name}"]
    assert WORDS("feelings.turn.somebody") in drawn(step, here).words()


def test_after_the_last_card_comes_the_first() -> None:
    step = begin("show_me", world(4, "pair"))
    seen = [step.card.name]
    for _ in step.cards:
        press(step, "other_card")
        seen.append(step.card.name)
    assert seen[-1] == seen[0]
    assert len(set(seen)) == len(step.cards)


# Telling of a time ----------------------------------------------------------------------------------------


def every_card(here: World) -> Iterator[Any]:
    """A step for each card of these years, with that card first."""
    for at in range(len(begin("when_felt", here).cards)):
        step = begin("when_felt", here)
        step.at = at
        step.begin(NOTHING_YET)
        yield step


@pytest.mark.parametrize("who", WHO)
def test_only_light_cards_ask_when_one_felt_it(who: Who) -> None:
    here = world(13, who)
    met = set()
    for step in every_card(here):
        light = step.card.name in LIGHT
        met.add(step.card.name)
        told, shown = said(wait(step, 30)), drawn(step, here).words()
        for _ in range(2):
            told += said([*press(step, "turns"), *wait(step, 15)])
            shown += drawn(step, here).words()
        seen = " ".join(shown)
        asked, never = (step.light, step.story) if light else (step.story, step.light)
        assert said([Say(asked)])[0] in told
        assert said([Say(never)])[0] not in told
        assert asked.text.split()[0] in seen and never.text.rpartition(" ")[0] not in seen
        assert light or not [key for key in told if key.startswith("when_")], step.card.name
    assert met == set(LIBRARY.cards)


def test_somebody_else_tells_first_then_the_child() -> None:
    step = begin("when_felt", world(6, "pair"))
    told = said(wait(step, 12))
    told += said([*press(step, "turns"), *wait(step, 6)])
    assert told == ["light", "when_grown_up", "when_you_grown_up", "light"]
    press(step, "other_card")
    assert (step.turn, step.moment) == ("other", "when_other")


def test_a_grown_up_who_does_not_like_to_begin_comes_second() -> None:
    here = world(6, "pair")
    here = replace(here, settings=replace(here.settings, adult_first=False))
    assert begin("when_felt", here).moment == "when_child"
    assert begin("acting", here).turn == "child"
    assert begin("acting", world(6, "pair")).turn == "other"


def test_alone_mo_tells_and_nobody_else_is_said_to_be_here() -> None:
    for step in every_card(world(13, "child")):
        cues = [*wait(step, 30), *press(step, "turns"), *wait(step, 15), *press(step, "turns")]
        told = lines(cues)
        assert step.card.situation in told
        own = [line for line in told if line.key.startswith("feelings/")]
        assert not [line for line in own if "grown-up" in line.text.lower()]


def test_alone_kind_words_come_before_a_heavy_card() -> None:
    heavy = set()
    for step in every_card(world(13, "child")):
        first = said(wait(step, 5))[0]
        assert (first == "mo") is step.card.heavy
        heavy |= {step.card.name} if step.card.heavy else set()
    assert heavy == HEAVY


def test_the_grown_up_is_told_to_keep_a_story_a_story() -> None:
    step = begin("when_felt", world(6, "pair"))
    for _ in step.cards:
        for turn in ("other", "child"):
            assert step.turn == turn
            line = step.grown_up_line
            assert line.key == f"feelings/beside/{'when' if step.card.light else 'story'}_{turn}"
            press(step, "turns")
        press(step, "other_card")


def test_a_card_is_passed_over_without_a_word_about_it() -> None:
    step = begin("when_felt", world(6, "pair"))
    for _ in range(5):
        told = said(press(step, "other_card"))
        assert told in (["light"], ["story"])


# Acting in secret -----------------------------------------------------------------------------------------


def acted(card: str, here: World, *presses: str) -> tuple[ActingStep, list[Cue]]:
    step = begin("acting", here)
    assert isinstance(step, ActingStep)
    while f"card_{card}" not in ids(step, here):
        press(step, next(id for id in ids(step, here) if id.startswith("from_")))
    cues = press(step, f"card_{card}", *presses)
    return step, cues


@pytest.mark.parametrize("who", WHO)
def test_whichever_face_was_picked_all_that_follows_is_the_same(who: Who) -> None:
    here = world(10, who)
    after = ("go_on", "notice_eyes", "notice_voice")
    for length in range(len(after) + 1):
        first: tuple[Any, ...] = ()
        for card in (card.name for card in begin("acting", here).cards):
            step, cues = acted(card, here, *after[:length])
            now = (replace(step, waiting=Waiting()), cues, drawn(step, here).calls, ids(step, here))
            first = first or now
            assert now == first, card


def test_after_a_face_was_picked_no_face_and_no_name_of_one_is_seen_or_said() -> None:
    labels = {card.label for card in LIBRARY.cards.values()}
    here = world(6, "pair")
    for after in ((), ("go_on",), ("go_on", *(f"notice_{part}" for part in NOTICED))):
        step, cues = acted("mad", here, *after)
        canvas = drawn(step, here)
        assert not [key for key in canvas.pictures() if key.startswith("face_")]
        assert labels.isdisjoint(canvas.words())
        assert not [line for line in lines(cues) if "mad" in line.text]


def test_a_face_to_pick_is_not_named_aloud() -> None:
    here = world(6, "pair")
    step = begin("acting", here)
    found = ACTIVITY.playing().targets(step, AREA, here)
    cards = [target for target in found if target.id.startswith("card_")]
    assert len(cards) > 2
    assert {(target.said, target.label) for target in cards} == {("", "feelings.a_face")}
    assert not lines(press(step, "from_4"))


def test_each_thing_that_is_noticed_gets_its_answer_and_no_tick() -> None:
    here = world(6, "pair")
    step, _ = acted("happy", here, "go_on")
    for part in (*NOTICED, "eyes"):
        assert said(press(step, f"notice_{part}")) == [f"notice_{part}"]
    canvas = drawn(step, here)
    assert "icon_check" not in canvas.pictures()
    assert len(canvas.named("frame")) == len(NOTICED)
    press(step, "turns")
    assert step.noticed == ()


@pytest.mark.parametrize(
    ("left_out", "missing"),
    [((), set()), (("body",), {"paws", "body"}), (("sound",), {"voice"}), (("smell_taste", "breath"), set())],
)
def test_what_is_left_out_is_not_asked_about(left_out: tuple[Caution, ...], missing: set[str]) -> None:
    here = world(6, "pair", left_out)
    step, cues = acted("happy", here, "go_on")
    asked = {id.removeprefix("notice_") for id in ids(step, here) if id.startswith("notice_")}
    assert asked == set(NOTICED) - missing
    assert not drawn(step, here).pictures() & {f"icon_notice_{part}" for part in missing}
    for part in missing:
        assert press(step, f"notice_{part}") == []
    spoken = " ".join(line.text for line in lines(cues))
    assert ("paws" in spoken) is ("body" not in left_out and step.turn == "child")


def test_turns_change_and_the_question_is_for_those_who_watched() -> None:
    step = begin("acting", world(6, "pair"))
    told = said(press(step, "card_happy", "go_on", "turns", "card_happy", "go_on"))
    assert told == [
        *("act_watch", "act_notice_you"),
        *("act_pick_others", "act_show_all", "act_notice_others"),
    ]


def test_alone_there_is_no_others_turn() -> None:
    here = world(6, "child")
    step, _ = acted("happy", here, "go_on")
    assert "turns" not in ids(step, here)
    assert press(step, "turns") == []
    press(step, "faces")
    assert (step.moment, step.turn) == ("act_pick", "child")


def test_a_face_may_be_picked_anew() -> None:
    step = begin("acting", world(10, "pair"))
    press(step, "from_4", "card_happy", "faces")
    assert (step.moment, step.first) == ("act_pick", 0)


# In the pond ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("level", WAYS)
@pytest.mark.parametrize("left_out", ["body", "sound"])
def test_in_the_pond_nothing_of_what_is_left_out_is_said(level: str, left_out: Caution) -> None:
    voice = SilentVoice()
    sitting = Sitting(age=7, who="child", leaves_out=frozenset({left_out}), plan=(level,))
    pond = program(sitting=sitting, voice=voice)
    visitor = Visitor(pond, every=1 / 5)
    visitor.to_level(level)
    visitor.press("go")
    visitor.settle()
    visitor.play(lambda: isinstance(pond.scenes.place, ToClosing))
    told = [line for line in voice.said if line.key.startswith("feelings/step")]
    assert told
    assert not [line for line in voice.said if left_out in line.tags]
    pieces = {"body": ("paw", "pose", "tummy"), "sound": ("voice", "listen")}[left_out]
    assert not [line.text for line in voice.said if any(piece in line.text.lower() for piece in pieces)]


def test_in_the_pond_enough_leads_to_the_closing() -> None:
    for level in WAYS:
        pond = program(sitting=Sitting(age=7, who="pair", plan=(level,)))
        visitor = Visitor(pond)
        visitor.to_level(level)
        visitor.press("go")
        visitor.settle()
        visitor.press("enough")
        visitor.wait(2.0)
        assert isinstance(pond.scenes.place, ToClosing), level
