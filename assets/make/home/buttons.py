"""The calm stop (an open paw) and the grown-ups' door."""

import numpy as np

from assets.make.paint import Canvas, Frame, Material, Picture, Points, ellipse, mix, ribbon, sheet, symmetric

PAW_SHEET = 128
PAW = 116
DOOR_SHEET = (76, 92)
TOES = ((-0.70, -0.26, -32), (-0.26, -0.66, -10), (0.26, -0.66, 10), (0.70, -0.26, 32))


def disc(canvas: Canvas, frame: Frame, radius: float, ground: str, rim: str) -> None:
    """A round button with its shadow, rim and softly lit ground."""
    k = frame.k
    whole = canvas.mask(ellipse(0, 0, radius, n=96), frame)
    canvas.put(whole.shift(-1.5 * k, 3.5 * k).blur(2.4 * k), "#1b2c4a", 0.42)
    canvas.put(whole, rim)
    inner = canvas.mask(ellipse(0, 0, radius - 6, n=96), frame)
    canvas.form(
        inner, Material(ground, "#ffffff", mix(ground, "#7b6a8a", 0.4)), radius * 0.5 * k, shade=0.35, rim=0.5
    )


def paw_print(canvas: Canvas, frame: Frame, material: Material) -> None:
    """A paw print about 1.8 wide."""
    palm = symmetric([(0, -0.12), (0.46, -0.10), (0.74, 0.30), (0.60, 0.76), (0, 0.84)])
    mask = canvas.mask([palm] + [ellipse(x, y, 0.235, 0.30, rot) for x, y, rot in TOES], frame)
    canvas.form(mask, material, 0.4 * frame.k, shade=0.4, rim=0.5)


def calm_stop() -> Canvas:
    """The paw, in the middle of its sheet: 'stop, and be'."""
    canvas, frame = sheet(PAW_SHEET, PAW_SHEET, PAW_SHEET / 2, PAW_SHEET / 2)
    disc(canvas, frame, PAW / 2, "#fff3dc", "#7a2f48")
    paw_print(canvas, frame.at(0, 3, PAW / 4), Material("#c2476a", "#f08c9c", "#7d2950"))
    canvas.grain()
    return canvas


def _arch(width: float, top: float, foot: float, bottom: float) -> Points:
    return np.vstack(
        [ellipse(0, -7, width, top, start=180, end=360, n=30), [(foot, bottom), (-foot, bottom)]]
    )


def door() -> Canvas:
    """A violet door in a pale frame, 68 x 86, in the middle of its sheet."""
    canvas, frame = sheet(*DOOR_SHEET, DOOR_SHEET[0] / 2, DOOR_SHEET[1] / 2)
    k = frame.k
    surround = canvas.mask(_arch(34, 37, 34, 42), frame)
    canvas.put(surround.shift(-1 * k, 1.5 * k).blur(1.6 * k), "#1b2c4a", 0.5)
    canvas.form(surround, Material("#fff1d6", "#ffffff", "#cda58c"), 10 * k)
    leaf = canvas.mask(_arch(27, 30, 27, 40), frame)
    canvas.form(leaf, Material("#8a6bae", "#c9aee0", "#4e3a77"), 16 * k)
    for x in (-9, 9):
        canvas.fill(ribbon([(x, -36), (x, 40)], 1.6, 1.6), "#4e3a77", frame, alpha=0.5, clip=leaf)
    canvas.form(canvas.mask(ellipse(16, 8, 4.2), frame), Material("#f6cf6a"), 4 * k)
    canvas.grain()
    return canvas


PICTURES = {"paw": Picture(calm_stop, 92), "door": Picture(door, 92)}
