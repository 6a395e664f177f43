"""A recording, else the system's voice, else silence; and words are never part of a command."""

import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pygame
import pytest

from game.content.line import Line
from game.keep.settings import Settings
from game.shipped import shipped
from game.stage.recordings import Recordings
from game.stage.speech import Request, request
from game.stage.voice import SystemVoice, begin

NASTY = 'hello\'; rm -rf / "$(reboot)" `x` --stdin -f /etc/passwd [[volm 1.0]] & | \n %PATH%'
PROGRAMS = ("espeak-ng", "espeak", "spd-say", "say", "powershell", "pwsh")


def having(*names: str) -> "type[Finder]":
    class Found(Finder):
        there = names

    return Found


class Finder:
    there: tuple[str, ...] = ()

    def __new__(cls, name: str) -> str | None:  # type: ignore[misc]
        return f"/bin/{name}" if name in cls.there else None


@pytest.fixture(autouse=True)
def quiet() -> Iterator[None]:
    pygame.mixer.quit()
    yield
    pygame.mixer.quit()


@pytest.mark.parametrize(
    ("system", "program"),
    [
        ("linux", "espeak-ng"),
        ("linux", "espeak"),
        ("linux", "spd-say"),
        ("freebsd14", "espeak-ng"),
        ("darwin", "say"),
        ("win32", "powershell"),
        ("win32", "pwsh"),
    ],
)
def test_words_go_to_the_input_of_the_voice_and_never_into_its_command(system: str, program: str) -> None:
    asked = request(NASTY, "es-MX", 0.5, system, having(program))
    plain = request("hello", "es-MX", 0.5, system, having(program))
    assert asked and plain
    assert asked.command == plain.command and asked.command[0] == f"/bin/{program}"
    assert "reboot" in asked.words and "[[volm 1.0]]" not in asked.words


@pytest.mark.parametrize("system", ["linux", "darwin", "win32"])
def test_without_a_voice_there_is_no_request(system: str) -> None:
    assert request("hello", "en", 0.5, system, having()) is None
    assert request("hello", "en", 0.0, system, having(*PROGRAMS)) is None
    assert request(" \n", "en", 0.5, system, having(*PROGRAMS)) is None


@pytest.mark.parametrize("system", ["linux", "darwin", "win32"])
def test_a_language_that_is_none_cannot_enter_a_command(system: str) -> None:
    asked = request("hello", "en'; reboot", 0.5, system, having(*PROGRAMS))
    assert asked and not any("reboot" in part for part in asked.command)


def test_the_volume_is_respected() -> None:
    def loud(volume: float) -> Request:
        asked = request("hello", "en", volume, "linux", having("espeak-ng"))
        assert asked
        return asked

    assert loud(0.38).command[-2] == "76" and loud(1.0).command[-2] == "200"


def test_no_shell_is_ever_used(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[dict[str, object]] = []

    def spy(command: object, **how: object) -> None:
        seen.append({"command": command, **how})
        raise OSError

    monkeypatch.setattr(subprocess, "Popen", spy)
    assert begin(Request(("/bin/voice", "-x"), NASTY)) is None
    assert seen[0]["command"] == ("/bin/voice", "-x") and not seen[0].get("shell")


class Sayer:
    """A voice that takes a minute over a line, so that it can be interrupted."""

    def __init__(self) -> None:
        self.begun: list[subprocess.Popen[bytes]] = []
        self.asked: list[tuple[str, str, float]] = []

    def ask(self, words: str, language: str, volume: float) -> Request:
        self.asked.append((words, language, volume))
        return Request((sys.executable, "-c", "import time; time.sleep(60)"), words)

    def start(self, asked: Request) -> "subprocess.Popen[bytes] | None":
        process = begin(asked)
        assert process
        self.begun.append(process)
        return process


def ended(process: subprocess.Popen[bytes]) -> bool:
    return process.wait(timeout=5) is not None


def test_the_newest_line_replaces_the_one_before_and_nothing_waits(tmp_path: Path) -> None:
    sayer = Sayer()
    voice = SystemVoice(tmp_path, sayer.ask, sayer.start)
    began = time.monotonic()
    voice.say(Line("a/b/c", "one"))
    voice.say(Line("a/b/d", "two"))
    assert time.monotonic() - began < 2
    first, second = sayer.begun
    assert ended(first) and second.poll() is None
    voice.hush()
    assert ended(second)
    voice.hush()
    assert voice._ending == []


def test_volume_language_and_silence_come_from_the_settings(tmp_path: Path) -> None:
    sayer = Sayer()
    voice = SystemVoice(tmp_path, sayer.ask, sayer.start)
    voice.tune(replace(Settings(), voice=0.6, language="es"), False)
    voice.say(Line("a/b/c", "hola"))
    assert sayer.asked == [("hola", "es", 0.6)]
    voice.tune(Settings(), True)
    assert ended(sayer.begun[0])
    voice.say(Line("a/b/c", "hello"))
    voice.tune(replace(Settings(), voice=0.0), False)
    voice.say(Line("a/b/c", "hello"))
    assert len(sayer.begun) == 1


def test_a_voice_that_cannot_be_started_is_silence(tmp_path: Path) -> None:
    voice = SystemVoice(tmp_path, lambda *_: Request((str(tmp_path / "none"),), "x"))
    voice.say(Line("a/b/c", "hello"))
    voice.hush()


def test_a_recording_comes_first(tmp_path: Path) -> None:
    (tmp_path / "en" / "walk" / "forest").mkdir(parents=True)
    shutil.copy(shipped("assets", "sounds", "chime.ogg"), tmp_path / "en" / "walk" / "forest" / "bird.ogg")
    sayer = Sayer()
    voice = SystemVoice(tmp_path, sayer.ask, sayer.start)
    voice.say(Line("walk/forest/bird", "a bird"))
    assert sayer.asked == [] and pygame.mixer.get_busy()
    voice.hush()
    pygame.time.wait(250)
    assert not pygame.mixer.get_busy()


@pytest.mark.parametrize("key", ["../secret", "walk/../../secret", "/etc/x", "a//b", "a\\b", "", "a/b.c"])
def test_a_key_cannot_leave_the_folder(key: str, tmp_path: Path) -> None:
    (tmp_path / "voices" / "en").mkdir(parents=True)
    shutil.copy(shipped("assets", "sounds", "tap.ogg"), tmp_path / "secret.ogg")
    shutil.copy(shipped("assets", "sounds", "tap.ogg"), tmp_path / "voices" / "secret.ogg")
    assert Recordings(tmp_path / "voices").path("en", key) is None


def test_a_broken_recording_leaves_the_line_to_the_voice(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "hello.ogg").write_bytes(b"no")
    assert not Recordings(tmp_path).play("en", "hello", 0.5)
