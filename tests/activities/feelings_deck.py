"""The shipped deck and worlds to play it in, for the tests of feelings."""

from collections.abc import Iterable
from pathlib import Path

import game
from game.activities.feelings import ACTIVITY
from game.activities.feelings.level import FeelingsLevel
from game.activities.feelings.sim import FeelingsSim
from game.activity import Cue, Say
from game.content.level import Caution
from game.content.library import Library, read_library
from game.content.words import Words, read_words
from game.intents import Choose, Intent, Text
from game.keep.settings import Settings
from game.look.theme import Theme
from game.sitting import Sitting, Who, World

ROOT = Path(game.__file__).parent.parent
PICTURES = frozenset(path.stem for path in (ROOT / "assets" / "pictures").glob("*.webp"))
AGES = range(3, 14)
FPS = (12, 30, 144)


def read_deck() -> Library:
    folders = [ROOT / "levels" / "feelings", ROOT / "levels" / "cards"]
    return read_library(folders, {"feelings": FeelingsLevel}, PICTURES, {"meadow"})


def read_english() -> Words:
    words = read_words(ROOT / "assets" / "words" / "en.toml")
    assert isinstance(words, Words)
    return words


LIBRARY, WORDS = read_deck(), read_english()
DECKS = tuple(name for name, level in LIBRARY.levels.items() if getattr(level, "steps", ()) == ("cards",))
"""The levels that are a deck of cards and nothing more."""


def world(
    age: int = 6,
    who: Who = "child",
    leaves_out: Iterable[Caution] = (),
    calm_motion: bool = False,
    text_size: float = 1.0,
) -> World:
    settings = Settings(calm_motion=calm_motion, text_size=text_size)
    return World(settings, Sitting(age, who, frozenset(leaves_out)), WORDS, LIBRARY, Theme())


def begin(in_world: World, deck: str = "first_feelings") -> FeelingsSim:
    sim = ACTIVITY.playing().start(deck, LIBRARY.levels[deck], in_world)
    assert isinstance(sim, FeelingsSim)
    return sim


def press(sim: FeelingsSim, *targets: str) -> list[Cue]:
    """Choose one target after the other, half a second apart; ``!word`` types a word."""
    cues: list[Cue] = []
    for target in targets:
        intent: Intent = Text(target[1:]) if target.startswith("!") else Choose(target)
        cues += [*sim.step(1 / 30, [intent])]
        for _ in range(15):
            cues += sim.step(1 / 30, [])
    return cues


def wait(sim: FeelingsSim, seconds: float, fps: int = 12) -> list[Cue]:
    cues: list[Cue] = []
    for _ in range(round(seconds * fps)):
        cues += sim.step(1 / fps, [])
    return cues


def named(sim: FeelingsSim) -> tuple[tuple[str, bool, float | None, tuple[int, ...]], ...]:
    """What was named in the sitting: the feeling, whether it is an own word, its size, the built face."""
    return tuple((each.feeling, each.own_word, each.size, each.built or ()) for each in sim.thread.named)


def said(cues: Iterable[Cue]) -> list[str]:
    return [cue.line.key.rpartition("/")[2] for cue in cues if isinstance(cue, Say)]


STEPS: dict[str, tuple[str, ...]] = {
    "choose": (),
    "choose, next page": ("from_4",),
    "card": ("card_mad",),
    "mixed": ("mixed", "card_happy", "card_sad"),
    "word, empty": ("word",),
    "word, typed": ("word", "!Wibbly", "pebble_two"),
    "size": ("card_scared", "go_on"),
    "size, picked": ("card_scared", "go_on", "size_2", "plus"),
    "face": ("word", "ownface"),
    "face, the last part": ("word", "ownface", "brows_3", "go_on", "eyes_6", "go_on", "mouth_4"),
    "word, with a face": ("word", "ownface", "brows_3", "before"),
    "size of a pebble": ("word", "pebble_ring", "go_on"),
    "size of a face": ("word", "ownface", "brows_4", *("go_on",) * 3),
    "together": ("card_sad", "go_on", "notnow"),
    "together, several": (
        "mixed",
        *(f"card_{name}" for name in ("happy", "sad", "mad", "tired")),
        *("go_on", "notnow", "notnow", "notnow", "notnow"),
    ),
    "together, all": (
        "mixed",
        *(
            f"card_{name}"
            for name in ("happy", "sad", "mad", "scared", "calm", "surprised", "tired", "loved")
        ),
        *("go_on", *("notnow",) * 8),
    ),
    "together, own word": ("word", "!Wibbly", "go_on", "notnow"),
    "together, own face": ("word", "ownface", *("go_on",) * 3, "notnow"),
    "gentle": ("unsure",),
}
"""The presses that lead from the beginning to every moment."""


def at(step: str, in_world: World, deck: str = "first_feelings") -> FeelingsSim:
    sim = begin(in_world, deck)
    press(sim, *STEPS[step])
    assert sim.moment == step.partition(",")[0].partition(" of")[0]
    return sim
