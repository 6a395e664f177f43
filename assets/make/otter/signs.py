"""Signs around a head: ripples, surprise, shivering, steam, hearts and z; more of them as strength grows."""

import math

import numpy as np

from assets.make.otter.face import Face
from assets.make.paint import Canvas, Frame, Material, bezier, ellipse, ribbon

SIDES = (-1, 1)
HEART = Material("#ef6d7c", "#ffb3ae", "#c9405f")
HEARTS = (
    (0.98, -0.82, 0.20, 14, 0.1),
    (-1.10, -0.70, 0.15, -16, 0.5),
    (1.26, -0.38, 0.115, 20, 0.8),
    (-0.78, -1.02, 0.10, -8, 0.95),
)
"""Place, size, turn, and the strength it appears at."""
SLEEPY = ((0.80, -0.90, 0.10, 0.1), (0.94, -1.14, 0.13, 0.5), (1.10, -1.42, 0.165, 0.9))
Z_STROKES = ([(-0.8, -0.8), (0.8, -0.8)], [(0.75, -0.75), (-0.75, 0.75)], [(-0.8, 0.8), (0.8, 0.8)])
STEAM = ((0.93, -0.86, 0.12), (1.08, -1.00, 0.155), (1.22, -0.90, 0.105), (1.07, -0.85, 0.11))


def heart(
    canvas: Canvas,
    frame: Frame,
    x: float,
    y: float,
    size: float,
    rot: float = 0,
    material: Material = HEART,
) -> None:
    """A round heart; size is about half its width."""
    local = frame.at(x, y, size, rot=rot)
    outline = np.vstack(
        [
            bezier((0, -0.45), (0.18, -1.0), (1.15, -1.05), (1.05, -0.15)),
            bezier((1.05, -0.15), (0.98, 0.35), (0.35, 0.70), (0, 1.02)),
            bezier((0, 1.02), (-0.35, 0.70), (-0.98, 0.35), (-1.05, -0.15)),
            bezier((-1.05, -0.15), (-1.15, -1.05), (-0.18, -1.0), (0, -0.45)),
        ]
    )
    mask = canvas.mask(outline, local)
    canvas.put(mask.shift(-0.08 * local.k, 0.12 * local.k).blur(0.15 * local.k), "#8a3550", 0.28)
    canvas.form(mask, material, 0.7 * local.k)
    canvas.fill(ellipse(0.52, -0.42, 0.22, 0.13, 35), "#fff4ee", local, alpha=0.8, blur=0.03)


def signs_behind(canvas: Canvas, frame: Frame, face: Face) -> None:
    """The signs that the head hides in part."""
    if face.ripple > 0.1:
        _ripple(canvas, frame, face.ripple)
    if face.pop > 0.1:
        _pop(canvas, frame, face.pop)
    if face.shiver > 0.1:
        _shiver(canvas, frame, face.shiver)


def signs_before(canvas: Canvas, frame: Frame, face: Face) -> None:
    """The signs in front of the head."""
    if face.steam > 0.1:
        _steam(canvas, frame, face.steam)
    if face.hearts > 0.1:
        for x, y, size, rot, first in HEARTS:
            if face.hearts >= first - 0.02:
                heart(canvas, frame, x, y, size * (0.75 + 0.25 * face.hearts), rot)
    if face.zzz > 0.1:
        for x, y, size, first in SLEEPY:
            if face.zzz >= first - 0.02:
                local = frame.at(x, y, size, rot=8)
                for start, end in Z_STROKES:
                    canvas.fill(ribbon(np.linspace(start, end, 8), 0.34, 0.34), "#7a6bb0", local)


def _ripple(canvas: Canvas, frame: Frame, amount: float) -> None:
    for i, r in enumerate((1.34, 1.62, 1.90)):
        alpha = min(1.0, max(0.0, amount * 3 - i))
        if alpha > 0:
            outer, inner = ellipse(0, 0.02, r, r * 0.93), ellipse(0, 0.02, r - 0.06, r * 0.93 - 0.06)
            ring = canvas.mask(outer, frame) - canvas.mask(inner, frame)
            canvas.put(ring.blur(0.012 * frame.k), "#ffffff", (0.75 - 0.18 * i) * alpha)


def _pop(canvas: Canvas, frame: Frame, amount: float) -> None:
    for i, angle in enumerate((-138, -114, -90, -66, -42)):
        turn = math.radians(angle)
        start = 1.18 if i % 2 else 1.13
        end = start + (0.16 + 0.17 * amount) * (0.75 if i % 2 else 1)
        ray = [(math.cos(turn) * r * 1.02, math.sin(turn) * r) for r in (start, end)]
        canvas.fill(ribbon(ray, 0.045, 0.095), "#f2a33c", frame, alpha=min(1.0, 0.4 + amount))


def _shiver(canvas: Canvas, frame: Frame, amount: float) -> None:
    for side in SIDES:
        for i, x in enumerate((1.15, 1.28)):
            h = (0.36 - 0.11 * i) * (0.6 + 0.4 * amount)
            y = np.linspace(-h, h, 28)
            path = np.stack([side * (x + 0.045 * np.sin(y / h * 7)), y - 0.05], 1)
            alpha = (0.85 - 0.25 * i) * min(1.0, amount + 0.2)
            canvas.fill(ribbon(path, 0.02, 0.02, 0.062), "#7e86c4", frame, alpha=alpha)


def _steam(canvas: Canvas, frame: Frame, amount: float) -> None:
    k = frame.k
    for side in SIDES:
        puffs = [ellipse(side * x, y, r * (0.55 + 0.45 * amount)) for x, y, r in STEAM]
        mask = canvas.mask(puffs, frame)
        canvas.put(mask.blur(0.01 * k), "#fffaf6", min(1.0, 0.25 + 0.75 * amount))
        canvas.put((mask - mask.shift(0.05 * k, -0.06 * k).blur(0.04 * k)) & mask, "#d9968c", 0.55 * amount)
