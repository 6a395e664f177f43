"""Colours by name, as they are painted; ``palette.py`` says how else they may be shown."""

from dataclasses import dataclass

INK, SOFT_INK, LIGHT_RING = "#33324f", "#5a587a", "#fffdf4"


def rgb(colour: str) -> tuple[int, int, int]:
    """``#rrggbb`` as three numbers 0..255."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def name(red: float, green: float, blue: float) -> str:
    """Three numbers 0..255 as ``#rrggbb``."""
    return "#" + "".join(f"{round(min(255.0, max(0.0, part))):02x}" for part in (red, green, blue))


def mix(first: str, second: str, part: float) -> str:
    """A colour between two: 0 the first, 1 the second."""
    return name(*(a + (b - a) * part for a, b in zip(rgb(first), rgb(second), strict=True)))


def luminance(colour: str) -> float:
    """Relative luminance 0..1 (WCAG 2.x definition)."""
    parts = [c / 255 for c in rgb(colour)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: str, second: str) -> float:
    """Contrast ratio 1..21 of two colours (WCAG 2.x definition)."""
    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours of everything that is not painted beforehand. Contrasts are measured in
    ``tests/test_contrast.py``.
    """

    ink: str = INK
    soft_ink: str = SOFT_INK
    cream: str = "#fff8e9"
    card: str = "#fff9ec"
    paper: str = "#f6ecdc"
    line: str = "#d9c8b4"
    purple: str = "#7a6bb0"
    focus_dark: str = INK
    focus_light: str = LIGHT_RING
    stop: str = "#c2476a"
    breathing: str = "#cfe6ea"
    comfort: str = "#f8d3cf"
    walk: str = "#dbe8c4"
    feelings: str = "#fbe0b8"
    story: str = "#ded6ef"
    chosen: str = "#cfe8da"
    noticed: str = "#fff2b8"
    water: str = "#62a3b5"
