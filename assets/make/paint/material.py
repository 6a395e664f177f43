"""Materials: what a form is made of, seen in light and in shade."""

from assets.make.paint.colour import Colour, Pixels, mix, rgb

WARM_LIGHT = "#fff1cf"
VIOLET_SHADE = "#3d2a5c"
"""Shade is violet-brown, never black."""


class Material:
    """A base colour, its light (towards the sun) and its dark (away from it)."""

    def __init__(self, base: Colour, light: Colour | None = None, dark: Colour | None = None) -> None:
        self.base: Pixels = rgb(base)
        self.light: Pixels = mix(base, WARM_LIGHT, 0.45) if light is None else rgb(light)
        self.dark: Pixels = mix(base, VIOLET_SHADE, 0.45) if dark is None else rgb(dark)

    def tint(self, colour: Colour, part: float) -> "Material":
        """The material with `part` (0..1) of a colour risen into it."""
        if not part:
            return self
        light, dark = mix(self.light, colour, part * 0.8), mix(self.dark, colour, part * 0.8)
        return Material(mix(self.base, colour, part), light, dark)
