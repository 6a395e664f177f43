"""The mouth: a smiling or pouting line when closed, lips, teeth and tongue when open."""

import numpy as np

from assets.make.otter.face import Face
from assets.make.otter.who import LINE
from assets.make.paint import (
    Canvas,
    Frame,
    Mask,
    Material,
    Points,
    bezier,
    ellipse,
    lin,
    mix,
    ribbon,
    rounded,
    spline,
)

OPENS_AT = 0.08
LINE_Y = 0.455
OUT = 1.05
"""A tongue beyond this comes out of the mouth."""


def mouth(canvas: Canvas, frame: Frame, face: Face, cream: Material) -> None:
    """The mouth and the line from it to the nose."""
    frame = frame.at(0, 0.05 * abs(face.mouth_skew), rot=-9 * face.mouth_skew) if face.mouth_skew else frame
    if face.mouth_open < 0.5 or face.mouth_round < 0.5:
        end = 0.35 if face.mouth_open < 0.3 else 0.36
        canvas.fill(ribbon([(0, 0.21), (0, end)], 0.022, 0.026), LINE, frame, alpha=0.8)
    if face.mouth_open < OPENS_AT:
        _closed(canvas, frame, face)
    else:
        _open(canvas, frame, face, cream)
    if face.tongue > OUT:
        _tongue_out(canvas, frame, face.tongue - OUT)
    if face.lip > 0.1:
        path = spline([(-0.09, 0.575), (0, 0.55), (0.09, 0.575)], False)
        pout = ribbon(path, 0.012, 0.012, 0.045 * face.lip)
        canvas.fill(pout, mix(LINE, cream.dark, 0.35), frame, alpha=0.8 * face.lip)


def _tongue_out(canvas: Canvas, frame: Frame, amount: float) -> None:
    """The tongue over the lower lip, at the viewer's right of the middle."""
    length = 0.10 + 0.22 * min(1.0, amount)
    local = frame.at(0.08, LINE_Y + 0.035, 1, rot=-8)
    outline = spline(
        [(-0.105, 0.0), (-0.115, length * 0.6), (0, length + 0.05), (0.115, length * 0.6), (0.105, 0.0)]
    )
    mask = canvas.mask(outline, local)
    canvas.put(mask.grow(0.018 * frame.k), LINE)
    pink = lin(local.point(0, 0), local.point(0, length), [(0, "#d9646c"), (1, "#f79c95")])
    canvas.put(mask, pink)
    canvas.fill(ribbon([(0, 0.02), (0, length * 0.62)], 0.022, 0.012), "#c2545f", local, alpha=0.8)


def _wobble(face: Face, t: Points) -> Points:
    return np.asarray(face.mouth_wobble * 0.026 * np.sin(t * np.pi * 3))


def _closed(canvas: Canvas, frame: Frame, face: Face) -> None:
    curve, w = face.mouth_curve, 0.42 * face.mouth_width
    corner = LINE_Y - (0.135 if curve > 0 else 0.125) * curve
    middle = LINE_Y + 0.075 * curve
    t = np.linspace(-1, 1, 25)
    y = middle + (corner - middle) * t * t + _wobble(face, t)
    canvas.fill(ribbon(np.stack([w * t, y - 0.02], 1), 0.022, 0.022, 0.062), LINE, frame)
    if curve > 0.3:
        for side in (-1, 1):
            dimple = bezier(
                (side * (w - 0.01), corner - 0.035),
                (side * (w + 0.02), corner - 0.03),
                (side * (w + 0.025), corner - 0.005),
                (side * (w + 0.012), corner + 0.02),
            )
            canvas.fill(ribbon(dimple, 0.014, 0.022), LINE, frame, alpha=0.7)


def _lips(face: Face) -> Points:
    """The outline of the open mouth: between a smile's (or pout's) shape and an O."""
    c, o, w, rounding = face.mouth_curve, face.mouth_open, 0.42 * face.mouth_width, face.mouth_round
    th = np.linspace(0, 2 * np.pi, 72, endpoint=False)
    t = np.cos(th)
    top = LINE_Y - 0.055 + (0.03 if c > 0 else 0.07) * c
    corner = LINE_Y - 0.055 - (0.085 if c > 0 else 0.10) * c
    bottom = top + 0.10 + 0.36 * o + min(0.0, 0.06 * c)
    upper = top + (corner - top) * t * t
    lower = bottom + (corner - bottom) * np.abs(t) ** (2.3 if c > 0 else 3.5)
    y = np.where(np.sin(th) < 0, np.minimum(upper, lower), np.maximum(lower, upper))
    y = y + _wobble(face, t) * (1 - rounding)
    ox, oy = w * 0.80 * np.cos(th), top + 0.02 + (0.06 + 0.20 * o) * (1 + np.sin(th))
    return np.stack([w * t * (1 - rounding) + ox * rounding, y * (1 - rounding) + oy * rounding], 1)


def _open(canvas: Canvas, frame: Frame, face: Face, cream: Material) -> None:
    k, w = frame.k, 0.42 * face.mouth_width
    outline = _lips(face)
    inside = canvas.mask(outline, frame)
    top, bottom = float(outline[:, 1].min()), float(outline[:, 1].max())
    canvas.put(inside.shift(-0.012 * k, 0.03 * k).blur(0.03 * k), cream.dark, 0.6)
    canvas.put(inside.grow(0.020 * k), LINE)
    canvas.put(inside, lin(frame.point(0, top), frame.point(0, bottom), [(0, "#4a1a26"), (1, "#8c3440")]))
    if face.teeth > 0.1:
        _teeth(canvas, frame, face, inside, top, top + (bottom - top) * 0.5 * (0.55 + 0.45 * face.teeth))
    if face.tongue > 0.1:
        high = (bottom - top) * 0.48 * min(1.0, face.tongue)
        pink = lin(frame.point(0, bottom - 0.15), frame.point(0, bottom), [(0, "#f59a8f"), (1, "#dd6f72")])
        canvas.fill(ellipse(0, bottom + 0.01, w * 0.62, high), pink, frame, clip=inside)


def _teeth(canvas: Canvas, frame: Frame, face: Face, inside: Mask, top: float, end: float) -> None:
    w = 0.42 * face.mouth_width
    row = canvas.mask(rounded(-w * 0.93, top - 0.02, w * 1.86, end - top + 0.02, 0.03), frame)
    canvas.put(row, "#fffaf0", min(1.0, face.teeth * 1.4), clip=inside)
    if face.mouth_wobble < 0.3:
        for x in np.linspace(-0.6, 0.6, 5):
            gap = ribbon([(w * x, top), (w * x, end)], 0.009, 0.009)
            canvas.fill(gap, "#dcc8bb", frame, alpha=0.8, clip=inside & row)
