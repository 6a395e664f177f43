"""What can lie on the tummy, and the rings on the water below it."""

from assets.make.otter.limbs import pebble
from assets.make.paint import Canvas, Frame, Mask, Material, Picture, bezier, ellipse, ribbon, sheet, spline


def shell() -> Canvas:
    """A scallop shell lying with its round side up."""
    canvas, frame = sheet(100, 84, 50, 44)
    scallop(canvas, frame.at(scale=36))
    canvas.grain()
    return canvas


def scallop(canvas: Canvas, local: Frame) -> None:
    """The same on any canvas; one unit is about half its width."""
    fan = [(0, 0.72), (0.30, 0.62), (0.98, 0.28), (1.06, -0.26), (0.72, -0.72), (0.0, -0.9)]
    outline = spline([*fan, *[(-x, y) for x, y in fan[-2:0:-1]]])
    rose = Material("#f3b9a6", "#fff0e2", "#b9738a")
    mask = canvas.mask(outline, local)
    canvas.form(mask, rose, 0.8 * local.k)
    for i in range(-3, 4):
        rib = ribbon(
            bezier((0.03 * i, 0.62), (0.14 * i, 0.2), (0.26 * i, -0.4), (0.32 * i, -0.9)), 0.02, 0.05
        )
        canvas.fill(rib, "#c9808a", local, alpha=0.5, blur=0.02, clip=mask)
    for side in (-1, 1):
        ear = canvas.mask(ellipse(side * 0.22, 0.70, 0.2, 0.12), local)
        canvas.form(ear, rose, 0.15 * local.k)
    canvas.soft(0.36, -0.42, 0.4, 0.26, "#ffffff", 0.6, local, clip=mask, rot=-20)


def blue_pebble() -> Canvas:
    """Pip's pebble."""
    canvas, frame = sheet(100, 76, 50, 38)
    pebble(canvas, frame, 0, 0, 37, -6, shadow=False)
    canvas.grain()
    return canvas


def swell() -> Canvas:
    """A soft ring on the water, which comes and goes with the breath."""
    canvas, frame = sheet(360, 84, 180, 42)
    for i, (rx, alpha) in enumerate(((132, 0.8), (154, 0.5), (174, 0.28))):
        w = 3.6 - 0.7 * i
        ring: Mask = canvas.mask(ellipse(0, 0, rx, rx * 0.21, n=128), frame)
        hole = canvas.mask(ellipse(0, w * 0.4, rx - w, rx * 0.21 - w * 0.62, n=128), frame)
        canvas.put((ring - hole).blur(1.4), "#ffffff", alpha)
    canvas.grain()
    return canvas


PICTURES = {
    "tummy_pebble": Picture(blue_pebble, 92),
    "tummy_shell": Picture(shell, 92),
    "tummy_swell": Picture(swell, 88),
}
