"""The pair on a walk: sitting, blinking now and then, looking at what was noticed, bobbing on the way."""

import math

from ...look.canvas import Canvas
from ...look.otters import blinking
from ...sitting import World
from .moves import ease
from .pace import ANSWER_SECONDS
from .place import OTTERS

INDOORS = "pair_sit"
"""How the pair is painted in the own room, by the light of day."""


def sitting(
    canvas: Canvas,
    world: World,
    pair: str,
    centre: tuple[float, float],
    scale: float = 1.0,
    alpha: float = 1.0,
) -> None:
    """Draw the pair looking at the child."""
    blinks = world.lively and blinking(world.now)
    canvas.picture(f"{pair}_blink" if blinks else pair, centre, OTTERS[1] * scale, alpha)


def noticing(
    canvas: Canvas,
    world: World,
    pair: str,
    centre: tuple[float, float],
    scale: float,
    side: float,
    since: float | None,
) -> None:
    """Draw the pair; they turn to a thing on their left (``side`` < 0), and back."""
    much = 0.0
    if side < 0 and since is not None:
        much = ease(since / 0.35) * (1.0 - ease((since - ANSWER_SECONDS + 0.4) / 0.4))
    height = OTTERS[1] * scale
    if much <= 0.0:
        sitting(canvas, world, pair, centre, scale)
        return
    if much < 1.0:
        canvas.picture(pair, centre, height)
    canvas.picture(f"{pair}_left", centre, height, much)


def strolling(
    canvas: Canvas,
    world: World,
    pair: str,
    centre: tuple[float, float],
    scale: float,
    seconds: float,
    alpha: float = 1.0,
) -> None:
    """Draw the pair on their way: a gentle bob and sway, none in calm motion."""
    if world.settings.calm_motion:
        sitting(canvas, world, pair, centre, scale, alpha)
        return
    step = seconds * math.tau * 0.8
    canvas.picture(
        pair,
        (centre[0], centre[1] - 7 * scale * abs(math.sin(step))),
        OTTERS[1] * scale,
        alpha,
        1.5 * math.sin(step),
    )
