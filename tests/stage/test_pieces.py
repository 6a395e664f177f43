"""A layer in pieces is the layer whole."""

from itertools import islice

import pygame
import pytest

from game.shipped import shipped
from game.stage.pictures import Pictures
from game.stage.pieces import bytes_of, pieces_of
from game.stage.pixels import as_layer, opaque, size_in_bytes


@pytest.mark.parametrize("key", ["forest_near", "meadow_land"])
def test_a_painted_layer_in_pieces_looks_as_it_does_whole(key: str) -> None:
    layer = as_layer(Pictures(shipped("assets", "pictures")).load(key))
    whole, parts = opaque(layer.get_size()), opaque(layer.get_size())
    for surface in (whole, parts):
        surface.fill((90, 140, 200))
    whole.blit(layer, (0, 0))
    for image, x, y in pieces_of(layer):
        parts.blit(image, (x, y))
    pairs = zip(whole.get_buffer().raw, parts.get_buffer().raw, strict=True)
    assert max(abs(a - b) for a, b in islice(pairs, 0, None, 31)) <= 6


def test_what_is_empty_takes_no_memory() -> None:
    layer = as_layer(Pictures(shipped("assets", "pictures")).load("forest_near"))
    assert bytes_of(pieces_of(layer)) < 0.8 * size_in_bytes(layer)


def test_pieces_cover_all_that_is_not_empty() -> None:
    layer = pygame.Surface((400, 300), pygame.SRCALPHA, 32)
    layer.fill((255, 0, 0, 255), (100, 50, 217, 180))
    parts = pygame.Surface((400, 300), pygame.SRCALPHA, 32)
    for image, x, y in pieces_of(layer):
        parts.blit(image, (x, y))
    assert parts.get_at((100, 50))[:3] == (255, 0, 0)
    assert parts.get_at((316, 229))[:3] == (255, 0, 0)
    assert pygame.mask.from_surface(parts).count() == 217 * 180
