"""The lines of the steps, from the words of the sitting's language: a child's, and those for a grown-up."""

from collections.abc import Iterable, Mapping

from ...content.level import Caution
from ...content.line import Line
from ...content.words import Words
from .feeling import Feeling
from .step import Says
from .weather.sim import WEATHERS

CARD_PLAY: Mapping[str, tuple[Caution, ...]] = {
    "mo_tries": (),
    **{f"shown_{strength}": () for strength in range(1, 6)},
    **{f"when_{who}": () for who in ("grown_up", "group", "mo", "you_grown_up", "you_group", "you_mo")},
    **{f"story_{who}": () for who in ("grown_up", "group", "mo", "you")},
    **{f"act_pick_{who}": () for who in ("child", "others", "grown_up", "group")},
    "act_show": (),
    "act_show_all": ("body",),
    "act_watch": (),
    **{f"act_notice_{who}": () for who in ("you", "others", "own")},
    **{f"notice_{part}": () for part in ("eyes", "mouth", "brows")},
    **{f"notice_{part}": ("body",) for part in ("paws", "body")},
    "notice_voice": ("sound",),
}
"""The same where cards are played with."""

CHILD: Mapping[str, tuple[Caution, ...]] = {
    "weather": (),
    **{f"weather_{name}": () for name in WEATHERS},
    "mo_weather": (),
    "mo_card": (),
    **{f"mo_weather_{name}": () for name in WEATHERS},
    "body": ("body",),
    "body_more": ("body",),
    "stamps": ("body",),
    "help": (),
    "again": (),
    "again_weather": (),
    "side_by_side": (),
    "no_hurry": (),
    **CARD_PLAY,
}
"""What is said to a child in each moment, and what it speaks of."""

BESIDE = (
    *("weather", "weather_there", "mo_weather", "mo_card", "mo_feels", "body", "stamps", "help", "again"),
    *("again_weather", "side_by_side", "choose", "mixed", "browse", "card", "word", "face", "size"),
    *("together", "gentle"),
    *("show_me", "when_other", "when_child", "story_other", "story_child"),
    *("act_pick", "act_show", "act_notice"),
)
"""The moments in which a grown-up is told what to do or say."""

SIZES = ("little", "middle", "big")
"""Up to which part of the biggest there is a feeling is little, and up to which middle, says ``telling``."""


def steps_say(words: Words, cards: Iterable[Feeling]) -> Says:
    """The lines of every step; of each card that Mo may tell, one."""
    child = {
        key: Line(f"feelings/step/{key}", words(f"feelings.step.{key}"), tags) for key, tags in CHILD.items()
    }
    for card in cards:
        told = words("feelings.step.mo_feels", feeling=card.label)
        child[f"mo_feels_{card.name}"] = Line(f"feelings/step/mo_feels_{card.name}", told)
        for asks in ("show_me", "show_me_grown_up", "show_me_group"):
            asked = words(f"feelings.step.{asks}", feeling=card.label)
            child[f"{asks}_{card.name}"] = Line(f"feelings/step/{asks}_{card.name}", asked)
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
