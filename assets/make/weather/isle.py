"""One small place in every weather: a pond, a tree, a burrow with a round door, on a soft-edged pebble."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from assets.make.paint import (
    Canvas,
    Colour,
    Frame,
    Mask,
    Material,
    Points,
    bezier,
    ellipse,
    lin,
    mix,
    ribbon,
    sheet,
    spline,
    tuft,
)
from assets.make.places.hill import hill, profile
from assets.make.places.reeds import Clump, reeds
from assets.make.places.sky import Stops

SIDE = 320
SHORE = 202.0
"""Where the water begins, in units from the top."""
OUTLINE = (
    (164, 25),
    (208, 27),
    (246, 40),
    (274, 68),
    (288, 108),
    (293, 156),
    (289, 206),
    (273, 250),
    (240, 280),
    (198, 292),
    (152, 293),
    (106, 289),
    (70, 275),
    (43, 247),
    (30, 204),
    (27, 154),
    (33, 106),
    (50, 66),
    (80, 39),
    (120, 28),
)
"""The pebble, in units; what flies, falls or rises may reach beyond it."""
EDGE = 3.0
"""Pixels over which its edge melts."""
DOOR = Material("#a8705a", "#e0a87c", "#6a4552")
FRAME = Material("#7a5a4e", "#c2977a", "#503c4a")
SAND = Material("#e8d3a8", "#fff2d2", "#b0977f")
BARK = Material("#8d6a58", "#cfa583", "#574058")
Part = Callable[[Canvas, Frame], None]


@dataclass(frozen=True)
class Air:
    """The colours of the place in one weather, and how far the wind leans what grows (0 = upright)."""

    sky: Stops
    far: tuple[str, str]
    near: tuple[str, str]
    grass: tuple[str, str]
    water: Stops
    crown: Material
    reeds: str
    lamp: str = "#ffdf9a"
    """The light in the window of the burrow."""
    lit: float = 0.6
    """How brightly it shines, 0..1."""
    lean: float = 0.0


def isle(air: Air, above: Part, before: Part, beyond: Part) -> Canvas:
    """Paint the place: `above` goes into its sky, `before` onto land and water, `beyond` over the edge."""
    canvas, frame = sheet(SIDE, SIDE)
    shape = canvas.mask(spline(OUTLINE), frame)
    canvas.put(shape.shift(-4, 10).blur(9), "#5a4a70", 0.30)
    inside, _ = sheet(SIDE, SIDE)
    _land(inside, frame, air, above)
    before(inside, frame)
    lean = 0.02 + air.lean * 0.5
    reeds(inside, frame.at(scale=0.5), Clump(500, 580, 15, 168, 8, 120, lean, air.reeds))
    reeds(inside, frame.at(scale=0.5), Clump(104, 566, 7, 92, 3, 70, lean, air.reeds))
    _round(inside, shape)
    inside.cut(shape.blur(EDGE))
    canvas.paste(inside)
    beyond(canvas, frame)
    canvas.grain()
    return canvas


def _round(canvas: Canvas, shape: Mask) -> None:
    """A little shade at the lower left and light at the upper right, as on every form."""
    shade = (shape - shape.shift(9, -10).blur(12)) & shape
    canvas.put(shade, "#4a3f74", 0.26)
    rim = (shape - shape.shift(-4, 5).blur(4)) & shape
    canvas.put(rim, "#fffaf0", 0.42)


def _land(canvas: Canvas, frame: Frame, air: Air, above: Part) -> None:
    canvas.put(canvas.everything(), lin(frame.point(0, 24), frame.point(0, SHORE), air.sky))
    above(canvas, frame)
    hill(canvas, frame, profile(8, ((7, 9), (15, 4)), 164, SIDE), *air.far, 60, 0.5)
    hill(canvas, frame, profile(3, ((5, 7), (11, 3)), 184, SIDE), *air.near, 40, 0.5)
    pool = canvas.mask([np.array([(-20, SHORE), (340, SHORE), (340, 330), (-20, 330)])], frame)
    canvas.put(pool, lin(frame.point(0, SHORE), frame.point(0, 296), air.water))
    for x, wide, tall in ((76, 92, 15), (236, 84, 17)):
        canvas.soft(x, SHORE + 12, wide, 16, mix(air.grass[1], "#284a66", 0.55), 0.55, frame, clip=pool)
        bank = canvas.mask(ellipse(x, SHORE, wide, tall), frame)
        canvas.form(bank, _grass(air), 15 * frame.k, shade=0.45, rim=0.55)
    _tree(canvas, frame, air)
    _burrow(canvas, frame, air)


def _grass(air: Air) -> Material:
    top, foot = air.grass
    return Material(mix(top, foot, 0.4), mix(top, "#fff4c0", 0.3), foot)


def _tree(canvas: Canvas, frame: Frame, air: Air) -> None:
    """A round tree that leans with the wind, its crown more than its foot."""
    bend = air.lean * 46
    trunk = bezier((76, 200), (76, 180), (78 + bend * 0.3, 160), (82 + bend, 132), 24)
    canvas.form(canvas.mask(ribbon(trunk, 15, 8), frame), BARK, 6 * frame.k, shade=0.5)
    lumps = ((0, 0, 31, 29), (-25, 14, 21, 19), (25, 11, 23, 20), (3, 19, 27, 18), (12, -16, 21, 18))
    puffs = [
        ellipse(82 + bend + x + (12 - y) * air.lean * 0.8, 118 + y, rx, ry, air.lean * 14)
        for x, y, rx, ry in lumps
    ]
    crown = canvas.mask(puffs, frame)
    canvas.form(crown, air.crown, 30 * frame.k, shade=0.5, rim=0.6)
    for puff in puffs[1:]:
        lobe = canvas.mask(puff, frame)
        shade = (lobe - lobe.shift(4, -5).blur(6)) & crown
        canvas.put(shade, air.crown.dark, 0.35)
    for i in range(18):
        x, y = (i * 31 % 56) - 28, (i * 17 % 44) - 24
        fleck = tuft(82 + bend + x + (12 - y) * air.lean * 0.8, 118 + y, -70 + 14 * (i % 4), 5, 2.4, 0.3)
        canvas.fill(fleck, air.crown.light, frame, alpha=0.4, clip=crown)


def _burrow(canvas: Canvas, frame: Frame, air: Air) -> None:
    """A grassy mound with a round-topped door, a path to it, and a small window with light in it."""
    mound = [(176, 206), (184, 178), (206, 153), (236, 144), (264, 154), (284, 181), (293, 207), (236, 211)]
    hump = canvas.mask(spline(mound), frame)
    canvas.form(hump, _grass(air), 36 * frame.k, shade=0.5, rim=0.65)
    for i in range(26):
        x = 186 + (i * 37 % 100)
        y = 208 - (0.9 - 0.55 * (i * 29 % 40) / 40) * (58 - abs(x - 236) * 0.72)
        blade = tuft(x, y, -88 + (i % 5 - 2) * 9 + air.lean * 30, 7, 2.6, 0.2 + air.lean * 0.5)
        canvas.fill(blade, _grass(air).light, frame, alpha=0.4, clip=hump)
    path = spline([(214, 205), (236, 205), (240, 214), (228, 219), (206, 218), (208, 211)])
    canvas.form(canvas.mask(path, frame).blur(0.8), SAND, 7 * frame.k, shade=0.3)
    canvas.form(canvas.mask(_arch(225, 207, 17, 37), frame), FRAME, 8 * frame.k, shade=0.45, rim=0.5)
    door = canvas.mask(_arch(225, 207, 12.5, 31), frame)
    canvas.form(door, DOOR, 10 * frame.k, shade=0.45, rim=0.4)
    for x in (221, 229):
        canvas.fill(ribbon([(x, 178), (x, 207)], 1, 1), DOOR.dark, frame, alpha=0.5, clip=door)
    canvas.fill(ellipse(233, 194, 1.7), "#ffe2a0", frame)
    canvas.soft(262, 184, 30, 26, air.lamp, 0.75 * air.lit, frame)
    canvas.form(canvas.mask(ellipse(262, 184, 8.6), frame), FRAME, 5 * frame.k, shade=0.45)
    pane = canvas.mask(ellipse(262, 184, 6.4), frame)
    canvas.put(pane, mix("#8f97b8", air.lamp, 0.45 + 0.55 * air.lit))
    for bar in ([(262, 176), (262, 192)], [(254, 184), (270, 184)]):
        canvas.fill(ribbon(bar, 1.5, 1.5), FRAME.base, frame, clip=pane)


def _arch(x: float, foot: float, half: float, tall: float) -> Points:
    """A round-topped door as an outline."""
    top = ellipse(x, foot - tall + half, half, n=30, start=180, end=360)
    return np.vstack([top, [(x + half, foot), (x - half, foot)]])


def strokes(
    canvas: Canvas,
    frame: Frame,
    places: Sequence[tuple[float, float, float]],
    colour: Colour,
    alpha: float,
    thick: float = 2.2,
) -> None:
    """Soft level strokes of light or shade on the water: middle and half width of each."""
    for x, y, half in places:
        canvas.soft(x, y, half, thick, colour, alpha, frame)


def wind_line(
    canvas: Canvas,
    frame: Frame,
    start: tuple[float, float],
    end: tuple[float, float],
    curl: float,
    width: float,
    alpha: float = 0.9,
) -> None:
    """A white line of wind that swings from start to end and curls in on itself there, up or down (-)."""
    (x, y), (x2, y2) = start, end
    reach = x2 - x
    path = bezier((x, y), (x + reach * 0.33, y - 11), (x + reach * 0.62, y2 + 9), (x2, y2), 40)
    size, way = abs(curl), math.copysign(1, curl)
    turn = np.radians(np.linspace(0, 300, 50))
    shrink = size * (1 - 0.5 * turn / turn[-1])
    spiral = np.stack([x2 + shrink * np.sin(turn), y2 - way * (size - shrink * np.cos(turn))], 1)
    whole = np.vstack([path[:-1], spiral])
    line = canvas.mask(ribbon(whole, width * 0.25, width * 0.5, width * 1.15), frame)
    canvas.put(line.shift(-1.5, 3).blur(2.5), "#4a5a8a", 0.28)
    canvas.put(line.blur(0.5), "#ffffff", alpha)
