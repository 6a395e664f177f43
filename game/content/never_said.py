"""What no line says to a child or a grown-up, and what can be said instead.

Lines that tell a child to be calm, that nothing is the matter, or that a feeling is too small for somebody so
big are worse than none. So are praise for being calm, a "safe place" (not every child knows one), closed eyes
without another way, questions about what happened, and winning. Every rule names what to say instead.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from .problem import Found, shown
from .spoken import Spoken

SEEN = 'say, for example: "I can see this is big for you."'
BESIDE = "say, for example: \"I'm right here; you don't have to do it alone.\""
NOTICED = 'say what was noticed, for example: "You noticed the rain."'
INVITED = 'invite, for example: "You can do it too, or just watch."'
OWN_TIME = 'say, for example: "You don\'t need words yet."'


class Rule(NamedTuple):
    """Something that is not said, and what can be said instead.

    Whatever a rule finds holds one of its `pieces` (small letters, single spaces, straight apostrophes):
    looking for these is quick, and most files have none. Then `pattern` decides; without one, the pieces as
    whole words; its first group is what was found. Nothing is found where `unless` stands in the line, too.
    """

    pieces: tuple[str, ...]
    instead: str
    pattern: str = ""
    unless: str = ""
    child_only: bool = False


_TOLD = r"(?:^|[.!?:;,'\"] ?|\b(?:please|just|now|then|must|should|try to) )"
"""Where a command begins: with the sentence, or after such a word."""

RULES = (
    Rule(
        ("calm down", "calming down", "calm your", "keep calm", "stay calm"),
        SEEN,
        r"\b(calm(?:ing)? down|calm your(?:self)?|(?:keep|stay) calm)\b",
    ),
    Rule(
        ("be calm", "get calm", "relax", "settle down"),
        SEEN,
        _TOLD + r"((?:be|get) calm|relax|settle down)\b",
    ),
    Rule(
        (
            "ing calm",
            "how calm you",
            "so calm",
            "very calm",
            "really calm",
            "and calm",
            "are calm",
            "re calm",
        ),
        f"being calm is not praised; {NOTICED}",
        r"\b(for (?:being|staying|keeping) (?:so |very )?calm|how calm you|so calm now"
        r"|you(?: are|'re)(?: being)?(?: so| very| really| nice and| good and)? calm)\b",
    ),
    Rule(("well done", "good job", "great job", "good boy", "good girl", "good work", "nice work"), NOTICED),
    Rule(("you're fine", "you are fine", "you'll be fine", "no big deal", "nothing to be afraid of"), SEEN),
    Rule(
        ("big kid", "big boy", "big girl", "big child"), SEEN, r"\b(big (?:kid|boy|girl|child|children)s?)\b"
    ),
    Rule(("don't cry", "do not cry", "stop crying", "no crying"), BESIDE),
    Rule(("be brave",), BESIDE, _TOLD + r"(be brave)\b"),
    Rule(("safe place", "safe space"), 'say: "a place you like"', r"\b(safe (?:place|space)s?)\b"),
    Rule(("bad brain",), 'say, for example: "The alarm is doing its job."'),
    Rule(
        ("your eyes", "the eyes", "eyes closed", "eyes shut"),
        'add another way, for example: "or look at one spot"',
        r"\b((?:close|closing|shut|shutting) (?:your|the) eyes|eyes (?:\w+ )?(?:close|closed|shut))\b",
        unless=r"\bor\b.*\b(?:look|watch|open|spot|see)",
    ),
    Rule(
        ("what happened",),
        f"nobody is asked for what happened; {OWN_TIME}",
        r"\b(what happened to you|tell (?:me|us) what happened)\b",
    ),
    Rule(
        ("you win", "you lose", "you have won", "you have lost", "your score", "wrong answer"),
        "nothing is won or lost here; leave it out",
        unless=r"\bno wrong answer",
    ),
    Rule(
        (
            *("breathe in", "breathe out", "inhale", "exhale", "hold your breath", "hurry up"),
            *("be still", "sit still", "stay still", "keep still", "be quiet", "keep quiet"),
        ),
        INVITED,
        _TOLD + r"(breathe (?:in|out)|inhale|exhale|hold your breath|hurry up"
        r"|(?:be|sit|stay|keep) still|(?:be|keep) quiet)\b",
        child_only=True,
    ),
    Rule(("you must", "you have to", "you should", "you need to", "try harder"), INVITED, child_only=True),
)


def never_said(lines: Sequence[Spoken]) -> Iterator[Found]:
    """Yield the lines that say what is never said, and lines that are in capitals only."""
    together = _plain(" / ".join(line.text for line in lines))
    for rule in RULES:
        for piece in rule.pieces:
            if piece in together:
                yield from _by(rule, lines)
                break
    for line in lines:
        if line.text.isupper() and len(line.text) > 3:
            yield line.field, "should not be in capitals only, which sounds like shouting"


def _by(rule: Rule, lines: Sequence[Spoken]) -> Iterator[Found]:
    pattern = rule.pattern or rf"\b({'|'.join(rule.pieces)})\b"
    for line in lines:
        if rule.child_only and line.audience != "child":
            continue
        plain = _plain(line.text)
        match = re.search(pattern, plain) if any(piece in plain for piece in rule.pieces) else None
        if match and not (rule.unless and re.search(rule.unless, plain)):
            yield line.field, f"should not say {shown(match[1])}; {rule.instead}"


def _plain(text: str) -> str:
    """The text in small letters, with single spaces and straight apostrophes."""
    return " ".join(text.split()).lower().replace("’", "'")
