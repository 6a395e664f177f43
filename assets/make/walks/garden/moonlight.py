"""What things are made of by moonlight: cool bases, silver light from the upper right, violet shade."""

from __future__ import annotations

from assets.make.paint import Canvas, Colour, Frame, Material, mix

SILVER = "#e4e9ff"
VIOLET = "#241f60"
AMBER = "#ffc56e"
PEACH = "#f3a98c"


def moonlit(base: Colour, light: float = 0.55, shade: float = 0.55) -> Material:
    """A material by moonlight; `light` and `shade` (0..1) say how far it goes to silver and to violet."""
    return Material(base, mix(base, SILVER, light), mix(base, VIOLET, shade))


STONE = moonlit("#7d85b6")
PALE_STONE = moonlit("#a3abd2", 0.6)
WOOD = moonlit("#8a7196", 0.5)
BARK = moonlit("#75658f", 0.5)
LEAVES = moonlit("#41738c", 0.5, 0.5)
DEEP_LEAVES = moonlit("#365d84", 0.42, 0.45)
FAR_LEAVES = moonlit("#5a6cae", 0.35, 0.3)
JASMINE = moonlit("#4c8391", 0.5, 0.5)
PETAL = Material("#f1edfb", "#ffffff", "#a9a0d8")
BRASS = Material("#c08b5c", "#ffe2a0", "#6c4668")
IRON = moonlit("#4f4a86", 0.5)
GLASS = Material("#ffd88c", "#fff6d4", "#f0a060")


def lamp_light(cv: Canvas, t: Frame, x: float, y: float, reach: float, alpha: float = 1.0) -> None:
    """The warm air about a lamp, widest first: peach outside, for gold on blue alone turns khaki.

    It is kept narrow, because what is see-through is dear while one strolls.
    """
    cv.soft(x, y, reach, reach * 0.94, PEACH, 0.42 * alpha, t, power=1.5)
    cv.soft(x, y, reach * 0.66, reach * 0.64, "#ffbe78", 0.42 * alpha, t, power=1.2)
    cv.soft(x, y, reach * 0.4, reach * 0.4, "#ffe2a2", 0.6 * alpha, t, power=1.1)
