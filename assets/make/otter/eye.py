"""Eyes, open or closed."""

import math
from dataclasses import dataclass

import numpy as np

from assets.make.otter.face import Face
from assets.make.otter.who import LINE, Otter
from assets.make.paint import (
    Canvas,
    Colour,
    Frame,
    Mask,
    Material,
    Points,
    ellipse,
    lin,
    mix,
    rad,
    ribbon,
    spline,
)

EYE_AT = (0.435, -0.055)
CLOSES_BELOW = 0.17
ARC_BELOW = 0.62
"""With a curve asked for, the eye is either open or shut: half-closed lids on that way look smug."""


@dataclass(frozen=True)
class _Opening:
    """The measures of one open eye: radii, and its upper and lower lid as curves over x."""

    rx: float
    ry: float
    xs: Points
    lid: Points
    low: Points
    cover: float

    def arc(self, xs: Points) -> Points:
        """Half the eye's height at each x."""
        return np.asarray(self.ry * np.sqrt(np.clip(1 - (xs / self.rx) ** 2, 0, 1)))

    @property
    def outline(self) -> Points:
        """Between the lids, as a polygon."""
        upper, lower = (
            np.stack([self.xs, self.lid], 1),
            np.stack([self.xs, np.maximum(self.low, self.lid + 0.01)], 1),
        )
        return np.vstack([upper, lower[::-1]])


def _opening(face: Face, size: float) -> _Opening:
    rx, ry = 0.168 * size, 0.205 * size * max(1.0, face.eye_open)
    open_part = min(face.eye_open, 1) if abs(face.eye_curve) < 0.2 else 1 - 0.16 * (1 - face.eye_open)
    cover = 1 - (1 - face.lid) * open_part
    xs = np.linspace(-rx * 1.25, rx * 1.25, 40)
    slope = face.lid_angle * xs / rx * 0.10 * size
    lid = -ry * 1.05 + 2.05 * ry * cover - slope - 0.03 * size * (1 - np.clip((xs / rx) ** 2, 0, 1))
    low = ry * 1.05 - face.squint * ry * 0.62 * (1 - 0.35 * (xs / rx) ** 2)
    return _Opening(rx, ry, xs, lid, low, cover)


def eye(canvas: Canvas, frame: Frame, who: Otter, face: Face, side: int, cream: Material, clip: Mask) -> None:
    """One eye; side is -1 for the viewer's left."""
    size = face.eye_size * who.eye
    local = frame.at(side * EYE_AT[0], EYE_AT[1], sx=side)
    o = _opening(face, size)
    canvas.soft(0, 0.02, o.rx * 1.7, o.ry * 1.55, cream.dark, 0.35, local, clip=clip)
    if face.wink > 0.5 and side > 0:
        _closed(canvas, local, o.rx, 1.0)
        return
    if face.eye_open < CLOSES_BELOW or (abs(face.eye_curve) > 0.3 and face.eye_open < ARC_BELOW):
        _closed(canvas, local, o.rx, face.eye_curve)
        return
    ball = canvas.mask(ellipse(0, 0, o.rx, o.ry), local)
    seen = canvas.mask(o.outline, local) & ball
    if o.cover > 0.03 or abs(face.lid_angle) > 0.2:
        canvas.put(ball, mix(cream.base, cream.dark, 0.55))
    elif face.squint > 0.05:
        canvas.put(ball, cream.base)
    white: list[tuple[float, Colour]] = [(0, "#d9cbc6"), (0.45, "#fffdf8"), (1, "#f6ece2")]
    canvas.put(seen, lin(local.point(0, -o.ry), local.point(0, o.ry), white))
    _iris(canvas, local, face, o, side, seen, frame.k)
    _lids(canvas, local, face, o, cream)
    if face.tears > 0.15:
        full = min(1.0, face.tears)
        brim = canvas.mask(ellipse(0, o.ry, o.rx * 0.95, o.ry * (0.18 + 0.34 * full)), local) & ball
        canvas.put(brim, "#bfe4fb", 0.78 * full, clip=seen)
        canvas.put(brim - brim.shift(0, 0.022 * frame.k), "#ffffff", 0.9 * full, clip=seen)


