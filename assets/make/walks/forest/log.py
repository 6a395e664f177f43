"""A fallen log, its cut face towards us, mossy above."""

from __future__ import annotations

import math
import random

import numpy as np

from assets.make.paint import Canvas, Frame, Mask, Material, bezier, ellipse, ribbon, spline


def log(
    cv: Canvas,
    t: Frame,
    x: float,
    y: float,
    length: float,
    radius: float,
    tilt: float,
    mat: Material,
    moss: Material,
    seed: int = 1,
) -> Mask:
    """A log whose near end is at (x, y), reaching to the right along `tilt` degrees; gives its silhouette."""
    at = t.at(x, y, 1, rot=tilt)
    rnd = random.Random(seed)
    r = radius
    cv.soft(length * 0.46, r * 0.92, length * 0.66, r * 0.42, "#1f4a44", 0.6, at)
    stub = ribbon(
        bezier(
            (length * 0.66, -r * 0.6),
            (length * 0.69, -r * 1.2),
            (length * 0.72, -r * 1.5),
            (length * 0.75, -r * 1.72),
        ),
        r * 0.5,
        r * 0.36,
    )
    cv.form(cv.mask(stub, at), mat, r * 0.25 * t.k, shade=0.6)
    cv.form(
        cv.mask(ellipse(length * 0.752, -r * 1.74, r * 0.2, r * 0.11, 20), at),
        Material("#dcb98a", "#f6e2b4", "#a87c62"),
        r * 0.1 * t.k,
    )
    edge = [(0, -r), (length * 0.3, -r * 1.03), (length * 0.7, -r * 0.94), (length, -r * 0.86)]
    end = [
        (length + r * 0.26, -r * 0.4),
        (length + r * 0.12, -r * 0.05),
        (length + r * 0.3, r * 0.3),
        (length, r * 0.82),
    ]
    under = [(length * 0.6, r * 0.93), (length * 0.25, r * 1.0), (0, r)]
    body = cv.mask(spline([edge[0], *edge, *end, *under, under[-1]]), at)
    face = cv.mask(ellipse(0, 0, r * 0.52, r), at)
    whole = body | face
    cv.form(body, mat, r * 0.9 * t.k, shade=0.65, rim=0.6)
    for _ in range(22):
        v = rnd.uniform(-0.75, 0.85) * r
        u = rnd.uniform(0.02, 0.8) * length
        run = rnd.uniform(50, 130)
        line = bezier(
            (u, v),
            (u + run * 0.3, v + rnd.uniform(-3, 3)),
            (u + run * 0.7, v + rnd.uniform(-3, 3)),
            (u + run, v),
            14,
        )
        cv.put(
            cv.mask(ribbon(line, 0.6, 0.6, rnd.uniform(2.2, 4.2)), at).blur(0.5 * t.k),
            mat.dark,
            0.36,
            clip=body,
        )
    pads = [
        ellipse(u * length, -r * (0.96 - 0.05 * u) + 3, rnd.uniform(18, 36), rnd.uniform(9, 17))
        for u in np.linspace(0.08, 0.97, 22)
    ]
    pads += [
        ellipse(
            rnd.uniform(0.1, 0.9) * length,
            -r * rnd.uniform(0.38, 0.85),
            rnd.uniform(10, 22),
            rnd.uniform(8, 16),
        )
        for _ in range(30)
    ]
    cushion = cv.mask(pads, at)
    cv.put(cushion.shift(-3 * t.k, 6 * t.k).blur(4 * t.k) & body, mat.dark, 0.55)
    cv.form(cushion, moss, 13 * t.k, shade=0.45, rim=0.65)
    for _ in range(80):
        u, v = rnd.uniform(0.03, 0.98) * length, -r * rnd.uniform(0.55, 1.15)
        lit = rnd.random() < 0.6
        cv.soft(u, v, 5, 3.4, moss.light if lit else moss.dark, 0.5, at, clip=cushion)
    cv.form(face, Material("#d9b384", "#f8e4b8", "#9c7460"), r * 0.6 * t.k, shade=0.5)
    for i, ring in enumerate((0.84, 0.66, 0.48, 0.31, 0.15)):
        outer = cv.mask(ellipse(0, 0, r * 0.52 * ring, r * ring), at)
        inner = cv.mask(ellipse(0.4, 0.6, r * 0.52 * ring - 1.8, r * ring - 2.2), at)
        cv.put((outer - inner).blur(0.6 * t.k), "#a87a58", 0.62 - 0.05 * i, clip=face)
    rim = cv.mask(ellipse(0, 0, r * 0.52, r), at) - cv.mask(ellipse(1, 0, r * 0.52 - 4, r - 4.5), at)
    cv.put(rim, mat.base, 0.9)
    for a in (-100, -20, 70):
        q = math.radians(a)
        crack = [
            (0.06 * r * math.cos(q), 0.1 * r * math.sin(q)),
            (0.34 * r * math.cos(q), 0.66 * r * math.sin(q)),
        ]
        cv.fill(ribbon(crack, 1.4, 0.5), "#a87a58", at, alpha=0.6)
    return whole
