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
    for name, level in LIBRARY.levels.items():
        assert isinstance(level, FeelingsLevel)
        own = {"title": level.title, "child": level.child, "adult": level.adult, "ask": level.ask}
        lines = {**own, **msgspec.structs.asdict(level.lines)}
        yield from ((f"{name}.{field}", words) for field, words in lines.items())
    for name, card in LIBRARY.cards.items():
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


def test_only_the_body_lines_speak_of_the_body() -> None:
    """The parts of a face and Pip's places are the names of pictures, and no line about a child.

    Where one shows a place, and for the grown-up beside, lines carry their tag: they are tested with it.
    """
    bodily = re.compile(
        r"\b(body|tummy|belly|paws?|legs?|arms?|chest|eyes?|cheeks?|face is|hearts?|throat|skin|jaw|teeth"
        r"|breaths?|breathe)\b",
        re.IGNORECASE,
    )
    found = {place for place, words in all_words() if bodily.search(words)}
    named = re.compile(r"feelings\.(brows|eyes|mouth|place|notice|step|beside)\.")
    parts = {place for place in found if named.match(place)}
    assert {place.partition(".")[2] for place in found - parts} == {"body"}
    assert len(found - parts) >= 24


def test_every_line_has_a_key_that_a_recording_can_be_named_after() -> None:
    sim = at("choose", world(7, "pair"))
    lines = [sim.ask, *sim.lines.values()]
    assert {line.key for line in lines} == {
        f"feelings/first_feelings/{name}" for name in ("ask", *StepLines.__struct_fields__)
    }
    assert {feeling.situation.key for feeling in sim.cards.deck} == {
        f"card/{name}/situation" for name in FIRST
    }
    assert all(feeling.body.tags == ("body",) for feeling in sim.cards.deck)


def test_a_card_that_stands_twice_in_a_deck_is_found() -> None:
    twice = msgspec.structs.replace(deck(), cards=("happy", "sad", "happy", "mad"))
    assert [field for field, _ in twice.check()] == ["cards.3"]
    assert not [*deck().check()]


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"cards": ()}, "cards"),
        ({"tiers": 2}, "tiers"),
        ({"light_only": True}, "light_only"),
        ({"cards": (), "tiers": 2, "light_only": True}, ""),
    ],
)
def test_a_deck_has_cards_or_tiers(changes: dict[str, object], field: str) -> None:
    changed = msgspec.structs.replace(deck(), **changes)
    assert [found for found, _ in changed.check()] == ([field] if field else [])


def test_a_deck_of_tiers_takes_a_familys_own_cards_too() -> None:
    own = msgspec.structs.replace(LIBRARY.cards["happy"], label="wibbly", tags=("light", "gusts"))
    level = LIBRARY.levels["light_feelings"]
    assert isinstance(level, FeelingsLevel)
    assert "wibbly" in level.deck({**LIBRARY.cards, "wibbly": own})
    assert "wibbly" not in deck().deck({**LIBRARY.cards, "wibbly": own})


def test_the_deck_names_all_its_cards() -> None:
    assert [name.key for name in deck().names() if name.sort == "card"] == list(FIRST)


def test_the_kind_has_its_place_among_the_pebbles() -> None:
    assert (ACTIVITY.kind, ACTIVITY.order, ACTIVITY.level) == ("feelings", 40, FeelingsLevel)
