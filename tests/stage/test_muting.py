"""Muted pictures have the figures of the art direction's table."""

import pygame
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.look.theme import muted, name, rgb
from game.stage.muting import mute

TABLE = {
    "#86a4dc": "#a1aec4", "#f4c4cb": "#e0cdcf", "#ffd3a0": "#e8d7c1", "#eec0b4": "#dbc9c3",
    "#62a3b5": "#8da9b0", "#2a7488": "#63838a", "#b7a9d6": "#bab5c7", "#79aa8e": "#9aafa2",
    "#bd8455": "#af9984", "#fbe9cf": "#ede7db", "#86604e": "#8a7b73", "#f1dec6": "#e5ded3",
    "#c2476a": "#a2707d", "#7a2f48": "#765862", "#cfe6ea": "#d7e2e3", "#dbe8c4": "#dde3d3",
    "#fbe0b8": "#eae0ce", "#f8d3cf": "#e6d8d5", "#ded6ef": "#dbd8e2", "#8a6bae": "#9286a1",
    "#fff8e9": "#f4f2eb",
}  # fmt: skip


def muted_pixel(colour: tuple[int, int, int], alpha: int = 255) -> pygame.Color:
    picture = pygame.Surface((9, 3), pygame.SRCALPHA, 32)
    picture.fill((*colour, alpha))
    mute(picture)
    return picture.get_at((4, 1))


@pytest.mark.parametrize("normal", TABLE)
def test_a_named_colour_becomes_its_low_sensory_twin(normal: str) -> None:
    found = muted_pixel(rgb(normal))
    assert all(abs(a - b) <= 2 for a, b in zip(found[:3], rgb(TABLE[normal]), strict=True))


@given(st.tuples(*[st.integers(0, 255)] * 3), st.integers(0, 255))
@settings(max_examples=150, deadline=None)
def test_any_pixel_is_muted_as_the_theme_is_and_keeps_its_alpha(
    colour: tuple[int, int, int], alpha: int
) -> None:
    found = muted_pixel(colour, alpha)
    wanted = rgb(muted(name(*colour)))
    assert all(abs(a - b) <= 2 for a, b in zip(found[:3], wanted, strict=True))
    assert found[3] == alpha
