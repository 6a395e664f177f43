"""Brows, and the shade under tired eyes."""

from assets.make.otter.face import Face
from assets.make.otter.who import LINE, Otter
from assets.make.paint import Canvas, Frame, Material, mix, ribbon, spline


def brow(canvas: Canvas, frame: Frame, who: Otter, face: Face, side: int, fur: Material) -> None:
    """One brow, a thick-thin ribbon."""
    y, angle = -0.375 - 0.115 * face.brow_height - 0.10 * side * face.brow_skew, face.brow_angle
    width = (0.038 + 0.058 * face.brow_weight) * (1 - who.thin_brow)
    inner = (side * (0.265 - 0.03 * angle), y + 0.125 * angle + 0.015)
    outer = (side * 0.575, y - 0.08 * angle + 0.02)
    middle = (side * 0.42, (inner[1] + outer[1]) / 2 - 0.022 - 0.040 * face.brow_arch)
    path = spline([inner, middle, outer], False, 12)
    stroke = ribbon(path, width * (0.80 + 0.45 * abs(angle)), width * 0.55, width * 1.15)
    canvas.fill(stroke, mix(fur.dark, LINE, 0.62), frame, alpha=0.94)


def under_eye(canvas: Canvas, frame: Frame, amount: float) -> None:
    """Tired shade below both eyes."""
    for side in (-1, 1):
        path = spline([(side * 0.27, 0.125), (side * 0.42, 0.185), (side * 0.58, 0.13)], False)
        shade = canvas.mask(ribbon(path, 0.02, 0.02, 0.065), frame).blur(0.016 * frame.k)
        canvas.put(shade, "#8d6f9c", 0.6 * amount)
