"""The window opens on the painted sky, before most of the program is imported."""

import shutil
import subprocess
import sys
from pathlib import Path

import pygame
import pytest

from game.look.otters import the_pond
from game.look.palette import PAINTED, PALETTES, Palette
from game.stage.easel import Easel
from game.stage.opening import ICON, LEAST, SKY, open_on_the_sky
from game.stage.pictures import Pictures, painted

SIZES = [(1280, 800), (720, 1280), (800, 800)]
WITHOUT_THE_PAIR = [(0.1, 0.15), (0.5, 0.08), (0.9, 0.15), (0.05, 0.5), (0.95, 0.9)]
"""Points, as parts of the window, where Pip and Mo are not."""


def seen(surface: pygame.Surface, at: tuple[float, float]) -> tuple[int, ...]:
    """The mean colour about a point."""
    w, h = surface.get_size()
    box = pygame.Rect(0, 0, w // 20, h // 20)
    box.center = round(at[0] * w), round(at[1] * h)
    return tuple(pygame.transform.average_color(surface, box.clip(surface.get_rect())))[:3]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("palette", PALETTES.values(), ids=PALETTES)
def test_the_sky_is_where_the_pond_will_be_and_in_its_colours(
    size: tuple[int, int], palette: Palette
) -> None:
    window = open_on_the_sky(size, False, palette, painted())
    first = window.get_surface().copy()
    window.destroy()
    easel = Easel(palette=palette)
    pond = Easel.paper(size)
    easel.show_on(pond)
    easel.begin()
    the_pond(easel.canvas)
    easel.end()
    for at in WITHOUT_THE_PAIR:
        assert all(abs(a - b) <= 6 for a, b in zip(seen(first, at), seen(pond, at), strict=True)), at


def test_a_window_is_never_smaller_than_what_can_be_pressed() -> None:
    window = open_on_the_sky((640, 480), False, PAINTED, painted())
    assert tuple(window.minimum_size) == LEAST == (480, 360)
    window.destroy()


def test_a_broken_first_picture_gives_a_plain_window(tmp_path: Path) -> None:
    shipped = Path(__file__).parents[2] / "assets" / "pictures"
    shutil.copy(shipped / f"{ICON}.webp", tmp_path)
    (tmp_path / f"{SKY}.webp").write_bytes(b"RIFF and nothing more")
    pictures = Pictures(tmp_path)
    window = open_on_the_sky((640, 480), False, PAINTED, pictures)
    corners = {seen(window.get_surface(), at) for at in WITHOUT_THE_PAIR}
    window.destroy()
    assert len(corners) == 1
    assert SKY in pictures.problems


def test_little_is_imported_before_the_sky_is_seen() -> None:
    asked = "import sys, game.app, game.stage.opening; print(*sys.modules)"
    place = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", asked], cwd=place, capture_output=True, text=True, check=True
    )
    there = set(done.stdout.split())
    assert "game.stage.opening" in there
    late = {"game.pond", "game.stage.canvas", "game.content.library", "game.stage.audio", "asyncio"}
    assert not there & late
