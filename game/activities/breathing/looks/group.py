"""A painted group, some of which moves: where it stands in a window of any shape, and how large."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ....layout import Area, field, stage_area

if TYPE_CHECKING:
    from ....look.canvas import Canvas


@dataclass(frozen=True, slots=True)
class Group:
    """Where the origin of a group is on the canvas, and how many units one of its own units takes."""

    x: float
    y: float
    scale: float

    def point(self, x: float, y: float) -> tuple[float, float]:
        """A point of the group on the canvas."""
        return self.x + x * self.scale, self.y + y * self.scale

    def area(self, of: Area) -> Area:
        """An area of the group on the canvas."""
        return Area(*self.point(of.x, of.y), of.w * self.scale, of.h * self.scale)

    def lay(self, canvas: "Canvas", key: str, sheet: Area, alpha: float = 1.0) -> None:
        """Draw a picture that covers this area of the group."""
        there = self.area(sheet)
        if alpha > 0 and canvas.shows(there):
            canvas.picture(key, there.centre, there.h, alpha)


@dataclass(frozen=True, slots=True)
class Stand:
    """How a group is placed. All but ``ground`` and ``largest`` is in its own units.

    ``seen`` has to be in free sight, with what is below it as low as ``ground``, a height of the painted
    place's middle band, or as low as fits.
    """

    seen: Area
    foot: float
    ground: float
    largest: float

    def group(self, area: Area) -> Group:
        """The group, as large as fits and at most ``largest``, in the middle of the stage."""
        stage = stage_area(area)
        scale = min(self.largest, stage.w / self.seen.w, stage.h / self.seen.h)
        lowest = min(
            field(area).point(0.0, self.ground)[1] - self.foot * scale,
            stage.bottom - self.seen.bottom * scale,
        )
        y = max(stage.y - self.seen.y * scale, lowest)
        return Group(stage.centre[0] - self.seen.centre[0] * scale, y, scale)
