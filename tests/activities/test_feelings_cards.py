"""The forty-eight cards: how many, what each must say, and what none may say."""

import re
from collections import Counter

import pytest

from game.activities.feelings.level import FeelingsLevel
from game.content.card import ENERGY, FACES, Card

from .feelings_deck import DECKS, LIBRARY, PICTURES, begin, press, said, wait, world

CARDS = LIBRARY.cards
LIGHT = {
    *("happy", "calm", "surprised", "tired", "excited", "proud", "silly", "bored", "grumpy"),
    *("hopeful", "curious", "thankful", "restless", "peaceful", "determined", "content", "tender"),
}
HEAVY = {
    *("lonely", "left_out", "hurt", "overwhelmed", "ashamed", "guilty", "betrayed", "homesick", "numb"),
    *("resentful", "powerless"),
}
SAID = ("situation", "body", "line", "definition", "adult")


def words_of(card: Card) -> list[str]:
    return [getattr(card, field) for field in SAID]


def test_there_are_eight_sixteen_thirty_two_forty_eight() -> None:
    tiers = Counter(card.tier for card in CARDS.values())
    assert [sum(tiers[t] for t in range(1, last + 1)) for last in (1, 2, 3, 4)] == [8, 16, 32, 48]


@pytest.mark.parametrize("name", CARDS)
def test_a_card_says_what_it_must(name: str) -> None:
    card = CARDS[name]
    assert card.label == name.replace("_", " ")
    assert card.face == f"face_{name}"
    assert {f"face_{name}_{size}" for size in range(1, FACES + 1)} <= PICTURES
    assert sum(tag in ENERGY for tag in card.tags) == 1
    assert card.situation.startswith("When ")
    assert card.body.startswith("Maybe ")
    assert card.definition.startswith(f"{card.label.capitalize()} is ")
    assert max(len(card.situation), len(card.body), len(card.line)) <= 64
    assert all(words.endswith((".", "?")) for words in words_of(card))


def test_no_two_cards_say_the_same() -> None:
    for field in (*SAID, "label", "face"):
        assert len({getattr(card, field) for card in CARDS.values()}) == len(CARDS), field


def test_what_may_be_asked_about_and_what_is_heavy() -> None:
    assert {name for name, card in CARDS.items() if "light" in card.tags} == LIGHT
    assert {name for name, card in CARDS.items() if "heavy" in card.tags} == HEAVY


def test_every_weather_has_feelings_that_are_good_to_have_and_hard_ones() -> None:
    """No weather is the bad one, and none is the goal."""
    for energy in ENERGY:
        names = {name for name, card in CARDS.items() if energy in card.tags}
        assert names & LIGHT, energy
        assert names - LIGHT, energy


JUDGING = re.compile(
    r"\b(good feeling|bad|negative|positive|naughty|silly you|nice feeling|behave|at least|just a"
    r"|don't be|shouldn't|always be|cheer up|it's nothing)\b",
    re.IGNORECASE,
)


@pytest.mark.parametrize("name", CARDS)
def test_no_feeling_is_called_good_or_bad(name: str) -> None:
    assert not [words for words in words_of(CARDS[name]) if JUDGING.search(words)]


def test_a_judging_word_is_found() -> None:
    assert JUDGING.search("Mad is a bad one.") and JUDGING.search("Cheer up!")


ELSEWHERE = re.compile(
    r"\b(breath\w*|inhale|exhale|smell|taste|sniff|listen|hear|eyes closed)\b", re.IGNORECASE
)


@pytest.mark.parametrize("name", CARDS)
def test_no_card_speaks_of_what_its_lines_are_not_tagged_for(name: str) -> None:
    """Only the body line carries a tag, so no line may speak of breath, smell, taste or sound."""
    assert not [words for words in words_of(CARDS[name]) if ELSEWHERE.search(words)]


@pytest.mark.parametrize("name", CARDS)
def test_only_light_cards_are_asked_about_and_the_others_are_a_story(name: str) -> None:
    sim = begin(world(10, "pair"), "all_feelings")
    line = said(press(sim, f"card_{name}", "go_on", "notnow"))[-1]
    assert line == ("light" if name in LIGHT else "story")


@pytest.mark.parametrize("name", sorted(HEAVY))
def test_before_a_heavy_card_come_kind_words(name: str) -> None:
    with_one, alone = begin(world(10, "pair"), "all_feelings"), begin(world(10), "all_feelings")
    press(with_one, f"card_{name}")
    assert with_one.to_say is not None
    assert with_one.to_say.text == CARDS[name].adult
    told = said([*press(alone, f"card_{name}"), *wait(alone, 25)])
    assert told == ["mo", "situation", "body", "line", "definition"]


def test_before_other_cards_nobody_is_told_that_it_is_heavy() -> None:
    sim = begin(world(10, "pair"), "all_feelings")
    press(sim, "card_curious")
    assert sim.to_say is None


@pytest.mark.parametrize("name", DECKS)
def test_every_deck_holds_what_its_name_says(name: str) -> None:
    level = LIBRARY.levels[name]
    assert isinstance(level, FeelingsLevel)
    held = level.deck(CARDS)
    expected = {"first_feelings": 8, "more_feelings": 16, "many_feelings": 32, "all_feelings": 48}
    assert len(held) == expected.get(name, len(LIGHT))
    if name == "light_feelings":
        assert set(held) == LIGHT
    tiers = [CARDS[card].tier for card in held]
    assert tiers == sorted(tiers)
