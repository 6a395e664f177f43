"""Each thing of a walk, at rest and while it answers, stands out from the painting around it."""

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import pygame
import pytest

from game.activities.walk.camera import at_stop
from game.activities.walk.level import Stop, Thing, WalkLevel
from game.activities.walk.spots import painted_spots
from game.stage.easel import Easel

from .playing import library
from .seeing import linear, luminance

Pixels = npt.NDArray[np.float64]
Region = npt.NDArray[np.bool_]

WINDOW = (1280, 720)
EDGE, LOST = 15.0, 0.35
"""What the eye needs to tell a form from its ground: so much difference of colour (CIE L*a*b*) along half
of its outline, and at most this part of the outline where the difference is under ``NONE``. Own figures: a
difference of 2.3 is just seen side by side, but a child looks from farther off and without being told."""
NONE = 10.0
LIGHT = 3.0
"""Small lights (stars, fireflies) have no outline: their brightest tenth is so much brighter than the ground,
as WCAG asks of what is no text."""
XYZ = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
WHITE = XYZ.sum(1)
"""sRGB to CIE XYZ (IEC 61966-2-1), and its white."""


class Seen(NamedTuple):
    """How a picture stands out: difference along half of its outline, part lost, contrast of its lights."""

    edge: float
    lost: float
    light: float

    @property
    def clear(self) -> bool:
        """Whether it can be found without being told."""
        return (self.edge >= EDGE and self.lost <= LOST) or self.light >= LIGHT


def lab(colours: Pixels) -> Pixels:
    """Colours of 0..255 as L*a*b*."""
    part = linear(colours) @ XYZ.T / WHITE
    f = np.where(part > 0.008856, np.cbrt(part), 7.787 * part + 16 / 116)
    wide = [116 * f[..., 1] - 16, 500 * (f[..., 0] - f[..., 1]), 200 * (f[..., 1] - f[..., 2])]
    return np.stack(wide, -1)


def grown(region: Region, reach: int) -> Region:
    """The region and all that lies within so many pixels of it, across and along."""
    wide = region.copy()
    for axis in (0, 1):
        one = wide.copy()
        for step in range(1, reach + 1):
            for way in (-step, step):
                wide |= np.roll(one, way, axis)
    return wide


def nearby(values: Pixels, region: Region, reach: float = 5.0) -> Pixels:
    """At each pixel the mean of those values that lie near it and within the region."""
    steps = np.arange(-12, 13)
    weights = np.exp(-(steps**2) / (2 * reach**2))
    total = np.concatenate([values * region[..., None], region[..., None].astype(np.float64)], 2)
    for axis in (0, 1):
        total = sum(w * np.roll(total, s, axis) for w, s in zip(weights, steps.tolist(), strict=True))
    means: Pixels = total[..., :-1] / np.maximum(total[..., -1:], 1e-6)
    return means


def standing_out(ground: Pixels, picture: Pixels, cover: Pixels) -> Seen:
    """How a picture with that cover 0..1 stands out; it is laid over the ground, colours premultiplied."""
    after = picture + (1 - cover[..., None]) * ground
    body = cover > 0.75
    inside, outside = body & grown(~body, 4), grown(body, 6) & ~grown(body, 1)
    outline = grown(body, 1) & grown(~body, 1)
    seen = lab(after)
    apart = np.linalg.norm(nearby(seen, inside) - nearby(seen, outside), axis=-1)[outline]
    bright = luminance(after[body])
    lights = bright[bright >= np.quantile(bright, 0.9)].mean()
    around = luminance(after[grown(body, 12) & ~grown(body, 1)]).mean()
    return Seen(
        float(np.median(apart)), float((apart < NONE).mean()), float((lights + 0.05) / (around + 0.05))
    )


class Board:
    """The real canvas in one window, and what is on it as numbers."""

    def __init__(self) -> None:
        """Without a window."""
        easel = Easel()
        self._surface = easel.paper(WINDOW)
        easel.show_on(self._surface)
        self.canvas = easel.canvas

    def ground(self, level: WalkLevel, stop: Stop) -> Pixels:
        """The painting at a stop, without things and otters."""
        self.canvas.begin()
        self.canvas.scenery((level.far, level.near), at_stop(self.canvas.area, level.width, stop))
        return self._read()

    def picture(self, key: str, middle: tuple[float, float], height: float) -> tuple[Pixels, Pixels]:
        """A picture by itself, premultiplied, and its cover 0..1; black and white under it tell both."""
        on = {}
        for paper in ("#000000", "#ffffff"):
            self.canvas.begin()
            self.canvas.fill(paper)
            self.canvas.picture(key, middle, height)
            on[paper] = self._read()
        return on["#000000"], 1 - (on["#ffffff"] - on["#000000"]).mean(-1) / 255

    def _read(self) -> Pixels:
        self.canvas.end()
        return pygame.surfarray.array3d(self._surface).swapaxes(0, 1).astype(np.float64)


@pytest.fixture(scope="module")
def board() -> Board:
    return Board()


def walks() -> dict[str, WalkLevel]:
    return {name: level for name, level in library().levels.items() if isinstance(level, WalkLevel)}


def shown(stop: Stop) -> Iterator[tuple[Thing, str]]:
    """Each picture of each thing of a stop, once; rings on water have none."""
    known = set()
    for thing in stop.things:
        for key in (thing.picture, thing.picture_moved):
            if key and (key, thing.at) not in known:
                known.add((key, thing.at))
                yield thing, key


def seen_at(board: Board, ground: Pixels, key: str, middle: tuple[float, float], height: float) -> Seen:
    """How a picture stands out in its place on a ground."""
    picture, cover = board.picture(key, middle, height)
    rows, columns = np.nonzero(cover > 0.02)
    top, left = max(0, rows.min() - 16), max(0, columns.min() - 16)
    part = np.s_[top : rows.max() + 17, left : columns.max() + 17]
    return standing_out(ground[part], picture[part], cover[part])


STOPS = [(name, stop) for name, level in walks().items() for stop in level.stops]


@pytest.mark.parametrize(("name", "stop"), STOPS, ids=[f"{name}-{stop.id}" for name, stop in STOPS])
def test_each_thing_stands_out_from_the_painting(board: Board, name: str, stop: Stop) -> None:
    level = walks()[name]
    ground, found = board.ground(level, stop), painted_spots(board.canvas.area, level.width, stop)
    for thing, key in shown(stop):
        seen = seen_at(board, ground, key, found.middles[thing.id], thing.height * found.scale)
        assert seen.clear, (key, seen)


def test_a_thing_in_the_colours_of_its_ground_is_found_out(board: Board) -> None:
    """The crab is clear on a plain wall; on a wall of its own colours, and when it fades away, it is not."""
    picture, cover = (part[200:520, 480:800] for part in board.picture("beach_crab", (640, 360), 120))
    wall = np.full((*cover.shape, 3), 235.0)
    assert standing_out(wall, picture, cover).clear
    own = nearby(picture / np.maximum(cover[..., None], 1e-3), cover > 0.75)
    assert not standing_out(own, picture, cover).clear
    faint = picture * 0.1 + wall * 0.9 * cover[..., None]
    assert not standing_out(wall, faint, cover).clear
