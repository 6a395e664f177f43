"""The painted pictures, by key: the stem of a file in ``assets/pictures``."""

from pathlib import Path

import pygame

from .memory import keep_pictures_apart
from .pixels import clear

PER_UNIT = 1.5
"""Pixels of a painted master per unit."""

PATCH = (216, 222, 214)
"""What stands in for a picture that cannot be read: a soft plain colour."""


class Pictures:
    """Finds pictures without opening them and opens them when they are asked for."""

    def __init__(self, folder: Path) -> None:
        keep_pictures_apart()
        self._paths = {path.stem: path for path in sorted(folder.glob("*.webp"))}
        self.problems: dict[str, str] = {}

    def __contains__(self, key: str) -> bool:
        return key in self._paths

    def keys(self) -> frozenset[str]:
        """The keys of all pictures there are."""
        return frozenset(self._paths)

    def load(self, key: str) -> pygame.Surface:
        """The master as it was painted, 1.5 pixels per unit, not kept.

        Raises KeyError for a key without a file. A file that cannot be read gives a soft patch of colour and
        is remembered in ``problems``.
        """
        path = self._paths[key]
        if key not in self.problems:
            try:
                return pygame.image.load(path)
            except (pygame.error, OSError) as error:
                self.problems[key] = f"{path.name}: this picture cannot be read ({error})"
        return self._patch()

    @staticmethod
    def _patch() -> pygame.Surface:
        patch = clear((96, 96), PATCH)
        pygame.draw.circle(patch, (*PATCH, 255), (48, 48), 46)
        return patch
