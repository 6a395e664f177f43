"""The garden behind the kitchen's windows in late-afternoon light, 1600 x 1280 units.

Only a band of it lies behind glass, and only that is kept: what is empty costs nothing to draw.
"""

from assets.make.paint import Canvas, Frame, Material, Points, ellipse, mix, rounded, sheet
from assets.make.places.foliage import Bough, bough
from assets.make.places.tree import tree
from assets.make.scenes import Setting, scene

WIDTH, HEIGHT = 1600, 1280
BEHIND_GLASS = (288.0, 592.0)
"""Upper and lower edge of what the windows show, field y in units."""
PETALS = ("#f4a8b4", "#ffe08c", "#c9b4ec", "#fff6ea")
CROWNS = (
    (110, 420, 110, 70),
    (470, 436, 76, 54),
    (840, 424, 110, 68),
    (1180, 440, 78, 52),
    (1480, 420, 114, 72),
)


def paint() -> Canvas:
    """The whole layer."""
    cv, t = sheet(WIDTH, HEIGHT)
    garden(cv, t)
    cv.grain()
    cv.cut(cv.mask(rounded(-20, BEHIND_GLASS[0], WIDTH + 40, BEHIND_GLASS[1] - BEHIND_GLASS[0], 1), t))
    return cv


def crowns(at: Setting) -> None:
    """Fruit trees on the lawn, each with its shade."""
    own = at.light.trees[3]
    leaves = own.material()
    for i, (x, y, rx, ry) in enumerate(CROWNS):
        at.canvas.soft(x - 40, 524, rx * 1.1, 16, "#7fae9c", 0.4, at.frame)
        tree(at.canvas, at.frame, x, 522, 110, leaves, own.bark, "round", 60 + i)
        bough(at.canvas, at.frame, Bough(x, y, rx, ry, 9, 20, 40 + i), leaves, 0.7)


def flowers(at: Setting) -> None:
    """Flowers before the hedge."""
    for i in range(46):
        x, y = 18 + i * 35.0, 530 + (i * 29) % 38
        petal = PETALS[i % 4]
        own = Material(petal, "#fffaf0", mix(petal, "#8a6aa0", 0.4))
        at.canvas.form(at.canvas.mask(_bloom(x, y), at.frame), own, 5 * at.frame.k)


def garden(cv: Canvas, t: Frame) -> None:
    """Sky, hills, trees, a hedge and flowers before it."""
    scene("kitchen_far").lay(cv, t, {"crowns": crowns, "flowers": flowers})


def _bloom(x: float, y: float) -> list[Points]:
    return [ellipse(x + dx, y + dy, 4.2) for dx, dy in ((-4, 0), (4, 0), (0, -4), (0, 4))]
