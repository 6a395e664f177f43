"""The button that goes on; when going on is ready it breathes a little and wears a ring. It never hurries."""

import math

from ...layout import Area
from ...look.canvas import Canvas
from ...look.controls import button
from ...sitting import World


def draw_onward(canvas: Canvas, world: World, area: Area, ripe: bool) -> None:
    """Draw it; in whole units, so that few sizes of it are kept."""
    grown = round(2.0 + 2.0 * math.sin(world.now * 2.2)) if ripe and world.lively else 0
    shown = area.inset(-grown)
    button(canvas, world.theme, shown, "icon_next", world.theme.chosen if ripe else None)
    if ripe:
        canvas.frame(shown, world.theme.ink, min(shown.w, shown.h) * 0.36, 4.0)
