"""The layers of the land: hills, trees and bushes on them, grass and flowers."""

from assets.make.paint import Colour, mix
from assets.make.palette import near, there
from assets.make.places import bloom, dew, grass, hedge, hill
from assets.make.places.hill import height_at
from assets.make.places.snowfall import on_boughs
from assets.make.places.tree import Kind, tree

from .setting import Layer, Setting

Area = tuple[float, float, float, float]


class Hill(Layer, frozen=True):
    """Land below a crest, its foot's colour `depth` units further down."""

    on: str
    tone: int
    depth: float

    def paint(self, at: Setting) -> None:
        """Lay it."""
        own = near(at.light.land, self.tone, "land")
        crest = at.crest(self.on)
        hill.hill(at.canvas, at.frame, crest, own.crest, own.foot, self.depth, own.lit, own.rim)


class Trees(Layer, frozen=True):
    """Trees on a crest: x, kind, height; they stand `sunk` units in it, perhaps with snow on their boughs."""

    on: str
    trees: tuple[tuple[float, Kind, float], ...]
    tone: int = 0
    sunk: float = 4.0
    snow: bool = False

    def paint(self, at: Setting) -> None:
        """Lay them."""
        own, crest = near(at.light.trees, self.tone, "trees"), at.crest(self.on)
        leaves = own.material()
        for x, kind, height in self.trees:
            foot = height_at(crest, x) + self.sunk
            tree(at.canvas, at.frame, x, foot, height, leaves, own.bark, kind, int(x))
            if self.snow:
                on_boughs(at.canvas, at.frame, x, foot, height)


class Bushes(Layer, frozen=True):
    """Low bushes on a crest, with half widths from `size`."""

    on: str
    at: tuple[float, ...]
    size: tuple[float, float]
    seed: int
    tone: int = 0

    def paint(self, at: Setting) -> None:
        """Lay them."""
        own, crest = near(at.light.trees, self.tone, "trees"), at.crest(self.on)
        hill.bushes(at.canvas, at.frame, crest, own.material(), self.at, self.size, self.seed)


class Hedge(Layer, frozen=True):
    """Thickets in blossom on a crest, each from x to x."""

    on: str
    spans: tuple[tuple[float, float], ...]
    tone: int
    seed: int

    def paint(self, at: Setting) -> None:
        """Lay them."""
        own = near(at.light.trees, self.tone, "trees")
        hedge.hedge(at.canvas, at.frame, at.crest(self.on), self.spans, own.material(), self.seed)


class Fringe(Layer, frozen=True):
    """Blades along a crest or `below` it."""

    on: str
    count: int
    height: float
    seed: int
    tone: int = 0
    below: float = 0.0
    jitter: float = 10.0
    thin: float = 0.06
    start: float = -20.0
    end: float = 1300.0

    def paint(self, at: Setting) -> None:
        """Lay it."""
        dark, light = near(there(at.light.meadow, "meadow").blades, self.tone, "blades")
        crest = hill.raised(at.crest(self.on), -self.below)
        blades = grass.Fringe(
            self.count,
            self.height,
            dark,
            light,
            self.seed,
            self.start,
            self.end,
            self.jitter,
            self.thin,
        )
        grass.fringe(at.canvas, at.frame, crest, blades)


class Tufts(Layer, frozen=True):
    """Tufts over an area, nowhere higher than `below` units under a crest."""

    on: str
    area: Area
    count: int
    size: tuple[float, float]
    seed: int
    below: float = 14.0

    def paint(self, at: Setting) -> None:
        """Lay them."""
        shade, lit, deep = there(at.light.meadow, "meadow").tufts
        crest = at.crest(self.on)

        def tone(depth: float) -> tuple[Colour, Colour]:
            return mix(shade, deep, 0.2 + 0.6 * depth), mix(lit, shade, 0.15 + 0.6 * depth)

        def keep(x: float, y: float) -> bool:
            return y > height_at(crest, x) + self.below

        grass.tufts(at.canvas, at.frame, self.area, self.count, self.size, tone, self.seed, keep)


class Drifts(Layer, frozen=True):
    """Flowers in groups over an area, nowhere higher than `below` units under a crest."""

    on: str
    area: Area
    count: int
    size: tuple[float, float]
    seed: int
    below: float = 6.0

    def paint(self, at: Setting) -> None:
        """Lay them."""
        own, crest = there(at.light.meadow, "meadow"), at.crest(self.on)

        def keep(x: float, y: float) -> bool:
            return y > height_at(crest, x) + self.below

        bloom.drifts(
            at.canvas,
            at.frame,
            self.area,
            self.count,
            self.size,
            own.petals,
            self.seed,
            own.heart,
            keep,
        )


class Posies(Layer, frozen=True):
    """Single flowers near us: x, y, size, petals."""

    flowers: tuple[tuple[float, float, float, int], ...]

    def paint(self, at: Setting) -> None:
        """Lay them."""
        own = there(at.light.meadow, "meadow")
        for x, y, size, petals in self.flowers:
            colour = near(own.petals, petals, "petals")
            bloom.flower(at.canvas, at.frame, x, y, size, colour, own.heart, size * 2, (x * 0.37) % 1)


class Dew(Layer, frozen=True):
    """Drops on the grass over an area; `size` is their radius at its far and at its near edge."""

    area: Area
    count: int
    size: tuple[float, float]
    seed: int

    def paint(self, at: Setting) -> None:
        """Lay it."""
        dew.drops(at.canvas, at.frame, self.area, self.count, self.size, self.seed)


Land = Hill | Trees | Bushes | Hedge | Fringe | Tufts | Drifts | Posies | Dew
