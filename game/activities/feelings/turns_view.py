"""Who plays, and whose turn it is: Mo and Pip, a light behind the one whose turn it is, and a word below."""

from ...layout import Area
from ...look.canvas import Canvas
from ...look.controls import small
from ...look.type import SMALLEST
from ...sitting import World
from .turns import Company, Turn

MO, PIP = 300 / 320, 480 / 620
"""Width over height of their pictures."""

NOW, THEN = (1.0, 0.94), (0.72, 0.6)
"""How tall Mo and Pip are drawn when it is their turn, near us, and when it is not, further away."""

PAIR_W, PAIR_H = 560.0, 352.0

WORD = 46.0
"""Units below them for the word."""

TALLEST = 420.0

LIGHT = 0.8

FURTHER = 0.06
"""How much higher stands who is further away, as a part of the height of the nearer one."""


def draw_players(canvas: Canvas, world: World, area: Area, company: Company, turn: Turn, mo: str) -> None:
    """Draw Mo at the left and Pip at the right, in the middle of the area; ``mo`` is his picture.

    In a group anybody may be next, so there a pair is drawn in which nobody stands out.
    """
    words = world.words(f"feelings.turn.{_word(company, turn)}")
    if company == "group":
        _draw_pair(canvas, world, area, "pair_sit", words)
        return
    mo_part = (NOW if turn == "other" else THEN)[0]
    pip_part = (NOW if turn == "child" else THEN)[1]
    tall = min(area.h - WORD, area.w / (mo_part * MO + pip_part * PIP), TALLEST)
    ground = area.centre[1] + (tall - WORD) / 2
    mo_wide, pip_wide = tall * mo_part * MO, tall * pip_part * PIP
    left = area.centre[0] - (mo_wide + pip_wide) / 2
    mo_at, pip_at = left + mo_wide / 2, left + mo_wide + pip_wide / 2
    now, part = (mo_at, mo_part) if turn == "other" else (pip_at, pip_part)
    canvas.glow((now, ground - tall * part / 2), tall * part * 0.62, world.theme.noticed, LIGHT)
    back = tall * FURTHER
    mo_stands, pip_stands = (ground, ground - back) if turn == "other" else (ground - back, ground)
    canvas.picture(mo, (mo_at, mo_stands - tall * mo_part / 2), tall * mo_part)
    canvas.picture("body_pip", (pip_at, pip_stands - tall * pip_part / 2), tall * pip_part)
    _draw_word(canvas, world, area, words, now, ground)


def draw_looking_away(canvas: Canvas, world: World, area: Area, company: Company, turn: Turn) -> None:
    """Draw the pair looking aside, and whose turn it is."""
    words = world.words(f"feelings.turn.{_word(company, turn)}")
    _draw_pair(canvas, world, area, "pair_sit_left", words)


def _draw_pair(canvas: Canvas, world: World, area: Area, picture: str, words: str) -> None:
    tall = min(area.h - WORD, area.w * PAIR_H / PAIR_W, PAIR_H)
    ground = area.centre[1] + (tall - WORD) / 2
    canvas.picture(picture, (area.centre[0], ground - tall / 2), tall)
    _draw_word(canvas, world, area, words, area.centre[0], ground)


def _draw_word(canvas: Canvas, world: World, area: Area, words: str, at: float, ground: float) -> None:
    """Draw a word below somebody, and keep it inside the area."""
    half = min(area.w, canvas.measure(words, SMALLEST) + 32) / 2
    middle = min(max(at, area.x + half), area.right - half)
    small(canvas, world.theme, words, (middle, ground + WORD / 2 + 2), area.w)


def _word(company: Company, turn: Turn) -> str:
    """The name of the word for whose turn it is."""
    if company == "group":
        return "one" if turn == "other" else "somebody"
    return "you" if turn == "child" else company
