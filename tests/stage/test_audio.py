"""Sounds by key on at most eight channels, and silence where there is nothing to sound with."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pygame
import pytest

from game.keep.settings import Settings
from game.services import Audio
from game.stage.audio import HUSH, PygameAudio
from game.stage.speakers import BED_CHANNELS, LOOP_CHANNELS, SINGLE_CHANNELS, VOICES

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
        strand = next(strand for strand in audio._beds if strand.key == bed)
        assert (strand.channel.get_volume() > 0) is loud
