"""Every shipped sound keeps the rules for a child's ears, and every rule can be broken."""

from collections.abc import Callable
from pathlib import Path, PurePath

import numpy as np
import pytest

from assets.make.sounds import SOUNDS, Recipe, make
from assets.make.sounds import kitchen as cooking
from assets.make.sounds.measure import Figures, measure
from assets.make.sounds.ogg import decode, encode, renumber
from assets.make.sounds.rules import PEAK, faults, name_fault
from assets.make.sounds.waves import RATE, Wave, clock, samples

FOLDER = Path(__file__).resolve().parent.parent / "assets" / "sounds"
MOST_BYTES = 3_200_000
"""A bed of its own for every kind of place: eighteen beds take 2.1 MB of it."""
TOGETHER = 10 ** (-6 / 20)  # -6 dBFS


def shipped(name: str) -> Wave:
    sound, rate = decode(FOLDER / f"{name}.ogg")
    assert rate == RATE
    return sound


@pytest.fixture(scope="module")
def measured() -> dict[str, Figures]:
    """Every shipped file, measured once."""
    return {
        name: measure(*decode(FOLDER / f"{name}.ogg"), recipe.loop)
        for name, recipe in SOUNDS.items()
        if (FOLDER / f"{name}.ogg").is_file()
    }


def files_without_recipe(files: set[str]) -> set[str]:
    return files - {f"{name}.ogg" for name in SOUNDS}


def recipes_without_file(files: set[str]) -> set[str]:
    return {f"{name}.ogg" for name in SOUNDS} - files


def sound_files() -> set[str]:
    return {file.name for file in FOLDER.iterdir() if file.name != "README.md"}


# What is shipped


def test_every_recipe_has_a_file_and_every_file_a_recipe() -> None:
    assert not recipes_without_file(sound_files())
    assert not files_without_recipe(sound_files())


@pytest.mark.parametrize("name", SOUNDS)
def test_shipped_sound_keeps_the_rules(name: str, measured: dict[str, Figures]) -> None:
    assert faults(SOUNDS[name], measured[name]) == []
    assert name_fault(FOLDER / f"{name}.ogg") == []


def test_all_sounds_together_stay_small() -> None:
    assert sum((FOLDER / file).stat().st_size for file in sound_files()) <= MOST_BYTES


def test_a_bed_a_breath_and_an_answer_together_stay_under_the_peak(measured: dict[str, Figures]) -> None:
    def highest(*kinds: str) -> float:
        return max(float(10 ** (measured[name].peak / 20)) for name in SOUNDS if SOUNDS[name].kind in kinds)

    assert highest("bed") + highest("breath", "music") + highest("call", "touch") <= TOGETHER


def test_an_answer_never_lifts_its_bed_by_more_than_the_rule(measured: dict[str, Figures]) -> None:
    beds = min(measured[name].loudness for name in SOUNDS if SOUNDS[name].kind == "bed")
    answers = max(
        found.loudness for name, found in measured.items() if SOUNDS[name].kind in ("call", "touch")
    )
    assert 10 * np.log10(1 + 10 ** ((answers - beds) / 10)) <= 6.0


def test_breath_in_is_brighter_than_breath_out_and_as_loud(measured: dict[str, Figures]) -> None:
    breath_in, breath_out = measured["breath_in"], measured["breath_out"]
    assert breath_in.centroid > 1.5 * breath_out.centroid
    assert breath_in.loudness == pytest.approx(breath_out.loudness, abs=0.5)


def test_the_list_of_sounds_names_each_one() -> None:
    text = (FOLDER / "README.md").read_text(encoding="utf-8")
    assert [name for name in SOUNDS if f"`{name}`" not in text] == []


# Planted faults: real sounds, spoiled in one way each


def with_click(sound: Wave) -> Wave:
    """Put 3 ms of a struck tone, as high as the sound itself, into its tail."""
    spoiled = sound.copy()
    at, short = len(sound) // 2, samples(0.003)
    spoiled[at : at + short] += np.abs(sound).max() * 4 * np.sin(2 * np.pi * 900 * clock(0.003))
    return spoiled


def struck(sound: Wave) -> Wave:
    """Cut off the soft beginning, so that it starts at its strongest."""
    return sound[int(np.abs(sound).argmax()) :]


def with_whistle(sound: Wave) -> Wave:
    """Lay a soft 8 kHz tone over it."""
    whistle = 0.01 * np.sin(2 * np.pi * 8000 * np.arange(len(sound)) / RATE) * np.hanning(len(sound))
    return sound + (whistle if sound.ndim == 1 else whistle[:, None])


