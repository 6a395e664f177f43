"""What is never said is found, each by its own rule; and kind lines that come near it pass."""

import pytest

from game.content.never_said import RULES, never_said
from game.content.spoken import Audience, Spoken

BY_RULE: dict[str, tuple[str, ...]] = {
    "calm down": ("Calm down now.", "Let us calm  down.", "You may say: calm your body.", "Stay calm."),
    "relax": ("Relax.", "Just relax your arms.", "Please be calm.", "Try to be calm."),
    "ing calm": (
        "I like you for being calm.",
        "Thank you for staying so calm.",
        "You are so calm!",
        "Look how calm you are.",
        "You’re calm.",
    ),
    "well done": ("Well done!", "Good job, Pip.", "What a good girl."),
    "you're fine": ("You're fine.", "You’re fine.", "It is no big deal."),
    "big kid": ("Big kids don't do that.", "Like a big boy."),
    "don't cry": ("Don't cry.", "Stop crying, little one."),
    "be brave": ("Be brave.", "Just be brave now."),
    "safe place": ("Think of a safe place.", "Our safe space."),
    "bad brain": ("That is your bad brain.",),
    "your eyes": ("Close your eyes.", "You can shut your eyes now.", "Sit with your eyes closed."),
    "what happened": ("What happened to you?", "Tell me what happened."),
    "you win": ("You win!", "That is the wrong answer.", "This is your score."),
    "breathe in": ("Breathe in.", "And now breathe out.", "Sit still.", "Please be quiet.", "Hurry up!"),
    "you must": ("You must look.", "Try harder."),
}
"""Something for each rule to find; the key is one of its pieces."""

KIND = (
    "You can close your eyes, or look at one spot.",
    "I'm right here; you don't have to do it alone.",
    "You don't have to be brave.",
    "How calm the water is. Let your shoulders relax.",
    "Calm comes, and it goes, like every feeling.",
    "There is no wrong answer.",
    "The bubble breathes in, and out. You can too.",
    "You can sit still, or sway. No hurry.",
    "A place you like. A big kitten. A fine day.",
    "You can follow one with your eyes or finger.",
    "The bravest thing may be to ask.",
    "We can look at what happened in the story.",
)
CHILD_ONLY = ("breathe in", "you must")


def said(text: str, audience: Audience = "child") -> list[str]:
    return [message for _, message in never_said([Spoken("child", text, audience, 3)])]


@pytest.mark.parametrize(
    ("piece", "text"), [(piece, text) for piece, texts in BY_RULE.items() for text in texts]
)
def test_each_of_these_is_found_by_its_rule(piece: str, text: str) -> None:
    (rule,) = (rule for rule in RULES if piece in rule.pieces)
    found = said(text)
    assert len(found) == 1
    assert found[0].startswith("should not say ")
    assert found[0].endswith(rule.instead)
    assert bool(said(text, "anybody")) is (piece not in CHILD_ONLY)


def test_every_rule_is_tried() -> None:
    assert len(RULES) == len(BY_RULE)
    assert [rule for rule in RULES if not any(piece in BY_RULE for piece in rule.pieces)] == []
    assert {piece for rule in RULES if rule.child_only for piece in rule.pieces} >= set(CHILD_ONLY)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.pieces[0])
def test_pieces_are_as_lines_are_looked_at(rule: object) -> None:
    pieces = rule.pieces  # type: ignore[attr-defined]
    assert [piece for piece in pieces if piece != " ".join(piece.split()).lower() or "’" in piece] == []


@pytest.mark.parametrize("text", KIND)
def test_kind_lines_pass(text: str) -> None:
    assert said(text) == []


def test_capitals_only_are_found() -> None:
    assert said("HELLO THERE") == ["should not be in capitals only, which sounds like shouting"]
    assert said("OK") == []


def test_the_field_is_told_and_only_that_one() -> None:
    lines = [Spoken("child", "Hello.", "child", 3), Spoken("says.2.text", "Calm down.", "child", 3)]
    assert [field for field, _ in never_said(lines)] == ["says.2.text"]
