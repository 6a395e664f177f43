"""The layers of the air: sky, what shines there, clouds, mist, and what drifts through it."""

from assets.make.paint.layer import Mode
from assets.make.palette import near
from assets.make.places import fireflies, milky_way, mist, rain, sky, snowfall
from assets.make.places.cloud import Heap, heap, wisp

from .setting import Layer, Setting


class Sky(Layer, frozen=True):
    """The sky, its last colour at the height `foot`."""

    foot: float

    def paint(self, at: Setting) -> None:
        """Lay it."""
        sky.sky(at.canvas, at.frame, at.light.sky, self.foot, at.width)


class Glow(Layer, frozen=True):
    """The light about sun or moon."""

    def paint(self, at: Setting) -> None:
        """Lay it."""
        sky.glow(at.canvas, at.frame, at.sun)


class Disc(Layer, frozen=True, tag="sun"):
    """The sun's own face."""

    def paint(self, at: Setting) -> None:
        """Lay it."""
        sky.disc(at.canvas, at.frame, at.sun)


class Moon(Layer, frozen=True):
    """The full moon, where the scene has its sun."""

    def paint(self, at: Setting) -> None:
        """Lay it."""
        sky.moon(at.canvas, at.frame, at.sun, at.light.lamp.shade)


class Sickle(Layer, frozen=True):
    """The thin moon that is left in a morning."""

    x: float
    y: float
    radius: float

    def paint(self, at: Setting) -> None:
        """Lay it."""
        sky.sickle(at.canvas, at.frame, self.x, self.y, self.radius)


class Stars(Layer, frozen=True):
    """Small stars down to a height, the large ones `apart` from each other."""

    count: int
    bottom: float
    seed: int
    apart: float = 0.0

    def paint(self, at: Setting) -> None:
        """Lay them."""
        sky.stars(at.canvas, at.frame, self.count, self.bottom, self.seed, at.width, self.apart)


class MilkyWay(Layer, frozen=True):
    """The Milky Way from one end to the other."""

    start: tuple[float, float]
    end: tuple[float, float]
    width: float
    stars: int
    seed: int

    def paint(self, at: Setting) -> None:
        """Lay it."""
        milky_way.milky_way(at.canvas, at.frame, self.start, self.end, self.width, self.stars, self.seed)


class Rays(Layer, frozen=True):
    """Shafts of light between two angles, from the sun or from elsewhere."""

    reach: float
    spread: tuple[float, float]
    count: int
    alpha: float
    seed: int
    source: tuple[float, float] | None = None

    def paint(self, at: Setting) -> None:
        """Lay them."""
        x, y = self.source or (at.sun.x, at.sun.y)
        sky.rays(at.canvas, at.frame, x, y, self.reach, self.spread, self.count, self.alpha, self.seed)


class Pool(Layer, frozen=True):
    """Soft light that the sun lays about a height, `aside` of where it stands."""

    y: float
    rx: float
    ry: float
    alpha: float
    aside: float = 0.0
    power: float = 0.9
    mode: Mode = "over"

    def paint(self, at: Setting) -> None:
        """Lay it."""
        x, colour = at.sun.x + self.aside, at.light.lamp.pool
        at.canvas.soft(x, self.y, self.rx, self.ry, colour, self.alpha, at.frame, self.mode, power=self.power)


class Wisps(Layer, frozen=True):
    """Thin veils: x, y, width, tone, strength, seed."""

    wisps: tuple[tuple[float, float, float, int, float, int], ...]

    def paint(self, at: Setting) -> None:
        """Lay them."""
        for x, y, width, tone, alpha, seed in self.wisps:
            wisp(at.canvas, at.frame, x, y, width, near(at.light.wisps, tone, "wisps"), alpha, seed)


class Clouds(Layer, frozen=True):
    """Heaped clouds: x, y of the base, width, seed, tone, strength."""

    clouds: tuple[tuple[float, float, float, int, int, float], ...]

    def paint(self, at: Setting) -> None:
        """Lay them."""
        for x, y, width, seed, tone, alpha in self.clouds:
            own = near(at.light.clouds, tone, "clouds")
            form = Heap(x, y, width, seed, own.crown, own.base, alpha, own.rim, own.lit)
            heap(at.canvas, at.frame, form)


class Mist(Layer, frozen=True):
    """A level band of haze."""

    y: float
    height: float
    alpha: float
    tone: int = 0

    def paint(self, at: Setting) -> None:
        """Lay it."""
        colour = near(at.light.haze, self.tone, "haze")
        mist.mist(at.canvas, at.frame, self.y, self.height, colour, self.alpha * at.light.thick, at.width)


class Veils(Layer, frozen=True):
    """Mist in a valley."""

    y: float
    depth: float
    alpha: float
    count: int
    seed: int
    tone: int = 0

    def paint(self, at: Setting) -> None:
        """Lay them."""
        colour, strength = near(at.light.haze, self.tone, "haze"), self.alpha * at.light.thick
        mist.veils(at.canvas, at.frame, self.y, self.depth, colour, strength, self.count, self.seed, at.width)


class Fireflies(Layer, frozen=True):
    """Fireflies over an area (x0, y0, x1, y1)."""

    area: tuple[float, float, float, float]
    count: int
    seed: int

    def paint(self, at: Setting) -> None:
        """Lay them."""
        fireflies.swarm(at.canvas, at.frame, self.area, self.count, self.seed)


class Snowfall(Layer, frozen=True):
    """Flakes that hang in the air over an area (x0, y0, x1, y1)."""

    area: tuple[float, float, float, float]
    count: int
    seed: int

    def paint(self, at: Setting) -> None:
        """Lay them."""
        snowfall.flakes(at.canvas, at.frame, self.area, self.count, self.seed)


class Rain(Layer, frozen=True):
    """Rain far off, down to a height."""

    bottom: float
    count: int
    seed: int

    def paint(self, at: Setting) -> None:
        """Lay it."""
        rain.rain(at.canvas, at.frame, at.width, self.bottom, self.count, self.seed)


Air = (
    Sky
    | Glow
    | Disc
    | Moon
    | Sickle
    | Stars
    | MilkyWay
    | Rays
    | Pool
    | Wisps
    | Clouds
    | Mist
    | Veils
    | Fireflies
    | Snowfall
    | Rain
)
