"""Pictures made ready for one size of window: scaled once, kept while there is room."""

from collections.abc import Hashable
from dataclasses import dataclass
from typing import Any, NamedTuple, cast

import pygame

from ..look.palette import Palette
from .bubble import Bubble
from .cache import ByteCache
from .grounds import Ground, laid
from .memory import give_back
from .pictures import Pictures
from .pieces import bytes_of
from .pixels import Size, as_layer, clear, even, size_in_bytes, with_margin
from .place import Place
from .toning import tone

SPARE = 32
"""Pixels more than needed when room is made for a sprite that swells, as it will go on growing."""


@dataclass
class Swollen:
    """A sprite that changes size: a buffer as large as it ever was, and the size of what lies in it."""

    buffer: pygame.Surface
    size: Size


class Made(NamedTuple):
    """Something made ready, and its bytes."""

    thing: Any
    size: int


class Sprites:
    """Loads, scales, brings into a palette and keeps. Unknown keys raise KeyError.

    A name says what is made: ("ground", key), ("master", key), ("sprite", key, height, turn, flip), "bubble".
    """

    def __init__(self, cache: ByteCache, pictures: Pictures, place: Place, palette: Palette) -> None:
        self._cache, self._pictures, self._place, self._palette = cache, pictures, place, palette

    def ground(self, key: str) -> Ground:
        """A backdrop or layer, without the rows that this window cannot show."""
        return cast(Ground, self._kept(("ground", key)))

    def sprite(self, key: str, height: int, turn: int = 0, flip: bool = False) -> pygame.Surface:
        """A sprite of a height in pixels, mirrored if asked for, then turned by whole degrees clockwise."""
        turn %= 360
        return cast(pygame.Surface, self._kept(("sprite", key, height, turn, flip)))

    def master(self, key: str) -> pygame.Surface:
        """A sprite as large as it was painted."""
        return cast(pygame.Surface, self._kept(("master", key)))

    def swollen(self, key: str, height: float, width: float | None) -> pygame.Surface:
        """A sprite at a passing size in units, even in pixels; valid until it is asked for again."""
        master, unit = self.master(key), self._place.unit
        across = height * master.get_width() / master.get_height() if width is None else width
        size = even(across * unit), even(height * unit)
        kept = self._room(("swollen", key), size)
        part = kept.buffer.subsurface((0, 0, *size))
        if kept.size != size:
            pygame.transform.smoothscale(master, size, part)
            kept.size = size
        return part

    def bubble(self, diameter: int, phase: float) -> pygame.Surface:
        """The soap bubble, premultiplied; valid until it is asked for again."""
        kept = cast(Bubble, self._kept("bubble"))
        image = kept.at(diameter, phase)
        self._cache.put("bubble", kept, kept.size_in_bytes)
        return image

    def toned(self, picture: pygame.Surface) -> pygame.Surface:
        """The same picture, brought into the palette in place."""
        return tone(picture, self._palette)

    def make(self, name: Hashable, drawing: bool = False) -> Made:
        """Make what a name says, without keeping it: this may be done in another thread than ``drawing``."""
        match name:
            case ("ground", str(key)):
                give_back()  # room for the picture as it was painted, which is larger than what is kept of it
                ground = laid(self._pictures, key, self._place, self._palette)
                return Made(ground, bytes_of(ground.pieces))
            case ("master", str(key)):
                image = self.toned(as_layer(self._pictures.load(key)))
            case ("sprite", str(key), int(height), 0, False):
                image = self._scaled(key, height)
            case ("sprite", str(key), int(height), int(turn), bool(flip)):
                image = self._turned(key, height, turn, flip, drawing)
            case "bubble":
                bubble = Bubble(self._pictures, self._place.unit, self._palette)
                return Made(bubble, bubble.size_in_bytes)
            case _:
                raise KeyError(name)
        return Made(image, size_in_bytes(image))

    def keep(self, name: Hashable, made: Made) -> None:
        """Keep what was made."""
        self._cache.put(name, made.thing, made.size)

    def make_room(self, name: Hashable) -> None:
        """Let old things go before a painted panorama comes, which takes 25 MB while it is loaded."""
        match name:
            case ("ground", str(key)):
                self._cache.make_room(self._pictures.bytes_loaded(key))

    def _kept(self, name: Hashable) -> Any:
        kept = self._cache.get(name)
        if kept is None:
            self.make_room(name)
            made = self.make(name, drawing=True)
            self.keep(name, made)
            kept = made.thing
        return kept

    def _room(self, name: Hashable, size: Size) -> Swollen:
        kept = cast(Swollen | None, self._cache.get(name))
        had = kept.buffer.get_size() if kept else (0, 0)
        if kept is None or had[0] < size[0] or had[1] < size[1]:
            kept = Swollen(clear((max(had[0], size[0] + SPARE), max(had[1], size[1] + SPARE))), (0, 0))
            self._cache.put(name, kept, size_in_bytes(kept.buffer))
        return kept

    def _scaled(self, key: str, height: int) -> pygame.Surface:
        painted = as_layer(self._pictures.load(key))
        width = max(1, round(height * painted.get_width() / painted.get_height()))
        return self.toned(pygame.transform.smoothscale(painted, (width, height)))

    def _turned(self, key: str, height: int, turn: int, flip: bool, drawing: bool) -> pygame.Surface:
        # Turning locks a sprite, and nothing locked can be drawn: another thread takes one of its own.
        kept = self._cache.get(("sprite", key, height, 0, False)) if drawing else None
        straight = self._scaled(key, height) if kept is None else cast(pygame.Surface, kept)
        mirrored = pygame.transform.flip(straight, True, False) if flip else straight
        return as_layer(pygame.transform.rotozoom(with_margin(mirrored), -turn, 1.0)) if turn else mirrored
