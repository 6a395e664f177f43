"""The canvas that draws with pygame.

Everything is asked for as it is painted, pictures and colours alike; here it is brought into today's palette.
"""

from collections.abc import Hashable, Sequence
from functools import lru_cache
from typing import Any, cast

import pygame

from ..layout import Area
from ..look.canvas import Align, Face, Point
from ..look.palette import PAINTED, Palette
from ..look.theme import rgb
from . import strokes
from .cache import ByteCache
from .glows import Glows
from .grounds import left_edge
from .letters import Letters
from .pictures import Pictures
from .pieces import hidden_from
from .pixels import even, opaque, size_in_bytes
from .place import Place, lay_centred
from .rounds import Rounds
from .shapes import panel, panel_margin
from .sprites import Sprites
from .thinned import Thinned
from .veils import Veils
from .writing import Writing

BYTES_PER_PIXEL = 26
"""Room for kept surfaces, per pixel of the window; with what lies outside the cache 64 MB at 1920 x 1080."""

LEAST_BYTES, MOST_BYTES = 24_000_000, 160_000_000
"""Room for kept surfaces in the smallest and in the largest windows."""


class PygameCanvas:
    """Draws on a surface of any size; one unit is its short side / 720. Another size gets a new canvas.

    ``begin`` is called before each frame is drawn, so that the cache knows what is in use.
    """

    def __init__(
        self,
        surface: pygame.Surface,
        pictures: Pictures,
        letters: Letters,
        palette: Palette = PAINTED,
        bound: int | None = None,
    ) -> None:
        w, h = surface.get_size()
        self._surface = surface
        # Few colours are asked for again and again, in every frame.
        self._shown = lru_cache(maxsize=512)(palette.shown)
        self.place = Place(w, h)
        self._area = self.place.area
        room = min(MOST_BYTES, max(LEAST_BYTES, w * h * BYTES_PER_PIXEL))
        self.cache = ByteCache(room if bound is None else bound)
        self.sprites = Sprites(self.cache, pictures, self.place, palette)
        self._writing = Writing(surface, self.place, self.cache, letters)
        self._glows = Glows(surface, self.place, self.cache, palette)
        self._rounds = Rounds(surface, self.place, self.cache)
        self._veils = Veils(surface)
        self.fits: dict[Hashable, Any] = {}
        self._stood: Hashable = None
        self._part: Area | None = None

    @property
    def area(self) -> Area:
        """See Canvas."""
        return self._area

    @property
    def cache_bytes(self) -> int:
        """Bytes of all surfaces kept, the window's own not counted."""
        return self.cache.size + sum(o.size_in_bytes for o in (self._glows, self._rounds, self._veils))

    def begin(self, part: Area | None = None) -> None:
        """Begin a frame; with a part, nothing is drawn outside of it until ``end``."""
        self.cache.next_frame()
        self._part = part
        self._surface.set_clip(self.place.box(part) if part else None)

    def end(self) -> None:
        """The frame is drawn."""
        self._part = None
        self._surface.set_clip(None)

    def shows(self, area: Area) -> bool:
        """See Canvas."""
        return self._part is None or self._part.apart(area) < 0

    def fill(self, colour: str) -> None:
        """See Canvas."""
        self._surface.fill(rgb(self._shown(colour)))

    def backdrop(self, key: str, at: float = 0.5, alpha: float = 1.0) -> None:
        """See Canvas."""
        ground = self.sprites.ground(key)
        left = left_edge(ground, self.place, at)
        for image, x, y in ground.pieces:
            self._lay_large(image, (left + x, ground.top + y), alpha)

    def scenery(self, layers: tuple[str, ...], at: float = 0.5, alpha: float = 1.0) -> None:
        """See Canvas. It is put together when it stood still for a frame, so not while the view strolls."""
        name = ("scenery", layers, at)
        kept = cast("pygame.Surface | None", self.cache.get(name))
        if kept is None and (alpha < 1 or (name == self._stood and len(layers) > 1)):
            kept = opaque(self._surface.get_size())
            self._lay_layers(kept, layers, at)
            self.cache.put(name, kept, size_in_bytes(kept))
        if name != self._stood and alpha >= 1:
            self.cache.drop(self._stood)  # the view has moved on
            self._stood = name
        if kept is None:
            self._lay_layers(self._surface, layers, at)
        elif alpha >= 1:
            self._surface.blit(kept, (0, 0))
        else:
            self._thinned(name, kept).lay(self._surface, alpha)

    def _lay_layers(self, surface: pygame.Surface, layers: tuple[str, ...], at: float) -> None:
        """Lay far and near layers, each only down to where those before it hide all of it."""
        size, clip = surface.get_size(), surface.get_clip()
        laid, foot = [], size[1]
        for key in reversed(layers):
            ground = self.sprites.ground(key)
            left = left_edge(ground, self.place, at)
            laid.append((ground, left, foot))
            foot = min(foot, hidden_from(ground.pieces, (left, ground.top), size))
        for ground, left, lowest in reversed(laid):
            surface.set_clip(clip.clip((0, 0, size[0], lowest)))
            surface.fblits([(image, (left + x, ground.top + y)) for image, x, y in ground.pieces])
        surface.set_clip(clip)

    def _thinned(self, name: Hashable, picture: pygame.Surface) -> Thinned:
        kept = cast("Thinned | None", self.cache.get(("thinned", name)))
        if kept is None:
            kept = Thinned(picture)
            self.cache.put(("thinned", name), kept, kept.size_in_bytes)
        return kept

    def _lay_large(self, image: pygame.Surface, at: tuple[int, int], alpha: float) -> None:
        if alpha >= 1:
            self._surface.blit(image, at)
        elif alpha > 0:
            self._veils.thin(image, at, alpha)

    def picture(
        self,
        key: str,
        centre: Point,
        height: float,
        alpha: float = 1.0,
        turn: float = 0.0,
        flip: bool = False,
    ) -> None:
        """See Canvas."""
        image = self.sprites.sprite(key, self.place.pixels(height), round(turn), flip)
        lay_centred(self._surface, image, self.place.spot(centre), alpha)

    def swell(self, key: str, centre: Point, height: float, width: float | None = None) -> None:
        """See Canvas."""
        image = self.sprites.swollen(key, height, width)
        lay_centred(self._surface, image, self.place.spot(centre))

    def film(self, centre: Point, diameter: float, phase: float) -> None:
        """See Canvas."""
        side = even(diameter * self.place.unit)
        image = self.sprites.bubble(side, phase)
        x, y = self.place.spot(centre)
        self._surface.blit(image, (x - side // 2, y - side // 2), None, pygame.BLEND_PREMULTIPLIED)

    def glow(self, centre: Point, radius: float, colour: str, strength: float = 1.0) -> None:
        """See Canvas."""
        self._glows.add(centre, radius, colour, strength)

    def panel(self, area: Area, colour: str, radius: float = 26.0, shadow: bool = True) -> None:
        """See Canvas."""
        box, unit = self.place.box(area), self.place.unit
        image = self.cache.surface(
            ("panel", box.size, colour, radius, shadow),
            lambda: self.sprites.toned(panel(box.size, self.place.pixels(radius), colour, shadow, unit)),
        )
        margin = panel_margin(shadow, unit)
        self._surface.blit(image, (box.x - margin, box.y - margin))

    def frame(self, area: Area, colour: str, radius: float, width: float) -> None:
        """See Canvas."""
        self._rounds.frame(area, self._shown(colour), radius, width)

    def disc(self, centre: Point, radius: float, colour: str, alpha: float = 1.0) -> None:
        """See Canvas."""
        self._rounds.disc(centre, radius, self._shown(colour), alpha)

    def ring(self, centre: Point, radius: float, width: float, colour: str, alpha: float = 1.0) -> None:
        """See Canvas."""
        self._rounds.ring(centre, radius, width, self._shown(colour), alpha)

    def arc(self, centre: Point, radius: float, width: float, colour: str, part: float) -> None:
        """See Canvas."""
        unit = self.place.unit
        middle = centre[0] * unit, centre[1] * unit
        strokes.arc(self._surface, middle, radius * unit, width * unit, rgb(self._shown(colour)), part)

    def line(self, points: Sequence[Point], width: float, colour: str) -> None:
        """See Canvas."""
        unit = self.place.unit
        spots = [(x * unit, y * unit) for x, y in points]
        strokes.line(self._surface, spots, max(1.0, width * unit), rgb(self._shown(colour)))

    def text(
        self,
        words: str,
        at: Point,
        size: float,
        colour: str,
        align: Align = "centre",
        face: Face = "label",
        alpha: float = 1.0,
    ) -> None:
        """See Canvas."""
        self._writing.text(words, at, size, self._shown(colour), align, face, alpha)

    def measure(self, words: str, size: float, face: Face = "label") -> float:
        """See Canvas."""
        return self._writing.measure(words, size, face)

    def veil(self, colour: str, alpha: float) -> None:
        """See Canvas."""
        self._veils.veil(self._shown(colour), alpha)

    def snapshot(self) -> None:
        """Copy what is drawn now, for a fade."""
        self._veils.snapshot()

    def show_snapshot(self, alpha: float) -> None:
        """Lay the last copy over what is drawn, ``alpha`` 0..1."""
        self._veils.show(alpha)

    def forget_snapshot(self) -> None:
        """Free the copy's memory when the fade is over."""
        self._veils.forget()
