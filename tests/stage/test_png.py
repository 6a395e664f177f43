"""PNG files hold just the pixels that were written."""

import random
from pathlib import Path

import pygame
import pytest
from PIL import Image

from game.stage.png import write_png


@pytest.mark.parametrize("size", [(1, 1), (7, 5), (64, 33)])
def test_any_picture_is_read_back_as_it_was(size: tuple[int, int], tmp_path: Path) -> None:
    chance = random.Random(1)
    picture = pygame.Surface(size, 0, 32)
    for y in range(size[1]):
        for x in range(size[0]):
            picture.set_at((x, y), [chance.choice((0, 1, 127, 128, 129, 254, 255)) for _ in range(3)])
    write_png(picture, tmp_path / "one.png")
    read = Image.open(tmp_path / "one.png")
    read.verify()
    assert Image.open(tmp_path / "one.png").tobytes() == pygame.image.tobytes(picture, "RGB")
