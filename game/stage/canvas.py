"""The canvas that draws with pygame.

Colours that are passed in are drawn as they are: they come from the theme, which has its own muted twin.
What no theme can reach is muted here: pictures, the film of the bubble, and glows.
"""

from collections.abc import Sequence
from typing import cast

import pygame

from ..layout import Area
from ..look.canvas import Align, Face, Point
from ..look.theme import muted, rgb
from .cache import ByteCache
from .letters import Letters
from .light import LEVELS, fall_off, glow
from .pictures import Pictures
from .pixels import clear, even, opaque, size_in_bytes
from .shapes import disc, panel, quarters
from .sprites import Sprites
from .strokes import arc, line

BYTES_PER_PIXEL = 31
"""Room for kept surfaces, per pixel of the window: 64 MB at 1920 x 1080."""

LEAST_BYTES = 24_000_000
SMALL = 64
"""Discs and rings up to this radius in pixels are kept; larger ones are drawn anew, as they often grow."""


class PygameCanvas:
    """Draws on a surface of any size; one unit is its short side / 720. Another size gets a new canvas.

    ``begin`` is called before each frame is drawn, so that the cache knows what is in use.
    """

    def __init__(
        self,
        surface: pygame.Surface,
        pictures: Pictures,
        letters: Letters,
        low_sensory: bool = False,
        bound: int | None = None,
    ) -> None:
        self._surface, self._letters, self._low_sensory = surface, letters, low_sensory
        w, h = surface.get_size()
        self._unit = min(w, h) / 720
        self._area = Area(0.0, 0.0, w / self._unit, h / self._unit)
        self._cache = ByteCache(max(LEAST_BYTES, w * h * BYTES_PER_PIXEL) if bound is None else bound)
        self.sprites = Sprites(self._cache, pictures, (w, h), self._area, self._unit, low_sensory)
        self._widths: dict[tuple[str, float, Face], float] = {}
        self._scratch = clear((2 * SMALL, 2 * SMALL))
        self._before: pygame.Surface | None = None
        self._band = opaque((w, min(64, h)))

    @property
    def area(self) -> Area:
        """See Canvas."""
        return self._area

    @property
    def unit(self) -> float:
        """Pixels per unit."""
        return self._unit

    @property
    def cache(self) -> ByteCache:
        """What is kept."""
        return self._cache

    @property
    def cache_bytes(self) -> int:
        """Bytes of all surfaces kept, the window's own not counted."""
        own = [self._scratch, self._band] + ([self._before] if self._before else [])
        return self._cache.size + size_in_bytes(*own)

    def begin(self) -> None:
        """Begin a frame."""
        self._cache.next_frame()

    def fill(self, colour: str) -> None:
        """See Canvas."""
        self._surface.fill(rgb(colour))

    def backdrop(self, key: str, at: float = 0.5, alpha: float = 1.0) -> None:
        """See Canvas."""
        ground = self.sprites.ground(key)
        left = self.sprites.place(ground, min(1.0, max(0.0, at))).dx
        self._lay(ground.surface, (round(left * self._unit), ground.top), alpha)

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
        pixels = self._pixels(height)
        self._centred(self.sprites.sprite(key, pixels, round(turn) % 360, flip), centre, alpha)

    def swell(self, key: str, centre: Point, height: float, width: float | None = None) -> None:
        """See Canvas."""
        across = None if width is None else width * self._unit
        self._centred(self.sprites.swollen(key, height * self._unit, across), centre)

    def film(self, centre: Point, diameter: float, phase: float) -> None:
        """See Canvas."""
        bubble = self.sprites.bubble()
        side = even(diameter * self._unit)
        image = bubble.at(side, phase)
        self._cache.put("bubble", bubble, bubble.size_in_bytes)
        x, y = self._spot(centre)
        self._surface.blit(image, (x - side // 2, y - side // 2), None, pygame.BLEND_PREMULTIPLIED)

    def glow(self, centre: Point, radius: float, colour: str, strength: float = 1.0) -> None:
        """See Canvas."""
        level = min(LEVELS, round(strength * LEVELS))
        if level <= 0:
            return
        pixels = self._pixels(radius)
        name = ("glow", pixels, colour, level)
        kept = cast("pygame.Surface | None", self._cache.get(name))
        if kept is None:
            kept = glow(self._light(), pixels, rgb(muted(colour) if self._low_sensory else colour), level)
            self._cache.put(name, kept, size_in_bytes(kept))
        x, y = self._spot(centre)
        self._surface.blit(kept, (x - pixels, y - pixels), None, pygame.BLEND_RGB_ADD)

    def panel(self, area: Area, colour: str, radius: float = 26.0, shadow: bool = True) -> None:
        """See Canvas."""
        box = self._box(area)
        name = ("panel", box.size, colour, radius, shadow)
        kept = cast("tuple[pygame.Surface, int] | None", self._cache.get(name))
        if kept is None:
            kept = panel((box.w, box.h), self._pixels(radius), colour, shadow, self._unit)
            self._cache.put(name, kept, size_in_bytes(kept[0]))
        self._surface.blit(kept[0], (box.x - kept[1], box.y - kept[1]))

    def frame(self, area: Area, colour: str, radius: float, width: float) -> None:
        """See Canvas."""
        box, thick = self._box(area), self._pixels(width)
        r = min(self._pixels(radius), box.w // 2, box.h // 2)
        thick = min(thick, r)
        round_ = self._ring(r, thick, colour)
        corners = (
            box.topleft,
            (box.right - r, box.y),
            (box.x, box.bottom - r),
            (box.right - r, box.bottom - r),
        )
        for corner, quarter in zip(corners, quarters(2 * r), strict=True):
            self._surface.blit(round_, corner, quarter)
        across, down = box.w - 2 * r, box.h - 2 * r
        for x, y, w, h in (
            (box.x + r, box.y, across, thick),
            (box.x + r, box.bottom - thick, across, thick),
            (box.x, box.y + r, thick, down),
            (box.right - thick, box.y + r, thick, down),
        ):
            self._surface.fill(rgb(colour), (x, y, w, h))

    def disc(self, centre: Point, radius: float, colour: str, alpha: float = 1.0) -> None:
        """See Canvas."""
        self._round(centre, radius, 0, colour, alpha)

    def ring(self, centre: Point, radius: float, width: float, colour: str, alpha: float = 1.0) -> None:
        """See Canvas."""
        self._round(centre, radius, self._pixels(width), colour, alpha)

    def arc(self, centre: Point, radius: float, width: float, colour: str, part: float) -> None:
        """See Canvas."""
        x, y = centre[0] * self._unit, centre[1] * self._unit
        arc(self._surface, (x, y), radius * self._unit, width * self._unit, rgb(colour), part)

    def line(self, points: Sequence[Point], width: float, colour: str) -> None:
        """See Canvas."""
        line(
            self._surface,
            [(x * self._unit, y * self._unit) for x, y in points],
            max(1.0, width * self._unit),
            rgb(colour),
        )

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
        if not words:
            return
        pixels = self._pixels(size)
        name = ("text", words, pixels, colour, face)
        kept = cast("pygame.Surface | None", self._cache.get(name))
        if kept is None:
            kept = self._letters.render(words, face, pixels, rgb(colour))
            self._cache.put(name, kept, size_in_bytes(kept))
        x, y = self._spot(at)
        left = x if align == "left" else x - kept.get_width() // 2
        self._lay(kept, (left, y - self._letters.middle(face, pixels)), alpha)

    def measure(self, words: str, size: float, face: Face = "label") -> float:
        """See Canvas."""
        name = (words, size, face)
        width = self._widths.get(name)
        if width is None:
            if len(self._widths) >= 4096:
                self._widths.clear()
            width = self._widths[name] = self._letters.width(words, face, self._pixels(size)) / self._unit
        return width

    def veil(self, colour: str, alpha: float) -> None:
        """See Canvas."""
        self._band.fill(rgb(colour))
        self._band.set_alpha(_byte(alpha))
        height = self._surface.get_height()
        for y in range(0, height, self._band.get_height()):
            self._surface.blit(self._band, (0, y))

    def snapshot(self) -> None:
        """Copy what is drawn now, for fades. The copy is kept until the next one."""
        if self._before is None:
            self._before = opaque(self._surface.get_size())
        self._before.blit(self._surface, (0, 0))

    def show_snapshot(self, alpha: float) -> None:
        """Lay the last snapshot over what is drawn; nothing if there is none."""
        if self._before is not None:
            self._lay(self._before, (0, 0), alpha)

    def forget_snapshot(self) -> None:
        """Free the snapshot's memory once a fade is over."""
        self._before = None

    def _pixels(self, units: float) -> int:
        return max(1, round(units * self._unit))

    def _spot(self, point: Point) -> tuple[int, int]:
        return round(point[0] * self._unit), round(point[1] * self._unit)

    def _box(self, area: Area) -> pygame.Rect:
        left, top = self._spot((area.x, area.y))
        right, bottom = self._spot((area.right, area.bottom))
        return pygame.Rect(left, top, max(2, right - left), max(2, bottom - top))

    def _centred(self, image: pygame.Surface, centre: Point, alpha: float = 1.0) -> None:
        x, y = self._spot(centre)
        self._lay(image, (x - image.get_width() // 2, y - image.get_height() // 2), alpha)

    def _lay(self, image: pygame.Surface, at: tuple[int, int], alpha: float) -> None:
        if alpha >= 1:
            self._surface.blit(image, at)
        elif alpha > 0:
            image.set_alpha(_byte(alpha))
            self._surface.blit(image, at)
            image.set_alpha(255)

    def _light(self) -> pygame.Surface:
        kept = cast("pygame.Surface | None", self._cache.get("light"))
        if kept is None:
            kept = fall_off()
            self._cache.put("light", kept, size_in_bytes(kept))
        return kept

    def _ring(self, radius: int, width: int, colour: str) -> pygame.Surface:
        name = ("ring", radius, width, colour)
        kept = cast("pygame.Surface | None", self._cache.get(name))
        if kept is None:
            kept = disc(radius, rgb(colour), max(0, radius - width) if width else 0.0)
            self._cache.put(name, kept, size_in_bytes(kept))
        return kept

    def _round(self, centre: Point, radius: float, width: int, colour: str, alpha: float) -> None:
        r = self._pixels(radius)
        if r <= SMALL:
            self._centred(self._ring(r, width, colour), centre, alpha)
            return
        spot = self._spot(centre)
        if alpha >= 1:
            pygame.draw.aacircle(self._surface, rgb(colour), spot, r, width)
        elif alpha > 0:
            self._thin(spot, r, width, colour, alpha)

    def _thin(self, spot: tuple[int, int], r: int, width: int, colour: str, alpha: float) -> None:
        """A large see-through disc or ring, drawn aside and laid on, as far as it is inside the picture."""
        box = pygame.Rect(spot[0] - r - 1, spot[1] - r - 1, 2 * r + 3, 2 * r + 3).clip(
            self._surface.get_rect()
        )
        if not box.w or not box.h:
            return
        had = self._scratch.get_size()
        if had[0] < box.w or had[1] < box.h:
            self._scratch = clear((max(had[0], box.w + 64), max(had[1], box.h + 64)))
        part = self._scratch.subsurface((0, 0, box.w, box.h))
        part.fill((*rgb(colour), 0))
        pygame.draw.aacircle(part, rgb(colour), (spot[0] - box.x, spot[1] - box.y), r, width)
        part.set_alpha(_byte(alpha))
        self._surface.blit(part, box.topleft)


def _byte(alpha: float) -> int:
    return round(255 * min(1.0, max(0.0, alpha)))
