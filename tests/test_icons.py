"""Every icon is read at 48 units without a word: it stands out, fills its square, and is like no other."""

from collections.abc import Mapping
from functools import cache
from itertools import combinations
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from PIL import Image, ImageDraw

from game.look.palette import LUMA, PALETTES, Palette
from game.look.theme import Theme, rgb

from .seeing import luminance

PICTURES = Path(__file__).resolve().parent.parent / "assets" / "pictures"
NAMES = sorted(path.stem for path in PICTURES.glob("icon_*.webp"))
SIDE = 48
"""Pixels across: the size at which an icon has to be understood."""

GROUNDS = ("card", "cream", "chosen")
"""The panels that icons stand on."""

CONTRAST = 3.0
"""WCAG 2.x, 1.4.11: what is needed to understand a control stands out 3:1 from what lies beside it."""

LEAST_MASS, LEAST_REACH = 0.14, 0.45
"""The part of an icon that stands out so, in every palette and on every panel; and how far across the square
that part reaches. A head's cream face does not stand out, its cap, eyes, nose and mouth do.
"""

LEAST_EXTENT, MOST_EXTENT = 0.55, 0.92
"""How much of the square an icon takes across its longer side."""

THERE = 0.2
"""Alpha from which on a pixel belongs to the icon."""

BLOCK = 4
LEAST_APART, LEAST_STEP = 6.5, 3.5
"""8-bit levels by which blocks of 4 x 4 pixels differ on the mean between two icons, and between two that are
steps of one row (years, minutes).
"""

ROWS = ("icon_age_", "icon_minutes_")
Levels = npt.NDArray[np.float64]


@cache
def small(name: str) -> Levels:
    """The icon at 48 pixels, 0..255, straight alpha."""
    picture = Image.open(PICTURES / f"{name}.webp").convert("RGBA")
    return shrunk(picture)


def shrunk(picture: Image.Image) -> Levels:
    less = picture.convert("RGBa").resize((SIDE, SIDE), Image.Resampling.BOX).convert("RGBA")
    return np.asarray(less, np.float64)


def toned(pixels: Levels, palette: Palette) -> Levels:
    """Colours in a palette, as ``Palette.tone`` says."""
    luma = (pixels @ np.array(LUMA))[..., None]
    soft = luma + (pixels - luma) * palette.saturation
    mixed = soft * (1 - palette.amount) + np.array(rgb(palette.towards)) * palette.amount
    return np.asarray(mixed * np.array(palette.light), np.float64)


def extent(there: npt.NDArray[np.bool_]) -> float:
    """The longer side of what is there, as a part of the square."""
    rows, columns = np.flatnonzero(there.any(1)), np.flatnonzero(there.any(0))
    if not len(rows):
        return 0.0
    return float(max(rows[-1] - rows[0], columns[-1] - columns[0]) + 1) / SIDE


def standing_out(icon: Levels, ground: str, palette: Palette) -> npt.NDArray[np.bool_]:
    """Which pixels stand out 3:1 from the panel."""
    panel = np.array(rgb(palette.tone(ground)), np.float64)
    alpha = icon[..., 3:] / 255
    seen, under = luminance(toned(icon[..., :3], palette) * alpha + panel * (1 - alpha)), luminance(panel)
    ratio = (np.maximum(seen, under) + 0.05) / (np.minimum(seen, under) + 0.05)
    return np.asarray(ratio >= CONTRAST, np.bool_)


def faint(icon: Levels) -> list[str]:
    """Where an icon does not stand out, or only in a corner of its square."""
    found = []
    mass = (icon[..., 3] > 127).sum()
    for palette in PALETTES.values():
        for ground in GROUNDS:
            strong = standing_out(icon, getattr(Theme(), ground), palette)
            if strong.sum() < LEAST_MASS * mass:
                found.append(f"{palette.name} on {ground}: {strong.sum() / mass:.2f} of it stands out")
            elif extent(strong) < LEAST_REACH:
                found.append(f"{palette.name} on {ground}: what stands out reaches {extent(strong):.2f}")
    return found


def blocks(icon: Levels) -> tuple[Levels, Levels]:
    """Mean colours, and mean greys, of blocks over a card."""
    alpha = icon[..., 3:] / 255
    over = icon[..., :3] * alpha + np.array(rgb(Theme().card)) * (1 - alpha)
    n = SIDE // BLOCK
    means = over.reshape(n, BLOCK, n, BLOCK, 3).mean((1, 3))
    return means, means @ np.array(LUMA)


def apart(one: Levels, other: Levels) -> float:
    """How far two icons differ, to whoever sees colours and to whoever does not."""
    (first, grey), (second, other_grey) = blocks(one), blocks(other)
    return float(min(abs(first - second).mean(), abs(grey - other_grey).mean()))


def alike(icons: Mapping[str, Levels]) -> list[str]:
    """Pairs that may be mistaken for one another."""
    found = []
    for one, other in combinations(icons, 2):
        row = any(one.startswith(start) and other.startswith(start) for start in ROWS)
        by = apart(icons[one], icons[other])
        if by < (LEAST_STEP if row else LEAST_APART):
            found.append(f"{one} and {other}: {by:.1f} apart")
    return found


@pytest.mark.parametrize("name", NAMES)
def test_an_icon_stands_out_from_every_panel_in_every_palette(name: str) -> None:
    assert not faint(small(name))


@pytest.mark.parametrize("name", NAMES)
def test_an_icon_fills_its_square_and_leaves_it_some_air(name: str) -> None:
    there = small(name)[..., 3] > THERE * 255
    assert LEAST_EXTENT <= extent(there) <= MOST_EXTENT


def test_no_icon_can_be_taken_for_another() -> None:
    assert not alike({name: small(name) for name in NAMES})


def test_all_icons_are_squares_of_one_size() -> None:
    assert {Image.open(PICTURES / f"{name}.webp").size for name in NAMES} == {(144, 144)}


def drawn(colour: str, box: tuple[int, int, int, int]) -> Levels:
    picture = Image.new("RGBA", (144, 144))
    ImageDraw.Draw(picture).ellipse(box, fill=colour)
    return shrunk(picture)


def test_what_is_pale_or_strong_only_in_a_corner_is_found() -> None:
    assert faint(drawn("#f6c34f", (20, 20, 124, 124))), "gold on cream"
    assert not faint(drawn("#4b4569", (20, 20, 124, 124)))
    spot = drawn("#4b4569", (60, 60, 90, 90))
    assert all("reaches" in line for line in faint(spot))
    assert len(faint(spot)) == len(PALETTES) * len(GROUNDS)


def test_what_differs_only_in_colour_or_a_little_is_found() -> None:
    purple, place = "#65559f", (20, 20, 124, 124)
    same_grey = "#8a4a60"
    assert alike({"icon_a": drawn(purple, place), "icon_b": drawn(same_grey, place)})
    assert alike({"icon_a": drawn(purple, place), "icon_b": drawn(purple, (22, 20, 126, 124))})
    assert not alike({"icon_a": drawn(purple, place), "icon_b": drawn(purple, (20, 60, 124, 90))})
    assert extent(drawn(purple, (50, 50, 90, 90))[..., 3] > 51) < LEAST_EXTENT
    assert extent(drawn(purple, (2, 2, 142, 142))[..., 3] > 51) > MOST_EXTENT
