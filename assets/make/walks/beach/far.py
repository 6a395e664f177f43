"""What only the beach has far out: two headlands, a lighthouse, the open sea."""

from __future__ import annotations

import random

import numpy as np

from assets.make.paint import (
    Canvas,
    Frame,
    Mask,
    Material,
    ellipse,
    lin,
    points,
    ribbon,
    rounded,
    spline,
)
from assets.make.palette import there
from assets.make.places.hill import Profile, bushes, height_at, hill
from assets.make.scenes import Setting, scene

WIDTH, HEIGHT = 1600, 1280
HORIZON = 524


def headland(humps: tuple[tuple[float, float, float], ...]) -> Profile:
    """A crest that rises from the horizon; each hump is its middle, half width and height."""
    xs = np.linspace(-60, WIDTH + 60, 420)
    rise = np.zeros_like(xs)
    for x, half, height in humps:
        rise = np.maximum(rise, height * np.clip(1 - ((xs - x) / half) ** 2, 0, 1) ** 0.8)
    return xs, HORIZON - rise


def lighthouse(cv: Canvas, t: Frame, x: float, foot: float, tall: float) -> None:
    """A small white tower with two rosy bands and a lamp."""
    at = t.at(x, foot, tall / 10)
    tower = cv.mask(points([(-1.15, 0.4), (-0.78, -7.4), (0.78, -7.4), (1.15, 0.4)]), at)
    cv.form(tower, Material("#f6efe8", "#fffdf6", "#bdb4d0"), 1.0 * at.k, shade=0.5)
    for y in (-2.4, -5.4):
        cv.fill(rounded(-1.3, y, 2.6, 1.35, 0.1), "#e2968f", at, alpha=0.9, clip=tower)
    cv.form(cv.mask(rounded(-1.15, -7.9, 2.3, 0.6, 0.25), at), Material("#8f8fb4"), 0.4 * at.k)
    cv.form(
        cv.mask(rounded(-0.6, -9.2, 1.2, 1.5, 0.2), at), Material("#ffe9a8", "#fffbe0", "#d9b98a"), 0.5 * at.k
    )
    cap = spline([(-0.95, -9.0), (-0.5, -9.7), (0, -10.2), (0.5, -9.7), (0.95, -9.0)])
    cv.form(cv.mask(cap, at), Material("#d9857f", "#f6c0ae", "#8f5f84"), 0.5 * at.k)


def headlands(at: Setting) -> None:
    """Headlands in three distances, lilac behind and mint before."""
    cv, t, land = at.canvas, at.frame, at.light.land
    far, near, sandy = land[:3]
    back = headland(((-40, 330, 62), (250, 300, 44), (1580, 420, 72), (1270, 250, 30)))
    hill(cv, t, back, far.crest, far.foot, 70, far.lit, far.rim, HORIZON)
    front = headland(((60, 300, 40), (330, 200, 25), (1640, 300, 46)))
    low = at.light.trees[0].material()
    for places, seed in (((-10, 50, 96, 150, 196, 250), 3), ((1452, 1490, 1540, 1590), 6)):
        bushes(cv, t, front, low, places, (9, 19), seed)
    hill(cv, t, front, near.crest, near.foot, 50, near.lit, near.rim, HORIZON)
    shore = (front[0], np.minimum(HORIZON - 0.0, front[1] + 22 + 4 * np.sin(front[0] / 37)))
    line = shore[0], np.minimum(shore[1], HORIZON)
    hill(cv, t, line, sandy.crest, sandy.foot, 20, sandy.lit, bottom=HORIZON)
    lighthouse(cv, t, 388, height_at(front, 388) + 3, 66)


