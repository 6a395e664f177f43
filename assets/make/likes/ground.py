"""The card a thing lies on, and what the things share."""

from collections.abc import Callable, Sequence

from assets.make.paint import (
    Canvas,
    Frame,
    Material,
    lin,
    mix,
    rounded,
    sheet,
    spline,
)

SIDE, CORNER = 132, 26
Thing = Callable[[Canvas, Frame], None]
LEAF = Material("#7cb37c", "#cfe09a", "#3c7a6c")
STEAM = "#ffffff"


def card(colour: str, thing: Thing) -> Canvas:
    """A thing on a softly lit card; its frame has its origin in the middle."""
    canvas, frame = sheet(SIDE, SIDE, SIDE / 2, SIDE / 2)
    half = SIDE / 2
    down = [(0.0, mix(colour, "#ffffff", 0.45)), (1.0, mix(colour, "#8a7ab8", 0.10))]
    canvas.put(canvas.everything(), lin(frame.point(0, -half), frame.point(0, half), [*down]))
    canvas.soft(24, -24, 80, 70, "#fffbe8", 0.6, frame)
    thing(canvas, frame)
    canvas.grain()
    canvas.cut(canvas.mask(rounded(-half, -half, SIDE, SIDE, CORNER), frame))
    return canvas


def stands(canvas: Canvas, frame: Frame, y: float, width: float) -> None:
    """The soft shadow a thing stands on."""
    canvas.soft(-3, y, width, 7, "#4a3a5c", 0.38, frame)


def solid(
    canvas: Canvas, frame: Frame, shape: Sequence[tuple[float, float]], material: Material, size: float
) -> None:
    """A smooth form through the points."""
    canvas.form(canvas.mask(spline(shape), frame), material, size * frame.k)
