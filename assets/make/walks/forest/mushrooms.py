"""Two mushrooms, a big one and a little one; a snail may look out from between them."""

from assets.make.motifs.mushroom import mushroom
from assets.make.paint import Canvas, Frame, Material, bezier, ellipse, ribbon, sheet, spline
from assets.make.places.grass import blade

SKIN = Material("#f6dcb4", "#fffaea", "#b98d86")
HOUSE = Material("#c98a52", "#ffe0a6", "#74484c")


def visitor(cv: Canvas, at: Frame) -> None:
    """A small snail that looks up, to the left; the unit is half its length."""
    k = at.k
    cv.soft(0, 0.92, 1.3, 0.2, "#22394a", 0.5, at)
    for x, y in ((-1.16, -0.72), (-0.78, -0.82)):
        stalk = bezier((-0.9, 0.1), (-0.96, -0.2), (x + 0.06, y + 0.3), (x, y), 12)
        cv.form(cv.mask(ribbon(stalk, 0.16, 0.11), at), SKIN, 0.07 * k)
        cv.fill(ellipse(x, y, 0.14), "#2b2028", at)
        cv.fill(ellipse(x + 0.04, y - 0.05, 0.05), "#ffffff", at)
    foot = [(-1.22, 0.2), (-1.0, -0.06), (-0.66, 0.06), (-0.4, 0.46), (0.6, 0.56), (1.3, 0.9), (-0.9, 0.94)]
    cv.form(cv.mask(spline(foot), at), SKIN, 0.28 * k)
    house = cv.mask(ellipse(0.18, -0.06, 0.74, 0.7), at)
    cv.form(house, HOUSE, 0.5 * k)
    for r in (0.48, 0.22):
        cv.fill(
            ribbon(ellipse(0.2, -0.04, r, r * 0.94, n=30, end=330), 0.09, 0.05), HOUSE.dark, at, alpha=0.6
        )
    smile = spline([(-1.14, 0.34), (-1.02, 0.42), (-0.9, 0.38)], False)
    cv.fill(ribbon(smile, 0.02, 0.02, 0.07), "#7a4a44", at)


def paint(visited: bool) -> Canvas:
    """A big one and a little one, with or without their visitor."""
    cv, t = sheet(176, 142, 66, 70)
    mushroom(cv, t, 0, 6, 58)
    mushroom(cv, t, 70, 34, 33, "#e8845e")
    if visited:
        visitor(cv, t.at(30, 46, 17))
    blades = [
        blade(x, 68, length, bend, 3)
        for x, length, bend in ((-44, 26, -0.3), (-36, 20, 0.2), (38, 24, 0.25), (100, 20, 0.3))
    ]
    cv.fill(blades, "#5f9f63", t)
    cv.grain()
    return cv
