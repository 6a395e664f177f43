"""The face cards: every feeling at five strengths."""

from functools import partial

from assets.make.otter.bust import bust
from assets.make.otter.face import face, feelings
from assets.make.otter.who import PIP
from assets.make.paint import UNIT, Canvas, Frame, Picture, lin, mix, rounded, sheet

WIDTH, HEIGHT, CORNER = 244, 290, 26
STRENGTHS = (0.30, 0.47, 0.64, 0.82, 1.0)
HEAD_AT = (WIDTH / 2, 152)
HEAD = 84.5
"""Half the head's width in units."""


def card_ground(canvas: Canvas, frame: Frame, colour: str) -> None:
    """The softly lit ground of a picture card."""
    down = [(0.0, mix(colour, "#ffffff", 0.35)), (1.0, mix(colour, "#8a7ab8", 0.10))]
    canvas.put(canvas.everything(), lin(frame.point(0, -12), frame.point(0, HEIGHT), [*down]))
    canvas.soft(WIDTH * 0.72, HEIGHT * 0.28, WIDTH * 0.77, HEIGHT * 0.67, "#fffbe8", 0.55, frame)


def face_card(feeling: str, strength: float) -> Canvas:
    """Pip with a feeling, on the feeling's ground, cut to a round-cornered card."""
    canvas, frame = sheet(WIDTH, HEIGHT)
    card_ground(canvas, frame, feelings()[feeling].ground)
    bust(canvas, frame.at(*HEAD_AT, HEAD), PIP, face({feeling: strength}))
    canvas.grain()
    canvas.cut(canvas.mask(rounded(0, 0, WIDTH, HEIGHT, CORNER), Frame().at(scale=UNIT)))
    return canvas


PICTURES = {
    f"face_{feeling}_{n}": Picture(partial(face_card, feeling, strength), 92)
    for feeling in feelings()
    for n, strength in enumerate(STRENGTHS, 1)
}
