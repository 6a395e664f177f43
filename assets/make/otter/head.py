"""The head. One unit is half its width, the origin its centre, y down."""

from assets.make.otter.brow import brow, under_eye
from assets.make.otter.eye import eye
from assets.make.otter.face import Face
from assets.make.otter.mouth import mouth
from assets.make.otter.outlines import SIDES, cream_face, skull
from assets.make.otter.tears import tears
from assets.make.otter.who import Otter
from assets.make.paint import Canvas, Frame, Mask, Material, bezier, ellipse, mix, ribbon, symmetric, tuft

NO_TINT = "#ffffff"
BLUSH = "#f2806c"
HOT_BLUSH = "#e0432f"
GLOW = "#fff0bd"
NOSE = Material("#46302f", "#8d6a68", "#271a22")
MUZZLE_TIP = ((0, 0.015), (0.15, 0.005), (0.225, 0.065), (0.175, 0.165), (0.07, 0.225), (0, 0.232))
"""The right half of the nose's outline."""
STROKES = (
    (-0.30, -0.60, -100),
    (-0.13, -0.62, -94),
    (0.36, -0.57, -78),
    (0.18, -0.50, -86),
    (-0.20, -0.46, -96),
    (0.02, -0.40, -90),
    (-0.46, -0.50, -108),
    (0.50, -0.49, -70),
)
"""Fur strokes on the brow: place and direction."""
DOTS = ((0.26, 0.23), (0.34, 0.30), (0.25, 0.335))
WHISKERS = (
    ((0.36, 0.225), (1.06, 0.10), -0.05),
    ((0.38, 0.29), (1.13, 0.31), 0.0),
    ((0.35, 0.355), (1.03, 0.52), 0.04),
)


def head(
    canvas: Canvas, frame: Frame, who: Otter, face: Face, glow: bool = True, features: bool = True
) -> Mask:
    """Paint a head, with or without brows, eyes and mouth; gives its silhouette."""
    k = frame.k
    frame = frame.at(rot=face.tilt)
    colour = face.tint_colour or NO_TINT
    fur, cream = who.fur.tint(colour, face.tint * 0.75), who.cream.tint(colour, face.tint * 0.62)
    if glow and face.glow > 0.05:
        canvas.soft(0, 0, 1.75, 1.75, GLOW, 0.55 * face.glow, frame, mode="screen")
    _ears(canvas, frame, who, fur, face.ear)
    whole = canvas.mask(skull(who, face.puff * 0.055), frame)
    canvas.form(whole, fur, 0.95 * k, grad=0.8, shade=0.20, rim=0.65)
    canvas.soft(0.30, -0.62, 0.55, 0.30, fur.light, 0.55, frame, clip=whole)
    for x, y, angle in STROKES:
        stroke = tuft(x, y, angle, 0.09, 0.028, 0.2)
        canvas.fill(stroke, mix(fur.base, fur.light, 0.7), frame, alpha=0.5, clip=whole)
    frame = frame.at(0.085 * face.turn, 0.06 * face.nod, sx=1 - 0.035 * abs(face.turn))
    cream_part = canvas.mask(cream_face(who), frame).blur(0.012 * k) & whole
    canvas.form(cream_part, cream, 0.7 * k, shade=0.38, rim=0.35, clip=whole)
    if face.tint > 0.02:
        canvas.soft(0, -0.45, 1.0, 0.7, colour, face.tint * 0.55, frame, clip=whole)
    _cheeks(canvas, frame, face, whole)
    pads = _muzzle(canvas, frame, cream, whole)
    if features:
        for side in SIDES:
            eye(canvas, frame, who, face, side, cream, whole)
        for side in SIDES:
            brow(canvas, frame, who, face, side, fur)
        mouth(canvas, frame, face, cream)
    _nose(canvas, frame, cream, pads)
    _whiskers(canvas, frame, face.ear * 0.10)
    if face.shade > 0.05:
        under_eye(canvas, frame, face.shade)
    tears(canvas, frame, face.tears)
    return whole


def _ears(canvas: Canvas, frame: Frame, who: Otter, fur: Material, ear: float) -> None:
    up, down = max(0.0, -ear), max(0.0, ear)
    for side in SIDES:
        x, y = side * (0.83 - 0.05 * up + 0.14 * down), -0.485 - 0.12 * up + 0.20 * down
        local = frame.at(x, y, who.ear, rot=side * (46 + 58 * down - 20 * up))
        shell = canvas.mask(ellipse(0, 0, 0.165, 0.205 + 0.05 * up), local)
        canvas.form(shell, fur, 0.2 * frame.k, rim=0.6)
        canvas.fill(ellipse(0, 0.012, 0.092, 0.122), mix(fur.dark, "#e09a8a", 0.35), local, blur=0.02)


def _cheeks(canvas: Canvas, frame: Frame, face: Face, whole: Mask) -> None:
    hot = face.tint >= 0.3 and face.steam >= 0.2
    for side in SIDES:
        if face.cheek > 0.02:
            alpha = 0.30 + 0.52 * face.cheek
            canvas.soft(
                side * 0.635, 0.235, 0.27, 0.20, HOT_BLUSH if hot else BLUSH, alpha, frame, clip=whole
            )
        if face.puff > 0.05:
            canvas.soft(side * 0.68 + 0.06, 0.13, 0.12, 0.07, "#ffffff", 0.5 * face.puff, frame, clip=whole)


def _muzzle(canvas: Canvas, frame: Frame, cream: Material, whole: Mask) -> Mask:
    k = frame.k
    pads = canvas.mask([ellipse(side * 0.215, 0.315, 0.30, 0.235, side * -8) for side in SIDES], frame)
    canvas.put(pads.shift(-0.03 * k, 0.055 * k).blur(0.05 * k), cream.dark, 0.55, clip=whole)
    white = Material(mix(cream.base, "#fffdf6", 0.7), "#ffffff", mix(cream.dark, cream.base, 0.45))
    return canvas.form(pads, white, 0.24 * k, shade=0.45, rim=0.5)


def _nose(canvas: Canvas, frame: Frame, cream: Material, pads: Mask) -> None:
    k = frame.k
    nose = canvas.mask(symmetric(MUZZLE_TIP), frame)
    canvas.put(nose.shift(-0.01 * k, 0.03 * k).blur(0.03 * k), cream.dark, 0.8, clip=pads)
    canvas.form(nose, NOSE, 0.17 * k, shade=0.5, rim=0.5)
    canvas.fill(ellipse(0.085, 0.066, 0.072, 0.028, -10), "#fff3e4", frame, alpha=0.78, blur=0.008)


def _whiskers(canvas: Canvas, frame: Frame, droop: float) -> None:
    for side in SIDES:
        for x, y in DOTS:
            canvas.fill(ellipse(side * x, y, 0.0155), "#a9826a", frame, alpha=0.75)
        for (x, y), (x2, y2), bow in WHISKERS:
            y2 += droop
            path = bezier(
                (side * x, y),
                (side * (x + 0.22), y - 0.02 + bow),
                (side * (x2 - 0.25), y2 - 0.06),
                (side * x2, y2),
            )
            canvas.fill(ribbon(path, 0.022, 0.007), "#fffaf0", frame, alpha=0.42)
            canvas.fill(ribbon(path, 0.013, 0.004), "#5d4038", frame, alpha=0.62)
