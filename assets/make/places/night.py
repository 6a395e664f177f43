"""A meadow at nightfall, dark but gentle, for watching fireflies: stars, a moon, grass in front."""

from __future__ import annotations

from assets.make.paint import Canvas, Material, sheet

from .cloud import Heap, heap, wisp
from .meadow import FIELD, Land, lay
from .sky import Sun, glow, moon, sky, stars

MOON = Sun(916, 388, 40, "#8f9fe0", "#faf6e2", "#6a78c8", "#c3ccf4", 0.55)
SKY = (
    (0.0, "#0b1238"),
    (0.22, "#111b4a"),
    (0.40, "#1b2a66"),
    (0.56, "#33418c"),
    (0.66, "#5a5aa6"),
    (0.75, "#8d74b4"),
    (0.83, "#b991bd"),
    (1, "#d9b3c8"),
)
CLOUDS = (
    Heap(250, 560, 300, 14, "#858bcc", "#5a62a8", 0.75, "#b9bff0", 0.22),
    Heap(1090, 500, 240, 9, "#9298d4", "#5a62a8", 0.7, "#b9bff0", 0.22),
    Heap(620, 640, 220, 26, "#8d86c4", "#6a66ac", 0.55, "#b9bff0", 0.22),
    Heap(440, 250, 200, 21, "#5c66ac", "#2c3878", 0.5, "#b9bff0", 0.22),
)
DUSK = Land(
    ridges=(
        (13, ((0.8, 30), (1.9, 26), (4.1, 7)), 742, "#3f4690", "#8a78b2", 120),
        (3, ((1.1, 22), (2.6, 13), (6.3, 3)), 786, "#39447f", "#6d6ba6", 100),
        (8, ((0.9, 14), (2.2, 12)), 836, "#264066", "#4f7690", 130),
        (21, ((0.8, 10), (1.7, 8)), 904, "#1f4d63", "#0c2036", 360),
    ),
    rims=("#9a90d0", "#8f8ccc", "#86a4cc", "#6fb0b4"),
    haze="#8f84c4",
    leaves=Material("#2a4a6a", "#86a2c8", "#1b3052"),
    bark="#1e3658",
    blades=("#17415a", "#3b7a8c"),
    tuft=("#10344c", "#35707f"),
    petals=("#b3bee6", "#9486d2", "#76aecb", "#c3a2c8"),
    heart="#d8b878",
)


def paint() -> Canvas:
    """The whole field."""
    cv, t = sheet(FIELD, FIELD)
    sky(cv, t, SKY, 920)
    glow(cv, t, MOON)
    stars(cv, t, 330, 800)
    wisp(cv, t, 820, 300, 380, "#aab2e6", 0.16, 6)
    wisp(cv, t, 480, 470, 420, "#8f98d6", 0.16, 3)
    moon(cv, t, MOON, "#b9b4d6")
    for cloud in CLOUDS:
        heap(cv, t, cloud)
    lay(cv, t, DUSK)
    cv.grain()
    return cv
