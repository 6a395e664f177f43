"""Sounds by key on at most eight channels, and silence where there is nothing to sound with."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pygame
import pytest

from game.keep.settings import Settings
from game.services import Audio
from game.stage.audio import HUSH, PygameAudio
from game.stage.shelf import Shelf
from game.stage.songs import LEAVING, SONGS, WAIT
from game.stage.speakers import BED_CHANNELS, LOOP_CHANNELS, SINGLE_CHANNELS, SONG_CHANNEL, VOICES

LOUD = replace(Settings(), nature=0.5, music=0.25, effects=0.75)


@pytest.fixture(autouse=True)
def quiet() -> Iterator[None]:
    pygame.mixer.quit()
    yield
    pygame.mixer.quit()


def at_once(work: Callable[[], object]) -> None:
    work()


def tuned() -> PygameAudio:
    audio = PygameAudio(start=at_once)
    audio.tune(LOUD, False)
    return audio


def run(audio: Audio, seconds: float) -> None:
    for _ in range(round(seconds * 20)):
        audio.tick(1 / 20)


def volumes(channels: tuple[int, ...]) -> list[float]:
    busy = [c for c in map(pygame.mixer.Channel, channels) if c.get_busy()]
    return sorted(round(c.get_volume(), 2) for c in busy)


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
    assert 0 < volumes(BED_CHANNELS)[0] < 0.15
    run(audio, 5)
    assert volumes(BED_CHANNELS) == [0.5]


def test_the_hum_is_music_and_beds_cross() -> None:
    audio = tuned()
    audio.bed("water")
    run(audio, 5)
    audio.bed("hum")
    run(audio, 0.3)
    assert len(volumes(BED_CHANNELS)) == 2
    run(audio, 5)
    assert volumes(BED_CHANNELS) == [0.25]
    audio.bed("")
    run(audio, 1)
    assert volumes(BED_CHANNELS) == []


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
    assert set(busy) <= {*BED_CHANNELS, *LOOP_CHANNELS, *SINGLE_CHANNELS}
    assert len(busy) == 1 + len(LOOP_CHANNELS) + len(SINGLE_CHANNELS)


@pytest.mark.parametrize("how", ["hush", "silent"])
def test_everything_is_out_in_300_ms_without_another_frame(how: str) -> None:
    audio = tuned()
    audio.bed("water")
    audio.loop("breath_in", 1.0)
    run(audio, 3)
    audio.play("chime")
    assert pygame.mixer.get_busy()
    if how == "hush":
        audio.hush()
    else:
        audio.tune(LOUD, True)
    pygame.time.wait(HUSH + 150)
    assert HUSH < 300 and not pygame.mixer.get_busy()
    audio.tick(0.1)
    assert not pygame.mixer.get_busy()


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
    audio = PygameAudio(tmp_path, at_once)
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
    audio = PygameAudio(start=at_once)
    audio.tune(replace(Settings(), low_sensory=True), False)
    for bed, loud in (("hum", False), ("water", True)):
        audio.bed(bed)
        for _ in range(400):
            audio.tick(1 / 30)
        strand = next(strand for strand in audio._beds if strand.key == bed)
        assert (strand.channel.get_volume() > 0) is loud


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
    chime, drop = (audio._shelf.now(key) for key in ("chime", "drop")) if audio._speakers.open() else (0, 0)
    for key in ("chime", "chime", "drop"):
        audio.play(key)
    heard = [pygame.mixer.Channel(number).get_sound() for number in SINGLE_CHANNELS]
    assert heard == [chime, chime]
    pygame.time.wait(200)
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


def test_a_bed_is_opened_beside_the_frames() -> None:
    later: list[Callable[[], object]] = []
    audio = PygameAudio(start=later.append)
    audio.tune(LOUD, False)
    audio.bed("water")
    audio.loop("breath_in", 1.0)
    run(audio, 1)
    assert len(later) == 2 and not pygame.mixer.get_busy()
    for work in later:
        work()
    run(audio, 0.5)
    assert volumes(BED_CHANNELS) and volumes(LOOP_CHANNELS) and len(later) == 2


def test_a_bed_is_opened_in_a_thread_and_then_heard() -> None:
    audio = PygameAudio()
    audio.tune(LOUD, False)
    audio.bed("kitchen")
    for _ in range(200):
        run(audio, 0.1)
        if pygame.mixer.get_init() and volumes(BED_CHANNELS):
            return
        pygame.time.wait(20)
    pytest.fail("the bed was never opened")


def test_the_shelf_keeps_to_its_room_and_drops_what_was_not_asked_for_longest() -> None:
    pygame.mixer.init(44100, -16, 2, 1024)
    shelf = Shelf(PygameAudio()._shelf._folder, at_once, most_bytes=900_000)
    keys = ("drop", "tap", "chime", "owl")
    for key in keys[:3]:
        shelf.now(key)
    first = shelf.now("drop")
    shelf.now("owl")
    assert shelf.now("drop") is first
    assert "tap" not in shelf._sounds
    held = sum(sound.get_length() * 44100 * 4 for sound in shelf._sounds.values() if sound)
    assert held <= 900_000 + 4
