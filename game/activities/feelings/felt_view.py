"""A feeling as a card: its face, or the pebble or built face of one's own, at a strength, its word below."""

from ...layout import Area, around
from ...look.canvas import Canvas, Point
from ...look.controls import FACE_SHAPE
from ...look.type import CARD, SMALLEST, fitting
from ...sitting import World
from ...thread import Felt
from .built_face import Built, layers
from .pebbles import pebble

LEAST_WORD = 24.0


def face_card(canvas: Canvas, world: World, area: Area, picture: str, words: str) -> None:
    """Draw a face with its word below, as large as the card allows: these words are read by beginners."""
    canvas.panel(area, world.theme.card, 34.0)
    middle, height = _face(area)
    canvas.picture(picture, middle, height)
    _words(canvas, world, area, words)


def felt_card(
    canvas: Canvas, world: World, area: Area, felt: Felt, strength: int, words: str | None = None
) -> None:
    """Draw the card of what is felt; ``words`` stand below instead of its name, "" leaves the place free."""
    words = felt.label if words is None else words
    if felt.face:
        face_card(canvas, world, area, f"{felt.face}_{strength}", words)
        return
    canvas.panel(area, world.theme.card, 34.0)
    middle, height = _face(area)
    room = min(area.w - 32, area.h - foot_of(area) - 12)
    if felt.built:
        built_face(canvas, middle, height * grown(strength), felt.built)
    else:
        pebble(canvas, felt.pebble, around(middle, room * grown(strength)), world.theme.card)
    _words(canvas, world, area, words)


def grown(strength: int) -> float:
    """How large what is one's own is drawn at a strength 1..5, as a part of its largest."""
    return 0.4 + 0.12 * strength


def built_face(canvas: Canvas, middle: Point, height: float, built: Built) -> None:
    """Draw a face that a child built: its layers one over the other."""
    for layer in layers(built):
        canvas.picture(layer, middle, height)


def fading_card(
    canvas: Canvas, world: World, area: Area, felt: Felt, before: int, strength: int, fade: float
) -> None:
    """The same card while one face gives way to the next; ``fade`` 0..1 is how much of the next is there."""
    fading = bool(felt.face) and fade < 1.0
    felt_card(canvas, world, area, felt, before if fading else strength)
    if fading:
        middle, height = _face(area)
        canvas.picture(f"{felt.face}_{strength}", middle, height, alpha=fade)


def foot_of(area: Area) -> float:
    """The height of a card's place for words."""
    return max(44.0, area.h * 0.19)


def _face(area: Area) -> tuple[tuple[float, float], float]:
    """Where the middle of a card's face is, and how tall it is."""
    room = Area(area.x + 12, area.y + 12, area.w - 24, area.h - 12 - foot_of(area))
    return room.centre, min(room.h, room.w / FACE_SHAPE)


def _words(canvas: Canvas, world: World, area: Area, words: str) -> None:
    if not words:
        return
    foot = foot_of(area)
    wished = max(LEAST_WORD, CARD * min(1.0, area.h / 320))
    size, lines = fitting(canvas, words, wished, area.w - 16, foot * 1.1, "label")
    if size <= SMALLEST and any(canvas.measure(line, size) > area.w - 8 for line in lines):
        return  # Letters may not be smaller: in the smallest windows the face says it, and the voice.
    for i, line in enumerate(lines):
        at = area.bottom - foot * 0.52 + (i - (len(lines) - 1) / 2) * size * 1.15
        canvas.text(line, (area.centre[0], at), size, world.theme.ink)
