"""Where settings are kept: in a folder, or only in memory."""

from pathlib import Path
from typing import Protocol

from .folder import FolderStore as FolderStore
from .settings import Settings


class Store(Protocol):
    """A place for settings; it never raises, and says in `trouble` what a grown-up should know."""

    @property
    def trouble(self) -> str | None:
        """One plain line for the grown-ups' corner, or None while all is well."""

    def load_settings(self) -> Settings:
        """Return what was saved last, or settings as they start."""

    def save_settings(self, settings: Settings) -> bool:
        """Keep `settings` as this store does; False where that went wrong, which `trouble` then tells."""


class MemoryStore:
    """Keeps settings until the program ends: for tests, and where nothing may be written."""

    trouble: str | None = None

    def __init__(self, settings: Settings | None = None) -> None:
        self._settings = settings or Settings()

    def load_settings(self) -> Settings:
        """Return what was saved last."""
        return self._settings

    def save_settings(self, settings: Settings) -> bool:
        """Keep `settings` until the program ends."""
        self._settings = settings
        return True


def open_store(folder: Path | None) -> Store:
    """Return a store in `folder`, or for None in the place that this system has for a program's data."""
    if folder is None:
        # Imported here because a browser, and every start with --data, does without it.
        import platformdirs

        folder = Path(platformdirs.user_data_dir("pebble-pond", appauthor=False))
    return FolderStore(folder)
