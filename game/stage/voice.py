"""Says lines: a recording if there is one, else the system's own voice, else nothing."""

import contextlib
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from ..content.line import Line
from ..keep.settings import Settings
from .recordings import Recordings
from .speech import Request, request

Start = Callable[[Request], "subprocess.Popen[bytes] | None"]


class SystemVoice:
    """The real Voice. The newest line replaces the one before; nothing here waits for a line to end."""

    def __init__(
        self,
        recordings: Path,
        ask: Callable[[str, str, float], Request | None] = request,
        start: Start | None = None,
    ) -> None:
        self._recordings = Recordings(recordings)
        self._ask, self._start = ask, start or begin
        self._settings, self._silent = Settings(), False
        self._speaking: subprocess.Popen[bytes] | None = None
        self._ending: list[subprocess.Popen[bytes]] = []

    def tune(self, settings: Settings, silent: bool) -> None:
        """Take over volume and language; ``silent`` stops a line at once."""
        self._settings, self._silent = settings, silent
        if silent:
            self.hush()

    def say(self, line: Line) -> None:
        """See Voice."""
        self.hush()
        volume = self._settings.voice
        if self._silent or volume <= 0:
            return
        if self._recordings.play(self._settings.language, line.key, volume):
            return
        asked = self._ask(line.text, self._settings.language, volume)
        self._speaking = self._start(asked) if asked else None

    def hush(self) -> None:
        """See Voice."""
        self._recordings.hush()
        if self._speaking is not None:
            with contextlib.suppress(OSError):
                self._speaking.terminate()
            self._ending.append(self._speaking)
            self._speaking = None
        self._ending = [process for process in self._ending if process.poll() is None]


def begin(asked: Request) -> "subprocess.Popen[bytes] | None":
    """Start a voice without a shell and hand it its words; None if it cannot be started."""
    quiet = subprocess.DEVNULL
    flags = getattr(subprocess, "CREATE_NO_WINDOW", 0) if sys.platform == "win32" else 0
    try:
        process = subprocess.Popen(
            asked.command, stdin=subprocess.PIPE, stdout=quiet, stderr=quiet, creationflags=flags
        )
    except OSError:
        return None
    with contextlib.suppress(OSError):
        if process.stdin:
            process.stdin.write(asked.words.encode())
            process.stdin.close()
    return process
