"""Look: what there is to look at, each in a file of its own."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ....layout import Area, Target
from ..sim import Comfort
from ..ways.noticing import Noticing
from . import falling, fireflies, snail, stars, two_pebbles
from .cells import cell_targets

if TYPE_CHECKING:
    from ....look.canvas import Canvas
    from ....sitting import World


def targets(sim: Comfort, seen: Noticing, area: Area) -> Sequence[Target]:
    """What has come and can be noticed."""
    match sim.level.about:
        case "two_pebbles":
            return two_pebbles.targets(seen, area)
        case "snail":
            return snail.targets(sim, seen, area)
        case _:
            return cell_targets(sim, seen, area, f"comfort.{seen.one}")


def draw(sim: Comfort, seen: Noticing, canvas: "Canvas", world: "World") -> None:
    """Draw what this level looks at."""
    match sim.level.about:
        case "snow" | "leaves":
            falling.draw(sim, seen, canvas, world)
        case "stars":
            stars.draw(sim, seen, canvas, world)
        case "two_pebbles":
            two_pebbles.draw(sim, seen, canvas, world)
        case "snail":
            snail.draw(sim, seen, canvas, world)
        case _:
            fireflies.draw(sim, seen, canvas, world)
