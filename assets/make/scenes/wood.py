"""The layers of a wood: far trunks, masses of leaves, young trees, undergrowth and ferns."""

import random

from assets.make.paint import Material, bezier, mix, ribbon
from assets.make.places import fern, foliage
from assets.make.places.grown_trunk import grown_trunk, open_crown
from assets.make.places.hill import height_at
from assets.make.places.trunk import Trunk, far_trunk

from .setting import Layer, Setting


class Trunks(Layer, frozen=True):
    """A row of far trunks about a height, each a little its own tone.

    Each is x of its foot, width, lean, bow, height of its fork (0 for none), side of the fork. Grown ones
    show bark, sun and side branches.
    """

    y: float
    tone: str
    trunks: tuple[tuple[float, float, float, float, float, int], ...]
    grown: bool = False

    def paint(self, at: Setting) -> None:
        """Lay it."""
        mat = at.tone(self.tone)
        for i, (x, width, lean, bow, fork, side) in enumerate(self.trunks):
            lean_to = ((i * 37) % 11 - 5) / 5 * 0.22
            towards = mat.light if lean_to > 0 else mat.dark
            own = Material(mix(mat.base, towards, abs(lean_to)), mat.light, mat.dark)
            foot = self.y + (i * 53) % 23 - 8
            trunk = Trunk(x, foot, width, lean, -40, i, fork, side, bow)
            (grown_trunk if self.grown else far_trunk)(at.canvas, at.frame, trunk, own)


class Boughs(Layer, frozen=True):
    """Masses of leaves: x, y, half width, half height, lobes; leaves of a length; seeds from one on."""

    tone: str
    leaf: float
    contrast: float
    seed: int
    boughs: tuple[tuple[float, float, float, float, int], ...]

    def paint(self, at: Setting) -> None:
        """Lay them."""
        mat = at.tone(self.tone)
        for i, (x, y, rx, ry, lobes) in enumerate(self.boughs):
            mass = foliage.Bough(x, y, rx, ry, lobes, self.leaf, self.seed + i)
            foliage.bough(at.canvas, at.frame, mass, mat, self.contrast)


class Saplings(Layer, frozen=True):
    """Young trees: x, y, half width, half height, lobes of the crown, how far aside the stem stands."""

    foot: float
    tone: str
    stem: str
    trees: tuple[tuple[float, float, float, float, int, float], ...]

    def paint(self, at: Setting) -> None:
        """Lay them."""
        canvas, frame, mat, wood = at.canvas, at.frame, at.tone(self.tone), at.tone(self.stem)
        for i, (x, y, rx, ry, lobes, aside) in enumerate(self.trees):
            low = (x + aside, self.foot), (x + aside * 0.8, self.foot - 60)
            stem = bezier(*low, (x, y + ry), (x, y), 18)
            canvas.form(canvas.mask(ribbon(stem, 8, 4), frame), wood, 5 * frame.k)
            open_crown(canvas, frame, foliage.Bough(x, y, rx, ry, lobes, 17, 70 + i), mat)


class Undergrowth(Layer, frozen=True):
    """Low leafy bushes about a height, in groups over the whole width, half as wide as `size` says."""

    y: float
    size: tuple[float, float]
    tone: str
    seed: int

    def paint(self, at: Setting) -> None:
        """Lay it."""
        rnd = random.Random(self.seed)
        mat, x = at.tone(self.tone), -60.0
        while x < at.width + 60:
            w = rnd.uniform(*self.size)
            mass = foliage.Bough(x, self.y - w * 0.2, w, w * 0.5, 6, 13, rnd.randrange(999))
            foliage.bough(at.canvas, at.frame, mass, mat, 0.6)
            x += w * rnd.uniform(0.9, 2.6)


class Ferns(Layer, frozen=True):
    """Ferns of a length on a crest."""

    on: str
    length: float
    tone: str
    at: tuple[float, ...]

    def paint(self, at: Setting) -> None:
        """Lay them."""
        crest, colour = at.crest(self.on), at.light.tones[self.tone].base
        for i, x in enumerate(self.at):
            fan = fern.Fan(x, height_at(crest, x) + 10, self.length, 7, -160, -20, i)
            fern.ferns(at.canvas, at.frame, fan, colour)


Wood = Trunks | Boughs | Saplings | Undergrowth | Ferns
