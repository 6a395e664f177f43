"""What a grown-up types is understood as filters, and what is not understood is searched for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.ages import OLDEST, YOUNGEST
from game.finding.request import MOST_TYPED, Asked, Called, typed_on, understood, vocabulary
from tests.playing import words

KINDS = ("breathing", "comfort", "walk", "feelings")
KNOWN = vocabulary(words(), KINDS)
TOLD = {"breathing", "beach", "owl"}
"""Words that some level speaks of."""


def asked(**said: object) -> Asked:
    return Asked(**{**said, "leaves_out": frozenset(said.get("leaves_out", ()))})  # type: ignore[call-overload]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("7", asked(age=7)),
        ("seven years old", asked(age=7)),
        ("seven-year-old", asked(age=7)),
        ("7yo", asked(age=7)),
        ("she is 15", asked(age=OLDEST)),
        ("15 years", asked(age=OLDEST)),
        ("2 years", asked(age=YOUNGEST)),
        ("5 min", asked(minutes=5)),
        ("five minutes at most", asked(minutes=5)),
        ("5min", asked(minutes=5)),
        ("90 minutes", asked(minutes=10)),
        ("stormy", asked(weather="storm")),
        ("Stromy", asked(weather="storm")),
        ("two of us", asked(who="pair")),
        ("two minutes", asked(minutes=2)),
        ("with mum", asked(who="pair")),
        ("group of children", asked(who="group")),
        ("no breathing", asked(leaves_out={"breath"})),
        ("without breath or body", asked(leaves_out={"breath", "body"})),
        ("no smells, no sounds", asked(leaves_out={"smell_taste", "sound"})),
        ("asthma", asked(leaves_out={"breath"})),
        ("breathing", asked(kinds=(Called("breathing", "breathing"),))),
        ("breathing, no breath", asked(kinds=(Called("breathing", "breathing"),), leaves_out={"breath"})),
        ("Cosy for 4 years", asked(age=4, kinds=(Called("comfort", "cosy"),))),
        ("mixed feelings", asked(weather="rainbow", kinds=(Called("feelings", "feelings"),))),
        ("she has feelngs", asked(kinds=(Called("feelings", "feelings"),))),
        ("a feeling", asked()),
        ("walk or breathe", asked(kinds=(Called("walk", "walk"), Called("breathing", "breathe")))),
        ("walk with the owl", asked(kinds=(Called("walk", "walk"),), rest=("owl",))),
        ("no walk or feelings, owl", asked(rest=("owl",))),
        ("no beach", asked(rest=("beach",))),
        ("owl 3 min", asked(minutes=3, rest=("owl",))),
        ("a shy teenager of 14, owl", asked(age=OLDEST, rest=("owl",))),
        ("teenager", asked(rest=("teenager",))),
        ("", asked()),
        ("of the and", asked()),
    ],
)
def test_a_request_means(typed: str, meant: Asked) -> None:
    assert understood(typed, KNOWN, TOLD.__contains__) == meant


def test_a_word_that_some_level_tells_is_no_misspelling() -> None:
    assert understood("storn", KNOWN, TOLD.__contains__).weather == "storm"
    assert understood("storn", KNOWN, lambda word: word == "storn") == asked(rest=("storn",))


@given(st.text(max_size=120))
def test_anything_can_be_typed(typed: str) -> None:
    found = understood(typed, KNOWN, TOLD.__contains__)
    assert found.age is None or YOUNGEST <= found.age <= OLDEST
    assert found.minutes is None or 1 <= found.minutes <= 10
    assert all(word.strip() == word != "" for word in found.rest)


@given(st.lists(st.text(min_size=1, max_size=3), max_size=60))
def test_the_field_takes_what_can_be_shown_and_not_too_much(keys: list[str]) -> None:
    typed = ""
    for key in keys:
        typed = typed_on(typed, key)
        assert typed.isprintable() and len(typed) <= MOST_TYPED and typed == typed.lstrip()
    assert typed_on("ab", "\b") == "a" and typed_on("", "\b") == "" and typed_on("a", "\n") == "a"
