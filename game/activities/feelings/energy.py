"""The pictures that choosing by energy needs: the weathers in one chip, and growing piles of faces."""

from ...content.card import ENERGY
from ...layout import Area
from ...look.canvas import Canvas
from ...look.controls import FACE_SHAPE
from ...look.type import CHIP, fitting
from ...sitting import World
from .controls import CHIPS

ROWS = 4
"""The largest pile is so many rows high: 4 + 3 + 2 + 1 faces."""

OVERLAP = 0.86
"""How far apart two faces of a pile stand, as a part of a face."""


def pile(canvas: Canvas, area: Area, faces: tuple[str, ...], rows: int) -> None:
    """Draw a pile of so many rows (1..4) at the foot of the area: a single face, then three, six, ten."""
    height = min(area.h / (1 + (ROWS - 1) * OVERLAP), area.w / (1 + (ROWS - 1) * OVERLAP) / FACE_SHAPE)
    step_x, step_y = height * FACE_SHAPE * OVERLAP, height * OVERLAP
    ground = area.centre[1] + (height + (rows - 1) * step_y) / 2 - height / 2
    shown = iter(faces * ROWS * ROWS)
    for above in range(rows - 1, -1, -1):
        count = rows - above
        for place in range(count):
            x = area.centre[0] + (place - (count - 1) / 2) * step_x
            canvas.picture(next(shown), (x, ground - above * step_y), height)


def draw_weathers(canvas: Canvas, world: World, area: Area) -> None:
    """Draw the chip that leads to the weathers: all four of them, with its word below."""
    words = world.words(CHIPS["browse"][1])
    canvas.panel(area, world.theme.card, min(34.0, area.h * 0.3))
    foot = area.h * 0.19
    size, _ = fitting(canvas, words, CHIP, area.w - 12, CHIP * 1.5, "label")
    step = min(area.h * 0.31, area.w / 4)
    middle = area.y + (area.h - foot * 1.6) * 0.54
    for place, weather in enumerate(ENERGY):
        across, down = place % 2 - 0.5, place // 2 - 0.5
        at = (area.centre[0] + across * step * 1.15, middle + down * step)
        canvas.picture(f"icon_{weather}", at, step * 1.05)
    canvas.text(words, (area.centre[0], area.bottom - foot), size, world.theme.ink)
