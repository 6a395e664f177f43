"""Who plays, and whose turn it is: Mo and Pip, the one whose turn it is large, with a word below."""

from ...layout import Area, around
from ...look.canvas import Canvas
from ...look.controls import small
from ...sitting import World
from .turns import Company, Turn

MO, PIP = 300 / 320, 480 / 620
"""Width over height of their pictures."""

SMALLER = 0.62
"""How large is drawn whose turn it is not."""

PAIR_W, PAIR_H = 560.0, 352.0
WORD = 46.0


def draw_players(canvas: Canvas, world: World, area: Area, company: Company, turn: Turn, mo: str) -> None:
    """Draw both, in the lower middle of the area; ``mo`` is his picture. A group is a pair like any other."""
    room = area.h - WORD
    shapes = (MO, PIP * SMALLER) if turn == "other" else (MO * SMALLER, PIP)
    tall = min(room, area.w / sum(shapes), 420.0)
    if company == "group":
        tall = min(room, area.w * PAIR_H / PAIR_W, 352.0)
    ground = area.centre[1] + (tall + WORD) / 2 - WORD
    if company == "group":
        canvas.picture("pair_sit", (area.centre[0], ground - tall / 2), tall)
        middle = area.centre[0]
    else:
        middle = _both(canvas, world, area, ground, tall, turn, mo)
    words = world.words(f"feelings.turn.{word_of(company, turn)}")
    half = min(middle - area.x, area.right - middle)
    small(canvas, world.theme, words, (middle, ground + WORD / 2 + 2), max(2 * half, area.w * 0.6))


def word_of(company: Company, turn: Turn) -> str:
    """The name of the word for whose turn it is."""
    if company == "group":
        return "one" if turn == "other" else "somebody"
    return "you" if turn == "child" else company


def _both(canvas: Canvas, world: World, area: Area, ground: float, tall: float, turn: Turn, mo: str) -> float:
    """Draw Mo at the left and Pip at the right; returns the middle of whose turn it is."""
    mo_tall, pip_tall = (tall, tall * SMALLER) if turn == "other" else (tall * SMALLER, tall)
    mo_wide, pip_wide = mo_tall * MO, pip_tall * PIP
    left = area.centre[0] - (mo_wide + pip_wide) / 2
    mo_at, pip_at = left + mo_wide / 2, left + mo_wide + pip_wide / 2
    now, wide = (mo_at, mo_wide) if turn == "other" else (pip_at, pip_wide)
    light = around((now, ground - tall / 2), min(wide, tall))
    canvas.disc(light.centre, light.w * 0.56, world.theme.noticed, 0.45)
    canvas.picture(mo, (mo_at, ground - mo_tall / 2), mo_tall)
    canvas.picture("body_pip", (pip_at, ground - pip_tall / 2), pip_tall)
    return now
