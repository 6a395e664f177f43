"""Others near Pip, or the place where somebody is missing."""

from dataclasses import replace

import numpy as np

from assets.make.otter.face import face
from assets.make.otter.head import head
from assets.make.otter.outlines import skull
from assets.make.otter.signs import heart
from assets.make.otter.who import MO, PIP, Otter
from assets.make.paint import Canvas, Frame, Material, ellipse, symmetric

FRIEND = replace(
    PIP, fur=Material("#a9a3a0", "#dcd6cc", "#6f6672"), belly=Material("#e3dcd0", "#f6f0e4", "#b0a69e")
)


def _small(canvas: Canvas, frame: Frame, who: Otter, strength: float, tilt: float) -> None:
    """One of the others, small, with shoulders."""
    body = canvas.mask(symmetric([(0, 0.6), (0.5, 0.7), (0.86, 1.2), (0.9, 1.5), (0, 1.55)]), frame)
    canvas.form(body, who.fur, 0.6 * frame.k)
    glad = replace(face({"happy": strength}), tilt=tilt, glow=0.0)
    head(canvas, frame, who, glad, glow=False)


def playing(canvas: Canvas, frame: Frame, amount: float) -> None:
    """Two others who play with a ball, further back."""
    size = 0.24 + 0.05 * amount
    for x, who, tilt in ((-1.06, FRIEND, 8), (-0.28, MO, -8)):
        _small(canvas, frame.at(x, -1.30, size), who, 0.8, tilt)
    local = frame.at(-0.67, -1.02, 0.14)
    canvas.form(canvas.mask(ellipse(0, 0, 1), local), Material("#e8606c", "#ffb3ae", "#a83a5c"), local.k)


def close(canvas: Canvas, frame: Frame, amount: float) -> None:
    """Two others cheek to cheek, a heart above them."""
    size = 0.25 + 0.05 * amount
    _small(canvas, frame.at(0.32, -1.26, size), MO, 0.7, 10)
    _small(canvas, frame.at(0.84, -1.22, size * 0.9), FRIEND, 0.7, -10)
    heart(canvas, frame, 0.60, -1.66, 0.11)


def missing(canvas: Canvas, frame: Frame, amount: float) -> None:
    """The dashed outline of someone who is not here."""
    local = frame.at(0.88, -0.86, 0.56)
    outline = skull(PIP, 0.0)[0]
    steps = np.arange(len(outline))
    for start in range(0, len(outline), 10):
        dash = outline[(steps[start : start + 6]) % len(outline)]
        for x, y in dash:
            canvas.fill(ellipse(x, y, 0.05), "#ffffff", local, alpha=min(1.0, 0.5 + amount))


BEHIND = {"playing": playing, "close": close, "missing": missing}
