"""The pictures that choosing by energy needs: the weathers in one picture, and growing piles of faces."""

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

FEWER_ARE_LARGER = 0.8
"""How much larger the face of the smallest pile is than those of the largest; piles still grow."""


def pile(canvas: Canvas, area: Area, faces: tuple[str, ...], rows: int) -> None:
    """Draw a pile of so many rows (1..4) at the foot of the area: a single face, then three, six, ten."""
    height = min(area.h / (1 + (ROWS - 1) * OVERLAP), area.w / (1 + (ROWS - 1) * OVERLAP) / FACE_SHAPE)
    height *= 1 + FEWER_ARE_LARGER * (ROWS - rows) / (ROWS - 1)
    step_x, step_y = height * FACE_SHAPE * OVERLAP, height * OVERLAP
    ground = area.centre[1] + (height + (rows - 1) * step_y) / 2 - height / 2
    shown = iter(faces * ROWS * ROWS)
    for above in range(rows - 1, -1, -1):
        count = rows - above
        for place in range(count):
            x = area.centre[0] + (place - (count - 1) / 2) * step_x
            canvas.picture(next(shown), (x, ground - above * step_y), height)


def draw_weathers(canvas: Canvas, world: World, area: Area) -> None:
    """Draw the chip that leads to the weathers: sun, cloud, rain and wind in one, with its word below."""
    room = _worded(canvas, world, area, "browse")
    canvas.picture("icon_weathers", room.centre, room.h)


def draw_chosen(canvas: Canvas, world: World, area: Area, weather: str, faces: tuple[str, ...]) -> None:
    """Draw the chip that brings all back: the weather that is chosen, or else a pile of the faces shown."""
    room = _worded(canvas, world, area, "all")
    if weather:
        canvas.picture(f"icon_{weather}", room.centre, room.h)
    else:
        pile(canvas, room, faces, 2)


def _worded(canvas: Canvas, world: World, area: Area, name: str) -> Area:
    """A chip with its word at the foot; returns the room for its picture."""
    words = world.words(CHIPS[name][1])
    canvas.panel(area, world.theme.card, min(34.0, area.h * 0.3))
    foot = area.h * 0.19
    size, _ = fitting(canvas, words, CHIP, area.w - 12, CHIP * 1.5, "label")
    canvas.text(words, (area.centre[0], area.bottom - foot), size, world.theme.ink)
    return Area(area.x + 14, area.y + 8, area.w - 28, area.h - foot * 1.7 - 10)
