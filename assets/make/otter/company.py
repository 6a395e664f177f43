"""Others near Pip, or the place where somebody is missing."""

from dataclasses import replace

import numpy as np

from assets.make.otter.face import face
from assets.make.otter.head import head
from assets.make.otter.outlines import skull
from assets.make.otter.signs import heart
from assets.make.otter.sparks import sparkle
from assets.make.otter.who import MO, PIP, Otter
from assets.make.paint import Canvas, Frame, Material, Points, bezier, ellipse, ribbon, symmetric, tuft

SIDES = (-1, 1)
RED = Material("#e8606c", "#ffb3ae", "#a83a5c")
YELLOW = Material("#f6c34f", "#fff0b8", "#c98a3c")
BLUE = Material("#6fa8dc", "#cfe9f6", "#44699f")
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
    size = 0.27 + 0.07 * amount
    for x, who, tilt in ((-1.06, FRIEND, 8), (-0.16, MO, -8)):
        _small(canvas, frame.at(x, -1.30, size), who, 0.8, tilt)
    local = frame.at(-0.61, -1.04, 0.15)
    canvas.form(canvas.mask(ellipse(0, 0, 1), local), RED, local.k)


def close(canvas: Canvas, frame: Frame, amount: float) -> None:
    """Two others cheek to cheek, a heart above them."""
    size = 0.28 + 0.06 * amount
    _small(canvas, frame.at(0.36, -1.24, size), MO, 0.7, 10)
    _small(canvas, frame.at(0.96, -1.20, size * 0.9), FRIEND, 0.7, -10)
    heart(canvas, frame, 0.67, -1.64, 0.13)


def treat(canvas: Canvas, frame: Frame, amount: float) -> None:
    """Somebody else with three balloons."""
    size = 0.27 + 0.06 * amount
    for x, y, material in ((1.16, -1.36, RED), (0.86, -1.56, YELLOW), (1.30, -1.64, BLUE)):
        string = bezier((x, y), (x - 0.05, y + 0.2), (0.98, -1.0), (0.92, -0.82))
        canvas.fill(ribbon(string, 0.018, 0.018), "#6a5a70", frame, alpha=0.8)
        canvas.form(canvas.mask(ellipse(x, y, 0.155, 0.18), frame), material, 0.16 * frame.k)
    _small(canvas, frame.at(0.48, -1.22, size), FRIEND, 0.9, 6)


def dashes(path: Points, apart: float, long: float) -> list[Points]:
    """The path in dashes, `long` each, starting every `apart`, both in its own units."""
    walked = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(path, axis=0).T))])
    steps = [np.linspace(at, min(at + long, walked[-1]), 6) for at in np.arange(0, walked[-1], apart)]
    return [np.stack([np.interp(at, walked, path[:, i]) for i in (0, 1)], 1) for at in steps]


def missing(canvas: Canvas, frame: Frame, amount: float) -> None:
    """The dashed outline of someone who is not here."""
    local = frame.at(0.86, -1.22, 0.36)
    outline = np.vstack([skull(PIP, 0.0)[0]])
    ears = [
        ellipse(side * 0.84, -0.52, 0.2, n=30, start=150 if side < 0 else 210, end=330 if side < 0 else 390)
        for side in SIDES
    ]
    body = bezier((-0.60, 0.84), (-1.0, 1.0), (-1.06, 1.3), (-1.06, 1.6), 16)
    for path in (outline, *ears, body, body * (-1, 1)):
        for line in dashes(path, 0.26, 0.15):
            canvas.fill(ribbon(line, 0.07, 0.07), "#7485bd", local, alpha=min(1.0, 0.5 + amount))


def giver(canvas: Canvas, frame: Frame, amount: float) -> None:
    """A friend who has just given something, and a heart on its way to that friend."""
    _small(canvas, frame.at(0.94, -1.16, 0.32 + 0.06 * amount), FRIEND, 0.8, -8)
    heart(canvas, frame, 0.30, -1.22, 0.10 + 0.06 * amount, 10)
    heart(canvas, frame, -0.02, -1.02, 0.09, -8)


def able(canvas: Canvas, frame: Frame, amount: float) -> None:
    """Somebody else who can do it: a ball that stays up on the head."""
    size = 0.29 + 0.06 * amount
    _small(canvas, frame.at(-0.90, -1.06, size), FRIEND, 0.7, 4)
    local = frame.at(-0.88, -1.06 - size * 0.76 - 0.15, 0.15)
    canvas.form(canvas.mask(ellipse(0, 0, 1), local), RED, local.k)
    for x, y, star in ((-1.22, -1.46, 0.10), (-0.56, -1.56, 0.12)):
        sparkle(canvas, frame, x, y, star * (0.5 + 0.5 * amount))


def turned_away(canvas: Canvas, frame: Frame, amount: float) -> None:
    """A friend seen from behind, who goes away."""
    local = frame.at(0.86, -1.20, 0.30 + 0.06 * amount, rot=4)
    k = local.k
    body = canvas.mask(symmetric([(0, 0.6), (0.5, 0.7), (0.86, 1.2), (0.9, 1.5), (0, 1.55)]), local)
    canvas.form(body, FRIEND.fur, 0.6 * k)
    for side in SIDES:
        canvas.form(canvas.mask(ellipse(side * 0.85, -0.50, 0.2), local), FRIEND.fur, 0.2 * k)
    canvas.form(canvas.mask(skull(FRIEND, 0.0), local), FRIEND.fur, 0.95 * k, shade=0.3)
    for x, y, angle in ((-0.3, 0.1, 80), (0.1, -0.2, 95), (0.4, 0.2, 100), (-0.1, 0.4, 88)):
        canvas.fill(tuft(x, y, angle, 0.22, 0.06, 0.2), FRIEND.fur.dark, local, alpha=0.5)


BEHIND = {
    "playing": playing,
    "close": close,
    "treat": treat,
    "missing": missing,
    "giver": giver,
    "able": able,
    "turned_away": turned_away,
}
