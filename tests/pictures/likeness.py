"""How like two pictures are, by the mean colour of each block of 8 x 8 pixels."""

from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import pygame
from PIL import Image

Means = npt.NDArray[np.float64]

BLOCK = 8
MOST_BLOCK, MOST_WHOLE = 4.0, 0.5
"""By how much of 255 one block and the mean of the whole may differ.

Machines with and without AVX2 differ by up to 4 in single pixels, far less in blocks; a caption moved by one
pixel differs by about 26, a missing mote by about 56.
"""

WIDE, LOOKS = 4, 8
"""By how much smaller goldens are stored, each pixel a mean: the means of blocks stay as they are.

Looks are so many that each block is but one pixel.
"""

SEEN = 2
"""By how much smaller pictures are put side by side."""


class Difference(NamedTuple):
    """The largest difference of a block, its place in pixels, and that of the whole (of 255)."""

    block: float
    at: tuple[int, int]
    whole: float

    @property
    def alike(self) -> bool:
        """Whether the pictures count as the same."""
        return self.block <= MOST_BLOCK and self.whole <= MOST_WHOLE


def pixels(surface: pygame.Surface) -> npt.NDArray[np.uint8]:
    """A picture as rows x columns x 3."""
    rows: npt.NDArray[np.uint8] = pygame.surfarray.array3d(surface).swapaxes(0, 1)
    return rows


def means(picture: npt.NDArray[np.uint8], block: int) -> Means:
    """The mean colour of each block; an edge that makes no whole block is left out."""
    h, w = picture.shape[0] // block, picture.shape[1] // block
    whole = picture[: h * block, : w * block].astype(np.float64)
    found: Means = whole.reshape(h, block, w, block, 3).mean(axis=(1, 3))
    return found


def difference(golden: npt.NDArray[np.uint8], now: npt.NDArray[np.uint8], smaller: int = WIDE) -> Difference:
    """Compare a golden, stored so much smaller, with a picture."""
    first, second = means(golden, BLOCK // smaller), means(now, BLOCK)
    if first.shape != second.shape:
        return Difference(255.0, (0, 0), 255.0)
    apart = np.abs(first - second).max(axis=-1)
    y, x = np.unravel_index(int(apart.argmax()), apart.shape)
    whole = float(np.abs(first.mean(axis=(0, 1)) - second.mean(axis=(0, 1))).max())
    return Difference(float(apart.max()), (int(x) * BLOCK, int(y) * BLOCK), whole)


def reduced(picture: npt.NDArray[np.uint8], smaller: int) -> npt.NDArray[np.uint8]:
    """A picture so much smaller, each pixel a mean."""
    return np.round(means(picture, smaller)).astype(np.uint8)


def store(now: npt.NDArray[np.uint8], path: Path, smaller: int = WIDE) -> None:
    """Store a picture as a golden."""
    Image.fromarray(reduced(now, smaller)).save(path, lossless=True, method=4, quality=60)


def stored(path: Path) -> npt.NDArray[np.uint8]:
    """A golden."""
    return np.asarray(Image.open(path).convert("RGB"))


def side_by_side(
    golden: npt.NDArray[np.uint8], now: npt.NDArray[np.uint8], path: Path, smaller: int = WIDE
) -> None:
    """Write golden, picture, and where they differ (made four times as strong) beside each other."""
    first = golden.repeat(smaller // SEEN, axis=0).repeat(smaller // SEEN, axis=1)
    second, small = reduced(now, SEEN), reduced(now, smaller)
    strips = [second]
    if small.shape == golden.shape:
        apart = np.minimum(np.abs(small.astype(int) - golden.astype(int)) * 4, 255).astype(np.uint8)
        strips = [first, second, apart.repeat(smaller // SEEN, axis=0).repeat(smaller // SEEN, axis=1)]
        least = tuple(min(strip.shape[axis] for strip in strips) for axis in (0, 1))
        strips = [strip[: least[0], : least[1]] for strip in strips]
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(np.concatenate(strips, axis=1)).save(path)
