"""The breathing levels: the bubble grows from card to card, and the day goes on from morning to evening."""

from dataclasses import dataclass, replace
from functools import partial

from assets.make.cards.card import picture, window
from assets.make.motifs.soap import soap_bubble
from assets.make.paint import Canvas, Frame, mix
from assets.make.palette import light, near
from assets.make.places.cloud import Heap, heap
from assets.make.places.sky import Sun, disc, glow, sky, stars
from assets.make.scenes import scene

WINDOW = (553, 466, 474)
"""Left, top and width of what is seen of the meadow, in its units."""


FAINT = 0.6
"""How much of a sun's glow a card has room for."""


@dataclass(frozen=True)
class Hour:
    """An hour of the day: its light, place and radius of its sun, a cloud, stars, the sky's foot, a wash."""

    by: str
    sun: tuple[float, float, float]
    cloud: tuple[float, float, float]  # x, y, width
    tone: int = 0  # which of the light's clouds it is
    alpha: float = 0.9
    stars: int = 0
    foot: float = 920
    wash: float = 0.0  # how much of the lamp's own colour lies over all


HOURS = {
    "morning": Hour("daybreak", (960, 660, 32), (640, 590, 150), 2),
    "noon": Hour("noon", (930, 560, 34), (640, 650, 190), 3),
    "gold": Hour("golden_hour", (984, 704, 32), (900, 560, 150), foot=740, wash=0.3),
    "dusk": Hour("dusk", (968, 534, 24), (640, 590, 150), 1, 0.6, 700),
}


def sun_of(hour: Hour) -> Sun:
    """What shines at an hour of the day, faint enough for a card."""
    lamp = light(hour.by).lamp
    return replace(Sun.of(lamp, *hour.sun), strength=lamp.strength * FAINT)


def meadow(canvas: Canvas, frame: Frame, hour: Hour) -> None:
    """The meadow at an hour of the day, seen through the card's window."""
    field, own, sun = window(frame, *WINDOW), light(hour.by), sun_of(hour)
    sky(canvas, field, own.sky, hour.foot)
    glow(canvas, field, sun)
    if hour.stars:
        stars(canvas, field, hour.stars, 800)
    disc(canvas, field, sun)
    cloud = near(own.clouds, hour.tone, "clouds")
    heap(canvas, field, Heap(*hour.cloud, 14, cloud.crown, cloud.base, hour.alpha, cloud.rim, cloud.lit))
    scene("meadow_land").lay(canvas, field, by=hour.by)
    if hour.wash:
        canvas.put(canvas.everything(), mix(own.lamp.glow, own.lamp.edge, 0.6), hour.wash, mode="mul")


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
