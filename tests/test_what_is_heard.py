"""Every place has its own bed, every thing its own voice, and no sound lies about unused."""

import ast
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from pathlib import Path

import msgspec
import numpy as np
import pytest

from assets.make.sounds import SOUNDS
from assets.make.sounds.ogg import decode
from assets.make.sounds.recipes import MUSIC, NATURE
from assets.make.sounds.rules import RISE
from assets.make.sounds.waves import RATE, Wave, samples
from game.pond import Pond
from game.scenes.calm import CalmPlace
from game.scenes.choose import ChooseScene
from game.scenes.closing import Closing
from game.scenes.home import Home
from game.scenes.now_next import NowNext
from game.services import SilentAudio
from game.shipped import shipped
from game.stage.fading import bed_level
from game.stage.songs import SONGS, WAIT

from .playing import go, library, press, program, run

GAME = Path(__file__).resolve().parent.parent / "game"

Plain = Mapping[str, object]
"""A level as plain data."""


def levels() -> dict[str, Plain]:
    return {name: msgspec.to_builtins(level) for name, level in library().levels.items()}


def parts(data: object) -> Iterator[Plain]:
    """Every table of a level, the level itself first."""
    if isinstance(data, Mapping):
        yield data
        for value in data.values():
            yield from parts(value)
    elif isinstance(data, list | tuple):
        for value in data:
            yield from parts(value)


def things(level: Plain) -> list[Plain]:
    """What can be noticed in a level: tables that answer, with a sense or a sound."""
    return [part for part in parts(level) if "sound" in part and "id" in part]


def faults(level: Plain) -> list[str]:
    """What is missing or wrong in what one level lets be heard."""
    found = []
    bed = level.get("bed")
    if not bed or SOUNDS[str(bed)].kind != "bed":
        found.append(f"bed: {bed!r}")
    loops = [str(part["loop"]) for part in parts(level) if part.get("loop")]
    found += [f"loop: {key!r}" for key in loops if key not in SOUNDS or SOUNDS[key].kind != "loop"]
    owners: dict[str, str] = {}
    for thing in things(level):
        sound, name = str(thing["sound"]), str(thing.get("picture") or thing.get("at"))
        if sound not in SOUNDS or SOUNDS[sound].kind != "call":
            found.append(f"{thing['id']} has no voice: {sound!r}")
        elif owners.setdefault(sound, name) != name:
            found.append(f"{thing['id']} borrows {sound} from {owners[sound]}")
    return found


# Places and things


@pytest.mark.parametrize("name", sorted(levels()))
def test_every_level_has_a_bed_and_every_thing_in_it_a_voice_of_its_own(name: str) -> None:
    assert faults(levels()[name]) == []


def test_there_are_things_to_hear_in_every_walk() -> None:
    walks = [level for level in library().levels.values() if level.kind == "walk"]
    assert len(walks) >= 6
    assert all(len(things(msgspec.to_builtins(walk))) >= 12 for walk in walks)


def test_a_level_without_a_bed_is_found() -> None:
    assert faults({**levels()["forest"], "bed": ""}) == ["bed: ''"]
    assert faults({**levels()["forest"], "bed": "chime"}) == ["bed: 'chime'"]


def test_a_long_bed_beside_a_bed_is_found() -> None:
    assert faults({"bed": "night", "stops": [{"loop": "ripple"}, {"loop": ""}]}) == []
    assert faults({"bed": "night", "stops": [{"loop": "water"}]}) == ["loop: 'water'"]


@pytest.mark.parametrize(
    ("sound", "fault"),
    [("", "has no voice"), ("water", "has no voice"), ("nothing", "has no voice"), ("owl", "borrows owl")],
)
def test_a_thing_without_a_voice_or_with_anothers_is_found(sound: str, fault: str) -> None:
    first = {"id": "owl", "picture": "owl", "sound": "owl"}
    second = {"id": "frog", "picture": "frog", "sound": sound}
    assert faults({"bed": "night", "things": [first, {**second, "sound": "frog"}]}) == []
    found = faults({"bed": "night", "things": [first, second]})
    assert len(found) == 1 and fault in found[0]


def test_the_scenes_between_levels_lie_on_the_pond_and_the_calm_place_is_silent() -> None:
    assert [scene.bed for scene in (Home, ChooseScene, NowNext, Closing)] == ["water"] * 4
    assert CalmPlace.bed == ""


def heard(pond: Pond, audio: SilentAudio, press_first: str = "") -> list[str]:
    """What sounds in the next seconds, after a press if one is named."""
    audio.played.clear()
    if press_first:
        press(pond, press_first)
    run(pond, 3.0)
    return audio.played


def test_a_walk_is_quiet_while_one_listens_to_the_own_room() -> None:
    audio = SilentAudio()
    pond = program(audio=audio)
    go(pond, "walk", "beach", "go")
    heard = {"stop": set[str](), "room": set[str]()}
    for _ in range(300):
        run(pond, 1.0)
        moment = pond.scene.moment.partition(":")[0]
        if moment in heard and not pond.fading:
            heard[moment].add(audio.playing)
        if moment == "room":
            break
        if any(target.id == "next" for target in pond.targets()):
            go(pond, "next")
    run(pond, 3.0)
    assert heard == {"stop": {"waves"}, "room": {""}}
    assert audio.playing == ""


def test_coming_to_the_pond_is_welcomed_once_each_time() -> None:
    audio = SilentAudio()
    pond = program(audio=audio)
    assert audio.played == ["home_song"]
    assert heard(pond, audio) == []
    assert heard(pond, audio, "breathing") == ["tap"]
    assert heard(pond, audio, "back") == ["tap", "home_song"]


