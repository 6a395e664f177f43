"""The own parts of a quiet beach: the sea, damp sand that shines, dry sand to sit on, and what lies there."""

import random

import numpy as np

from assets.make.paint import Canvas, Frame, Mask, Material, ellipse, lin, mix
from assets.make.palette import there
from assets.make.places.grass import Fringe, fringe
from assets.make.places.hill import Profile
from assets.make.places.mist import veils
from assets.make.places.water import glitter, swells
from assets.make.scenes import Setting, scene

from . import played
from .shells import shell
from .wave import edge, outline

FIELD = 1280.0
HORIZON = 516.0
EMPTY, FULL = 716.0, 840.0
"""Middle height of the water's edge in units of the field, when the breath is out and when it is full."""


def boat(at: Setting) -> None:
    """A small sail, far out."""
    cv, t = at.canvas, at.frame
    local = t.at(352, HORIZON + 16, 1)
    cv.fill(np.array([(-15, -5), (15, -5), (10, 3), (-10, 3)]), "#b4605e", local)
    for points, tone in (
        (((1, -40), (15, -8), (1, -8)), "#ffffff"),
        (((-2, -34), (-2, -8), (-13, -8)), "#ffeede"),
    ):
        cv.form(cv.mask(np.array(points), local), Material(tone, "#ffffff", "#c4bcd8"), 9 * t.k, shade=0.4)
    cv.soft(0, 8, 22, 4, "#ffffff", 0.5, local)
    cv.soft(2, 20, 10, 9, "#ffffff", 0.22, local)


def sand(at: Setting) -> None:
    """Damp and mirroring below the water, then dry and warm."""
    cv, t = at.canvas, at.frame
    ground = cv.mask(np.array([(-60, 600), (1340, 600), (1340, 1340), (-60, 1340)]), t)
    dry = [(0.0, "#f3d9a6"), (0.25, "#f7e0b0"), (0.6, "#efcf98"), (1, "#dcb27c")]
    cv.put(ground, lin(t.point(0, 700), t.point(0, 1290), dry))
    here = t.at(0, FULL + 24)
    damp = cv.mask(outline(0.0), here).blur(7 * t.k) & ground
    wet = [(0.0, "#b8a08a"), (0.4, "#bfa284"), (0.8, "#cfae84"), (1, "#d9b888")]
    cv.put(damp, lin(t.point(0, 660), t.point(0, FULL + 20), wet), 0.86)
    rnd = random.Random(6)
    with cv.within(damp):
        cv.soft(at.sun.x - 40, 760, 330, 120, "#fff0cc", 0.40, t)
        for _ in range(170):
            x, y = rnd.uniform(-40, FIELD + 40), rnd.uniform(670, 860)
            tone = rnd.choice(("#d8ecf2", "#fff4e0", "#8f7466"))
            cv.soft(x, y, rnd.uniform(30, 110), rnd.uniform(1.2, 3.0), tone, 0.26, t)
        _shine(cv, t)
    for _ in range(520):
        y = 800 + rnd.random() ** 0.8 * 480
        near = (y - 800) / 480
        tone = rnd.choice(("#b98d5e", "#fff3d2", "#a87c58"))
        cv.soft(rnd.uniform(0, FIELD), y, 0.9 + 1.5 * near, 0.7 + 1.0 * near, tone, 0.55, t)
    for _ in range(70):
        y = 868 + rnd.random() * 400
        tone = "#fff2cc" if rnd.random() < 0.55 else "#c79a68"
        cv.soft(rnd.uniform(-40, FIELD + 40), y, rnd.uniform(50, 150), rnd.uniform(2.5, 6), tone, 0.24, t)


def _shine(cv: Canvas, t: Frame) -> None:
    """The sky in the thin water that is left on the sand, less and less of it higher up the beach."""
    here, strips = t.at(0, EMPTY), 22
    tone = lin(t.point(0, 0), t.point(FIELD, 0), [(0, "#bfe3ee"), (0.55, "#e2f0ee"), (1, "#fff0d2")])
    for i in range(strips):
        low, high = 100 * (i + 1) / strips, 100 * i / strips - 5
        part = cv.mask(outline(low), here) - cv.mask(outline(high), here)
        cv.put(part.blur(2 * t.k), tone, 0.50 * (1 - i / strips) ** 1.1)
    rnd = random.Random(15)
    for _ in range(190):
        x, down = rnd.uniform(-20, FIELD + 20), rnd.random() ** 1.3 * 96
        y = EMPTY + float(edge(np.array([x]))[0]) + down
        cv.soft(x, y, rnd.uniform(16, 64), rnd.uniform(0.8, 1.9), "#ffffff", 0.50 * (1 - down / 104), t)


