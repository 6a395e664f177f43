"""The pair on a walk: sitting, blinking now and then, looking at what was noticed, bobbing on the way."""

import math

from ...look.canvas import Canvas
from ...look.otters import blinking
from ...sitting import World
from .level import Otters
from .moves import ease
from .pace import ANSWER_SECONDS
from .place import OTTERS


def sitting(
    canvas: Canvas,
    world: World,
    centre: tuple[float, float],
    scale: float = 1.0,
    picture: str = "pair_sit",
    alpha: float = 1.0,
) -> None:
    """Draw the pair looking at the child."""
    blinks = world.lively and picture == "pair_sit" and blinking(world.now)
    canvas.picture("pair_sit_blink" if blinks else picture, centre, OTTERS[1] * scale, alpha)


def noticing(
    canvas: Canvas,
    world: World,
    otters: Otters,
    centre: tuple[float, float],
    scale: float,
    side: float,
    since: float | None,
) -> None:
    """Draw the pair; they turn to a thing on the side they face (``side`` < 0: left of them), and back."""
    flip = otters.faces == "right"
    turned = side > 0 if flip else side < 0
    much = 0.0
    if turned and since is not None:
        much = ease(since / 0.35) * (1.0 - ease((since - ANSWER_SECONDS + 0.4) / 0.4))
    height = OTTERS[1] * scale
    if much <= 0.0 and not flip:
        sitting(canvas, world, centre, scale, otters.picture)
        return
    if much < 1.0:
        canvas.picture(otters.picture, centre, height, 1.0, 0.0, flip)
    canvas.picture(otters.looking, centre, height, much, 0.0, flip)


def strolling(
    canvas: Canvas, world: World, centre: tuple[float, float], scale: float, seconds: float
) -> None:
    """Draw the pair on their way: a gentle bob and sway, none in calm motion."""
    if world.settings.calm_motion:
        sitting(canvas, world, centre, scale)
        return
    step = seconds * math.tau * 0.8
    canvas.picture(
        "pair_sit",
        (centre[0], centre[1] - 7 * scale * abs(math.sin(step))),
        OTTERS[1] * scale,
        1.0,
        1.5 * math.sin(step),
    )