def leaping(sound: Wave) -> Wave:
    """Make a quarter of it 12 dB softer, so that what follows leaps up."""
    spoiled = sound.copy()
    spoiled[len(sound) // 4 : len(sound) // 2] *= 0.25
    return spoiled


def snapping(sound: Wave) -> Wave:
    """Set a needle on the seam whose two halves meet, so that there is a snap and no step."""
    needle = np.zeros(len(sound))
    needle[:6] = 0.03 * np.hanning(12)[6:]
    needle[-6:] = 0.03 * np.hanning(12)[:6]
    return sound + (needle if sound.ndim == 1 else needle[:, None])


def unmet(sound: Wave) -> Wave:
    """Cut the loop where end and beginning lie furthest apart."""
    ends = np.abs(sound - sound[0]).reshape(len(sound), -1).max(axis=1)
    half = len(sound) // 2
    return sound[: half + int(ends[half:].argmax()) + 1]


PLANTED: list[tuple[str, str, Callable[[Wave], Wave]]] = [
    ("peak", "farewell", lambda sound: sound * 3),
    ("too loud", "home_song", lambda sound: sound * 1.6),
    ("too soft", "home_song", lambda sound: sound * 0.4),
    ("click", "home_song", with_click),
    ("click", "beach_grass", with_click),
    ("click", "water", snapping),
    ("onset", "farewell", struck),
    ("edge", "home_song", lambda sound: sound[: len(sound) // 2]),
    ("length", "home_song", lambda sound: sound[: samples(4)]),
    ("bright", "farewell", with_whistle),
    ("seam", "dawn", unmet),
    ("rise", "lake", leaping),
    ("too loud", "flowers", lambda sound: sound * 1.3),
    ("too soft", "moonlit", lambda sound: sound * 0.8),
    ("peak", "drop", lambda sound: sound * 4),
    ("peak", "breath_in", lambda sound: sound * 4),
    ("too loud", "chime", lambda sound: sound * 1.6),
    ("too loud", "water", lambda sound: sound * 1.3),
    ("too soft", "chime", lambda sound: sound * 0.4),
    ("too soft", "breath_in", lambda sound: sound * 0.8),
    ("onset", "chime", with_click),
    ("onset", "bird_song", with_click),
    ("onset", "chime", struck),
    ("edge", "chime", struck),
    ("edge", "owl", lambda sound: sound[: len(sound) // 2]),
    ("bright", "drop", with_whistle),
    ("bright", "wind", with_whistle),
    ("seam", "breath_out", unmet),
    ("seam", "sway", unmet),
    ("snap", "breath_out", unmet),
    ("snap", "sway", snapping),
    ("rise", "stream", leaping),
    ("rise", "stroke", leaping),
    ("length", "hum", lambda sound: sound[: samples(3)]),
    ("length", "rain", lambda sound: sound[: samples(10)]),
    ("length", "tap", lambda sound: sound[: samples(0.2)]),
    ("length", "chime", lambda sound: np.concatenate([sound, np.zeros(samples(4))])),
    ("channels", "hum", lambda sound: np.stack([sound, sound], axis=1)),
    ("channels", "rain", lambda sound: np.column_stack([sound, sound[:, 0]])),
    ("channels", "tap", lambda sound: np.stack([sound, sound], axis=1)),
]


@pytest.mark.parametrize(("rule", "name", "spoil"), PLANTED)
def test_each_rule_finds_its_planted_fault(rule: str, name: str, spoil: Callable[[Wave], Wave]) -> None:
    recipe = SOUNDS[name]
    found = faults(recipe, measure(spoil(shipped(name)), RATE, recipe.loop))
    assert any(fault.startswith(rule) for fault in found), found


def test_a_wrong_rate_is_found() -> None:
    assert "rate: 48000, not 44100" in faults(SOUNDS["tap"], measure(shipped("tap"), 48000, loop=False))


@pytest.mark.parametrize("file", ["Tap.ogg", "tap.wav", "my tap.ogg", "tap2.ogg", "_tap.ogg"])
def test_a_wrong_name_is_found(file: str) -> None:
    assert name_fault(PurePath(file)) == [f"name: {file}"]


def test_a_missing_and_a_strange_file_are_found() -> None:
    files = sound_files()
    assert recipes_without_file(files - {"tap.ogg"}) == {"tap.ogg"}
    assert files_without_recipe(files | {"bang.ogg"}) == {"bang.ogg"}


def test_the_shared_peak_is_what_the_kinds_leave_room_for() -> None:
    room = sum(10 ** (PEAK[kind] / 20) for kind in ("bed", "breath", "call"))
    assert room <= TOGETHER + 1e-3
    assert PEAK["music"] <= PEAK["breath"]
    assert PEAK["touch"] <= PEAK["call"]


# How they are made


def difference(one: Wave, other: Wave) -> float:
    """The largest difference between two sounds, as a share of the peak; 1 for other lengths."""
    return float(np.abs(one - other).max() / np.abs(one).max()) if one.shape == other.shape else 1.0


@pytest.mark.parametrize("name", ["tap", "drop"])
def test_a_recipe_makes_the_shipped_sound_again(name: str) -> None:
    again, _ = decode(cooking.served(name))
    assert difference(shipped(name), again) < 0.02


def test_another_chance_or_loudness_would_be_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    assert difference(shipped("drop"), shipped("drop") * 0.97) > 0.02
    monkeypatch.setattr(cooking, "dice", lambda name: np.random.default_rng(1))
    other, _ = decode(cooking.served("drop"))
    assert difference(shipped("drop"), other) > 0.02


def test_making_writes_the_file_and_says_so(tmp_path: Path) -> None:
    lines = make(["tap"], tmp_path)
    assert [file.name for file in tmp_path.iterdir()] == ["tap.ogg"]
    assert len(lines) == 1 and lines[0].startswith("tap.ogg: touch")


def test_the_same_sound_gives_the_same_bytes() -> None:
    sound = cooking.cook("tap")
    assert encode(sound) == encode(sound)


def test_making_an_unknown_sound_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(KeyError):
        make(["thunderclap"], tmp_path)


def test_a_sound_that_breaks_a_rule_is_not_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def clap(chance: np.random.Generator) -> Wave:
        return chance.standard_normal(samples(0.5)) * np.exp(-clock(0.5) / 0.01)

    monkeypatch.setattr(cooking, "SOUNDS", {"clap": Recipe("call", -27.0, False, clap)})
    with pytest.raises(ValueError, match=r"clap: .*onset"):
        make(["clap"], tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_only_ogg_pages_are_renumbered() -> None:
    with pytest.raises(ValueError, match="no Ogg page at byte 0"):
        renumber(b"RIFF" + bytes(40))
