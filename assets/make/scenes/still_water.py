"""The layers of still water: its body with what it mirrors, lilies, reeds, and the light of stars on it."""

from assets.make.palette import near, there
from assets.make.places import lily, mist, reeds, water

from .setting import Layer, Setting


class Water(Layer, frozen=True):
    """Water from its far edge to its near one, with the bank mirrored, swells, and the sun's path."""

    top: float
    bottom: float
    mirror: tuple[float, float]  # depth in units, strength
    swells: tuple[float, float, int, int]  # from, to, how many, seed
    path: tuple[float, int, int] | None = None  # down to, how many flecks, seed

    def paint(self, at: Setting) -> None:
        """Lay it."""
        own = there(at.light.water, "water")
        canvas, frame = at.canvas, at.frame
        body = water.water(canvas, frame, self.top, self.bottom, own.stops)
        water.mirrored(canvas, frame, self.top, *self.mirror, body)
        start, end, count, seed = self.swells
        water.swells(canvas, frame, start, end, count, body, seed, own.dark)
        if self.path is not None:
            down, flecks, seed = self.path
            water.glitter(canvas, frame, at.sun.x, self.top, down, flecks, body, seed, own.sparks)


class Waterline(Layer, frozen=True):
    """The thin light line where the water meets the far bank."""

    y: float

    def paint(self, at: Setting) -> None:
        """Lay it."""
        colour = there(at.light.water, "water").line
        mist.mist(at.canvas, at.frame, self.y, 3, colour, 0.75, at.width)


class Lilies(Layer, frozen=True):
    """Lily pads: x, y, half width, where the notch points, which flower (-1 for none)."""

    pads: tuple[tuple[float, float, float, float, int], ...]

    def paint(self, at: Setting) -> None:
        """Lay them."""
        tones = there(at.light.water, "water").lilies
        for x, y, rx, notch, flower in self.pads:
            colour = None if flower < 0 else near(tones, flower, "lilies")
            lily.pad(at.canvas, at.frame, x, y, rx, notch, colour)


class Reeds(Layer, frozen=True):
    """Clumps of reed: x, y, how many, height, seed, width, lean; the first `afloat` stand in the water."""

    clumps: tuple[tuple[float, float, int, float, int, float, float], ...]
    afloat: int = 0

    def paint(self, at: Setting) -> None:
        """Lay them."""
        own = there(at.light.water, "water")
        clumps = [reeds.Clump(*clump, colour=own.reeds) for clump in self.clumps]
        for clump in clumps:
            reeds.reeds(at.canvas, at.frame, clump)
        for clump in clumps[: self.afloat]:
            reeds.afloat(at.canvas, at.frame, clump, own.feet)


class Sparks(Layer, frozen=True):
    """Stars mirrored in the water within `depth` units of its far edge."""

    top: float
    depth: float
    count: int
    seed: int

    def paint(self, at: Setting) -> None:
        """Lay them."""
        colour = there(at.light.water, "water").sparks
        water.star_light(at.canvas, at.frame, self.top, self.depth, self.count, colour, self.seed, at.width)


StillWater = Water | Waterline | Lilies | Reeds | Sparks
