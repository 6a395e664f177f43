"""A lantern on a curled bracket, glowing a little or well."""

from assets.make.paint import Canvas, Material, bezier, ellipse, lin, ribbon, rounded, sheet, spline
from assets.make.walks.street.tones import IRON


def paint(bright: bool) -> Canvas:
    """The lantern hangs from its bracket, whose plate is fixed to the wall on the left."""
    cv, t = sheet(170, 160, 85, 84)
    strength = 1.0 if bright else 0.40
    cv.soft(8, 14, 82, 74, "#ffdc86", 0.80 * strength, t)
    cv.soft(8, 14, 52, 50, "#fff0b4", 0.85 * strength, t)
    plate = cv.mask(rounded(-62, -66, 14, 74, 7), t)
    cv.form(plate, IRON, 7 * t.k, rim=0.9)
    arm = bezier((-54, -42), (-30, -74), (-6, -66), (8, -50), 24)
    curl = bezier((-52, -2), (-26, -2), (-26, -40), (-40, -36), 20)
    for path, a, b in ((arm, 8, 6), (curl, 6, 4)):
        cv.form(cv.mask(ribbon(path, a, b), t), IRON, 4 * t.k, rim=0.8)
    cv.form(cv.mask(ellipse(8, -46, 5), t), IRON, 4 * t.k)
    glass = cv.mask(
        spline([(-18, -18), (-18, -18), (34, -18), (34, -18), (26, 42), (26, 42), (-10, 42), (-10, 42)]), t
    )
    inside = ("#fffbe0", "#ffe28c", "#f6b552") if bright else ("#ffefc0", "#f0c98a", "#c99a86")
    cv.put(glass, lin(t.point(30, -20), t.point(-14, 44), [(0, inside[0]), (0.5, inside[1]), (1, inside[2])]))
    flame = cv.mask(spline([(8, -10), (8, -10), (18, 14), (8, 28), (-2, 14)]), t)
    cv.put(flame.grow(4 * t.k).blur(5 * t.k), "#fffdf0", 0.9 if bright else 0.5, clip=glass)
    cv.form(
        flame,
        Material("#ffb04a", "#fff6c0", "#e8804a") if bright else Material("#f0a050", "#ffe6a8", "#cc7450"),
        9 * t.k,
        rim=0.4,
    )
    cv.put((glass - glass.shift(3 * t.k, -2 * t.k).blur(3 * t.k)) & glass, "#7a5a70", 0.3)
    cv.fill(ribbon([(24, -10), (19, 30)], 4, 2), "#ffffff", t, alpha=0.55, clip=glass)
    for side in (-1, 1):
        cv.form(cv.mask(ribbon([(8 + side * 26, -18), (8 + side * 18, 42)], 5, 4), t), IRON, 3 * t.k, rim=0.9)
    cv.form(cv.mask(rounded(-16, 38, 48, 12, 6), t), IRON, 6 * t.k, rim=0.9)
    hat = cv.mask(
        spline([(-26, -14), (-26, -16), (-8, -34), (8, -42), (24, -34), (42, -16), (42, -14), (8, -11)]), t
    )
    cv.form(hat, IRON, 12 * t.k, rim=0.9)
    cv.form(cv.mask(ellipse(8, 54, 5), t), IRON, 4 * t.k)
    cv.grain()
    return cv
