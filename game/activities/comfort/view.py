"""How a comfort level looks: each way has a picture of its own."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...layout import Area, Target
from ...look.living import ready
from .place import GROUNDS
from .sim import Comfort
from .views import listening, looking, pebble, puddles, stroking, swing, together
from .ways.listening import Listening
from .ways.noticing import Noticing
from .ways.pebble import Pebble
from .ways.stomping import Stomping
from .ways.stroking import Stroking
from .ways.swing import Swing
from .ways.together import Together

if TYPE_CHECKING:
    from ...look.canvas import Canvas
    from ...sitting import World


def targets(sim: Comfort, area: Area, world: "World") -> Sequence[Target]:
    """What can be held or chosen; nothing in the rest."""
    if sim.moment in ("rest", "ended"):
        return ()
    match sim.doing:
        case Noticing() as seen:
            return looking.targets(sim, seen, area)
        case Pebble() as stone:
            return pebble.targets(sim, stone, area)
        case Swing() as seat:
            return swing.targets(sim, seat, area)
        case Stroking() as pip:
            return stroking.targets(sim, pip, area)
        case Listening() as heard:
            return listening.targets(sim, heard, area)
        case Stomping() as wet:
            return puddles.targets(sim, wet, area)
        case _:
            return ()


def draw(sim: Comfort, canvas: "Canvas", world: "World") -> None:
    """Draw the way this level has."""
    match sim.doing:
        case Noticing() as seen:
            looking.draw(sim, seen, canvas, world)
        case Pebble() as stone:
            pebble.draw(sim, stone, canvas, world)
        case Swing() as seat:
            swing.draw(sim, seat, canvas, world)
        case Stroking() as pip:
            stroking.draw(sim, pip, canvas, world)
        case Listening() as heard:
            listening.draw(sim, heard, canvas, world)
        case Stomping() as wet:
            puddles.draw(sim, wet, canvas, world)
        case Together() as still:
            together.draw(sim, still, canvas, world)


def upcoming(sim: Comfort, canvas: "Canvas", world: "World") -> None:
    """Draw what a way will need beyond its first picture: the swing in all its turns, its place's life."""
    if isinstance(sim.doing, Swing) and not sim.calm_motion:
        swing.every_turn(sim, canvas)
    ready(canvas, GROUNDS[sim.level.place].lives)
