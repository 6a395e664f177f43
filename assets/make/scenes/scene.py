"""A scene: a whole place as data, painted layer by layer in a light."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType

import msgspec

from assets.make.paint import Canvas, Frame, sheet
from assets.make.palette import Light, Record, light
from assets.make.places.sky import Sun

from .air import Air
from .land import Land
from .setting import Crest, Layer, Own, Setting
from .still_water import StillWater
from .wood import Wood

HERE = Path(__file__).parent
NOTHING: Mapping[str, Own] = MappingProxyType({})


class Other(Layer, frozen=True, tag="scene"):
    """All layers of another scene, in this one's light."""

    name: str

    def paint(self, at: Setting) -> None:
        """Lay them."""
        scene(self.name).layered(at.canvas, at.frame, at.light, at.sun, at.parts)


class Part(Layer, frozen=True):
    """What only this place has: painted by the place's own module."""

    name: str

    def paint(self, at: Setting) -> None:
        """Lay it; ValueError if the place's module has no such part."""
        if self.name not in at.parts:
            raise ValueError(f"no part is called {self.name!r}")
        at.parts[self.name](at)


class Scene(Record, frozen=True):
    """A place: its light, where the sun stands (x, y, radius), crests by name, layers from far to near."""

    light: str
    layers: tuple[Air | Land | StillWater | Wood | Other | Part, ...]
    sun: tuple[float, float, float] = (0.0, 0.0, 0.0)
    crests: dict[str, Crest] = msgspec.field(default_factory=dict)
    size: tuple[float, float] = (1280.0, 1280.0)

    def layered(self, canvas: Canvas, frame: Frame, own: Light, sun: Sun, parts: Mapping[str, Own]) -> None:
        """Paint the layers in a light, with the sun somewhere."""
        width = self.size[0]
        crests = {name: crest.line(width) for name, crest in self.crests.items()}
        setting = Setting(canvas, frame, own, sun, crests, parts, width)
        for layer in self.layers:
            layer.paint(setting)

    def lay(self, canvas: Canvas, frame: Frame, parts: Mapping[str, Own] = NOTHING, by: str = "") -> None:
        """Paint the place on a canvas of any size, in its own light or in that named `by`."""
        own = light(by or self.light)
        self.layered(canvas, frame, own, Sun.of(own.lamp, *self.sun), parts)

    def shining(self) -> Sun:
        """Its sun or moon, as it stands in its own light."""
        return Sun.of(light(self.light).lamp, *self.sun)

    def paint(self, parts: Mapping[str, Own] = NOTHING) -> Canvas:
        """The whole field."""
        canvas, frame = sheet(*self.size)
        self.lay(canvas, frame, parts)
        canvas.grain()
        return canvas


def read(path: Path) -> Scene:
    """A scene from its file; ValueError names the file and the field."""
    try:
        return msgspec.convert(tomllib.loads(path.read_text("utf-8")), Scene)
    except msgspec.ValidationError as error:
        raise ValueError(f"{path.name}: {error}") from error


@cache
def scene(name: str) -> Scene:
    """A scene by its name; FileNotFoundError if there is none."""
    return read(HERE / f"{name}.toml")
