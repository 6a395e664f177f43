"""Things to press, drawn: picture buttons, chips, cards and the focus ring. Each fills the area of its
target.
"""

from ..layout import Area, around
from .canvas import Canvas
from .theme import Theme
from .type import CHIP, SMALLEST, fitting


def button(canvas: Canvas, theme: Theme, area: Area, icon: str, colour: str | None = None) -> None:
    """A round-cornered picture button without words."""
    canvas.panel(area, colour or theme.card, min(area.w, area.h) * 0.36)
    canvas.picture(icon, area.centre, min(area.w, area.h) * 0.64)


def labelled(
    canvas: Canvas, theme: Theme, area: Area, icon: str, words: str, colour: str | None = None
) -> None:
    """A picture button with its word below the picture."""
    canvas.panel(area, colour or theme.card, min(34.0, area.h * 0.3))
    size, lines = fitting(canvas, words, CHIP, area.w - 12, CHIP * 1.5, "label")
    foot = max(area.h * 0.19, size * 0.78) if len(lines) == 1 else area.h * 0.25
    canvas.picture(icon, (area.centre[0], area.y + (area.h - foot * 1.6) * 0.54), area.h * 0.5)
    for i, line in enumerate(lines):
        at = area.bottom - foot + (i - (len(lines) - 1) / 2) * size * 1.1
        canvas.text(line, (area.centre[0], at), size, theme.ink)


NARROW = 190.0
"""Units across under which picture, word and tick do not fit beside one another."""


def chip(
    canvas: Canvas,
    theme: Theme,
    area: Area,
    icon: str,
    words: str,
    chosen: bool = False,
) -> None:
    """A wide button: picture on the left, words beside it; a chosen one has a tick and a frame, not
    just colour. Where it is too narrow for that, the words stand below the picture.
    """
    radius = min(40.0, area.h * 0.36)
    if icon and area.w < NARROW and area.h >= area.w * 0.4:
        labelled(canvas, theme, area, icon, words, theme.chosen if chosen else theme.card)
        if chosen:
            canvas.frame(area, theme.ink, min(34.0, area.h * 0.3), 4.0)
            canvas.picture("icon_check", (area.right - 24, area.y + 24), 28.0)
        return
    canvas.panel(area, theme.chosen if chosen else theme.card, radius)
    if chosen:
        canvas.frame(area, theme.ink, radius, 4.0)
    side = min(area.h * 0.62, 64.0, area.w * 0.26)
    left = area.x + 14
    if icon:
        canvas.picture(icon, (left + side / 2, area.centre[1]), side)
        left += side + 12
    room = area.right - left - 12 - (40 if chosen else 0)
    size, lines = fitting(canvas, words, CHIP, room, area.h - 4, "label")
    step = size * 1.25
    for i, line in enumerate(lines):
        at = (left, area.centre[1] + (i - (len(lines) - 1) / 2) * step)
        canvas.text(line, at, size, theme.ink, "left")
    if chosen:
        canvas.picture("icon_check", (area.right - 32, area.centre[1]), min(36.0, area.h * 0.4))


CARD_SHAPE = 268 / 290
"""Width over height of the pictures on cards of levels."""

CARD_WORD = 32.0
"""Size of the word on a card; a long one goes over two lines."""

FACE_SHAPE = 244 / 290
"""Width over height of the pictures of faces."""


def card(
    canvas: Canvas, theme: Theme, area: Area, picture: str, words: str, shape: float = CARD_SHAPE
) -> None:
    """A picture card: the picture (of the given shape, its corners rounded) with its word below, on cream."""
    canvas.panel(area, theme.card, 34.0)
    foot = max(44.0, area.h * 0.19)
    room = Area(area.x + 12, area.y + 12, area.w - 24, area.h - 12 - foot)
    canvas.picture(picture, room.centre, min(room.h, room.w / shape))
    size, lines = fitting(canvas, words, CARD_WORD * min(1.0, area.h / 360), area.w - 24, foot * 1.2, "label")
    step = size * 1.15
    for i, line in enumerate(lines):
        at = area.bottom - foot * 0.54 + (i - (len(lines) - 1) / 2) * step
        canvas.text(line, (area.centre[0], at), size, theme.ink)


def title(canvas: Canvas, theme: Theme, words: str, area: Area) -> None:
    """A heading, left aligned on a cream ribbon so that it is clear on any picture."""
    size, lines = fitting(canvas, words, 40.0, area.w - 48, area.h, "label")
    width = max(canvas.measure(line, size) for line in lines) + 48
    height = min(area.h, max(68.0, len(lines) * size * 1.4 + 12))
    panel = Area(area.x, area.y + (area.h - height) / 2, width, height)
    canvas.panel(panel, theme.cream, 26.0)
    for i, line in enumerate(lines):
        at = panel.centre[1] + (i - (len(lines) - 1) / 2) * size * 1.3
        canvas.text(line, (panel.x + 24, at), size, theme.ink, "left")


def focus_ring(canvas: Canvas, theme: Theme, area: Area, round_: bool = False) -> None:
    """The two-tone ring, 6 units, light inside dark, so that it shows on any picture."""
    if round_:
        radius = max(area.w, area.h) / 2
        canvas.ring(area.centre, radius + 12, 6.0, theme.focus_dark)
        canvas.ring(area.centre, radius + 6, 6.0, theme.focus_light)
    else:
        radius = min(46.0, min(area.w, area.h) * 0.36)
        canvas.frame(area.inset(-12), theme.focus_dark, radius + 12, 6.0)
        canvas.frame(area.inset(-6), theme.focus_light, radius + 6, 6.0)


RESTING = 30.0
"""Largest radius of the ring that fills while a pointer rests, in units."""


def resting_ring(canvas: Canvas, theme: Theme, area: Area, part: float) -> None:
    """A ring on cream in the middle of what the pointer rests on; full means chosen."""
    radius = min(RESTING, min(area.w, area.h) / 2 - 4)
    canvas.disc(area.centre, radius + 4, theme.cream, 0.9)
    canvas.ring(area.centre, radius, 9.0, theme.line)
    canvas.arc(area.centre, radius, 9.0, theme.ink, part)


def calm_stop(canvas: Canvas, area: Area) -> None:
    """The paw that means: stop, and be. Its corner and its size are always the same."""
    canvas.picture("paw", area.centre, 128.0)


def dots(canvas: Canvas, theme: Theme, area: Area, found: int, of: int) -> None:
    """So many of so many, as paw dots in a row: filled and empty by shape, not by colour alone."""
    step = min(64.0, area.w / max(1, of))
    left = area.centre[0] - step * (of - 1) / 2
    for i in range(of):
        canvas.picture(
            "icon_found" if i < found else "icon_tofind", (left + i * step, area.centre[1]), step * 0.8
        )


def small(canvas: Canvas, theme: Theme, words: str, centre: tuple[float, float], width: float) -> None:
    """A small word on its own cream patch."""
    size, lines = fitting(canvas, words, SMALLEST, width, SMALLEST * 1.6, "label")
    patch = around(centre, canvas.measure(lines[0], size) + 32, size * 1.7)
    canvas.panel(patch, theme.cream, patch.h / 2, shadow=False)
    canvas.text(lines[0], centre, size, theme.ink)
