"""Mist that lies in a valley: long soft veils, thickest in their middle, no two alike."""

import random

from assets.make.paint import Canvas, Frame


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
