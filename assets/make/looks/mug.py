"""The mug of cocoa, a puff of its steam, and the ripples on it."""

import numpy as np

from assets.make.paint import Canvas, Frame, Material, Picture, ellipse, mix, ribbon, rounded, sheet, spline

MUG = Material("#6f9fce", "#d6ecfa", "#41598f")
COCOA = Material("#8d5c45", "#c9946c", "#593838")


def mug(canvas: Canvas, frame: Frame) -> None:
    """A round mug, seen a little from above; the cocoa's surface is at its top."""
    k = frame.k
    handle = canvas.mask(ribbon(ellipse(-0.66, 0.02, 0.27, 0.30, n=40, start=70, end=290), 0.15, 0.15), frame)
    canvas.form(handle, MUG, 0.09 * k)
    body = np.vstack(
        [
            ellipse(0, -0.50, 0.72, 0.17, start=180, end=360, n=30),
            ellipse(0, 0.46, 0.60, 0.30, start=0, end=180, n=30),
        ]
    )
    wall = canvas.mask(body, frame)
    canvas.put(wall.shift(-0.05 * k, 0.08 * k).blur(0.08 * k), "#2a2450", 0.4)
    canvas.form(wall, MUG, 0.55 * k, shade=0.5, rim=0.7)
    band = [(-0.8, 0.28), (0, 0.45), (0.8, 0.28), (0.8, 0.40), (0, 0.57), (-0.8, 0.40)]
    canvas.put(canvas.mask(spline(band), frame).blur(0.5), "#f7ecd6", 0.8, clip=wall)
    canvas.soft(0.36, -0.02, 0.14, 0.42, "#ffffff", 0.45, frame, clip=wall, rot=4)
    canvas.form(
        canvas.mask(ellipse(0, -0.50, 0.72, 0.175), frame), Material("#bcd9ee", "#f6fcff", "#6f93c4"), 0.2 * k
    )
    surface = canvas.mask(ellipse(0, -0.485, 0.635, 0.138), frame)
    canvas.form(surface, COCOA, 0.25 * k, shade=0.5, rim=0.3)
    canvas.soft(0.2, -0.52, 0.30, 0.05, "#f0c79c", 0.55, frame, clip=surface)
    for x, y in ((-0.30, -0.50), (-0.06, -0.45)):
        lump = canvas.mask(rounded(x - 0.1, y - 0.085, 0.2, 0.13, 0.055), frame)
        canvas.put(lump.shift(-0.01 * k, 0.02 * k).blur(0.02 * k), COCOA.dark, 0.5, clip=surface)
        canvas.form(lump, Material("#fff2e6", "#ffffff", "#e0bcb0"), 0.07 * k)


def puff() -> Canvas:
    """One soft puff of steam."""
    canvas, frame = sheet(96, 96, 48, 48)
    canvas.soft(0, 0, 46, 46, "#fff6ea", 0.62, frame, power=0.8)
    canvas.soft(9, -9, 30, 28, "#fffdf8", 0.55, frame)
    return canvas


def ripples() -> Canvas:
    """Rings on the cocoa, as a breath makes them; registered to the surface, which is 118 x 26 units."""
    canvas, frame = sheet(124, 32, 62, 16)
    surface = canvas.mask(ellipse(0, 0, 57, 12), frame)
    for rx in (16, 30, 44, 55):
        w = 3.2
        ring = canvas.mask(ellipse(12, 0, rx, rx * 0.21), frame)
        hole = canvas.mask(ellipse(12, 0.5, rx - w, rx * 0.21 - w * 0.5), frame)
        canvas.put((ring - hole).blur(0.7), "#f6d3aa", 0.9 - rx * 0.008, clip=surface)
        canvas.put((hole - hole.shift(0, 1.2)).blur(0.7), mix(COCOA.dark, "#2a1626", 0.3), 0.4, clip=surface)
    return canvas


PICTURES = {
    "cocoa_puff": Picture(puff, 90),
    "cocoa_ripples": Picture(ripples, 92),
}
