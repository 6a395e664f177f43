"""Small pictures and a canvas to try the edge on."""

from pathlib import Path

import pygame
from PIL import Image

from game.look.palette import PAINTED, Palette
from game.stage.canvas import PygameCanvas
from game.stage.letters import Letters
from game.stage.pictures import Pictures

Colour = tuple[int, ...]


def paint(folder: Path, key: str, size: tuple[int, int], colour: Colour) -> None:
    """A picture of one colour; four numbers make it see-through."""
    mode = "RGBA" if len(colour) == 4 else "RGB"
    Image.new(mode, size, colour).save(folder / f"{key}.webp", lossless=True, exact=True)


def little_set(folder: Path) -> Path:
    """A sky, a land at its foot, a leaf, and the bubble's masters."""
    paint(folder, "sky", (1920, 1920), (130, 160, 220))
    paint(folder, "land", (1920, 700), (90, 160, 100, 255))
    paint(folder, "wide", (2400, 1920), (200, 190, 150))
    paint(folder, "leaf", (120, 60), (60, 140, 70, 255))
    paint(folder, "bubble_film", (8 * 96, 96), (200, 120, 220))
    paint(folder, "bubble_light", (648, 648), (120, 120, 120, 120))
    paint(folder, "bubble_shade", (648, 648), (255, 255, 255, 60))
    paint(folder, "bubble_shine", (648, 648), (0, 0, 0, 0))
    return folder


def canvas_of(
    folder: Path, size: tuple[int, int] = (640, 360), palette: Palette = PAINTED, bound: int | None = None
) -> tuple[PygameCanvas, pygame.Surface]:
    """A canvas on a dark surface, which is handed back too."""
    surface = pygame.Surface(size, 0, 32)
    surface.fill((20, 20, 30))
    return PygameCanvas(surface, Pictures(folder), Letters(), palette, bound), surface


def changed(before: pygame.Surface, after: pygame.Surface) -> pygame.Rect:
    """The smallest box around every pixel that differs; empty if none does."""
    size = before.get_size()
    apart = pygame.mask.from_threshold(after, (0, 0, 0), (1, 1, 1, 255), before)
    apart.invert()
    boxes = apart.get_bounding_rects()
    assert apart.get_size() == size
    return boxes[0].unionall(boxes[1:]) if boxes else pygame.Rect(0, 0, 0, 0)
