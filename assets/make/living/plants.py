"""Plants that sway: each is painted in a row of leans, from one side to the other, about the same feet."""

import math
import random
from dataclasses import dataclass, replace

from assets.make.paint import Canvas, Frame, mix, sheet
from assets.make.places.grass import blade
from assets.make.places.reeds import reed
from assets.make.places.water import rings

LEANS = 15
"""How many leans; the middle one stands straight. Tips move by less than a unit from one to the next."""


@dataclass(frozen=True)
class Plant:
    """A clump: how high, how wide at its feet, how many blades, tones; its tips sway by ``sways`` units."""

    height: float
    spread: float
    count: int
    dark: str
    light: str
    sways: float
    seed: int
    cattails: bool = False
    flowers: tuple[str, ...] = ()
    water: str = ""


GRASS = Plant(62, 26, 13, "#2f7f5f", "#9ccf72", 5.0, 3)
PLANTS = {
    "reeds": Plant(170, 66, 15, "#2f6a66", "#639c6a", 5.5, 5, cattails=True, water="#4b91a6"),
    "grass": GRASS,
    "grass_pale": replace(GRASS, dark="#4f8f80", light="#b5d6a4", seed=8),
    "grass_night": replace(GRASS, dark="#173f63", light="#5d8fa6", seed=12),
    "marram": Plant(84, 34, 14, "#7f8f58", "#cfc98a", 5.5, 21),
    "bloom": replace(GRASS, seed=31, count=9, flowers=("#fff6e6", "#f6c2d4", "#fbe08e")),
}
"""Reeds, grass at three hours, grass of the dunes, and grass with flowers."""


def leaning(plant: Plant, step: int) -> Canvas:
    """The clump at one of its leans, 0 to ``LEANS - 1``."""
    side = plant.spread / 2 + plant.height * 0.42 + plant.sways
    canvas, frame = sheet(2 * side, plant.height * 1.14 + 8, side, plant.height * 1.14)
    lean = (step / (LEANS - 1) * 2 - 1) * plant.sways / plant.height
    (_reeds if plant.cattails else _blades)(canvas, frame, plant, lean)
    return canvas


def _reeds(canvas: Canvas, frame: Frame, plant: Plant, lean: float) -> None:
    rnd = random.Random(plant.seed)
    for i in range(plant.count):
        u = (i + 0.5) / plant.count - 0.5
        x, y = u * plant.spread + rnd.uniform(-4, 4), rnd.uniform(-3, 5)
        height = plant.height * (1 - 0.55 * abs(u)) * rnd.uniform(0.75, 1.05)
        own = u * 0.5 + rnd.uniform(-0.07, 0.07) + lean * rnd.uniform(0.75, 1.25)
        colour = mix(plant.light, plant.dark, rnd.random() * 0.6)
        reed(canvas, frame, x, y, height, own, colour, i % 5 == 2, 6.4)
    if plant.water:
        half = plant.spread * 0.5 + 18
        for rise, alpha in ((5, 0.7), (0, 0.85), (-7, 0.95)):
            canvas.soft(0, 5 - rise, half * 1.2, 11, plant.water, alpha, frame)
        rings(canvas, frame, 0, -3, half, 9, 2, 0.42)


def _blades(canvas: Canvas, frame: Frame, plant: Plant, lean: float) -> None:
    rnd = random.Random(plant.seed)
    for i in range(plant.count):
        u = (i + 0.5) / plant.count - 0.5
        x, y = u * plant.spread + rnd.uniform(-3, 3), rnd.uniform(-2, 4)
        height = plant.height * (1 - 0.6 * abs(u)) * rnd.uniform(0.62, 1.0)
        bend = u * 0.75 + rnd.uniform(-0.14, 0.14) + lean * rnd.uniform(0.75, 1.25)
        colour = mix(plant.dark, plant.light, rnd.random())
        canvas.fill(blade(x, y, height, bend, height * 0.07 + 1.2), colour, frame)
        if plant.flowers and i % 3 == 1:
            _flower(
                canvas, frame, (x + bend * height, y - height), plant.flowers[i // 3 % len(plant.flowers)]
            )


def _flower(canvas: Canvas, frame: Frame, at: tuple[float, float], colour: str) -> None:
    """Five petals and a yellow middle, as those in the painted meadow."""
    for i in range(5):
        turn = math.tau * i / 5 + 0.3
        canvas.soft(
            at[0] + 3.6 * math.cos(turn),
            at[1] + 3.2 * math.sin(turn),
            4.6,
            4.2,
            colour,
            1.0,
            frame,
            power=0.4,
        )
    canvas.soft(at[0], at[1], 2.9, 2.7, "#f2b84a", 1.0, frame, power=0.4)
