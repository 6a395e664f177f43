"""A panel laid in parts is the panel blended whole, to the last bit."""

import pygame
from hypothesis import given, settings
from hypothesis import strategies as st

from game.stage.panels import make_panel
from game.stage.pixels import opaque


def ground() -> pygame.Surface:
    surface = opaque((420, 320))
    for x in range(0, 420, 20):
        surface.fill((x % 255, 200 - x // 4, 90), (x, 0, 20, 320))
    return surface


@given(st.integers(8, 300), st.integers(8, 200), st.integers(1, 60), st.booleans())
@settings(deadline=None, max_examples=40)
def test_parts_come_to_the_whole(w: int, h: int, radius: int, shadow: bool) -> None:
    made = make_panel((w, h), radius, "#fff9ec", shadow, 1.0)
    parts, whole = ground(), ground()
    made.lay(parts, 60, 50)
    whole.blit(made.soft, (60 - made.margin, 50 - made.margin))
    assert parts.get_buffer().raw == whole.get_buffer().raw


def test_a_part_left_out_would_be_noticed() -> None:
    made = make_panel((200, 100), 30, "#fff9ec", True, 1.0)
    parts, whole = ground(), ground()
    for box in made.copied:
        parts.blit(made.solid, (60 - made.margin + box[0], 50 - made.margin + box[1]), box)
    whole.blit(made.soft, (60 - made.margin, 50 - made.margin))
    assert parts.get_buffer().raw != whole.get_buffer().raw
