"""The shape all level cards share, and a window through which a card looks at a place."""

from collections.abc import Callable
from functools import partial

from assets.make.paint import Canvas, Frame, Picture, lin, mix, rounded, sheet

WIDTH, HEIGHT, CORNER = 268, 290, 26
Scene = Callable[[Canvas, Frame], None]


def card(scene: Scene) -> Canvas:
    """A scene painted on a round-cornered card; its frame is in units from the card's upper left."""
    canvas, frame = sheet(WIDTH, HEIGHT)
    scene(canvas, frame)
    canvas.grain()
    canvas.cut(canvas.mask(rounded(0, 0, WIDTH, HEIGHT, CORNER), frame))
    return canvas


def picture(scene: Scene) -> Picture:
    """The card as a picture of the game."""
    return Picture(partial(card, scene), 92)


def window(frame: Frame, x: float, y: float, width: float) -> Frame:
    """A frame in the units of a place, of which the card shows `width` units from x, y on."""
    scale = WIDTH / width
    return frame.at(-x * scale, -y * scale, scale)


def ground(canvas: Canvas, frame: Frame, colour: str) -> None:
    """A plain softly lit ground, as the faces have."""
    down = [(0.0, mix(colour, "#ffffff", 0.35)), (1.0, mix(colour, "#8a7ab8", 0.10))]
    canvas.put(canvas.everything(), lin(frame.point(0, 0), frame.point(0, HEIGHT), [*down]))
    canvas.soft(WIDTH * 0.72, HEIGHT * 0.28, WIDTH * 0.77, HEIGHT * 0.67, "#fffbe8", 0.55, frame)