def sea(at: Setting) -> None:
    """The open water: pale at the horizon, blue-green towards us."""
    cv, t, own = at.canvas, at.frame, there(at.light.water, "water")
    body = cv.mask(rounded(-60, HORIZON, WIDTH + 120, HEIGHT - HORIZON + 60, 1), t)
    cv.put(body, lin(t.point(0, HORIZON), t.point(0, 700), [*own.stops]))
    for left, rx, colour in ((90, 420, "#9fb2d6"), (1600, 330, "#9fb2d6"), (330, 170, "#a9c9bf")):
        cv.soft(left, HORIZON + 4, rx, 15, colour, 0.42, t, clip=body)
    swells(cv, t, body)
    rnd = random.Random(3)
    for _ in range(560):
        near = rnd.random() ** 1.15
        y = HORIZON + 3 + near * 190
        lit = rnd.random() < 0.55
        half = 12 + 60 * near * rnd.random() + 26 * near
        thick = 0.9 + 3.0 * near
        colour = "#effaf6" if lit else own.dark
        cv.soft(rnd.uniform(-60, WIDTH + 60), y, half, thick, colour, (0.34 if lit else 0.26), t, clip=body)
    glitter(at, body)
    for _ in range(46):
        near = rnd.random()
        y, x = HORIZON + 26 + near * 120, rnd.uniform(0, WIDTH)
        cap = [
            ellipse(x + d * (5 + 7 * near), y + rnd.uniform(-0.6, 0.6), 4 + 7 * near, 0.9 + 1.1 * near)
            for d in range(3)
        ]
        cv.fill(cap, "#fdfff8", t, alpha=0.6, blur=0.5)
    cv.soft(WIDTH / 2, HORIZON, WIDTH, 6, own.line, 0.7, t)


def swells(cv: Canvas, t: Frame, body: Mask) -> None:
    """Long low swells that come in, larger towards us: a lit back, a clear face, and shade at the foot."""
    rnd = random.Random(12)
    rows = 9
    for row in range(rows):
        near = ((row + 0.7) / rows) ** 1.5
        y0 = HORIZON + 8 + near * 176
        tall = 2.5 + 21 * near
        x = rnd.uniform(-260, -60)
        while x < WIDTH + 60:
            long = rnd.uniform(150, 330) * (0.45 + 0.75 * near)
            y = y0 + rnd.uniform(-0.3, 0.3) * tall
            swell(cv, t, body, x, y, long, tall * rnd.uniform(0.7, 1.15), 0.5 + 0.5 * near)
            x += long * rnd.uniform(0.72, 1.25)


def swell(
    cv: Canvas, t: Frame, body: Mask, x: float, y: float, long: float, tall: float, much: float
) -> None:
    """One swell from x on, its crest at y; its face melts into the water below."""
    u = np.linspace(0.0, 1.0, 30)
    lift = np.sin(np.pi * u) ** 1.2
    xs = x + long * u
    crest = y - 0.34 * tall * lift + 0.08 * tall * np.sin(9 * u + x)
    foot = y + 0.7 * tall * lift
    face = cv.mask(np.vstack([np.stack([xs, crest], 1), np.stack([xs, foot], 1)[::-1]]), t)
    top, low = t.point(x, y - 0.34 * tall), t.point(x, y + 0.7 * tall)
    shade = lin(top, low, [(0, ("#1f7f9f", 0.8)), (0.45, ("#2f93ad", 0.5)), (1, ("#58b8c6", 0.0))])
    cv.put(face.blur(0.05 * tall * t.k), shade, much, clip=body)
    back = ribbon(np.stack([xs, crest - 0.05 * tall], 1), 0.2, 0.2, 0.2 * tall)
    cv.fill(back, "#d9f6f0", t, alpha=0.62 * much, blur=0.06 * tall, clip=body)


def glitter(at: Setting, body: Mask) -> None:
    """The sun's path: a warm shine on the water, and sparks on it that grow wider towards us."""
    cv, t = at.canvas, at.frame
    cv.soft(at.sun.x, HORIZON + 8, 150, 26, "#fff2c8", 0.85, t, clip=body, power=0.7)
    cv.soft(at.sun.x + 4, HORIZON + 90, 210, 120, "#fff4d2", 0.42, t, clip=body, power=0.7)
    rnd = random.Random(31)
    for _ in range(360):
        near = rnd.random() ** 0.85
        y = HORIZON + 3 + near * 170
        half = 5 + 20 * near * rnd.random() + 8 * near
        aside = max(-2.0, min(2.0, rnd.gauss(0, 0.8)))
        bright = 0.95 - 0.22 * abs(aside)
        x = at.sun.x + 4 + aside * (46 + 116 * near)
        cv.soft(x, y, half, 1.2 + 2.3 * near, "#fffce9", bright, t, clip=body, power=0.7)


def paint() -> Canvas:
    """The whole layer."""
    return scene("beach_far").paint({"headlands": headlands, "sea": sea})
