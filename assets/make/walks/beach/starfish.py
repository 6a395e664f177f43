"""A starfish, soft and orange, with a small face that laughs when it is touched."""

from __future__ import annotations

import math
import random

import numpy as np

from assets.make.paint import Canvas, Frame, Material, ellipse, ribbon, sheet, spline

SKIN = Material("#d9522f", "#ffb574", "#7f2f50")


def paint(tickled: bool) -> Canvas:
    """Five round arms, little pale dots; tickled, its eyes are smiling and its dots glow."""
    cv, t = sheet(116, 112, 58, 58)
    at = t.at(scale=52, rot=-8)
    k = at.k
    angles = np.linspace(0, math.tau, 100, endpoint=False)
    arms = 0.5 + 0.5 * np.cos(5 * angles)
    radius = 0.42 + 0.6 * arms**1.25 + 0.03 * np.cos(3 * angles + 1)
    outline = np.stack([radius * np.sin(angles), -radius * np.cos(angles)], 1)
    shape = cv.mask(outline, at)
    cv.put(shape.shift(-0.05 * k, 0.09 * k).blur(0.05 * k), "#3a3a62", 0.45)
    cv.form(shape, SKIN, 0.34 * k, shade=0.6)
    rnd = random.Random(5)
    for arm in range(5):
        a = arm * math.tau / 5
        cv.soft(
            0.3 * math.sin(a),
            -0.3 * math.cos(a),
            0.3,
            0.15,
            "#ffdf9c",
            0.4,
            at,
            clip=shape,
            rot=math.degrees(a) - 90,
        )
        for i in range(5):
            d = 0.34 + 0.13 * i
            side = 0.07 * (-1) ** i * (1 - 0.12 * i)
            x = d * math.sin(a) + side * math.cos(a)
            y = -d * math.cos(a) + side * math.sin(a)
            if arm or i > 1:
                r = 0.045 - 0.005 * i + rnd.uniform(0, 0.01)
                if tickled:
                    cv.soft(x, y, 3 * r, 3 * r, "#fff3c4", 0.8, at, clip=shape)
                cv.fill(ellipse(x, y, r * (1.3 if tickled else 1)), "#fff0cc", at, alpha=0.85, clip=shape)
    face(cv, at, tickled)
    cv.grain()
    return cv


def face(cv: Canvas, at: Frame, tickled: bool) -> None:
    """Two dark eyes and a small smile, or smiling eyes and an open mouth."""
    for side in (-1, 1):
        x = side * 0.17
        if tickled:
            lid = spline([(x - 0.085, -0.07), (x, -0.165), (x + 0.085, -0.07)], False)
            cv.fill(ribbon(lid, 0.02, 0.02, 0.05), "#3a2230", at)
        else:
            cv.fill(ellipse(x, -0.1, 0.07, 0.085), "#3a2230", at)
            cv.fill(ellipse(x + 0.025, -0.135, 0.028), "#ffffff", at)
        cv.soft(side * 0.29, 0.06, 0.1, 0.07, "#e2504a", 0.8 if tickled else 0.5, at)
    if tickled:
        mouth = cv.mask(spline([(-0.13, 0.03), (0, 0.06), (0.13, 0.03), (0.08, 0.16), (-0.08, 0.16)]), at)
        cv.put(mouth, "#6d2438")
        cv.soft(0, 0.17, 0.09, 0.06, "#f28a7c", 0.9, at, clip=mouth)
        return
    smile = spline([(-0.1, 0.06), (0, 0.12), (0.1, 0.06)], False)
    cv.fill(ribbon(smile, 0.015, 0.015, 0.04), "#6d2438", at)
