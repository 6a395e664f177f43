"""Lines of text, rendered once and kept."""

import pygame

from ..look.canvas import Align, Face, Point
from ..look.theme import rgb
from .cache import ByteCache
from .letters import Letters
from .place import Place, lay

KEPT_WIDTHS = 4096
"""Widths remembered before all are forgotten."""


class Writing:
    """Writes on one surface."""

    def __init__(self, surface: pygame.Surface, place: Place, cache: ByteCache, letters: Letters) -> None:
        self._surface, self._place, self._cache, self._letters = surface, place, cache, letters
        self._widths: dict[tuple[str, float, Face], float] = {}

    def text(
        self, words: str, at: Point, size: float, colour: str, align: Align, face: Face, alpha: float
    ) -> None:
        """See Canvas."""
        if not words:
            return
        pixels = self._place.pixels(size)
        image = self._cache.surface(
            ("text", words, pixels, colour, face),
            lambda: self._letters.render(words, face, pixels, rgb(colour)),
        )
        x, y = self._place.spot(at)
        left = x if align == "left" else x - image.get_width() // 2
        lay(self._surface, image, (left, y - self._letters.middle(face, pixels)), alpha)

    def measure(self, words: str, size: float, face: Face) -> float:
        """See Canvas."""
        name = (words, size, face)
        width = self._widths.get(name)
        if width is None:
            if len(self._widths) >= KEPT_WIDTHS:
                self._widths.clear()
            width = self._letters.width(words, face, self._place.pixels(size)) / self._place.unit
            self._widths[name] = width
        return width
