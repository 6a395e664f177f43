"""Mo and Pip, who sit beside the breath and watch it too."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ....layout import Area
from ....look.living import ticked
from ....look.otters import blinking
from ..sim import Breathing

if TYPE_CHECKING:
    from ....look.canvas import Canvas
    from ....sitting import World

SHAPE = 840 / 528
"""Width over height of the sitting otters' picture."""

CALMER_AFTER, CALMER_WITHIN = 2.0, 0.8
"""Seconds into the rest at which the otters close their eyes, and how long that takes."""


@dataclass(frozen=True, slots=True)
class Pair:
    """The pictures of the sitting two: while they watch, as they turn to the child, and as they rest."""

    watching: str
    turned: str
    resting: str

    def draw(self, sim: Breathing, canvas: "Canvas", at: Area, world: "World") -> None:
        """They look at the breath and blink now and then; at the rest they look at the child, and then they
        close their eyes.
        """
        if not canvas.shows(at):
            return
        if sim.moment in ("watch", "breathe"):
            blinks = world.lively and blinking(ticked(world))
            canvas.picture(f"{self.watching}_blink" if blinks else self.watching, at.centre, at.h)
            return
        soft = min(1.0, max(0.0, (sim.elapsed - sim.rest_from - CALMER_AFTER) / CALMER_WITHIN))
        canvas.picture(self.turned, at.centre, at.h)
        if soft:
            canvas.picture(self.resting, at.centre, at.h, alpha=soft)


BY_DAY = Pair("pair_sit_left", "pair_sit", "pair_sit_calm")
BY_NIGHT = Pair("pair_night_left", "pair_night", "pair_night_blink")
"""The same two by daylight, and in the light of the moon."""


def settling(sim: Breathing) -> bool:
    """Whether the otters turn round or close their eyes about now."""
    return sim.moment == "rest" and sim.elapsed - sim.rest_from <= CALMER_AFTER + CALMER_WITHIN + 0.5