def _closed(canvas: Canvas, local: Frame, rx: float, curve: float) -> None:
    c = math.copysign(0.082, curve)
    arc = [
        (-rx * 1.06, c * 0.75),
        (-rx * 0.5, -c * 0.35),
        (0, -c * 0.75),
        (rx * 0.5, -c * 0.35),
        (rx * 1.06, c * 0.75),
    ]
    canvas.fill(ribbon(spline(arc, False), 0.024, 0.028, 0.070), LINE, local)


def _iris_radii(pupil: float, o: _Opening) -> tuple[float, float]:
    """At pupil 1 the iris fills the eye; the smaller, the rounder it gets."""
    if pupil > 0.97:
        return o.rx * 0.99, o.ry * 0.985
    if pupil > 0.5:
        part = (pupil - 0.5) / 0.47
        return o.rx * pupil * 0.98, (o.ry * part + o.rx * (1 - part)) * pupil * 0.98
    return o.rx * pupil * 0.98, o.rx * pupil


def _iris(canvas: Canvas, local: Frame, face: Face, o: _Opening, side: int, seen: Mask, k: float) -> None:
    ix, iy = _iris_radii(face.pupil, o)
    gx, gy = (face.gaze_x * side - face.cross) * o.rx * 0.35, face.gaze_y * o.ry * 0.22
    iris = canvas.mask(ellipse(gx, gy, ix, iy), local) & seen
    tones: list[tuple[float, Colour]] = [(0, "#a8693f"), (0.32, "#6d4030"), (0.62, "#37211f"), (1, "#241619")]
    canvas.put(iris, rad(local.point(gx, gy + iy * 0.75), iy * 1.75 * k, tones))
    canvas.soft(gx, gy - iy * 0.05, ix * 0.72, iy * 0.74, "#1d1115", 0.9, local, clip=iris)
    canvas.put(seen - seen.shift(0, 0.05 * k).blur(0.02 * k), "#140b12", 0.40, clip=seen)
    if face.sparkle <= 0.05:
        return
    # The light comes from the upper right for both eyes, so the highlights are not mirrored.
    unmirrored = local.at(sx=side)
    gx *= side
    size, strength = min(1.05, 0.55 + 0.5 * face.sparkle), face.sparkle
    high = canvas.mask(
        ellipse(gx + ix * 0.30, gy - iy * 0.36, ix * 0.37 * size, iy * 0.33 * size, -20), unmirrored
    )
    canvas.put(high, "#ffffff", min(1, 0.45 + 0.6 * strength), clip=seen)
    second = canvas.mask(ellipse(gx - ix * 0.36, gy + iy * 0.42, ix * 0.17 * size), unmirrored)
    canvas.put(second, "#ffe9cf", 0.75 * strength, clip=seen)
    warm = 0.55 * strength
    canvas.soft(
        gx - ix * 0.05, gy + iy * 0.62, ix * 0.62, iy * 0.30, "#e9a266", warm, unmirrored, "screen", iris
    )


def _lids(canvas: Canvas, local: Frame, face: Face, o: _Opening, cream: Material) -> None:
    xx = np.linspace(-o.rx * 0.985, o.rx * 0.985, 26)
    arc = o.arc(xx)
    top = np.minimum(np.maximum(-arc, np.interp(xx, o.xs, o.lid)), arc)
    canvas.fill(
        ribbon(np.stack([xx, top], 1), 0.016, 0.026, 0.052 + 0.02 * max(0.0, face.lid_angle)), LINE, local
    )
    if face.squint > 0.08:
        bottom = np.minimum(np.interp(xx, o.xs, o.low), arc)
        line = ribbon(np.stack([xx, bottom], 1)[3:-3], 0.006, 0.010, 0.030 * min(1.0, face.squint * 2))
        canvas.fill(line, mix(LINE, cream.dark, 0.3), local, alpha=0.8)
