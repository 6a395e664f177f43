"""Pictures in a palette have the colours that the palette's figures say."""

import time

import pygame
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.look.palette import EVENING, PAINTED, PALETTES, SOFT, Palette
from game.look.theme import luminance, name, rgb
from game.stage.pixels import opaque
from game.stage.toning import dim, tone

TABLE = {
    "#86a4dc": "#a1aec4", "#f4c4cb": "#e0cdcf", "#ffd3a0": "#e8d7c1", "#eec0b4": "#dbc9c3",
    "#62a3b5": "#8da9b0", "#2a7488": "#63838a", "#b7a9d6": "#bab5c7", "#79aa8e": "#9aafa2",
    "#bd8455": "#af9984", "#fbe9cf": "#ede7db", "#86604e": "#8a7b73", "#f1dec6": "#e5ded3",
    "#c2476a": "#a2707d", "#7a2f48": "#765862", "#cfe6ea": "#d7e2e3", "#dbe8c4": "#dde3d3",
    "#fbe0b8": "#eae0ce", "#f8d3cf": "#e6d8d5", "#ded6ef": "#dbd8e2", "#8a6bae": "#9286a1",
    "#fff8e9": "#f4f2eb",
}  # fmt: skip
"""Named colours and their soft twins, as the art direction has them."""


def toned_pixel(colour: tuple[int, int, int], palette: Palette, alpha: int = 255) -> pygame.Color:
    picture = pygame.Surface((9, 3), pygame.SRCALPHA, 32)
    picture.fill((*colour, alpha))
    tone(picture, palette)
    return picture.get_at((4, 1))


@pytest.mark.parametrize("normal", TABLE)
def test_a_named_colour_becomes_its_soft_twin(normal: str) -> None:
    found = toned_pixel(rgb(normal), SOFT)
    assert all(abs(a - b) <= 2 for a, b in zip(found[:3], rgb(TABLE[normal]), strict=True))


@pytest.mark.parametrize("palette", PALETTES.values(), ids=PALETTES)
@given(st.tuples(*[st.integers(0, 255)] * 3), st.integers(0, 255))
@settings(max_examples=100, deadline=None)
def test_any_pixel_is_toned_as_a_named_colour_is_and_keeps_its_alpha(
    palette: Palette, colour: tuple[int, int, int], alpha: int
) -> None:
    found = toned_pixel(colour, palette, alpha)
    wanted = rgb(palette.tone(name(*colour)))
    assert all(abs(a - b) <= 2 for a, b in zip(found[:3], wanted, strict=True))
    assert found[3] == alpha


def test_painted_colours_stay_as_they_are() -> None:
    assert toned_pixel((13, 130, 230), PAINTED)[:3] == (13, 130, 230)


@pytest.mark.parametrize("colour", ["#fff8e9", "#62a3b5", "#bd8455", "#86a4dc"])
def test_the_evening_is_dimmer_and_warmer(colour: str) -> None:
    seen = EVENING.tone(colour)
    assert 0.55 < luminance(seen) / luminance(colour) < 0.70
    red, _, blue = (after / before for after, before in zip(rgb(seen), rgb(colour), strict=True))
    assert red > 1.1 * blue


def test_highlights_get_the_light_of_the_palette_and_no_grey() -> None:
    for palette in PALETTES.values():
        shine = pygame.Surface((4, 4), pygame.SRCALPHA, 32)
        shine.fill((200, 200, 200, 200))
        dim(shine, palette)
        wanted = [200 * part for part in palette.light]
        assert all(abs(a - b) <= 1 for a, b in zip(shine.get_at((1, 1))[:3], wanted, strict=True))


def seconds(palette: Palette) -> float:
    """The least processor time for a panorama, of three."""
    found = []
    for _ in range(3):
        picture = opaque((3240, 1920))
        start = time.thread_time()
        tone(picture, palette)
        found.append(time.thread_time() - start)
    return min(found)


def test_no_palette_takes_much_longer_than_soft_colours() -> None:
    soft = seconds(SOFT)
    # Measured: at most as long as soft colours; the rest is room for a busy machine.
    assert all(seconds(palette) < 1.6 * soft for palette in PALETTES.values())
