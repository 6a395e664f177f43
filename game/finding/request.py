"""What typed words mean: "seven years, stormy, no breathing, two of us, five minutes" as filters."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple, get_args

from ..ages import OLDEST, YOUNGEST
from ..content.fields import Caution, Weather, Who
from ..content.near import near_word
from ..content.words import Words

LONGEST_MINUTES = 10
SHORTEST_TO_MEND = 5
"""Letters from which on a word that means nothing is taken for a misspelt one that does."""

ALIKE = 0.8
"""How alike a misspelt word is at least: "stromy" is 0.83 like "stormy", "beach" only 0.73 like "breath"."""

MOST_TYPED = 80
"""Letters that the search field takes."""

_WORDS = re.compile(r"\d+|[^\W\d_]+")


class Called(NamedTuple):
    """A kind, and the word it was called by."""

    kind: str
    word: str


@dataclass(frozen=True, slots=True)
class Asked:
    """What was understood; None and empty where nothing was said. ``rest`` are words to search for.

    Of ``kinds``, any will do: "walk or feelings".
    """

    age: int | None = None
    who: Who | None = None
    weather: Weather | None = None
    minutes: int | None = None
    leaves_out: frozenset[Caution] = frozenset()
    kinds: tuple[Called, ...] = ()
    rest: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words that mean something here, in small letters, with what they mean."""

    weathers: Mapping[str, Weather]
    company: Mapping[str, Who]
    cautions: Mapping[str, Caution]
    kinds: Mapping[str, str]
    always_out: Mapping[str, Caution]
    numbers: Mapping[str, int]
    without: frozenset[str]
    years: frozenset[str]
    minutes: frozenset[str]
    passed_over: frozenset[str]

    def mended(self, word: str) -> str | None:
        """The word of this vocabulary that somebody may have meant."""
        if len(word) < SHORTEST_TO_MEND:
            return None
        known = (self.weathers, self.company, self.cautions, self.kinds, self.always_out)
        return near_word(word, [each for words in known for each in words], ALIKE)


def vocabulary(words: Words, kinds: Iterable[str]) -> Vocabulary:
    """The vocabulary of a language, from `[find.hears]` of its words."""

    def heard(key: str) -> list[str]:
        return words(f"find.hears.{key}").casefold().split()

    return Vocabulary(
        weathers={word: weather for weather in get_args(Weather) for word in heard(weather)},
        company={word: who for who in get_args(Who) for word in heard(who)},
        cautions={word: caution for caution in get_args(Caution) for word in heard(caution)},
        kinds={word: kind for kind in kinds for word in (kind, *heard(f"kinds.{kind}"))},
        always_out=dict.fromkeys(heard("asthma"), "breath"),
        numbers={word: number for number, word in enumerate(heard("numbers"), 1)},
        without=frozenset(heard("without")),
        years=frozenset(heard("years")),
        minutes=frozenset(heard("minutes")),
        passed_over=frozenset(heard("passed_over")),
    )


def understood(typed: str, known: Vocabulary, told: Callable[[str], bool]) -> Asked:
    """Read a request; ``told`` says whether some level speaks of a word.

    A number belongs to the years or minutes that follow it; alone, from 3 on, it is an age. What follows "no"
    is left out. What a kind is called asks for that kind. Other words are searched for; those that no level
    speaks of are passed over as long as anything else was understood, so that one may type as one speaks.
    """
    tokens = _WORDS.findall(typed.casefold())
    asked, leaving = Asked(), False
    for place, token in enumerate(tokens):
        after = tokens[place + 1] if place + 1 < len(tokens) else ""
        token = _meant(token, known, told)
        if token in known.without:
            leaving = True
        elif token in known.cautions and leaving:
            asked = replace(asked, leaves_out=asked.leaves_out | {known.cautions[token]})
        elif token in known.kinds and leaving:
            continue  # there is no filter for "no walk"; the opposite would be wrong
        elif token not in known.passed_over and token not in known.years | known.minutes:
            leaving = False
            asked = _with(asked, token, after, known)
    spoken_of = replace(asked, rest=tuple(word for word in asked.rest if told(word)))
    return asked if spoken_of == Asked() else spoken_of


def _meant(token: str, known: Vocabulary, told: Callable[[str], bool]) -> str:
    """The token, or the word it is a misspelling of."""
    plain = (
        known.weathers,
        known.company,
        known.cautions,
        known.kinds,
        known.always_out,
        known.numbers,
        known.without | known.years | known.minutes | known.passed_over,
    )
    if token.isdecimal() or any(token in words for words in plain) or told(token):
        return token
    return known.mended(token) or token


def _with(asked: Asked, token: str, after: str, known: Vocabulary) -> Asked:
    number = int(token[:3]) if token.isdecimal() else known.numbers.get(token)
    if number is not None and after in known.minutes:
        return replace(asked, minutes=min(LONGEST_MINUTES, max(1, number)))
    if number is not None and after in known.years:
        return replace(asked, age=min(OLDEST, max(YOUNGEST, number)))
    if token in known.company:
        return replace(asked, who=known.company[token])
    if number is not None and number >= YOUNGEST and asked.age is None:
        return replace(asked, age=min(OLDEST, number))
    if token in known.weathers:
        return replace(asked, weather=known.weathers[token])
    if token in known.kinds:
        return replace(asked, kinds=(*asked.kinds, Called(known.kinds[token], token)))
    if token in known.always_out:
        return replace(asked, leaves_out=asked.leaves_out | {known.always_out[token]})
    return replace(asked, rest=(*asked.rest, token)) if number is None else asked


def typed_on(typed: str, text: str) -> str:
    """What stands in the field after one more letter, or after a step back (``\\b``)."""
    if text == "\b":
        return typed[:-1]
    return (typed + text).lstrip()[:MOST_TYPED] if text.isprintable() else typed
