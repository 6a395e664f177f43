"""A layer of a scene, and what it is painted with: canvas, light, the sun's place, the lie of the land."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from assets.make.paint import Canvas, Frame, Material
from assets.make.palette import Light, Record
from assets.make.places.hill import Profile, profile
from assets.make.places.sky import Sun

Own = Callable[["Setting"], None]
"""A part of a scene that only one place has, painted by that place's module."""


class Shelf(Record, frozen=True):
    """A rise of the ground: how high, where its middle is, and over how many units it climbs."""

    by: float
    at: float
    over: float


class Crest(Record, frozen=True):
    """A crest line about a height; each wave is (periods across 1280 units, amplitude in units)."""

    seed: int
    waves: tuple[tuple[float, float], ...]
    y: float
    shelf: Shelf | None = None

    def line(self, width: float) -> Profile:
        """The crest over the whole width."""
        xs, ys = profile(self.seed, self.waves, self.y, width)
        if self.shelf is not None:
            ys = ys - self.shelf.by / (1 + np.exp(-(xs - self.shelf.at) / self.shelf.over))
        return xs, ys


@dataclass(frozen=True)
class Setting:
    """All that a layer may need."""

    canvas: Canvas
    frame: Frame
    light: Light
    sun: Sun
    crests: Mapping[str, Profile]
    parts: Mapping[str, Own]
    width: float

    def crest(self, name: str) -> Profile:
        """A crest by its name; ValueError if the scene names none so."""
        if name not in self.crests:
            raise ValueError(f"no crest is called {name!r}")
        return self.crests[name]

    def tone(self, name: str) -> Material:
        """One of the light's own materials; ValueError if it has none so called."""
        if name not in self.light.tones:
            raise ValueError(f"this light has no tone {name!r}")
        return self.light.tones[name].material()


def _tag(name: str) -> str:
    """What a layer is called in a scene's file: MilkyWay is milky_way."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


class Layer(Record, frozen=True, tag_field="lay", tag=_tag):
    """One layer; a scene's file calls it by its name in small letters."""

    def paint(self, at: Setting) -> None:
        """Lay it on the canvas."""
        raise NotImplementedError
