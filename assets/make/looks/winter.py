"""What is seen through the window: snowy hills and firs under an evening sky, and a little house."""

from assets.make.paint import Canvas, Frame, Material, rounded, spline
from assets.make.places.hill import height_at
from assets.make.scenes import Setting, scene


def winter(cv: Canvas, t: Frame) -> None:
    """All of it."""
    scene("winter").lay(cv, t, {"house": house})


def house(at: Setting) -> None:
    """A little house with one lit window: somebody is at home."""
    cv, t, x = at.canvas, at.frame, 760
    y = height_at(at.crest("near"), x) + 12
    k = t.k
    wall = cv.mask(rounded(x - 26, y - 40, 52, 40, 6), t)
    cv.form(wall, Material("#8a6f8e", "#e0b8b4", "#4f4270"), 22 * k)
    cv.soft(x + 4, y - 20, 44, 36, "#ffd28a", 0.5, t)
    cv.put(cv.mask(rounded(x - 6, y - 30, 18, 18, 4), t), "#ffe2a0")
    roof = cv.mask(
        spline(
            [(x - 36, y - 36), (x - 20, y - 56), (x, y - 70), (x + 20, y - 56), (x + 36, y - 36), (x, y - 40)]
        ),
        t,
    )
    cv.form(roof, Material("#eef0fc", "#ffffff", "#a9b2e0"), 18 * k)
