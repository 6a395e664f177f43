"""A pine cone that stands on its end, its scales like roof tiles."""

from assets.make.paint import Canvas, Material, ellipse, sheet, spline

SCALE = Material("#a9744e", "#f0c48c", "#5f3d4c")


def paint() -> Canvas:
    """Standing on its end, its scales like roof tiles."""
    cv, t = sheet(70, 82, 34, 42)
    cv.soft(-2, 34, 32, 6, "#22394a", 0.5, t)
    core = cv.mask(
        spline([(0, -34), (16, -22), (24, 2), (20, 24), (0, 33), (-20, 24), (-24, 2), (-16, -22)]), t
    )
    cv.form(core, Material("#6f4a44", "#b98a62", "#3d2a3a"), 18 * t.k)
    rows = ((-30, 6, 1), (-23, 12, 3), (-14, 18, 3), (-4, 22, 5), (7, 24, 4), (18, 21, 5), (27, 14, 3))
    for y, half, count in rows:
        for i in range(count):
            u = (i + 0.5) / count * 2 - 1
            x, w = u * half * 0.86, 10.5 * (1 - 0.34 * abs(u)) * (0.72 + half / 80)
            tip = spline(
                [
                    (x - w, y + 5),
                    (x - w * 0.72, y - 5),
                    (x + u * 2, y - 9),
                    (x + w * 0.72, y - 5),
                    (x + w, y + 5),
                    (x, y + 9),
                ]
            )
            scale = cv.mask(tip, t)
            cv.put(scale.shift(-1.2 * t.k, 2.4 * t.k).blur(1.4 * t.k) & core, "#3d2a3a", 0.5)
            cv.form(scale, SCALE, 6 * t.k, shade=0.5, rim=0.75)
            cv.fill(ellipse(x + u, y - 2, 1.7, 1.3), "#f2cf9c", t, alpha=0.7)
    cv.grain()
    return cv
