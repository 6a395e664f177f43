"""A field that is written in: its picture, what was typed or a hint, and where the next letter comes."""

from ...layout import Area
from ...look.canvas import Canvas
from ...look.type import CHIP, SMALLEST, fitting
from ...sitting import World


def draw_field(
    canvas: Canvas,
    area: Area,
    icon: str,
    typed: str,
    hint: str,
    world: World,
    writing: bool = True,
    chosen: bool = False,
    size: float = CHIP,
) -> None:
    """Draw it; while ``writing`` the end of a long text is seen, else its beginning.

    A ``chosen`` one of several has a dark frame.
    """
    theme = world.theme
    canvas.panel(area, theme.cream, 22.0)
    canvas.frame(area, theme.ink if chosen else theme.line, 22.0, 4.0 if chosen else 3.0)
    canvas.picture(icon, (area.x + 36, area.centre[1]), 40.0)
    left, room = area.x + 66, area.w - 84
    if not typed:
        size, lines = fitting(canvas, hint, SMALLEST, room, 40)
        canvas.text(lines[0], (left, area.centre[1]), size, theme.soft_ink, "left", "reading")
        return
    shown, cut = typed, typed
    while len(cut) > 1 and canvas.measure(shown, size, "reading") > room:
        cut = cut[1:] if writing else cut[:-1]
        shown = f"…{cut}" if writing else f"{cut}…"
    canvas.text(shown, (left, area.centre[1]), size, theme.ink, "left", "reading")
    if writing:
        x = left + canvas.measure(shown, size, "reading") + 4
        canvas.line(((x, area.y + 16), (x, area.bottom - 16)), 3.0, theme.purple)
