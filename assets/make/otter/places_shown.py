"""Pip from head to feet, pale but for one place: what a card of a place of the body shows."""

from collections.abc import Mapping, Sequence
from functools import partial

import numpy as np

from assets.make.otter.standing import HEAD, HEAD_AT, SIZE, kind, standing
from assets.make.otter.who import PIP
from assets.make.paint import Canvas, Frame, Picture, Points, ellipse, rgb, ribbon, sheet
from assets.make.paint.colour import Pixels

PART = 200 / SIZE[0]
"""How large these are beside `body_pip`."""
PALE, CREAM = 0.50, "#fff3e0"
"""How much cream lies over what is not meant."""
RING, INK = 11.0, "#65559f"
"""Width of the ring around the place, in units of `body_pip`."""
Round = tuple[float, float, float, float]
"""Middle and half width and height, in heads from the middle of the head."""
PLACES: Mapping[str, Sequence[Round]] = {
    "head": ((0, -0.60, 0.84, 0.36),),
    "face": ((0, 0.16, 0.86, 0.66),),
    "chest": ((0, 1.24, 0.50, 0.35),),
    "tummy": ((0, 1.92, 0.54, 0.44),),
    "paws": ((-1.06, 1.54, 0.36, 0.36), (1.06, 1.54, 0.36, 0.36)),
    "legs": ((-0.70, 2.44, 0.48, 0.36), (0.70, 2.44, 0.48, 0.36)),
}


def paint(place: str) -> Canvas:
    """Pip with the place in full colour inside its ring; both paws or legs where there are two."""
    canvas, units = sheet(SIZE[0] * PART, SIZE[1] * PART)
    frame = units.at(HEAD_AT[0] * PART, HEAD_AT[1] * PART, HEAD * PART)
    standing(canvas, frame, PIP, kind())
    own = canvas.pixels.copy()
    canvas.pixels[..., :3] = own[..., :3] * (1 - PALE) + rgb(CREAM) * own[..., 3:] * PALE
    for x, y, wide, tall in PLACES[place]:
        _light(canvas, frame, own, ellipse(x, y, wide, tall, n=90))
    canvas.grain()
    return canvas


def _light(canvas: Canvas, frame: Frame, own: Pixels, edge: Points) -> None:
    """Bring what lies inside the edge back to its colours, and lay the ring around it."""
    inside = canvas.mask(edge, frame).view(0, 0, canvas.w, canvas.h)[..., None]
    canvas.pixels[:] = canvas.pixels * (1 - inside) + own * inside
    closed = np.vstack([edge, edge[:1]])
    width = RING / HEAD
    ring = canvas.mask(ribbon(closed, width * 1.9, width * 1.9), frame)
    canvas.put(ring, CREAM, 0.9)
    canvas.put(canvas.mask(ribbon(closed, width, width), frame), INK)


PICTURES = {f"body_{place}": Picture(partial(paint, place), 90) for place in PLACES}
"""All share one registration."""
