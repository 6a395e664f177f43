"""The forest and a world to walk in, for the tests of the walk."""

import tomllib
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

import msgspec

from game.activities.walk import ACTIVITY
from game.activities.walk.level import WalkLevel
from game.activities.walk.sim import Walk
from game.activity import Cue, Loop, Say, Sound
from game.content.fields import Caution
from game.content.library import Library
from game.content.words import Words, read_words
from game.intents import Choose
from game.keep.settings import Settings
from game.look.theme import Theme
from game.sitting import Sitting, World

HERE = Path(__file__).parents[2]
FRAME = 1 / 30
NOTHING: frozenset[Caution] = frozenset()


def forest_data() -> dict[str, Any]:
    """The shipped file as data, to plant faults in."""
    return tomllib.loads((HERE / "levels/walk/forest.toml").read_text("utf-8"))


def built(data: dict[str, Any]) -> WalkLevel:
    return msgspec.convert(data, WalkLevel)


@cache
def forest() -> WalkLevel:
    return built(forest_data())


@cache
def english() -> Words:
    words = read_words(HERE / "assets/words/en.toml")
    assert isinstance(words, Words)
    return words


def world(
    age: int = 9, out: frozenset[Caution] = NOTHING, calm: bool = False, now: float = 0.0, lively: bool = True
) -> World:
    return World(
        settings=Settings(calm_motion=calm),
        sitting=Sitting(age=age, leaves_out=out),
        words=english(),
        library=Library(MappingProxyType({"forest": forest()}), MappingProxyType({}), ()),
        theme=Theme(),
        now=now,
        lively=lively and not calm,
    )


def walk(age: int = 9, out: frozenset[Caution] = NOTHING, calm: bool = False) -> Walk:
    sim = ACTIVITY.playing().start("forest", forest(), world(age, out, calm))
    assert isinstance(sim, Walk)
    return sim


def go(sim: Walk, seconds: float, *ids: str, frame: float = FRAME) -> list[Cue]:
    """Press these in turn, then let time go by."""
    cues = list(sim.step(0.0, [Choose(id_) for id_ in ids]))
    for _ in range(round(seconds / frame)):
        cues += sim.step(frame, ())
    return cues


def until(sim: Walk, moment: str, longest: float = 700.0) -> list[Cue]:
    """Only watch until a moment comes."""
    cues: list[Cue] = []
    for _ in range(round(longest / FRAME)):
        if sim.moment == moment or sim.finished:
            break
        cues += sim.step(FRAME, ())
    return cues


def lines(cues: list[Cue]) -> list[str]:
    return [cue.line.text for cue in cues if isinstance(cue, Say)]


def names(cues: list[Cue]) -> list[str]:
    """Cues as short words, to compare walks by."""
    said = []
    for cue in cues:
        match cue:
            case Say(line):
                said.append("say " + line.key.rsplit("/", 1)[1])
            case Sound(key):
                said.append("sound " + key)
            case Loop(key, gain):
                said.append(f"loop {key} {gain:g}")
    return said
