"""Pip and Mo on the pond: afloat, blinking now and then, waving, resting."""

from typing import Literal

from ..layout import Field, field
from .canvas import Canvas

Pose = Literal["float", "calm", "wave"]

BLINK_EVERY, BLINK_FOR = 5.2, 0.18
"""Seconds between blinks and their length; people blink about ten to fifteen times a minute at rest."""

GAZE_EVERY = 3
"""After every so many blinks the two look at each other until the next: heads turn behind closed eyes."""

AFLOAT = {"float": "pair_float", "calm": "pair_float_calm", "wave": "pair_float_wave"}

SWING_SECONDS = 0.6
WAVES = (True, False, True, False, True, *(7 * (False,)))
"""Whether a waving paw is swung in, for so long each: three waves and a rest, over and over."""


def blinking(now: float) -> bool:
    """Whether eyes are shut for a blink at this time of the living picture."""
    return now % BLINK_EVERY > BLINK_EVERY - BLINK_FOR


def living(pair: str, now: float) -> str:
    """The picture of a pair that waits: it blinks, and between two blinks now and then its two meet eyes."""
    if blinking(now):
        return f"{pair}_blink"
    return f"{pair}_gaze" if now // BLINK_EVERY % GAZE_EVERY == GAZE_EVERY - 1 else pair


def next_blink(now: float) -> float:
    """Seconds until the eyes shut or open next."""
    phase = now % BLINK_EVERY
    return (
        BLINK_EVERY - BLINK_FOR - phase if phase <= BLINK_EVERY - BLINK_FOR else BLINK_EVERY - phase
    ) + 1e-3


def looks_ahead(now: float) -> tuple[float, ...]:
    """Times to come at which a pair that waits is seen blinking, meeting eyes, and as it is between."""
    turn = now // BLINK_EVERY
    gaze = turn + (GAZE_EVERY - 1 - turn) % GAZE_EVERY
    return tuple(BLINK_EVERY * when for when in (turn + 0.99, gaze + 0.5, gaze + 1.5))


def afloat(
    canvas: Canvas, pose: Pose, now: float, x: float = 640.0, y: float = 330.0, height: float = 400.0
) -> None:
    """The pair on the pond about a point of the backdrop's band (units of the picture).

    In a window wider than the backdrop the pair grows no further: its heads would leave the picture.
    """
    area = canvas.area
    lies = field(area)
    if not area.portrait:
        lies = Field(1.0, area.centre[0] - 640.0, area.y)
    key = living(AFLOAT[pose], now) if pose == "float" else AFLOAT[pose]
    if pose == "wave" and _swings(now):
        key += "_in"
    canvas.picture(key, lies.point(x, y), height * lies.scale)


def above_words(canvas: Canvas, pose: Pose, now: float) -> None:
    """The pair above a line and three ways on; lower where the strip comes close to its heads."""
    roomy = canvas.area.w >= 900
    afloat(canvas, pose, now, y=262.0 if roomy else 278.0, height=380.0 if roomy else 340.0)


def _swings(now: float) -> bool:
    return WAVES[int(now / SWING_SECONDS) % len(WAVES)]


def the_pond(canvas: Canvas, now: float = 0.0) -> None:
    """The pond with the pair on it, as one comes to it and leaves it."""
    canvas.backdrop("pond")
    at_home(canvas, now)


def at_home(canvas: Canvas, now: float) -> None:
    """The pair where it floats on the first screen."""
    roomy = canvas.area.w >= 900
    afloat(canvas, "float", now, y=288.0 if roomy else 300.0, height=420.0 if roomy else 380.0)
