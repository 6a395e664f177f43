"""Pictures made ready for one size of window: scaled once, kept while there is room."""

from collections.abc import Hashable
from dataclasses import dataclass
from typing import cast

import pygame

from ..layout import FIELD, Area, Field, field
from .bubble import Bubble
from .cache import ByteCache
from .muting import mute
from .pictures import PATCH, PER_UNIT, Pictures
from .pixels import Size, as_ground, as_layer, clear, even, opaque, size_in_bytes


@dataclass(frozen=True)
class Ground:
    """A backdrop scaled for the window: ``width`` in units of the picture, ``top`` in window pixels."""

    surface: pygame.Surface
    width: float
    top: int


@dataclass
class Swollen:
    """A sprite that changes size: a buffer as large as it ever was, and the size of what lies in it."""

    buffer: pygame.Surface
    size: Size


class Sprites:
    """Loads, mutes if asked for, scales and keeps. Unknown keys raise KeyError."""

    def __init__(
        self, cache: ByteCache, pictures: Pictures, view: Size, area: Area, unit: float, low_sensory: bool
    ) -> None:
        self._cache, self._pictures, self._low_sensory = cache, pictures, low_sensory
        self._view, self._area, self.unit = view, area, unit

    def ground(self, key: str) -> Ground:
        """A backdrop or layer, without the rows that this window cannot show."""
        name = ("ground", key)
        kept = cast(Ground | None, self._cache.get(name))
        if kept is None:
            kept = self._lay(key)
            self._cache.put(name, kept, size_in_bytes(kept.surface))
        return kept

    def place(self, ground: Ground, at: float) -> Field:
        """How the backdrop lies when the part ``at`` (0..1) of it is seen."""
        return field(self._area, ground.width, at)

    def sprite(self, key: str, height: int, turn: int = 0, flip: bool = False) -> pygame.Surface:
        """A sprite of a height in pixels, turned by whole degrees clockwise."""
        name = self.sprite_name(key, height, turn, flip)
        kept = cast("pygame.Surface | None", self._cache.get(name))
        if kept is None:
            kept = (
                self._scaled(key, height) if not turn and not flip else self._turned(key, height, turn, flip)
            )
            self._keep(name, kept)
        return kept

    @staticmethod
    def sprite_name(key: str, height: int, turn: int, flip: bool) -> Hashable:
        """The name under which a sprite is kept."""
        return ("sprite", key, height, turn % 360, flip)

    def master(self, key: str) -> pygame.Surface:
        """A sprite as large as it was painted, or as this window can use."""
        name = ("master", key)
        kept = cast("pygame.Surface | None", self._cache.get(name))
        if kept is None:
            kept = self._painted(key)
            self._keep(name, kept)
        return kept

    def swollen(self, key: str, height: float, width: float | None) -> pygame.Surface:
        """A sprite at a passing size in pixels, made even; valid until the same sprite is asked for again."""
        master = self.master(key)
        across = height * master.get_width() / master.get_height() if width is None else width
        size = even(across), even(height)
        name = ("swollen", key)
        kept = cast(Swollen | None, self._cache.get(name))
        if kept is None or kept.buffer.get_width() < size[0] or kept.buffer.get_height() < size[1]:
            old = kept.buffer.get_size() if kept else (0, 0)
            kept = Swollen(clear((max(old[0], size[0] + 32), max(old[1], size[1] + 32))), (0, 0))
            self._cache.put(name, kept, size_in_bytes(kept.buffer))
        part = kept.buffer.subsurface((0, 0, *size))
        if kept.size != size:
            pygame.transform.smoothscale(master, size, part)
            kept.size = size
        return part

    def bubble(self) -> Bubble:
        """The soap bubble for this window."""
        kept = cast(Bubble | None, self._cache.get("bubble"))
        if kept is None:
            kept = Bubble(self._pictures, self.unit, self._low_sensory)
            self._cache.put("bubble", kept, kept.size_in_bytes)
        return kept

    def _keep(self, name: Hashable, surface: pygame.Surface) -> None:
        self._cache.put(name, surface, size_in_bytes(surface))

    def _painted(self, key: str) -> pygame.Surface:
        layer = as_layer(self._pictures.load(key))
        if self._low_sensory:
            mute(layer)
        return layer

    def _scaled(self, key: str, height: int) -> pygame.Surface:
        painted = as_layer(self._pictures.load(key))
        width = max(1, round(height * painted.get_width() / painted.get_height()))
        scaled = pygame.transform.smoothscale(painted, (width, height))
        if self._low_sensory:
            mute(scaled)
        return scaled

    def _turned(self, key: str, height: int, turn: int, flip: bool) -> pygame.Surface:
        straight = self.sprite(key, height)
        mirrored = pygame.transform.flip(straight, True, False) if flip else straight
        return as_layer(pygame.transform.rotozoom(mirrored, -turn, 1.0)) if turn else mirrored

    def _lay(self, key: str) -> Ground:
        picture = self._pictures.load(key)
        if key in self._pictures.problems:
            plain = opaque(self._view)
            plain.fill(PATCH)
            return Ground(plain, self._view[0] / self.unit, 0)
        width, height = picture.get_width() / PER_UNIT, picture.get_height() / PER_UNIT
        laid = field(self._area, width)
        scale = laid.scale * self.unit / PER_UNIT
        top = (laid.dy + ((720.0 - FIELD) / 2 + FIELD - height) * laid.scale) * self.unit
        first = max(0, int(-top / scale))
        last = min(picture.get_height(), int((self._view[1] - top) / scale) + 2)
        if last <= first:
            return Ground(clear((1, 1)), width, self._view[1])
        shown = picture.subsurface((0, first, picture.get_width(), last - first))
        seen = as_layer(shown) if picture.get_flags() & pygame.SRCALPHA else as_ground(shown)
        size = round(seen.get_width() * scale), max(1, round(seen.get_height() * scale))
        if size != seen.get_size():
            seen = pygame.transform.smoothscale(seen, size)
        if self._low_sensory:
            mute(seen)
        return Ground(seen, width, round(top + first * scale))
