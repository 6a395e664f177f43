"""The two typefaces, at real pixel sizes."""

from collections import OrderedDict

import pygame

from ..look.canvas import Face
from ..shipped import shipped
from .pixels import as_layer

FILES: dict[Face, str] = {"label": "Quicksand-Bold.ttf", "reading": "Andika-Regular.ttf"}

KEPT_FONTS = 32
"""Sizes of type kept open at a time."""


class Letters:
    """Opens each typeface once per pixel size and knows where the middle of its letters is."""

    def __init__(self) -> None:
        if not pygame.font.get_init():
            pygame.font.init()
        self._fonts: OrderedDict[tuple[Face, int], pygame.font.Font] = OrderedDict()
        self._middles: dict[tuple[Face, int], int] = {}

    def font(self, face: Face, pixels: int) -> pygame.font.Font:
        """The typeface at a size in pixels."""
        key = (face, pixels)
        found = self._fonts.get(key)
        if found is None:
            found = self._fonts[key] = pygame.font.Font(shipped("assets", "fonts", FILES[face]), pixels)
            if len(self._fonts) > KEPT_FONTS:
                self._fonts.popitem(last=False)
        self._fonts.move_to_end(key)
        return found

    def render(self, words: str, face: Face, pixels: int, colour: tuple[int, int, int]) -> pygame.Surface:
        """One smooth line of text."""
        return as_layer(self.font(face, pixels).render(words, True, colour))

    def width(self, words: str, face: Face, pixels: int) -> int:
        """How wide a line of text is, in pixels."""
        return self.font(face, pixels).size(words)[0]

    def middle(self, face: Face, pixels: int) -> int:
        """Pixels from the top of a rendered line to the middle of its letters.

        Half-way between the middle of a small x and the middle of a capital: there words look centred.
        """
        middle = self._middles.get((face, pixels))
        if middle is None:
            font = self.font(face, pixels)
            heights = [metric[3] for metric in font.metrics("xH") if metric]
            middle = self._middles[face, pixels] = round(font.get_ascent() - sum(heights) / 4)
        return middle
