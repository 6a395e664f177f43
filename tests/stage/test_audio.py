"""Sounds by key on at most eight channels, and silence where there is nothing to sound with."""

import time
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import pygame
import pytest

from assets.make.sounds import SOUNDS
from game.keep.settings import Settings
from game.services import Audio
from game.shipped import shipped
from game.stage.audio import GIVING_WAY, HUSH, PygameAudio
from game.stage.shelf import Shelf
from game.stage.songs import LEAVING, SONGS, WAIT
from game.stage.speakers import LOOP_CHANNELS, SINGLE_CHANNELS, SONG_CHANNEL, VOICES

LOUD = replace(Settings(), nature=0.5, music=0.25, effects=0.75)


@pytest.fixture(autouse=True)
def quiet() -> Iterator[None]:
    pygame.mixer.quit()
    yield
    pygame.mixer.quit()


def tuned() -> PygameAudio:
    audio = PygameAudio()
    audio.tune(LOUD, False)
    return audio


def run(audio: Audio, seconds: float) -> None:
    for _ in range(round(seconds * 20)):
        audio.tick(1 / 20)


def volumes(channels: tuple[int, ...]) -> list[float]:
    busy = [c for c in map(pygame.mixer.Channel, channels) if c.get_busy()]
    return sorted(round(c.get_volume(), 2) for c in busy)


def bed_volume() -> float | None:
    """How loud the bed is; None while there is none."""
    return round(pygame.mixer.music.get_volume(), 2) if sounds() and pygame.mixer.music.get_busy() else None


def sounds() -> bool:
    return pygame.mixer.get_init() is not None


def test_the_device_is_not_opened_before_the_first_pictures() -> None:
    audio = tuned()
    audio.bed("water")
    audio.tick(0.02)
    assert pygame.mixer.get_init() is None
    run(audio, 1)
    assert pygame.mixer.get_init() is not None


def test_a_bed_comes_softly_up_to_the_volume_of_nature() -> None:
    audio = tuned()
    audio.bed("water")
    run(audio, 0.4)
    assert 0 < (bed_volume() or 0) < 0.15
    run(audio, 5)
    assert bed_volume() == 0.5


def test_the_hum_is_music_and_one_bed_gives_way_to_the_next() -> None:
    audio = tuned()
    audio.bed("water")
    run(audio, 5)
    audio.bed("hum")
    run(audio, 0.3)
    assert audio._ground.key == "water" and 0 < (bed_volume() or 0) < 0.5
    run(audio, 6)
    assert audio._ground.key == "hum" and bed_volume() == 0.25
    audio.bed("")
    run(audio, 1)
    assert bed_volume() is None


def test_a_loop_follows_its_gain_as_an_effect() -> None:
    audio = tuned()
    run(audio, 0.3)
    audio.loop("breath_in", 1.0)
    run(audio, 0.2)
    assert 0 < volumes(LOOP_CHANNELS)[0] < 0.4
    run(audio, 1)
    assert volumes(LOOP_CHANNELS) == [0.75]
    audio.loop("breath_in", 0.0)
    run(audio, 1)
    assert volumes(LOOP_CHANNELS) == []


def test_a_brook_that_loops_is_nature() -> None:
    audio = tuned()
    audio.loop("stream", 1.0)
    run(audio, 2)
    assert volumes(LOOP_CHANNELS) == [0.5]


def test_many_single_sounds_never_take_more_than_their_channels() -> None:
    audio = tuned()
    for _ in range(12):
        audio.play("chime")
    audio.bed("water")
    for key in ("breath_in", "breath_out", "stroke", "sway"):
        audio.loop(key, 1.0)
    run(audio, 1)
    assert pygame.mixer.get_num_channels() == VOICES
    busy = [n for n in range(VOICES) if pygame.mixer.Channel(n).get_busy()]
    assert set(busy) <= {*LOOP_CHANNELS, *SINGLE_CHANNELS}
    assert len(busy) >= len(LOOP_CHANNELS) + 1 and bed_volume()


@pytest.mark.parametrize("how", ["hush", "silent"])
def test_everything_is_out_in_300_ms_without_another_frame(how: str) -> None:
    audio = tuned()
    audio.bed("water")
    audio.loop("breath_in", 1.0)
    run(audio, 3)
    audio.play("chime")
    assert pygame.mixer.get_busy() and bed_volume()
    if how == "hush":
        audio.hush()
    else:
        audio.tune(LOUD, True)
    pygame.time.wait(HUSH + 150)
    assert HUSH < 300 and not pygame.mixer.get_busy() and bed_volume() is None
    audio.tick(0.1)
    assert not pygame.mixer.get_busy() and bed_volume() is None


