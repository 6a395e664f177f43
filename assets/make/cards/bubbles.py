"""The breathing levels: the bubble grows from card to card, and the day goes on from morning to evening."""

from dataclasses import dataclass, replace
from functools import partial

from assets.make.cards.card import picture, window
from assets.make.motifs.soap import soap_bubble
from assets.make.paint import Canvas, Frame
from assets.make.palette import light
from assets.make.places.cloud import Heap, heap
from assets.make.places.sky import Stops, Sun, disc, glow, sky, stars
from assets.make.scenes import scene

WINDOW = (553, 466, 474)
"""Left, top and width of what is seen of the meadow, in its units."""


@dataclass(frozen=True)
class Hour:
    """One hour of the day: sky, sun and land, and a last wash of light over all."""

    sky: Stops
    sun: Sun
    land: str
    cloud: Heap
    wash: str = "#ffffff"
    strength: float = 0.0
    stars: int = 0


CLOUD = Heap(640, 590, 150, 14, "#fffcf8", "#f3d3dc", 0.9)
NOON_SKY = ((0.0, "#5f9bdc"), (0.45, "#86bdea"), (0.70, "#bfe0f0"), (0.88, "#e9f3ea"), (1, "#fff6de"))
GOLD_SKY = ((0.0, "#86a4dc"), (0.46, "#b9b2e2"), (0.62, "#f0bfcb"), (0.78, "#ffc796"), (1, "#ffe0a8"))
DUSK_SKY = (
    (0.0, "#1b2a66"),
    (0.42, "#2f3d86"),
    (0.60, "#5c5aa8"),
    (0.74, "#9a78b6"),
    (0.86, "#d89fb4"),
    (1, "#f3c0b4"),
)
HOURS = {
    "morning": Hour(light("daybreak").sky, Sun(960, 660, 32, "#ffd9b0", strength=0.42), "daybreak", CLOUD),
    "noon": Hour(
        NOON_SKY,
        Sun(930, 560, 34, "#fff0c0", strength=0.42),
        "daybreak",
        replace(CLOUD, y=650, width=190, base="#cfdff0"),
    ),
    "gold": Hour(
        GOLD_SKY,
        Sun(984, 704, 32, "#ffbf7a", strength=0.60),
        "daybreak",
        replace(CLOUD, x=900, y=560, crown="#fff0e0", base="#f2b0b4"),
        "#ffc296",
        0.24,
    ),
    "dusk": Hour(
        DUSK_SKY,
        Sun(968, 534, 24, "#aab4ee", "#faf6e2", "#6a78c8", "#c3ccf4", 0.5),
        "dusk",
        replace(CLOUD, crown="#858bcc", base="#5a62a8", alpha=0.6, lit=0.3),
        stars=700,
    ),
}


def meadow(canvas: Canvas, frame: Frame, hour: Hour) -> None:
    """The meadow at an hour of the day, seen through the card's window."""
    field = window(frame, *WINDOW)
    sky(canvas, field, hour.sky, 920)
    glow(canvas, field, hour.sun)
    if hour.stars:
        stars(canvas, field, hour.stars, 800)
    disc(canvas, field, hour.sun)
    heap(canvas, field, hour.cloud)
    scene("meadow_land").lay(canvas, field, by=hour.land)
    if hour.strength:
        canvas.put(canvas.everything(), hour.wash, hour.strength, mode="mul")


def breathing(hour: str, radius: float, turn: float, canvas: Canvas, frame: Frame) -> None:
    """A bubble of this radius over the meadow."""
    meadow(canvas, frame, HOURS[hour])
    soap_bubble(canvas, frame, 124, 122, radius, turn, "#cfe9f2", body=0.10)
    if radius > 70:
        soap_bubble(canvas, frame, 228, 208, 12, 2.0, "#ffe0c8")
    else:
        soap_bubble(canvas, frame, 208, 176, 8, 1.0, "#ffe0c8")


PICTURES = {
    "card_bubble_small": picture(partial(breathing, "morning", 44, 0.4)),
    "card_bubble": picture(partial(breathing, "noon", 64, 0.0)),
    "card_bubble_big": picture(partial(breathing, "gold", 86, 1.4)),
    "card_bubble_slow": picture(partial(breathing, "dusk", 98, 0.8)),
}
