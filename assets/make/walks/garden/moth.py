"""A pale moth with feathered feelers, its wings wide or half folded; both share their registration."""

from __future__ import annotations

from assets.make.paint import Canvas, Frame, Material, bezier, ellipse, leaf, ribbon, sheet, spline

UPPER = Material("#f3e3cf", "#fffaf0", "#a58fc0")
LOWER = Material("#e6cbd6", "#fff1ee", "#9580bb")
FUR = Material("#fff3e0", "#ffffff", "#b79cc0")
MARK = "#b98fb0"
DARK = "#33264a"
SHEET = (104, 96, 52, 50)


def wings(cv: Canvas, at: Frame, spread: float) -> None:
    """Both pairs; `spread` 0..1 is how wide they are open."""
    k = at.k
    for side in (-1, 1):
        wing = at.at(sx=side * (0.52 + 0.48 * spread), rot=side * 10 * (1 - spread))
        lower = [(0.06, 0.06), (0.44, 0.02), (0.84, 0.30), (0.82, 0.66), (0.52, 0.82), (0.20, 0.52)]
        upper = [
            (0.04, -0.16),
            (0.36, -0.62),
            (0.92, -0.86),
            (1.20, -0.70),
            (1.12, -0.22),
            (0.62, 0.14),
            (0.2, 0.12),
        ]
        back = cv.mask(spline(lower), wing)
        cv.form(back, LOWER, 0.3 * k, shade=0.45)
        front = cv.mask(spline(upper), wing)
        cv.put(front.shift(-0.02 * k, 0.06 * k).blur(0.05 * k) & back, LOWER.dark, 0.5)
        cv.form(front, UPPER, 0.36 * k, shade=0.45, rim=0.7)
        band = bezier((0.52, -0.70), (0.74, -0.46), (0.76, -0.2), (0.60, 0.10), 14)
        cv.fill(ribbon(band, 0.03, 0.03, 0.07), MARK, wing, alpha=0.55, clip=front)
        cv.fill(ellipse(0.86, -0.50, 0.13, 0.12), MARK, wing, alpha=0.75)
        cv.fill(ellipse(0.86, -0.50, 0.065, 0.06), "#fff6e2", wing, alpha=0.95)
        cv.fill(ellipse(0.58, 0.48, 0.10, 0.09), MARK, wing, alpha=0.55)


def moth(cv: Canvas, at: Frame, spread: float) -> None:
    """Seen from above, looking at us; one unit is about the reach of one wing."""
    k = at.k
    wings(cv, at, spread)
    body = spline(
        [
            (0, -0.30),
            (0.15, -0.16),
            (0.15, 0.2),
            (0.09, 0.5),
            (0, 0.62),
            (-0.09, 0.5),
            (-0.15, 0.2),
            (-0.15, -0.16),
        ]
    )
    cv.form(cv.mask(body, at), FUR, 0.16 * k)
    for y in (0.16, 0.30, 0.43):
        cv.fill(ribbon([(-0.11, y), (0, y + 0.03), (0.11, y)], 0.02, 0.02, 0.04), MARK, at, alpha=0.5)
    for side in (-1, 1):
        line = bezier(
            (side * 0.07, -0.50), (side * 0.12, -0.74), (side * 0.30, -0.90), (side * 0.42, -0.92), 16
        )
        cv.fill(ribbon(line, 0.03, 0.02), DARK, at, alpha=0.85)
        for i in range(4, 16, 2):
            x, y = (float(v) for v in line[i])
            for turn in (-150, 30):
                cv.fill(
                    leaf(x, y, -90 + side * 40 + turn - 90 * (turn < 0), 0.11, 0.035),
                    FUR.base,
                    at,
                    alpha=0.95,
                )
    cv.form(cv.mask(ellipse(0, -0.22, 0.22, 0.15), at), FUR, 0.15 * k)
    cv.form(cv.mask(ellipse(0, -0.42, 0.21, 0.19), at), FUR, 0.18 * k)
    for side in (-1, 1):
        cv.fill(ellipse(side * 0.095, -0.44, 0.055, 0.066), DARK, at)
        cv.fill(ellipse(side * 0.095 + 0.018, -0.468, 0.022), "#ffffff", at)
        cv.soft(side * 0.15, -0.35, 0.07, 0.05, "#f2806c", 0.6, at)
    cv.fill(ribbon(spline([(-0.04, -0.355), (0, -0.335), (0.04, -0.355)], False), 0.01, 0.01, 0.02), DARK, at)


def _on_sheet(spread: float) -> Canvas:
    cv, t = sheet(*SHEET)
    moth(cv, t.at(scale=40), spread)
    cv.grain()
    return cv


def paint_open() -> Canvas:
    """Wings wide."""
    return _on_sheet(1.0)


def paint_folded() -> Canvas:
    """Wings half folded."""
    return _on_sheet(0.35)