def test_the_goodbye_sounds_once_after_every_level() -> None:
    audio = SilentAudio()
    pond = program(audio=audio)
    go(pond, "breathing", "bubble", "go")
    assert heard(pond, audio, "enough") == ["chime", "welcome", "farewell"]
    assert heard(pond, audio) == []
    assert heard(pond, audio, "home") == ["tap", "home_song"]


def rise_when_a_song_begins(wait: float) -> float:
    """dB by which all that is heard grows, when a song at its loudest joins a bed that began ``wait`` ago."""
    level = 0.0
    for _ in range(round(wait * 60)):
        level = bed_level(level, 1.0, 1 / 60)
    before = NATURE + 20 * np.log10(level)
    return float(10 * np.log10(10 ** (before / 10) + 10 ** (MUSIC / 10)) - before)


def test_a_song_never_lifts_what_is_heard_by_more_than_the_rule() -> None:
    assert rise_when_a_song_begins(WAIT) <= RISE


def test_a_song_that_begins_before_its_bed_has_grown_is_found() -> None:
    assert rise_when_a_song_begins(2.0) > RISE


# Nothing unused


def written(sources: Iterable[str]) -> set[str]:
    """Every text that stands in the program."""
    return {
        node.value
        for source in sources
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def unused(sounds: Iterable[str]) -> list[str]:
    """Sounds that neither a level nor the program names."""
    named = written(path.read_text("utf-8") for path in GAME.rglob("*.py") if "stage" not in path.parts)
    for level in levels().values():
        named |= {str(part[key]) for part in parts(level) for key in ("bed", "sound", "loop") if key in part}
    return [name for name in sounds if name not in named]


def test_every_sound_is_used_by_something() -> None:
    assert unused(SOUNDS) == []


def test_a_sound_that_nobody_uses_is_found() -> None:
    assert unused([*SOUNDS, "thunderclap"]) == ["thunderclap"]


def test_the_songs_are_what_is_made_as_music() -> None:
    assert set(SONGS) == {name for name, recipe in SOUNDS.items() if recipe.kind == "music"}


# Places can be told apart, and none is a mere noise

BANDS = np.geomspace(100, 5000, 13)
"""Edges in Hz of twelve bands, about half an octave each."""

LEAST_APART = 2.5
"""dB by which the bands of two beds differ at the least, in the mean: the closest are two woods in wind."""

LEAST_LIVELY = 5.0
"""dB that the liveliest band of a bed rises now and then, beyond what chance lets a steady noise rise."""


def figure(sound: Wave) -> tuple[Wave, Wave]:
    """How strong each band is beside the others, and how far it rises now and then; both in dB."""
    mono = sound.mean(axis=1) if sound.ndim == 2 else sound
    width, step = 4096, 1024
    starts = np.arange(0, len(mono), step)
    pieces = np.take(mono, starts[:, None] + np.arange(width), mode="wrap") * np.hanning(width)
    power = np.abs(np.fft.rfft(pieces, axis=1)) ** 2
    hertz = np.fft.rfftfreq(width, 1 / RATE)
    inside = [(hertz >= low) & (hertz < high) for low, high in pairwise(BANDS)]
    bands = np.stack([power[:, each].sum(axis=1) for each in inside], axis=1) + 1e-9
    mean = 10 * np.log10(bands.mean(axis=0) / bands.mean(axis=0).sum())
    line = 10 * np.log10(bands)
    audible = mean > -35
    lively = np.percentile(line, 98, axis=0) - np.percentile(line, 30, axis=0)
    return np.maximum(mean, -45.0), np.where(audible, lively, 0.0)


@pytest.fixture(scope="module")
def beds() -> dict[str, tuple[Wave, Wave]]:
    names = [name for name, recipe in SOUNDS.items() if recipe.kind == "bed" and name != "hum"]  # no place
    return {name: figure(decode(shipped("assets", "sounds", f"{name}.ogg"))[0]) for name in names}


def apart(one: tuple[Wave, Wave], other: tuple[Wave, Wave]) -> float:
    """The mean difference of two beds in dB, over colour and liveliness."""
    return float(np.sqrt(np.mean((np.concatenate(one) - np.concatenate(other)) ** 2)))


def test_no_two_beds_are_alike(beds: dict[str, tuple[Wave, Wave]]) -> None:
    pairs = {(one, other): apart(beds[one], beds[other]) for one in beds for other in beds if one < other}
    assert {pair: gap for pair, gap in pairs.items() if gap < LEAST_APART} == {}


def test_a_bed_that_is_only_turned_and_softer_is_found_to_be_the_same(
    beds: dict[str, tuple[Wave, Wave]],
) -> None:
    sound, _ = decode(shipped("assets", "sounds", "rain.ogg"))
    again = figure(0.5 * np.roll(sound, samples(5), axis=0))
    assert apart(beds["rain"], again) < LEAST_APART


def steady(chance: int) -> Wave:
    return np.random.default_rng(chance).standard_normal(samples(16))


def liveliness(lively: Wave) -> float:
    """How far the liveliest band rises, beyond what a steady noise does by chance; in dB."""
    return float((lively - figure(steady(2))[1]).max())


def test_something_happens_in_every_bed(beds: dict[str, tuple[Wave, Wave]]) -> None:
    dull = {name: liveliness(lively) for name, (_, lively) in beds.items()}
    assert {name: dB for name, dB in dull.items() if dB < LEAST_LIVELY} == {}


def test_a_steady_noise_is_found() -> None:
    assert liveliness(figure(steady(1))[1]) < 1
