"""The lights of the year, read from palettes.toml: which colours a place has at an hour and in a weather.

Lists run from far to near (clouds: from low to high). A place that asks for one more than there is gets the
last one.
"""

import tomllib
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Annotated, TypeVar

import msgspec
from msgspec import Meta

from assets.make.paint import Material

PALETTES = Path(__file__).with_name("palettes.toml")
Colour = Annotated[str, Meta(pattern="^#[0-9a-f]{6}$")]
Part = Annotated[float, Meta(ge=0, le=1)]
Stops = Annotated[tuple[tuple[Part, Colour], ...], Meta(min_length=2)]
"""Places from 0 to 1 and the colours there."""
Thing = TypeVar("Thing")


class Record(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A record that takes no field it does not know."""


class Lamp(Record, frozen=True):
    """What shines: glow, face, the wide and the inner ring, its light on the land, how strong it is."""

    glow: Colour
    disc: Colour = "#fffbea"
    edge: Colour = "#ffb9b4"
    heart: Colour = "#fff1c4"
    pool: Colour = "#fff2c4"
    shade: Colour = "#b9b4d6"  # the dark side of a moon
    strength: Part = 1.0


class Cloud(Record, frozen=True, kw_only=True):
    """A cloud's crown and base, its rim, and how much light the rim catches."""

    crown: Colour = "#fffaf2"
    base: Colour
    rim: Colour = "#fffdf0"
    lit: Part = 0.75


class Ground(Record, frozen=True):
    """Land: colour of its crest and, further down, of its foot; the light on its crest and how much of it."""

    crest: Colour
    foot: Colour
    rim: Colour = "#fff0c4"
    lit: Part = 0.6


class Tone(Record, frozen=True):
    """A material: as it is, in light, and in shade."""

    base: Colour
    light: Colour
    dark: Colour

    def material(self) -> Material:
        """The same for the brushes."""
        return Material(self.base, self.light, self.dark)


class Tree(Tone, frozen=True):
    """Leaves, and the wood they grow on."""

    bark: Colour = "#5f7f86"


class Meadow(Record, frozen=True):
    """Grass and flowers: blades (dark, light) by row; tufts in shade, in light, near us; petals, hearts."""

    blades: tuple[tuple[Colour, Colour], ...]
    tufts: tuple[Colour, Colour, Colour]
    petals: tuple[Colour, ...]
    heart: Colour = "#f6c34f"


class Water(Record, frozen=True):
    """Water: from far to near, its dark swells, the line at the far bank, sparks, what grows in it."""

    stops: Stops
    dark: Colour = "#2b6d84"
    line: Colour = "#fff2cf"
    sparks: Colour = "#fff3cf"
    feet: Colour = "#3f8ea3"
    reeds: Colour = "#4f8a66"
    lilies: tuple[Colour, ...] = ("#f7b7c5", "#fff0d8")


class Light(Record, frozen=True):
    """One light, for all that places share."""

    sky: Stops
    lamp: Lamp
    clouds: tuple[Cloud, ...] = ()
    wisps: tuple[Colour, ...] = ()
    haze: tuple[Colour, ...] = ()
    thick: Part = 1.0  # how much of a place's mist is there
    land: tuple[Ground, ...] = ()
    trees: tuple[Tree, ...] = ()
    meadow: Meadow | None = None
    water: Water | None = None
    tones: dict[str, Tone] = msgspec.field(default_factory=dict)  # what only one place has


def near(things: Sequence[Thing], place: int, what: str) -> Thing:
    """The thing at that place, or the last; ValueError naming `what` where there is none at all."""
    if not things:
        raise ValueError(f"this light has no {what}")
    return things[min(place, len(things) - 1)]


def there(thing: Thing | None, what: str) -> Thing:
    """The thing; ValueError naming `what` where this light has none."""
    if thing is None:
        raise ValueError(f"this light has no {what}")
    return thing


def lights(path: Path) -> dict[str, Light]:
    """All lights of a file; ValueError names file, light and field."""
    found = {}
    for name, fields in tomllib.loads(path.read_text("utf-8")).items():
        try:
            found[name] = msgspec.convert(fields, Light)
        except msgspec.ValidationError as error:
            raise ValueError(f"{path.name}: {name}: {error}") from error
    return found


@cache
def _shipped() -> dict[str, Light]:
    return lights(PALETTES)


def light(name: str) -> Light:
    """A light by its name; ValueError if palettes.toml has none of it."""
    found = _shipped()
    if name not in found:
        raise ValueError(f"palettes.toml has no light {name!r}: it has {', '.join(found)}")
    return found[name]
