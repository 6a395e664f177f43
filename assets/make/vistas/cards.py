"""The cards of the breaths over these places."""

from functools import partial

from assets.make.cards.card import picture, window
from assets.make.motifs.soap import soap_bubble
from assets.make.paint import Canvas, Frame
from assets.make.scenes import scene

from . import constellation, shore, wave
from .shells import shell


def at_dawn(canvas: Canvas, frame: Frame) -> None:
    """The bubble before the rising sun."""
    scene("dawn").lay(canvas, window(frame, 596, 480, 452))
    soap_bubble(canvas, frame, 118, 122, 74, 0.6, "#ffe4d6", body=0.06)
    soap_bubble(canvas, frame, 216, 62, 11, 2.0, "#ffe0c8")


def small_at_dawn(canvas: Canvas, frame: Frame) -> None:
    """A little one over the misty valley, under the last of the moon."""
    scene("dawn").lay(canvas, window(frame, 40, 318, 520))
    soap_bubble(canvas, frame, 168, 142, 46, 1.4, "#ffe4d6", body=0.06)
    soap_bubble(canvas, frame, 86, 190, 10, 2.0, "#ffe0c8")


def by_moonlight(canvas: Canvas, frame: Frame) -> None:
    """The bubble in the light of the full moon."""
    scene("moonlight").lay(canvas, window(frame, 680, 330, 500))
    soap_bubble(canvas, frame, 112, 150, 80, 0.9, "#c8d4ff", body=0.08)
    soap_bubble(canvas, frame, 216, 214, 10, 2.0, "#dfe6ff")


Spot = tuple[float, float, float]
"""Where the otter of stars is on the card, and how large."""


def night_sky(left: float, top: float, width: float, spot: Spot, canvas: Canvas, frame: Frame) -> None:
    """The otter of stars over a part of the lake."""
    scene("lake").lay(canvas, window(frame, left, top, width))
    at = frame.at(*spot)
    canvas.soft(0, 0, 250, 165, "#6f8ff0", 0.5, at)
    constellation.figure(canvas, at)
    for i, (x, y) in enumerate(constellation.STARS):
        constellation.star(canvas, at.at(x, y, 1.7 if i == constellation.BRIGHTEST else 1.25))


def tide(left: float, top: float, width: float, full: float, canvas: Canvas, frame: Frame) -> None:
    """A part of the shore with the wave this full, and a shell on the sand."""
    field = window(frame, left, top, width)
    shore.lay(canvas, field)
    wave.sheet_of_water(canvas, field.at(0, shore.EMPTY + (shore.FULL - shore.EMPTY) * full))
    shell(canvas, frame.at(190, 250, 1.1, -14))


PICTURES = {
    "card_bubble_dawn": picture(at_dawn),
    "card_bubble_dawn_small": picture(small_at_dawn),
    "card_bubble_night": picture(by_moonlight),
    "card_stars": picture(partial(night_sky, 300, 360, 560, (132, 122, 0.56))),
    "card_stars_small": picture(partial(night_sky, 20, 440, 470, (196, 150, 0.92))),
    "card_stars_slow": picture(partial(night_sky, 760, 300, 520, (134, 122, 0.58))),
    "card_wave": picture(partial(tide, 700, 430, 500, 0.55)),
    "card_wave_small": picture(partial(tide, 130, 560, 400, 0.25)),
    "card_wave_slow": picture(partial(tide, 210, 424, 540, 0.95)),
}
