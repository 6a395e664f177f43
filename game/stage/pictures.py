"""The painted pictures, by key: the stem of a file in ``assets/pictures``."""

import os
from pathlib import Path

import pygame

from ..shipped import shipped
from .pixels import BYTES, clear

ENDING = ".webp"

PER_UNIT = 1.5
"""Pixels of a painted master per unit."""

PATCH = (216, 222, 214)
"""What stands in for a picture that cannot be read: a soft plain colour."""


class Pictures:
    """Finds pictures without opening them and opens them when they are asked for."""

    def __init__(self, folder: Path) -> None:
        # Not Path.glob: eight hundred files would take it a tenth of the start.
        with os.scandir(folder) as files:
            names = sorted(file.name for file in files if file.name.endswith(ENDING))
        self._paths = {name.removesuffix(ENDING): folder / name for name in names}
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

    def bytes_loaded(self, key: str) -> int:
        """The bytes that a master takes when it is loaded, told by its first bytes; 0 if they do not tell.

        Sizes of WebP stand in its first chunk (RFC 9649, sections 2.5 to 2.7). KeyError as for ``load``.
        """
        try:
            with self._paths[key].open("rb") as file:
                head = file.read(30)
        except OSError:
            return 0
        if head[12:16] == b"VP8X":
            width, height = (1 + int.from_bytes(head[at : at + 3], "little") for at in (24, 27))
        elif head[12:16] == b"VP8 ":
            width, height = (int.from_bytes(head[at : at + 2], "little") & 0x3FFF for at in (26, 28))
        elif head[12:16] == b"VP8L":
            bits = int.from_bytes(head[21:25], "little")
            width, height = 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
        else:
            return 0
        return width * height * BYTES

    @staticmethod
    def _patch() -> pygame.Surface:
        patch = clear((96, 96), PATCH)
        pygame.draw.circle(patch, (*PATCH, 255), (48, 48), 46)
        return patch


def painted() -> Pictures:
    """The shipped pictures."""
    return Pictures(shipped("assets", "pictures"))
