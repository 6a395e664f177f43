"""The pair on a walk: sitting, blinking now and then, looking at what was noticed, walking paw in paw."""

from ...look.canvas import Canvas
from ...look.otters import living
from ...sitting import World
from .level import STEPS
from .moves import ease
from .pace import ANSWER_SECONDS, STROLL_SECONDS
from .place import OTTERS

INDOORS = "pair_sit"
"""How the pair is painted in the own room, by the light of day."""

STEPS_A_SECOND = 6.0
"""So many pictures of the walk are seen in a second, one footfall in half a second: at a child's ease."""

UP_SECONDS = 0.7
"""So long they take to get up, and to sit down again."""


def sitting(
    canvas: Canvas,
    world: World,
    pair: str,
    centre: tuple[float, float],
    scale: float = 1.0,
    alpha: float = 1.0,
) -> None:
    """Draw the pair looking at the child, and now and then at each other."""
    canvas.picture(living(pair, world.now) if world.lively else pair, centre, OTTERS[1] * scale, alpha)


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
    """Draw the pair on their way: they get up, walk, and sit down again; in calm motion they sit."""
    if world.settings.calm_motion:
        sitting(canvas, world, pair, centre, scale, alpha)
        return
    afoot = min(ease(seconds / UP_SECONDS), ease((STROLL_SECONDS - seconds) / UP_SECONDS))
    # One lies whole under the other while that comes or goes, or the grass would show through both.
    if afoot < 1.0:
        sitting(canvas, world, pair, centre, scale, alpha * min(1.0, 2.0 - 2.0 * afoot))
    if afoot > 0.0:
        step = STEPS[int(seconds * STEPS_A_SECOND) % len(STEPS)]
        canvas.picture(pair + step, centre, OTTERS[1] * scale, alpha * min(1.0, 2.0 * afoot))


def about_to_stroll(canvas: Canvas, pair: str, centre: tuple[float, float], scale: float) -> None:
    """Draw every step of a pair, as they will be needed on the way."""
    for step in STEPS:
        canvas.picture(pair + step, centre, OTTERS[1] * scale)
