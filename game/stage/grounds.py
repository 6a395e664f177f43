"""Backdrops and layers, laid out for one size of window."""

from dataclasses import dataclass

import pygame

from ..layout import FIELD, field
from ..look.palette import Palette
from .pictures import PATCH, PER_UNIT, Pictures
from .pieces import Piece, pieces_of, whole
from .pixels import as_ground, as_layer, opaque
from .place import Place
from .toning import tone


@dataclass(frozen=True)
class Ground:
    """A backdrop scaled for the window: ``width`` in units of the picture, ``top`` in window pixels."""

    pieces: tuple[Piece, ...]
    width: float
    top: int


def laid(pictures: Pictures, key: str, place: Place, palette: Palette, per_unit: float = PER_UNIT) -> Ground:
    """A picture scaled to the window and without the rows that the window cannot show.

    ``per_unit`` is how many of its pixels make a unit. One plain colour where it cannot be read; KeyError for
    a key without a picture.
    """
    if key in pictures.problems:
        return _plain(place)
    picture = pictures.load(key)
    if key in pictures.problems:
        return _plain(place)
    width, height = picture.get_width() / per_unit, picture.get_height() / per_unit
    band = field(place.area, width)
    scale = band.scale * place.unit / per_unit
    foot = band.point(0.0, (720.0 + FIELD) / 2)[1]
    top = (foot - height * band.scale) * place.unit
    first = max(0, int(-top / scale))
    last = min(picture.get_height(), int((place.height - top) / scale) + 2)
    if last <= first:
        return Ground((), width, place.height)
    see_through = bool(picture.get_flags() & pygame.SRCALPHA)
    shown = picture.subsurface((0, first, picture.get_width(), last - first))
    seen = as_layer(shown) if see_through else as_ground(shown)
    del picture, shown
    size = max(1, round(seen.get_width() * scale)), max(1, round(seen.get_height() * scale))
    if size != seen.get_size():
        seen = pygame.transform.smoothscale(seen, size)
    seen = tone(seen, palette)
    parted = pieces_of(seen) if see_through else whole(seen)
    return Ground(parted, width, round(top + first * scale))


def left_edge(ground: Ground, place: Place, at: float) -> int:
    """Where the left edge of a backdrop is, in pixels, when the part ``at`` (0..1) of it is seen."""
    band = field(place.area, ground.width, min(1.0, max(0.0, at)))
    return round(band.dx * place.unit)


def _plain(place: Place) -> Ground:
    """What lies there instead of a backdrop that cannot be read."""
    plain = opaque((place.width, place.height))
    plain.fill(PATCH)
    return Ground(whole(plain), place.area.w, 0)