def test_muted_it_does_not_begin_anything() -> None:
    audio = tuned()
    audio.tune(LOUD, True)
    audio.bed("water")
    audio.loop("breath_in", 1.0)
    audio.play("chime")
    run(audio, 1)
    assert not pygame.mixer.get_init() or not pygame.mixer.get_busy()


def test_an_unknown_or_broken_sound_is_silence(tmp_path: Path) -> None:
    (tmp_path / "chime.ogg").write_bytes(b"not a sound")
    audio = PygameAudio(tmp_path)
    for key in ("chime", "nothing"):
        audio.play(key)
        audio.bed(key)
        audio.loop(key, 1.0)
        run(audio, 0.5)
    assert not pygame.mixer.get_busy()


def test_without_a_device_everything_is_silently_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SDL_AUDIODRIVER", "no-such-driver")
    audio = tuned()
    audio.play("chime")
    audio.bed("water")
    audio.loop("breath_in", 1.0)
    run(audio, 1)
    audio.tune(LOUD, True)
    audio.hush()
    assert pygame.mixer.get_init() is None


def test_low_sensory_has_no_music_and_keeps_nature() -> None:
    audio = PygameAudio()
    audio.tune(replace(Settings(), low_sensory=True), False)
    for bed, loud in (("hum", False), ("water", True)):
        audio.bed(bed)
        for _ in range(400):
            audio.tick(1 / 30)
        assert audio._ground.key == bed
        assert ((bed_volume() or 0) > 0) is loud


# Music


def singing(audio: PygameAudio, key: str = "home_song") -> PygameAudio:
    """Ask for a piece at the pond, and wait until it has begun."""
    audio.bed("water")
    audio.play(key)
    run(audio, WAIT + 0.3)
    return audio


def song_volume() -> float | None:
    channel = pygame.mixer.Channel(SONG_CHANNEL)
    return round(channel.get_volume(), 2) if channel.get_busy() else None


def test_a_song_begins_a_little_later_and_follows_the_music_slider() -> None:
    audio = tuned()
    audio.play("home_song")
    run(audio, WAIT - 0.2)
    assert pygame.mixer.get_init() is None or song_volume() is None
    run(audio, 0.5)
    assert song_volume() == 0.25
    audio.tune(replace(LOUD, music=0.75), False)
    run(audio, 0.1)
    assert song_volume() == 0.75


@pytest.mark.parametrize("settings", [replace(LOUD, music=0.0), replace(LOUD, low_sensory=True)])
def test_without_music_no_song_begins_and_none_goes_on(settings: Settings) -> None:
    audio = tuned()
    audio.tune(settings, False)
    assert song_volume_of(singing(audio)) is None
    audio.tune(LOUD, False)
    assert song_volume_of(singing(audio)) == 0.25
    audio.tune(settings, False)
    run(audio, 0.1)
    pygame.time.wait(LEAVING + 150)
    assert song_volume() is None


def song_volume_of(audio: PygameAudio) -> float | None:
    assert audio
    return song_volume()


def test_the_song_of_the_pond_is_rare_and_the_goodbye_always_comes() -> None:
    audio = singing(tuned(), "farewell")
    assert song_volume() == 0.25
    pygame.mixer.Channel(SONG_CHANNEL).stop()
    assert song_volume_of(singing(audio)) is None
    assert song_volume_of(singing(audio, "farewell")) == 0.25
    pygame.mixer.Channel(SONG_CHANNEL).stop()
    run(audio, SONGS["home_song"])
    assert song_volume_of(singing(audio)) == 0.25
    assert SONGS["home_song"] >= 40


def test_another_place_ends_the_song_but_not_the_one_it_asked_for() -> None:
    audio = singing(tuned())
    audio.play("farewell")
    audio.bed("rain")
    pygame.time.wait(LEAVING + 150)
    assert song_volume() is None
    run(audio, WAIT + 0.3)
    assert song_volume() == 0.25
    audio.play("farewell")
    run(audio, 0.5)
    audio.bed("water")
    pygame.time.wait(LEAVING + 150)
    run(audio, WAIT + 0.3)
    assert song_volume() is None


def test_calm_ends_a_song_and_one_that_was_about_to_begin() -> None:
    audio = singing(tuned())
    audio.hush()
    pygame.time.wait(HUSH + 150)
    assert song_volume() is None
    audio.play("farewell")
    run(audio, 0.5)
    audio.hush()
    run(audio, WAIT + 1)
    assert song_volume() is None


