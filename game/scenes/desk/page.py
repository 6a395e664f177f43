"""What a page of the grown-ups' corner is, and the rows most pages are made of."""

from collections.abc import Iterator, Sequence

from ...intents import Intent
from ...layout import Area, Target
from ...look.canvas import Canvas
from ...scene import Effect
from ...sitting import World

ROW_H = 84.0
"""Height of a row on the grown-ups' pages: an adult's target, but a comfortable one."""


class Page:
    """One page: what can be pressed in its area, what an intent does, how it looks.

    ``moment`` names what is seen; when it changes, what ``upcoming`` draws is loaded ahead. ``alone``: the
    page is for itself, without tabs and the way home.
    """

    @property
    def wants_text(self) -> bool:
        """Whether letters are written into it now."""
        return False

    @property
    def alone(self) -> bool:
        """Whether nothing but the page can be pressed."""
        return False

    @property
    def moment(self) -> str:
        """What is seen now, where a page has several."""
        return ""

    def targets(self, area: Area, world: World) -> Sequence[Target]:
        """The targets inside the area, in scan order."""
        return ()

    def answer(self, intent: Intent, area: Area, world: World) -> Sequence[Effect]:
        """What an intent brings about on a page of this area."""
        return ()

    def tick(self, dt: float) -> None:
        """Let ``dt`` seconds go by."""

    def turned_away(self) -> None:
        """Another page is turned to."""

    def draw(self, canvas: Canvas, area: Area, world: World) -> None:
        """Draw the page's part of the screen."""

    def upcoming(self, canvas: Canvas, area: Area, world: World) -> None:
        """Draw what comes next, on a canvas that nobody sees."""


def places(area: Area, count: int, most_columns: int = 2, height: float = ROW_H) -> tuple[Area, ...]:
    """Rows in one or more columns, filled row by row; a column is at least 320 units wide."""
    columns = max(1, min(most_columns, int((area.w + 20) // 340)))
    return tuple(_places(area, count, columns, height))


def room_for(area: Area, most_columns: int = 2, height: float = ROW_H) -> int:
    """How many rows fit the area."""
    columns = max(1, min(most_columns, int((area.w + 20) // 340)))
    return max(1, int((area.h + 14) // (height + 14))) * columns


def _places(area: Area, count: int, columns: int, height: float) -> Iterator[Area]:
    width = (area.w - (columns - 1) * 24) / columns
    for i in range(count):
        row, column = divmod(i, columns)
        yield Area(area.x + column * (width + 24), area.y + row * (height + 14), width, height)
