"""Small drawn signs: sparkles, confetti, a tangle, a question, dots, sweat, a breath."""

import numpy as np

from assets.make.otter.tears import tear
from assets.make.paint import Canvas, Frame, Material, bezier, ellipse, ribbon, rounded, spline

GOLD = Material("#f6c34f", "#fff0b8", "#d08f3c")
VIOLET = "#7a6bb0"
CONFETTI = ("#ef6d7c", "#f6b93f", "#6bb0dc", "#7cb86c", "#a58bd6")
SPARKLES = (
    (1.12, -0.80, 0.20),
    (-1.14, -0.62, 0.16),
    (0.78, -1.22, 0.13),
    (-0.82, -1.12, 0.19),
    (1.28, -0.30, 0.11),
)


def sparkle(canvas: Canvas, frame: Frame, x: float, y: float, size: float, material: Material = GOLD) -> None:
    """A star with four soft points."""
    local = frame.at(x, y, size)
    way = [
        (0, -1),
        (0, -1),
        (0.2, -0.2),
        (1, 0),
        (1, 0),
        (0.2, 0.2),
        (0, 1),
        (0, 1),
        (-0.2, 0.2),
        (-1, 0),
        (-1, 0),
        (-0.2, -0.2),
    ]
    canvas.form(canvas.mask(spline(way), local), material, 0.4 * local.k)


def sparkles(canvas: Canvas, frame: Frame, amount: float) -> None:
    """Stars round the head, more of them as the feeling grows."""
    for i, (x, y, size) in enumerate(SPARKLES):
        if amount * len(SPARKLES) > i:
            sparkle(canvas, frame, x, y, size * (0.7 + 0.3 * amount))


def confetti(canvas: Canvas, frame: Frame, amount: float) -> None:
    """Coloured paper in the air."""
    chance = np.random.default_rng(5)
    for i in range(round(34 * amount)):
        x, y = chance.uniform(-1.4, 1.4), chance.uniform(-1.72, -0.2)
        size, turn = chance.uniform(0.045, 0.075), chance.uniform(0, 180)
        if abs(x) > 0.85 or y < -0.9:
            paper = rounded(-1, -0.55, 2, 1.1, 0.4)
            canvas.fill(paper, CONFETTI[i % len(CONFETTI)], frame.at(x, y, size, rot=turn))


def tangle(canvas: Canvas, frame: Frame, amount: float) -> None:
    """A tangled line over the head, as when nothing works."""
    t = np.linspace(0, 2 * np.pi * 4.3, 220)
    x = 0.46 * np.cos(t * 1.07) * (0.75 + 0.25 * np.sin(t * 0.37))
    y = 0.25 * np.sin(t * 1.31 + 0.6) * (0.8 + 0.2 * np.cos(t * 0.53))
    size = 0.7 + 0.4 * amount
    path = np.stack([x * size, -1.27 + y * size], 1)
    canvas.fill(ribbon(path, 0.035, 0.035), "#5a4468", frame, alpha=min(1.0, 0.55 + amount))


def ask(canvas: Canvas, local: Frame) -> None:
    """A question mark that fills its frame."""
    hook = bezier((-0.55, -0.42), (-0.5, -1.3), (1.0, -1.15), (0.42, -0.15), 26)
    strokes = [
        *ribbon(hook, 0.32, 0.32),
        *ribbon([(0.42, -0.15), (0.08, 0.16), (0.04, 0.42)], 0.32, 0.30),
    ]
    canvas.fill([*strokes, ellipse(0.04, 0.90, 0.21)], VIOLET, local)


def question(canvas: Canvas, frame: Frame, amount: float) -> None:
    """One question mark, then two."""
    for x, y, size, turn, first in ((0.86, -1.22, 0.30, 12, 0.0), (-0.80, -1.18, 0.22, -14, 0.5)):
        if amount > first:
            ask(canvas, frame.at(x, y, size * (0.75 + 0.25 * amount), rot=turn))


def dots(canvas: Canvas, frame: Frame, amount: float) -> None:
    """Three dots: nothing comes."""
    for i in range(1 + round(2 * amount)):
        canvas.fill(ellipse(-0.36 + 0.36 * i, -1.22, 0.10), "#8d8496", frame, alpha=0.9)


def sweat(canvas: Canvas, frame: Frame, amount: float) -> None:
    """Drops of sweat at the temple."""
    for x, y, size, first in (
        (0.80, -0.50, 0.12, 0.0),
        (-0.84, -0.40, 0.10, 0.4),
        (0.96, -0.12, 0.085, 0.75),
    ):
        if amount > first:
            tear(canvas, frame, x, y, size * (0.8 + 0.2 * amount), 12 if x > 0 else -12)


def spray(canvas: Canvas, frame: Frame, amount: float) -> None:
    """Drops that fly off the wiped brow."""
    for x, y, size, turn in ((1.02, -0.86, 0.10, 48), (1.22, -0.66, 0.085, 66), (0.84, -1.04, 0.075, 30)):
        tear(canvas, frame, x, y, size * (0.6 + 0.4 * amount), turn)


def breath(canvas: Canvas, frame: Frame, amount: float) -> None:
    """A breath let go, at the viewer's left of the mouth."""
    grown = 0.6 + 0.4 * amount
    puffs = [
        ellipse(-0.78 * grown, 0.72, 0.13),
        ellipse(-0.98 * grown, 0.66, 0.18),
        ellipse(-1.17 * grown, 0.75, 0.14),
    ]
    mask = canvas.mask(
        [*puffs, ellipse(-0.98 * grown, 0.80, 0.13), ellipse(-0.55 * grown, 0.68, 0.06)], frame
    )
    k = frame.k
    canvas.put(mask.shift(0, 0.03 * k).blur(0.04 * k), "#7f86b4", 0.35)
    canvas.put(mask.blur(0.01 * k), "#fffdfa", 0.95)
    canvas.put((mask - mask.shift(0.04 * k, -0.05 * k).blur(0.03 * k)) & mask, "#a9b6d8", 0.6)


BEFORE = {
    "sparkles": sparkles,
    "confetti": confetti,
    "tangle": tangle,
    "question": question,
    "dots": dots,
    "sweat": sweat,
    "spray": spray,
    "breath": breath,
}