# Answers and files


def test_a_third_answer_is_heard_when_the_oldest_has_faded_and_never_cuts_it() -> None:
    audio = tuned()
    run(audio, 0.3)
    chime, drop = (audio._shelf.take(key) for key in ("chime", "drop")) if audio._speakers.open() else (0, 0)
    for key in ("chime", "chime", "drop"):
        audio.play(key)
    heard = [pygame.mixer.Channel(number).get_sound() for number in SINGLE_CHANNELS]
    assert heard == [chime, chime]
    pygame.time.wait(GIVING_WAY + 100)
    audio.tick(0.02)
    assert [pygame.mixer.Channel(number).get_sound() for number in SINGLE_CHANNELS] == [drop, chime]


def test_an_answer_that_waits_is_forgotten_by_calm() -> None:
    audio = tuned()
    run(audio, 0.3)
    for key in ("chime", "chime", "drop"):
        audio.play(key)
    audio.hush()
    pygame.time.wait(HUSH + 150)
    run(audio, 0.5)
    assert not pygame.mixer.get_busy()


def test_a_bed_that_comes_back_while_it_fades_goes_on() -> None:
    audio = tuned()
    audio.bed("water")
    run(audio, 5)
    audio.bed("rain")
    run(audio, 0.3)
    audio.bed("water")
    run(audio, 3)
    assert audio._ground.key == "water" and bed_volume() == 0.5


def test_after_calm_a_bed_waits_until_the_last_is_out_and_then_grows_from_silence() -> None:
    audio = tuned()
    audio.bed("water")
    run(audio, 5)
    audio.hush()
    audio.bed("water")
    audio.tick(0.02)
    assert audio._ground.key == ""
    pygame.time.wait(HUSH + 150)
    run(audio, 0.1)
    assert audio._ground.key == "water" and (bed_volume() or 0) < 0.05


def opening(key: str) -> float:
    """Seconds of processor time in which a file is opened as samples, the lesser of two."""
    taken = []
    for _ in range(2):
        before = time.thread_time()
        assert Shelf(shipped("assets", "sounds")).take(key)
        taken.append(time.thread_time() - before)
    return min(taken)


@pytest.fixture(scope="module")
def most() -> float:
    """Seconds that a frame may be held up: a third of what the longest bed takes as samples (9 ms of 27)."""
    pygame.mixer.init(44100, -16, 2, 1024)
    return opening("water") / 3


def longest_tick(audio: Audio, beds: Iterable[str]) -> float:
    """The longest tick, in the processor's time, while one bed after another comes."""
    longest = 0.0
    for bed in beds:
        audio.bed(bed)
        for _ in range(60):
            before = time.thread_time()
            audio.tick(1 / 20)
            longest = max(longest, time.thread_time() - before)
    return longest


def test_no_bed_holds_up_a_frame(most: float) -> None:
    audio = tuned()
    run(audio, 0.3)
    assert longest_tick(audio, ("water", "forest", "rain", "waves")) < most


def test_a_bed_that_is_opened_in_one_go_is_found(most: float, monkeypatch: pytest.MonkeyPatch) -> None:
    audio = tuned()
    run(audio, 0.3)
    begin = audio._ground._begin
    monkeypatch.setattr(audio._ground, "_begin", lambda key: (audio._shelf.take(key), begin(key)))
    assert longest_tick(audio, ("water",)) > most


@pytest.mark.parametrize("key", sorted(name for name, recipe in SOUNDS.items() if recipe.kind != "bed"))
def test_whatever_is_opened_in_one_go_is_short(key: str, most: float) -> None:
    """While the mixer opens a file it plays nothing: less must pass than its buffer holds, 23 ms."""
    pygame.mixer.init(44100, -16, 2, 1024)
    assert opening(key) < most


def test_the_shelf_keeps_to_its_room_and_drops_what_was_not_asked_for_longest() -> None:
    pygame.mixer.init(44100, -16, 2, 1024)
    shelf = Shelf(shipped("assets", "sounds"), most_bytes=900_000)
    keys = ("drop", "tap", "chime", "owl")
    for key in keys[:3]:
        shelf.take(key)
    first = shelf.take("drop")
    shelf.take("owl")
    assert shelf.take("drop") is first
    assert "tap" not in shelf._sounds
    held = sum(sound.get_length() * 44100 * 4 for sound in shelf._sounds.values() if sound)
    assert held <= 900_000 + 4
