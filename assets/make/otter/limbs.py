"""Paws, limbs, feet and Pip's pebble."""

import numpy as np
from numpy.typing import ArrayLike

from assets.make.otter.who import Otter
from assets.make.paint import Canvas, Frame, Mask, Material, bezier, ellipse, mix, ribbon, spline, symmetric

PEBBLE = Material("#8fb5c4", "#dff3f2", "#56749b")
TOES = ((-0.72, -0.62, 0.36), (-0.26, -0.92, 0.40), (0.26, -0.92, 0.40), (0.72, -0.62, 0.36))


def paw(
    canvas: Canvas,
    frame: Frame,
    x: float,
    y: float,
    size: float,
    rot: float,
    who: Otter,
    tint: tuple[str, float] = ("#ffffff", 0),
    fingers: bool = True,
) -> None:
    """A closed paw, its fingers pointing up in its own frame."""
    local = frame.at(x, y, size, rot=rot)
    k = local.k
    shapes = [
        ellipse(0, 0, 1, 0.86),
        ellipse(-0.52, -0.60, 0.36),
        ellipse(-0.02, -0.78, 0.38),
        ellipse(0.50, -0.62, 0.36),
    ]
    mask = canvas.mask(shapes, local)
    canvas.put(mask.shift(-0.10 * k, 0.20 * k).blur(0.22 * k), who.fur.dark, 0.55)
    canvas.form(mask, who.fur.tint(*tint), 0.75 * k, shade=0.5, rim=0.7)
    if fingers:
        for fx in (-0.27, 0.25):
            canvas.fill(ribbon([(fx, -0.98), (fx * 1.05, -0.48)], 0.05, 0.10), who.fur.dark, local, alpha=0.7)


def limb(
    canvas: Canvas,
    frame: Frame,
    curve: tuple[ArrayLike, ArrayLike, ArrayLike, ArrayLike],
    start: float,
    end: float,
    who: Otter,
    shade: float = 0.5,
    body: Mask | None = None,
) -> Mask:
    """An arm along a Bezier curve, start and end wide; its first part fades into the body.

    Without the fade the round shoulder end looks like a ball. Where a body is given, what is outside it
    does not fade: the ground would show through.
    """
    mask = canvas.mask(ribbon(bezier(*curve, n=26), start, end), frame)
    shoulder = frame(curve[0])[0]
    k = frame.k
    reach = start * k

    def away(of: Mask, from_: float, over: float) -> Mask:
        rows, columns = np.mgrid[of.y : of.box[3], of.x : of.box[2]]
        far = np.hypot(columns - shoulder[0], rows - shoulder[1]) / reach
        return Mask(of.x, of.y, np.clip((far - from_) / over, 0, 1).astype(np.float32))

    fade = away(mask, 0.15, 0.75)
    fade.cover = fade.cover * fade.cover * (3 - 2 * fade.cover)
    if body is not None:
        fade = fade | (mask - body)
    shadow = mask.shift(-0.04 * k, 0.06 * k).blur(0.06 * k)
    canvas.put(shadow & away(shadow, 0.7, 0.8), who.fur.dark, 0.32)
    return canvas.form(mask, who.fur, 0.3 * k, shade=shade, rim=0.6, clip=fade)


def foot(canvas: Canvas, frame: Frame, x: float, y: float, rot: float, who: Otter) -> None:
    """A webbed foot with its sole to the viewer."""
    local = frame.at(x, y, who.foot, rot=rot)
    k = local.k
    mask = canvas.mask([ellipse(0, 0.05, 0.98, 0.92)] + [ellipse(a, b, r) for a, b, r in TOES], local)
    canvas.put(mask.shift(-0.08 * k, 0.2 * k).blur(0.2 * k), who.fur.dark, 0.45)
    canvas.form(mask, who.fur, 0.8 * k, shade=0.5, rim=0.75)
    sole = Material(who.sole, mix(who.sole, "#f3c3ae", 0.5), mix(who.sole, "#3a2433", 0.35))
    ball = canvas.mask(symmetric([(0, -0.30), (0.34, -0.26), (0.52, 0.06), (0.36, 0.42), (0, 0.50)]), local)
    canvas.form(ball.blur(0.03 * k), sole, 0.4 * k, shade=0.4, rim=0.25)
    for a, b, r in TOES:
        pad = canvas.mask(ellipse(a * 0.93, b * 0.95 + 0.02, r * 0.52, r * 0.56), local).blur(0.02 * k)
        canvas.form(pad, sole, 0.16 * k, shade=0.4, rim=0.25)


def pebble(
    canvas: Canvas,
    frame: Frame,
    x: float,
    y: float,
    size: float,
    rot: float = 0,
    shadow: bool = True,
) -> None:
    """A smooth blue pebble; size is half its width."""
    local = frame.at(x, y, size, rot=rot)
    k = local.k
    upper = [(-0.95, 0.1), (-0.6, -0.52), (0.1, -0.66), (0.8, -0.42)]
    mask = canvas.mask(spline([*upper, (1, 0.12), (0.6, 0.55), (-0.2, 0.62), (-0.75, 0.46)]), local)
    if shadow:
        canvas.put(mask.shift(-0.1 * k, 0.2 * k).blur(0.25 * k), "#3d2a3c", 0.35)
    canvas.form(mask, PEBBLE, 0.6 * k)
    canvas.soft(0.30, -0.28, 0.40, 0.22, "#ffffff", 0.7, local, rot=-12)
