"""What a child sees and can press in each step, on soft hills."""

from collections.abc import Callable, Sequence
from types import MappingProxyType

from ...layout import Area, Target
from ...look.canvas import Canvas
from ...sitting import World
from . import browse_view, build_view, card_view, faces_view, size_view, together_view, word_view
from .naming import Moment
from .sim import FeelingsSim

Targets = Callable[[FeelingsSim, Area], Sequence[Target]]
Draw = Callable[[FeelingsSim, Canvas, World], None]

STEPS: MappingProxyType[Moment, tuple[Targets, Draw]] = MappingProxyType(
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
    }
)


def targets(sim: FeelingsSim, area: Area, world: World) -> Sequence[Target]:
    """What can be pressed now, in scan order."""
    return STEPS[sim.moment][0](sim, area)


def draw(sim: FeelingsSim, canvas: Canvas, world: World) -> None:
    """Draw the step."""
    canvas.backdrop("hills")
    STEPS[sim.moment][1](sim, canvas, world)
