"""A large line of words on cream, and where it stands above a row of three big buttons."""

from ..layout import Area, grid
from ..sitting import World
from .canvas import Canvas
from .type import fitting

LINE = 30.0


def words_on_cream(canvas: Canvas, world: World, words: str, area: Area, size: float = LINE) -> None:
    """One large line on a cream panel just wide enough for it."""
    size, lines = fitting(canvas, words, size * world.settings.text_size, area.w - 60, area.h - 16)
    width = max(canvas.measure(line, size, "reading") for line in lines) + 60
    height = min(area.h, len(lines) * size * 1.4 + 22)
    panel = Area(area.centre[0] - width / 2, area.centre[1] - height / 2, width, height)
    canvas.panel(panel, world.theme.cream, 26.0)
    for i, line in enumerate(lines):
        at = (area.centre[0], panel.centre[1] + (i + 0.5 - len(lines) / 2) * size * 1.4)
        canvas.text(line, at, size, world.theme.ink, face="reading")


def three_ways(area: Area) -> tuple[Area, ...]:
    """Three big buttons along the foot."""
    return grid(Area(area.x + 24, area.bottom - 214, area.w - 48, 198), 3, 230.0, 190.0, 34.0, columns=3)


def above_three_ways(area: Area) -> Area:
    """Where the line stands above them."""
    return Area(area.x + 24, area.bottom - 310, area.w - 48, 88)
