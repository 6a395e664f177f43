"""Two mushrooms, a big one and a little one."""

from assets.make.motifs.mushroom import mushroom
from assets.make.paint import Canvas, sheet
from assets.make.places.grass import blade


def paint() -> Canvas:
    """A big one and a little one."""
    cv, t = sheet(176, 142, 66, 70)
    mushroom(cv, t, 0, 6, 58)
    mushroom(cv, t, 70, 34, 33, "#e8845e")
    blades = [
        blade(x, 68, length, bend, 3)
        for x, length, bend in ((-44, 26, -0.3), (-36, 20, 0.2), (38, 24, 0.25), (100, 20, 0.3))
    ]
    cv.fill(blades, "#5f9f63", t)
    cv.grain()
    return cv
