"""Surfaces that were made once and are kept while there is room."""

from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, cast

import pygame

from .pixels import size_in_bytes


@dataclass
class _Kept:
    thing: Any
    size: int
    frame: int


class ByteCache:
    """Keeps things by key up to a number of bytes; those used longest ago go first.

    What the present frame has used is never thrown away, so one frame may go over the bound rather than
    load the same picture twice. ``next_frame`` says that another frame begins.
    """

    def __init__(self, bound: int) -> None:
        self.bound = bound
        self.size = 0
        self._frame = 0
        self._kept: OrderedDict[Hashable, _Kept] = OrderedDict()

    def __contains__(self, key: Hashable) -> bool:
        return key in self._kept

    def __len__(self) -> int:
        return len(self._kept)

    def __iter__(self) -> Iterator[Hashable]:
        return iter(self._kept)

    def next_frame(self) -> None:
        """Let go of what is over the bound and was not used since the last call, and begin a frame."""
        self._let_go()
        self._frame += 1

    def get(self, key: Hashable) -> Any | None:
        """What is kept under the key, now used in this frame; None if there is nothing."""
        kept = self._kept.get(key)
        if kept is None:
            return None
        kept.frame = self._frame
        self._kept.move_to_end(key)
        return kept.thing

    def rank(self, keys: Sequence[Hashable]) -> None:
        """Let these, the first the dearest, go after all others; what this frame used goes later still."""
        used = [key for key, kept in self._kept.items() if kept.frame == self._frame]
        for key in (*reversed(keys), *used):
            if key in self._kept:
                self._kept.move_to_end(key)

    def put(self, key: Hashable, thing: Any, size: int) -> None:
        """Keep a thing of so many bytes, in place of what stood under the key."""
        self.drop(key)
        self._kept[key] = _Kept(thing, size, self._frame)
        self.size += size
        self._let_go()

    def surface(self, key: Hashable, make: Callable[[], pygame.Surface]) -> pygame.Surface:
        """The surface kept under the key, made now if there is none."""
        kept = cast("pygame.Surface | None", self.get(key))
        if kept is None:
            kept = make()
            self.put(key, kept, size_in_bytes(kept))
        return kept

    def drop(self, key: Hashable) -> None:
        """Keep it no longer."""
        kept = self._kept.pop(key, None)
        if kept is not None:
            self.size -= kept.size

    def make_room(self, size: int) -> None:
        """Let go of what is oldest for something of so many bytes that is about to be made or loaded.

        So the old and the new do not lie side by side: a panorama takes 25 MB while it is being loaded.
        """
        self._let_go(size)

    def _let_go(self, coming: int = 0) -> None:
        while self.size + coming > self.bound and self._kept:
            key, oldest = next(iter(self._kept.items()))
            if oldest.frame == self._frame:
                return
            self.drop(key)
