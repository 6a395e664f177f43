"""The app's icon: PNG in all usual sizes, an ICO for Windows, an ICNS for macOS."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
from PIL import Image

from assets.make.app_icon.large import large
from assets.make.app_icon.small import small
from assets.make.paint import Canvas
from assets.make.paint.save import straight

SIMPLE = (16, 24, 32)
"""Pixels: at these sizes a simpler drawing is read better."""
SIZES = (*SIMPLE, 48, 64, 128, 256, 512, 1024)
IN_ICO = tuple(size for size in SIZES if size <= 256)
NAME = "pebble-pond"
Paint = Callable[[int], Canvas]


def drawings() -> dict[int, Image.Image]:
    """Each size, scaled down from the drawing that suits it."""
    whole, simple = _image(large(1024)), _image(small(512))
    return {size: _scaled(simple if size in SIMPLE else whole, size) for size in SIZES}


def write(folder: Path) -> None:
    """Write all files of the icon into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    images = drawings()
    for size, image in images.items():
        image.save(folder / f"{NAME}-{size}.png", optimize=True)
    largest = images[256]
    others = [images[size] for size in IN_ICO]
    largest.save(folder / f"{NAME}.ico", sizes=[(size, size) for size in IN_ICO], append_images=others)
    images[1024].save(folder / f"{NAME}.icns", append_images=[images[size] for size in SIZES])


def _image(canvas: Canvas) -> Image.Image:
    pixels = (np.clip(straight(canvas.pixels), 0, 1) * 255 + 0.5).astype(np.uint8)
    return Image.fromarray(np.ascontiguousarray(pixels))


def _scaled(image: Image.Image, size: int) -> Image.Image:
    """A smaller picture, its edge not darkened by what is transparent."""
    if image.width == size:
        return image
    return image.convert("RGBa").resize((size, size), Image.Resampling.LANCZOS).convert("RGBA")
