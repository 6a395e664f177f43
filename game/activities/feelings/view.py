"""What a child sees and can press in each step, on soft hills."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from ...layout import Area, Target
from ...look.canvas import Canvas
from ...sitting import World
from . import browse_view, build_view, card_view, faces_view, size_view, together_view, word_view
from .acting import view as acting
from .again import view as again
from .body import view as body
from .grown_up import view as grown_up
from .help import view as help_
from .path import Path, Walkable
from .show_me import view as show_me
from .show_me.sim import ShowMeStep
from .turns import TurnStep
from .waiting import Waiting
from .weather import view as weather
from .when import view as when

# Each draws its own moments alone, so that it is given the step that has them.
Targets = Callable[[Any, Area], Sequence[Target]]
Draw = Callable[[Any, Canvas, World], None]

STEPS: MappingProxyType[str, tuple[Targets, Draw]] = MappingProxyType(
    {
        "choose": (faces_view.targets, faces_view.draw),
        "mixed": (faces_view.targets, faces_view.draw),
        "browse": (browse_view.targets, browse_view.draw),
        "card": (card_view.targets, card_view.draw),
        "word": (word_view.targets, word_view.draw),
        "face": (build_view.targets, build_view.draw),
        "size": (size_view.targets, size_view.draw),
        "together": (together_view.targets, together_view.draw),
        "gentle": (together_view.targets, together_view.draw),
        "weather": (weather.targets, weather.draw),
        "weather_there": (weather.targets, weather.draw),
        "mo_weather": (grown_up.targets, grown_up.draw),
        "mo_card": (grown_up.targets, grown_up.draw),
        "mo_feels": (grown_up.targets, grown_up.draw),
        "body": (body.targets, body.draw),
        "stamps": (body.targets, body.draw),
        "help": (help_.targets, help_.draw),
        "again": (again.targets, again.draw),
        "again_weather": (again.targets, again.draw),
        "side_by_side": (again.targets, again.draw),
        "show_me": (show_me.targets, show_me.draw),
        "when_other": (when.targets, when.draw),
        "when_child": (when.targets, when.draw),
        "act_pick": (acting.targets, acting.draw),
        "act_show": (acting.targets, acting.draw),
        "act_notice": (acting.targets, acting.draw),
    }
)


def targets(sim: Path | Walkable, area: Area, world: World) -> Sequence[Target]:
    """What can be pressed now, in scan order."""
    now: Any = _seen(sim)
    return STEPS[now.moment][0](now, area)


def draw(sim: Path | Walkable, canvas: Canvas, world: World) -> None:
    """Draw the step."""
    canvas.backdrop("hills")
    now: Any = _seen(sim)
    STEPS[now.moment][1](now, canvas, world)


def changing(sim: Path | Walkable, area: Area) -> Area | None:
    """The part of the picture that time changes now; None for all of it."""
    now = _seen(sim)
    return show_me.changing(now, area) if isinstance(now, ShowMeStep) else None


def upcoming(sim: Path | Walkable, canvas: Canvas, world: World) -> None:
    """What a press in a play with cards would show, each as it will be drawn; nothing is pressed for it."""
    now = _seen(sim)
    if not isinstance(now, TurnStep):
        return
    seen: list[TurnStep] = []
    for target in targets(sim, canvas.area, world):
        after = replace(now, waiting=Waiting())
        after.answer(target.id)
        if not after.finished and after not in seen:
            STEPS[after.moment][1](after, canvas, world)
            seen.append(after)


def _seen(sim: Path | Walkable) -> Walkable:
    """The step that is seen: the one of a path, or the only one there is."""
    return sim.now if isinstance(sim, Path) else sim
