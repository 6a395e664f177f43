"""Settings in a folder, written so that a crash at any moment leaves either the old file or the new one."""

import json
from dataclasses import asdict
from pathlib import Path

from .atomic import sweep, write_atomically
from .settings import Settings, clamped

NAME = "settings.json"
LARGEST_BYTES = 64 * 1024
MOST_BROKEN = 5
"""How many unreadable settings files are kept beside; more would only fill the folder."""


class FolderStore:
    """Keeps settings.json in `folder`; where that fails it goes on in memory and says so in `trouble`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._unread: str | None = None
        self._unsaved: str | None = None
        self._kept: Settings | None = None
        sweep(folder, NAME)

    @property
    def trouble(self) -> str | None:
        """What is wrong now, else what was wrong with the file at the start, which a save does not undo."""
        return self._unsaved or self._unread

    def load_settings(self) -> Settings:
        """Return what was saved last; a file that makes no sense is put beside, and they start anew."""
        if self._kept is None:
            self._kept = self._read()
        return self._kept

    def save_settings(self, settings: Settings) -> bool:
        """Write `settings`; False where they could only be kept in memory."""
        self._kept = settings
        text = json.dumps(asdict(settings), indent=2, allow_nan=False) + "\n"
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            write_atomically(self.folder / NAME, text.encode())
        except OSError as error:
            self._unsaved = f"Settings cannot be saved in {self.folder} ({_reason(error)})."
            return False
        self._unsaved = None
        return True

    def _read(self) -> Settings:
        path = self.folder / NAME
        try:
            with path.open("rb") as opened:
                content = opened.read(LARGEST_BYTES + 1)
        except FileNotFoundError:
            return Settings()
        except OSError as error:
            self._unread = f"Settings cannot be read from {path} ({_reason(error)})."
            return Settings()
        saved = _understood(content)
        if saved is None:
            self._put_beside(path)
            return Settings()
        return clamped(saved)

    def _put_beside(self, path: Path) -> None:
        self._unread = "Settings could not be understood and start anew."
        for number in range(1, MOST_BROKEN + 1):
            beside = path.with_name(f"settings.broken-{number}.json")
            try:
                # "x" takes the name only where it is free, so that an earlier one is never written over.
                beside.open("xb").close()
                path.replace(beside)
            except FileExistsError:
                continue
            except OSError:
                return  # the folder cannot be written to, which saving will say
            self._unread += f" The old file is kept as {beside.name}."
            return


def _understood(content: bytes) -> dict[str, object] | None:
    if len(content) > LARGEST_BYTES:
        return None
    try:
        saved = json.loads(content)
    except (ValueError, RecursionError):  # not JSON, not text, or nested without end
        return None
    return saved if isinstance(saved, dict) else None


def _reason(error: OSError) -> str:
    return error.strerror or type(error).__name__
