"""One of many things in the air or in the grass, as it is now."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ....layout import Area, around
from .group import Group

if TYPE_CHECKING:
    from ....look.canvas import Canvas


@dataclass(frozen=True, slots=True)
class Thing:
    """A picture about its middle, in units of the group.

    ``moves`` says that it is another one in the next frame, ``swells`` that then its size is another, too.
    """

    key: str
    centre: tuple[float, float]
    height: float
    alpha: float = 1.0
    moves: bool = False
    swells: bool = False

    @property
    def area(self) -> Area:
        """What the picture covers, if it is not wider than high, and a little more."""
        return around(self.centre, self.height + 8)

    def lay(self, canvas: "Canvas", group: Group) -> None:
        """Draw it."""
        place, height = group.point(*self.centre), self.height * group.scale
        if self.swells:
            canvas.swell(self.key, place, height)
        elif self.alpha > 0:
            canvas.picture(self.key, place, height, alpha=self.alpha)


def curve(
    start: tuple[float, float], bend: tuple[float, float], end: tuple[float, float], part: float
) -> tuple[float, float]:
    """A point on the bent way from start to end."""
    a, b, c = (1 - part) ** 2, 2 * part * (1 - part), part * part
    return a * start[0] + b * bend[0] + c * end[0], a * start[1] + b * bend[1] + c * end[1]
