"""The pond at golden hour, as cards see it."""

from assets.make.cards.card import window
from assets.make.paint import Canvas, Frame
from assets.make.palette import light, there
from assets.make.places.hill import hill, profile
from assets.make.places.sky import Sun, disc, glow, sky
from assets.make.places.water import swells, water


def pond(canvas: Canvas, frame: Frame, left: float, x: float, y: float, radius: float) -> None:
    """The far bank and the water from `left` on, in units of the field, with the sun at x, y."""
    field, own = window(frame, left, 300, 420), light("golden_hour")
    sun = Sun.of(own.lamp, x, y, radius)
    sky(canvas, field, own.sky, 660)
    glow(canvas, field, sun)
    disc(canvas, field, sun)
    hill(canvas, field, profile(15, ((2.1, 14), (4.2, 7)), 512), "#9a9cc4", "#c4b4c6", 60)
    body = water(canvas, field, 530, 800, there(own.water, "water").stops)
    swells(canvas, field, 530, 800, 60, body)
