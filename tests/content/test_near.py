"""The near word: helpful for slips of the hand, silent for everything else."""

import pytest

from game.content.near import did_you_mean, near_word

KNOWN = ("breathing", "comfort", "walk")


@pytest.mark.parametrize(
    ("word", "near"),
    [
        ("breathng", "breathing"),
        ("Breathing", "breathing"),
        ("WALK", "walk"),
        ("wlak", "walk"),
        ("discomfort", "comfort"),
        ("zebra", None),
        ("", None),
        ("walk" * 50_000, None),
    ],
)
def test_a_slip_finds_its_word(word: str, near: str | None) -> None:
    assert near_word(word, KNOWN) == near
    assert did_you_mean(word, KNOWN) == (f'. Did you mean "{near}"?' if near else "")


def test_a_very_long_word_is_not_compared_at_all() -> None:
    long = "a" * 61
    assert near_word(long, [long]) is None
