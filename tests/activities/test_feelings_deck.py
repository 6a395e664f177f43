"""The shipped cards and lines: what they say, and what they must never say."""

import re
from collections.abc import Iterator

import msgspec
import pytest

from game.activities.feelings import ACTIVITY
from game.activities.feelings.level import FeelingsLevel, StepLines

from .feelings_deck import LIBRARY, WORDS, at, world

LEVEL = LIBRARY.levels["first_feelings"]
FIRST = ("happy", "sad", "mad", "scared", "calm", "surprised", "tired", "loved")
NEVER = re.compile(
    r"[→←↑↓%]|per ?cent|\b(score|points?|better|worse|best|worst|well done|good job|bravo|should|must|wrong"
    r"|correct|calm down|you're fine|big kids|safe place|close your eyes|but)\b",
    re.IGNORECASE,
)
"""Arrows, per cent, verdicts, praise, commands, and what CARE says never to say to a child."""


def deck() -> FeelingsLevel:
    assert isinstance(LEVEL, FeelingsLevel)
    return LEVEL


def all_words() -> Iterator[tuple[str, str]]:
    level = deck()
    yield from {"title": level.title, "child": level.child, "adult": level.adult, "ask": level.ask}.items()
    yield from msgspec.structs.asdict(level.lines).items()
    for name in level.cards:
        card = LIBRARY.cards[name]
        for field in ("label", "situation", "body", "line", "definition", "adult"):
            yield f"{name}.{field}", getattr(card, field)
    yield from ((key, str(text)) for key, text in WORDS.texts.items() if key.startswith("feelings."))


def test_the_deck_and_its_cards_are_read_without_a_problem() -> None:
    assert LIBRARY.problems == ()
    assert deck().cards == FIRST
    assert {LIBRARY.cards[name].tier for name in FIRST} == {1}


def test_the_words_that_must_not_be_are_found() -> None:
    for words in ("50 %", "fifty percent", "↑", "That is better", "Well done!", "Calm down", "sad, but fine"):
        assert NEVER.search(words), words
    assert not NEVER.search("Butterflies are button-sized.")


@pytest.mark.parametrize(("place", "words"), list(all_words()))
def test_no_line_holds_an_arrow_a_per_cent_or_a_verdict(place: str, words: str) -> None:
    assert not NEVER.search(words), place


@pytest.mark.parametrize("name", FIRST)
def test_what_is_said_of_a_card_fits_a_caption(name: str) -> None:
    card = LIBRARY.cards[name]
    assert max(len(card.situation), len(card.body), len(card.line)) <= 64


def test_only_light_feelings_may_be_asked_about() -> None:
    light = {name for name in FIRST if "light" in LIBRARY.cards[name].tags}
    assert light == {"happy", "calm", "surprised", "tired", "loved"}


def test_only_the_body_lines_speak_of_the_body() -> None:
    bodily = re.compile(r"\b(body|tummy|paws?|legs?|chest|eyes?|breaths?|breathe)\b", re.IGNORECASE)
    found = {place for place, words in all_words() if bodily.search(words)}
    assert found == {f"{name}.body" for name in ("sad", "mad", "scared", "surprised", "tired", "loved")}


def test_every_line_has_a_key_that_a_recording_can_be_named_after() -> None:
    sim = at("choose", world(7, "pair"))
    lines = [sim.ask, *sim.lines.values()]
    assert {line.key for line in lines} == {
        f"feelings/first_feelings/{name}" for name in ("ask", *StepLines.__struct_fields__)
    }
    assert {feeling.situation.key for feeling in sim.deck} == {f"card/{name}/situation" for name in FIRST}
    assert all(feeling.body.tags == ("body",) for feeling in sim.deck)


def test_a_card_that_stands_twice_in_a_deck_is_found() -> None:
    twice = msgspec.structs.replace(deck(), cards=("happy", "sad", "happy", "mad"))
    assert [field for field, _ in twice.check()] == ["cards.3"]
    assert not [*deck().check()]


def test_the_deck_names_all_its_cards() -> None:
    assert [name.key for name in deck().names() if name.sort == "card"] == list(FIRST)


def test_the_kind_has_its_place_among_the_pebbles() -> None:
    assert (ACTIVITY.kind, ACTIVITY.order, ACTIVITY.level) == ("feelings", 40, FeelingsLevel)
