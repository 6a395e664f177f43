"""Which program of the system speaks, and how it is asked. Words go in by its input, never as arguments."""

import re
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass

WORDS_A_MINUTE = 140
"""Slower than the systems' own 175: these are sentences for children."""

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")

# Reads the words as UTF-8 from its input: nothing that is said becomes part of the script.
_POWERSHELL = """
Add-Type -AssemblyName System.Speech
$in = New-Object IO.StreamReader([Console]::OpenStandardInput(), [Text.Encoding]::UTF8)
$voice = New-Object System.Speech.Synthesis.SpeechSynthesizer
$voice.Volume = {volume}
$voice.Rate = -2
$culture = [Globalization.CultureInfo]'{language}'
try {{ $voice.SelectVoiceByHints('NotSet', 'NotSet', 0, $culture) }} catch {{ }}
$voice.Speak($in.ReadToEnd())
"""


@dataclass(frozen=True)
class Request:
    """A program with its arguments, and what is written to its input."""

    command: tuple[str, ...]
    words: str


def request(
    words: str,
    language: str,
    volume: float,
    system: str = sys.platform,
    find: Callable[[str], str | None] = shutil.which,
) -> Request | None:
    """How the system's voice is asked to say words at a volume of 0..1; None if there is no such voice.

    Marks that the voices would take for commands are left out.
    """
    language = language if _LANGUAGE.fullmatch(language) else "en"
    plain = " ".join(words.replace("[[", " ").replace("]]", " ").split())
    if not plain or volume <= 0:
        return None
    if system == "win32":
        return _windows(plain, language, volume, find)
    if system == "darwin":
        say = find("say")
        spoken = f"[[volm {volume:.2f}]] {plain}"
        return Request((say, "-r", str(WORDS_A_MINUTE), "-f", "-"), spoken) if say else None
    return _free_desktop(plain, language, volume, find)


def _windows(words: str, language: str, volume: float, find: Callable[[str], str | None]) -> Request | None:
    shell = find("powershell") or find("pwsh")
    if not shell:
        return None
    script = _POWERSHELL.format(volume=round(volume * 100), language=language)
    return Request((shell, "-NoProfile", "-NonInteractive", "-Command", script), words)


def _free_desktop(
    words: str, language: str, volume: float, find: Callable[[str], str | None]
) -> Request | None:
    """`espeak-ng` first, because it is quiet the moment it is ended; then the desktop's speech service."""
    espeak = find("espeak-ng") or find("espeak")
    if espeak:
        pace, loud = str(WORDS_A_MINUTE), str(round(volume * 200))
        return Request((espeak, "-v", language.lower(), "-s", pace, "-a", loud, "--stdin"), words)
    service = find("spd-say")
    if service:
        loud = str(round(volume * 200 - 100))
        return Request((service, "-l", language, "-r", "-20", "-i", loud, "-P", "text", "-w", "-e"), words)
    return None
