"""The app's icon: all files hold their sizes, small ones are read as a face, the window's loads at once."""

import time
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from PIL import Image
from PIL.IcnsImagePlugin import IcnsImageFile
from PIL.IcoImagePlugin import IcoImageFile

from assets.make.app_icon import IN_ICO, NAME, SIMPLE, SIZES
from assets.make.app_icon.large import large
from assets.make.app_icon.small import small
from assets.make.paint import Canvas
from game.stage.easel import Easel

from .seeing import luminance

ASSETS = Path(__file__).resolve().parent.parent / "assets"
ICON = ASSETS / "icon"
LARGEST = 2_500_000
"""Bytes of all files of the icon."""
LOADED_WITHIN = 0.002
"""Seconds that the window may wait for its icon."""
MEAN = 1.5
"""8-bit levels by which the mean of a block of 8 x 8 may differ when it is painted anew."""
Levels = npt.NDArray[np.float64]


def png(size: int) -> Image.Image:
    return Image.open(ICON / f"{NAME}-{size}.png")


def pixels(image: Image.Image) -> Levels:
    return np.asarray(image.convert("RGBA"), np.float64)


@pytest.mark.parametrize("size", SIZES)
def test_a_png_has_its_size_and_transparent_corners(size: int) -> None:
    image = png(size)
    assert image.size == (size, size)
    alpha = pixels(image)[..., 3]
    assert max(alpha[0, 0], alpha[-1, 0], alpha[0, -1], alpha[-1, -1]) < 32
    assert alpha[size // 2, size // 2] == 255


def test_the_ico_holds_every_size_up_to_256_as_it_was_drawn() -> None:
    with Image.open(ICON / f"{NAME}.ico") as icon:
        assert isinstance(icon, IcoImageFile)
        assert icon.ico.sizes() == {(size, size) for size in IN_ICO}
        for size in IN_ICO:
            held = icon.ico.getimage((size, size))
            assert np.array_equal(pixels(held), pixels(png(size))), size


def test_the_icns_holds_32_to_1024_as_they_were_drawn() -> None:
    with Image.open(ICON / f"{NAME}.icns") as icon:
        assert isinstance(icon, IcnsImageFile)
        held = [pixels(icon.icns.getimage(size)) for size in icon.icns.itersizes()]
    assert {len(image) for image in held} == {32, 64, 128, 256, 512, 1024}
    for image in held:
        assert np.array_equal(image, pixels(png(len(image)))), len(image)


def test_all_files_together_are_small_and_nothing_else_lies_there() -> None:
    files = sorted(path.name for path in ICON.iterdir())
    assert files == sorted([f"{NAME}-{size}.png" for size in SIZES] + [f"{NAME}.ico", f"{NAME}.icns"])
    assert sum((ICON / name).stat().st_size for name in files) < LARGEST


def dark_spots(image: Image.Image) -> int:
    """How many dark parts apart from each other lie in the middle two thirds of a picture."""
    size = image.width
    dark = luminance(pixels(image)[..., :3]) < DARK
    todo = {(y, x) for y, x in np.argwhere(dark) if size / 6 <= x < size * 5 / 6 and size / 4 <= y < size}
    spots = 0
    while todo:
        spots += 1
        rim = [todo.pop()]
        while rim:
            y, x = rim.pop()
            near = {(y + dy, x + dx) for dy in (-1, 0, 1) for dx in (-1, 0, 1)} & todo
            todo -= near
            rim += near
    return spots


DARK = 0.09
"""Relative luminance under which a pixel belongs to an eye or to the nose: 4:1 and more against the face."""


@pytest.mark.parametrize("size", SIMPLE)
def test_two_eyes_and_a_nose_are_seen_where_it_is_small(size: int) -> None:
    assert dark_spots(png(size)) == 3


def test_the_large_drawing_would_not_do_at_16_pixels() -> None:
    shrunk = png(1024).convert("RGBa").resize((16, 16), Image.Resampling.LANCZOS).convert("RGBA")
    assert dark_spots(shrunk) != 3


def blocks(image: Levels) -> Levels:
    n = len(image) // 8
    seen = image[..., :3] * image[..., 3:] / 255
    return np.asarray(seen.reshape(n, 8, n, 8, 3).mean((1, 3)), np.float64)


def painted(canvas: Canvas, path: Path, size: int) -> Levels:
    canvas.save(path, lossless=True)
    with Image.open(path) as image:
        less = image.convert("RGBa").resize((size, size), Image.Resampling.LANCZOS)
    return pixels(less.convert("RGBA"))


def test_the_shipped_files_are_what_is_painted(tmp_path: Path) -> None:
    anew = painted(small(512), tmp_path / "small.webp", 32)
    assert abs(blocks(anew) - blocks(pixels(png(32)))).max() <= MEAN
    window = painted(large(128), tmp_path / "large.webp", 128)
    with Image.open(ASSETS / "pictures" / "pond_icon.webp") as shipped:
        assert abs(blocks(window) - blocks(pixels(shipped))).max() <= MEAN
    coarse = painted(large(256), tmp_path / "larger.webp", 16)
    for size in (48, 64, 128, 256, 512, 1024):
        less = png(size).convert("RGBa").resize((16, 16), Image.Resampling.LANCZOS).convert("RGBA")
        assert abs(blocks(coarse) - blocks(pixels(less))).max() <= 2 * MEAN, size
    assert abs(blocks(np.roll(coarse, 1, axis=1)) - blocks(coarse)).max() > 2 * MEAN
    assert abs(blocks(np.roll(anew, 1, axis=1)) - blocks(pixels(png(32)))).max() > MEAN


def test_the_window_loads_its_icon_at_once() -> None:
    pictures = Easel().pictures
    assert pictures.load("pond_icon").get_size() == (128, 128)
    times = []
    for _ in range(9):
        begun = time.perf_counter()
        pictures.load("pond_icon")
        times.append(time.perf_counter() - begun)
    assert min(times) <= LOADED_WITHIN
