"""What a look is: how a level shows its breath."""

from typing import TYPE_CHECKING, Protocol

from ....layout import Area
from ..sim import Breathing

if TYPE_CHECKING:
    from ....look.canvas import Canvas
    from ....sitting import World


class Look(Protocol):
    """A breath that can be seen: it grows with the breath in and goes back with the breath out.

    All of it follows ``sim.breath.fullness`` and ``sim.elapsed``; a look keeps nothing between two frames. In
    calm motion its picture stays as it is, and something of it fills and empties in steps.
    """

    @property
    def round(self) -> bool:
        """Whether what can be held is round."""

    @property
    def lives(self) -> str:
        """What lives in its place, by the name it has in ``look.living``."""

    def held(self, area: Area) -> Area:
        """What can be held for as long as one likes, at least 112 units wide and high, on the stage."""

    def draw(self, sim: Breathing, canvas: "Canvas", world: "World") -> None:
        """Draw all of it."""

    def changing(self, sim: Breathing, area: Area) -> Area:
        """The part of the picture that time alone changes, but for the otters: the smaller the cheaper."""
