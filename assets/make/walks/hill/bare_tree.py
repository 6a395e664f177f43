"""A bare tree in winter: branches with snow along their backs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from assets.make.paint import Canvas, Frame, Points, bezier, ribbon

from .snow import cushion
from .tones import BARK

Spot = tuple[float, float]
Curve = tuple[Spot, Spot, Spot, Spot]


@dataclass(frozen=True)
class Branch:
    """A branch along a cubic curve, from `start` to `end` wide, with snow `load` widths thick on its back."""

    curve: Curve
    start: float
    end: float
    load: float = 0.55


def wood(cv: Canvas, t: Frame, branches: Sequence[Branch], size: float) -> None:
    """Branches as one form of about `size` units thickness, then the snow that stays on them."""
    lines = [bezier(*one.curve, n=34) for one in branches]
    shapes = [
        piece for line, one in zip(lines, branches, strict=True) for piece in ribbon(line, one.start, one.end)
    ]
    cv.form(cv.mask(shapes, t), BARK, size * t.k, shade=0.5, rim=0.5)
    for line, one in zip(lines, branches, strict=True):
        if one.load > 0:
            _load(cv, t, line, one)


def _load(cv: Canvas, t: Frame, line: Points, one: Branch) -> None:
    """Snow stays where a branch is nearly level; runs of such places become cushions."""
    along = np.gradient(line, axis=0)
    flat = np.abs(along[:, 0]) / np.hypot(along[:, 0], along[:, 1])
    widths = np.interp(np.linspace(0, 1, len(line)), (0, 1), (one.start, one.end))
    ends = np.flatnonzero(np.diff(np.concatenate([[0], (flat > 0.6).astype(int), [0]])))
    for first, last in zip(ends[::2], ends[1::2], strict=True):
        part, wide = line[first:last], widths[first:last]
        if len(part) < 5:
            continue
        wave = 1 + 0.3 * np.sin(np.arange(len(part)) * 1.3)
        taper = np.sin(np.linspace(0.2, np.pi - 0.2, len(part))) ** 0.6
        thick = (wide * one.load + 3) * wave * taper
        nothing = np.zeros(len(part))
        top = part - np.stack([nothing, wide * 0.42 + thick], 1)
        low = part - np.stack([nothing, wide * 0.12 - 0.25 * thick * (wave - 0.9)], 1)
        cushion(cv, t, np.vstack([top, low[::-1]]), float(thick.mean()) * 0.8 + 2)


def tree(cv: Canvas, t: Frame, x: float, y: float) -> None:
    """The tree beside the brook, 480 units high; a strong bough reaches right at 300 units above its foot."""

    def curve(*spots: Spot) -> Curve:
        a, b, c, d = ((x + px, y + py) for px, py in spots)
        return a, b, c, d

    wood(
        cv,
        t,
        (
            Branch(curve((0, -18), (-14, -120), (8, -210), (0, -320)), 56, 26, 0),
            Branch(curve((0, -300), (-20, -380), (-62, -410), (-106, -468)), 25, 5),
            Branch(curve((-2, -230), (-30, -296), (-90, -300), (-150, -346)), 22, 4),
            Branch(curve((-84, -306), (-110, -318), (-130, -312), (-164, -306)), 8, 3),
            Branch(curve((0, -310), (6, -390), (30, -430), (40, -486)), 25, 5),
            Branch(curve((22, -412), (54, -446), (84, -462), (116, -482)), 10, 3),
            Branch(curve((-62, -416), (-100, -424), (-130, -436), (-160, -428)), 9, 3),
            Branch(curve((0, -236), (40, -320), (150, -326), (318, -300)), 32, 7, 0.75),
            Branch(curve((150, -310), (200, -344), (250, -350), (300, -372)), 11, 3),
            Branch(curve((78, -296), (104, -346), (124, -366), (134, -400)), 12, 3),
        ),
        13,
    )
    for bend, top in ((-16, -250), (-5, -290), (7, -240), (15, -200)):
        foot, head = (x + bend, y - 10), (x + bend * 0.3, y + top)
        groove = bezier(foot, (x + bend - 8, y - 100), (x + bend * 0.4, y - 180), head, 24)
        cv.fill(ribbon(groove, 1.6, 0.6, 3.0), BARK.dark, t, alpha=0.38)
