"""Mist: level bands of haze, and long soft veils that lie in a valley, no two alike."""

import random

import numpy as np

from assets.make.paint import Canvas, Frame, lin


def mist(
    cv: Canvas, t: Frame, y: float, height: float, colour: str, alpha: float, width: float = 1280
) -> None:
    """A soft level band of haze around `y`."""
    band = cv.mask(
        np.array([(-80, y - height), (width + 80, y - height), (width + 80, y + height), (-80, y + height)]),
        t,
    )
    stops = [(0, (colour, 0)), (0.5, (colour, 1)), (1, (colour, 0))]
    cv.put(band, lin(t([(0, y - height)])[0], t([(0, y + height)])[0], stops), alpha)


def veils(
    cv: Canvas,
    t: Frame,
    y: float,
    depth: float,
    colour: str,
    alpha: float,
    count: int = 26,
    seed: int = 1,
    width: float = 1280,
) -> None:
    """A bank of mist about the height `y`, `depth` units deep, of `count` overlapping veils."""
    rnd = random.Random(seed)
    for _ in range(count):
        x, off = rnd.uniform(-120, width + 120), rnd.gauss(0, 0.36)
        across = rnd.uniform(170, 420)
        down = depth * rnd.uniform(0.22, 0.55)
        cv.soft(x, y + off * depth, across, down, colour, alpha * rnd.uniform(0.35, 1.0), t, power=0.8)
