"""Palettes: how what was painted once is shown, in full colours, softly, or in evening light.

A palette is a few figures. The same figures are used for every pixel of a picture (``stage/toning.py``) and
for every colour that is drawn (``Palette.shown``), so nothing is ever painted or chosen twice.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from .theme import INK, LIGHT_RING, SOFT_INK, name, rgb


@dataclass(frozen=True, slots=True)
class Palette:
    """What becomes of a colour: less saturated about its luma, then a part of the way to another colour, then
    through a tinted light.

    ``saturation`` .18..1, ``amount`` 0..1, ``light`` a factor 0..1 for red, green and blue, ``ink`` 0..1 the
    factor for what is written, so that words stay clear on dimmer paper.
    """

    name: str
    saturation: float = 1.0
    towards: str = "#d6dbd6"
    amount: float = 0.0
    light: tuple[float, float, float] = (1.0, 1.0, 1.0)
    ink: float = 1.0

    def tone(self, colour: str) -> str:
        """A painted colour as this palette shows it: the same figures as for every pixel of a picture."""
        if self == PAINTED:
            return colour
        parts, aim = rgb(colour), rgb(self.towards)
        luma = sum(weight * part for weight, part in zip(LUMA, parts, strict=True))
        return name(
            *(
                ((luma + (part - luma) * self.saturation) * (1 - self.amount) + to * self.amount) * lit
                for part, to, lit in zip(parts, aim, self.light, strict=True)
            )
        )

    def shown(self, colour: str) -> str:
        """A named colour as it is drawn. Words and the ring lose nothing, so that they stay clear."""
        if colour in WRITTEN:
            return name(*(part * self.ink for part in rgb(colour)))
        return colour if colour == LIGHT_RING else self.tone(colour)


WRITTEN = (INK, SOFT_INK)
"""What words and the dark ring are drawn in: it only gets darker where the paper does."""

LUMA = (0.2126, 0.7152, 0.0722)
"""Weights of red, green and blue in the luma of a colour (Rec. 709)."""

LAMP = (0.86, 0.81, 0.75)
"""A bedside lamp: about 65 % of the luminance, a little warm."""

PAINTED = Palette("painted")
SOFT = Palette("soft", saturation=0.52, amount=0.2)
EVENING = Palette("evening", light=LAMP, ink=0.6)
SOFT_EVENING = Palette("soft evening", saturation=0.52, amount=0.12, light=LAMP, ink=0.6)
"""Less grey than by day, since dimmed controls have to stand out 3:1 from dimmed paper."""

PALETTES: Mapping[str, Palette] = MappingProxyType(
    {palette.name: palette for palette in (PAINTED, SOFT, EVENING, SOFT_EVENING)}
)
"""All there are, by name."""


def palette_for(low_sensory: bool, evening: bool) -> Palette:
    """The palette of two settings."""
    if evening:
        return SOFT_EVENING if low_sensory else EVENING
    return SOFT if low_sensory else PAINTED
