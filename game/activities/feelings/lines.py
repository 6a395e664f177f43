"""The lines of the steps, from the words of the sitting's language: a child's, and those for a grown-up."""

from collections.abc import Iterable, Mapping

from ...content.level import Caution
from ...content.line import Line
from ...content.words import Words
from .feeling import Feeling
from .step import Says
from .weather.sim import WEATHERS

CHILD: Mapping[str, tuple[Caution, ...]] = {
    "weather": (),
    **{f"weather_{name}": () for name in WEATHERS},
    "mo_weather": (),
    "mo_card": (),
    "body": ("body",),
    "stamps": ("body",),
    "help": (),
    "again": (),
    "again_weather": (),
    "side_by_side": (),
    "no_hurry": (),
}
"""What is said to a child in each moment, and what it speaks of."""

BESIDE = (
    *("weather", "weather_there", "mo_weather", "mo_card", "mo_feels", "body", "stamps", "help", "again"),
    *("again_weather", "side_by_side", "choose", "mixed", "browse", "card", "word", "face", "size"),
    *("together", "gentle"),
)
"""The moments in which a grown-up is told what to do or say."""

SIZES = ("little", "middle", "big")
"""Up to which part of the biggest there is a feeling is little, and up to which middle, says ``telling``."""


def steps_say(words: Words, cards: Iterable[Feeling]) -> Says:
    """The lines of every step; of each card that Mo may tell, one."""
    child = {
        key: Line(f"feelings/step/{key}", words(f"feelings.step.{key}"), tags) for key, tags in CHILD.items()
    }
    for name in WEATHERS:
        told = words("feelings.step.mo_has", weather=words(f"feelings.weather.{name}"))
        child[f"mo_weather_{name}"] = Line(f"feelings/step/mo_weather_{name}", told)
    for card in cards:
        told = words("feelings.step.mo_feels", feeling=card.label)
        child[f"mo_feels_{card.name}"] = Line(f"feelings/step/mo_feels_{card.name}", told)
    return Says(child, beside(words))


def beside(words: Words) -> Mapping[str, Line]:
    """What a grown-up can do or say in each moment."""
    return {
        key: Line(f"feelings/beside/{key}", words(f"feelings.beside.{key}"), CHILD.get(key, ()))
        for key in BESIDE
    }


def by_size(words: Words) -> Mapping[str, Line]:
    """Words that let a feeling be as big as it is."""
    return {size: Line(f"feelings/valid/{size}", words(f"feelings.valid.{size}")) for size in SIZES}