def sea(at: Setting) -> None:
    """Open water down to the shallow, where the sand shines through."""
    cv, t = at.canvas, at.frame
    own = there(at.light.water, "water")
    body = cv.mask(np.array([(-60, HORIZON), (1340, HORIZON), (1340, 800), (-60, 800)]), t)
    shallow = cv.mask(outline(EMPTY - 12), t).blur(4 * t.k)
    body = body & shallow
    cv.put(body, lin(t.point(0, HORIZON), t.point(0, EMPTY), [*own.stops]))
    swells(cv, t, HORIZON + 8, EMPTY - 30, 90, body, 5, own.dark)
    glitter(cv, t, at.sun.x - 10, HORIZON, 690, 150, body, 4, own.sparks)
    _crests(cv, t, body)
    veils(cv, t, HORIZON + 3, 9, at.light.haze[0], 0.30, 22, 8)


def _crests(cv: Canvas, t: Frame, body: Mask) -> None:
    """Low waves far out: a light line with shade below it."""
    rnd = random.Random(3)
    for y, thick in ((566, 2.2), (606, 3.0), (644, 4.0)):
        x = -60.0
        while x < 1340:
            length = rnd.uniform(120, 330)
            xs = np.linspace(x, x + length, 30)
            ys = y + 3.0 * np.sin(xs / 60 + y) + rnd.uniform(-4, 4)
            for dy, tone, alpha in ((thick * 1.3, "#217f9a", 0.30), (0.0, "#ffffff", 0.62)):
                half = thick * np.sin(np.linspace(0, np.pi, 30)) / 2
                shape = np.vstack(
                    [np.stack([xs, ys + dy - half], 1), np.stack([xs, ys + dy + half], 1)[::-1]]
                )
                cv.fill(shape, tone, t, alpha, 0.9, clip=body)
            x += length * rnd.uniform(1.0, 1.7)


def dune(at: Setting) -> None:
    """Grass in both lower corners, with the dune before its roots."""
    cv, t = at.canvas, at.frame
    for seed, start, end, rise in ((5, -30.0, 215.0, 1.0), (8, 1085.0, 1310.0, 1.0)):
        xs = np.linspace(-60, 1340, 200)
        side = (end - xs) / (end - start) if start < 600 else (xs - start) / (end - start)
        line: Profile = (xs, 1000 - rise * 70 * np.clip(side, 0, 1.3) ** 1.3)
        middle = (start + end) / 2
        for count, height, reach in ((60, 42, 1.0), (60, 64, 0.72), (54, 92, 0.42)):
            corner = start if start < 600 else end
            edge = corner + 2 * (middle - corner) * reach
            left, right = min(corner, edge), max(corner, edge)
            fringe(
                cv, t, line, Fringe(count, height, "#6d9a72", "#d3d79a", seed + count, left, right, 18, 0.05)
            )
        shape = np.vstack([np.stack(line, 1), [(1340, 1340), (-60, 1340)]])
        clear = cv.mask(shape, t) & cv.mask(ellipse((start + end) / 2, 1140, 330, 230), t).blur(26 * t.k)
        cv.put(clear, lin(t.point(0, 920), t.point(0, 1290), [(0, "#f8e4b6"), (1, "#dcb27c")]), 0.9)


def finds(at: Setting) -> None:
    """A few shells and pebbles that lie about."""
    cv, t = at.canvas, at.frame
    rnd = random.Random(14)
    for left, low, size, turn, tone in (
        (330, 962, 0.80, -24, "#f4b9a0"),
        (612, 936, 0.62, 18, "#e8a4b4"),
        (812, 1010, 0.95, -8, "#f2c08c"),
        (1010, 1090, 1.2, 20, "#f4a9a0"),
        (470, 1120, 1.2, -30, "#d9b4dc"),
    ):
        shell(cv, t.at(left, low, size, turn), Material(tone, "#fff0e2", mix(tone, "#8a4a6a", 0.5)))
    for _ in range(16):
        x, y = rnd.uniform(180, 1100), rnd.uniform(900, 1240)
        r = rnd.uniform(4, 8) * (0.6 + (y - 880) / 500)
        cv.soft(x - 1, y + r * 0.5, r * 1.3, r * 0.5, "#6d4a4c", 0.4, t)
        tone = rnd.choice(("#a9a4b8", "#c9a890", "#8fa6b4"))
        cv.form(cv.mask(ellipse(x, y, r, r * 0.66), t), Material(tone), r * t.k, shade=0.5)


def play(at: Setting) -> None:
    """A castle, and the trails of two who went from it to where they sit."""
    played.prints(at.canvas, at.frame)
    played.castle(at.canvas, at.frame)


PARTS = {"sand": sand, "sea": sea, "boat": boat, "dune": dune, "finds": finds, "play": play}


def lay(cv: Canvas, t: Frame) -> None:
    """Paint all of it but the water that comes and goes."""
    scene("shore").lay(cv, t, PARTS)


def paint() -> Canvas:
    """The whole field."""
    return scene("shore").paint(PARTS)
