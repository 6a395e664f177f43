"""The same picture in several moods, which fade into one another."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ....layout import Area
from ..sim import Breathing
from .group import Group
from .pair import CALMER_AFTER, CALMER_WITHIN

if TYPE_CHECKING:
    from ....look.canvas import Canvas


def fade(canvas: "Canvas", group: Group, keys: tuple[str, str], sheet: Area, part: float) -> None:
    """Show the first picture, the second, or ``part`` (0..1) of the way between them.

    The second comes before the first goes, so that nothing behind them shines through.
    """
    if part < 1:
        group.lay(canvas, keys[0], sheet, min(1.0, 2 - 2 * part))
    if part > 0:
        group.lay(canvas, keys[1], sheet, min(1.0, 2 * part))


def within(sim: Breathing, starts: float, lasts: float) -> float:
    """How much (0..1) of so many seconds has gone by, which start so long after the rest began."""
    return min(1.0, max(0.0, (sim.elapsed - sim.rest_from - starts) / lasts))


def blowing(sim: Breathing) -> float:
    """How much (0..1) a face blows: it turns to it as the breath out begins, and back as it ends."""
    if sim.breath.phase != "out":
        return 0.0
    out = 1.0 - sim.breath.fullness
    return max(0.0, min(1.0, out / 0.15, (1.0 - out) / 0.10))


@dataclass(frozen=True, slots=True)
class Moods:
    """A picture while the breath is watched, as it turns to the child, and as it rests."""

    watching: str
    turned: str
    resting: str

    def draw(self, sim: Breathing, canvas: "Canvas", group: Group, sheet: Area) -> None:
        """At the rest it turns to the child, and then the eyes close."""
        if sim.moment in ("watch", "breathe"):
            group.lay(canvas, self.watching, sheet)
            return
        calmer = within(sim, CALMER_AFTER, CALMER_WITHIN)
        if calmer > 0:
            fade(canvas, group, (self.turned, self.resting), sheet, calmer)
        else:
            turning = within(sim, 0.0, CALMER_WITHIN)
            fade(canvas, group, (self.watching, self.turned), sheet, turning)
