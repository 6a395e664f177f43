"""Pip and Mo on the pond: afloat, blinking now and then, waving, resting."""

from typing import Literal

from ..layout import field
from .canvas import Canvas

Pose = Literal["float", "calm", "wave"]

BLINK_EVERY, BLINK_FOR = 5.2, 0.18
"""Seconds between blinks and their length; people blink about ten to fifteen times a minute at rest."""

AFLOAT = {"float": "pair_float", "calm": "pair_float_calm", "wave": "pair_float_wave"}


def blinking(now: float) -> bool:
    """Whether eyes are shut for a blink at this time of the living picture."""
    return now % BLINK_EVERY > BLINK_EVERY - BLINK_FOR


def next_blink(now: float) -> float:
    """Seconds until the eyes shut or open next."""
    phase = now % BLINK_EVERY
    return (
        BLINK_EVERY - BLINK_FOR - phase if phase <= BLINK_EVERY - BLINK_FOR else BLINK_EVERY - phase
    ) + 1e-3


def afloat(
    canvas: Canvas, pose: Pose, now: float, x: float = 640.0, y: float = 330.0, height: float = 400.0
) -> None:
    """The pair on the pond about a point of the backdrop's band (units of the picture)."""
    lies = field(canvas.area)
    key = "pair_float_blink" if pose == "float" and blinking(now) else AFLOAT[pose]
    canvas.picture(key, lies.point(x, y), height * lies.scale)
