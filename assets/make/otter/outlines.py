"""The outlines of the head: skull with cheek and crown fur, and the cream face on it."""

from assets.make.otter.who import Otter
from assets.make.paint import Points, symmetric, tuft

SIDES = (-1, 1)
CHEEK = (
    (0.955, 0.12, 74, 0.12, 0.17, -0.16),
    (0.955, 0.24, 70, 0.20, 0.22, -0.15),
    (0.94, 0.35, 72, 0.13, 0.20, -0.15),
    (0.90, 0.45, 74, 0.24, 0.24, -0.14),
    (0.83, 0.55, 82, 0.15, 0.20, -0.12),
    (0.76, 0.63, 88, 0.19, 0.23, -0.12),
)
"""Locks of the right cheek: place, direction, length, width, bend. Two lengths take turns; they lie down
along the cheek, because standing out they look like saw teeth."""
CROWN = (
    (-0.05, -0.72, -116, 0.17, 0.20, -0.45),
    (0.05, -0.72, -76, 0.21, 0.21, 0.45),
    (0.18, -0.71, -46, 0.13, 0.18, 0.50),
)
CREAM = (
    (0.84, 0.02, 40, 0.14),
    (0.86, 0.18, 44, 0.16),
    (0.84, 0.34, 52, 0.17),
    (0.76, 0.50, 64, 0.16),
    (0.62, 0.64, 82, 0.12),
)


def skull(who: Otter, puff: float) -> list[Points]:
    """The head's silhouette; puff is how far the cheeks swell, in head units."""
    outline = symmetric(
        [
            (0, -0.76),
            (0.32, -0.745),
            (0.66, -0.61),
            (0.91, -0.30),
            (1.02, 0.06),
            (1.035 + puff, 0.32 + puff * 0.3),
            (0.90 + puff, 0.60),
            (0.56, 0.79),
            (0.22, 0.86),
            (0, 0.87),
        ]
    )
    locks = []
    for side in SIDES:
        for x, y, angle, length, width, bend in CHEEK:
            direction = angle if side > 0 else 180 - angle
            locks.append(tuft(side * (x + puff), y, direction, length * who.cheek_fur, width, bend * side))
    for x, y, angle, length, width, bend in CROWN:
        locks.append(tuft(x, y, angle, length * who.tuft, width, bend))
    return [outline, *locks]


def cream_face(who: Otter) -> list[Points]:
    """The cream part: a soft heart whose point is the peak of the cap, with short locks at its sides."""
    outline = symmetric(
        [
            (0, -0.10),
            (0.13, -0.29),
            (0.38, -0.43),
            (0.64, -0.37),
            (0.83, -0.10),
            (0.90, 0.24),
            (0.85, 0.50),
            (0.62, 0.75),
            (0.26, 0.865),
            (0, 0.88),
        ]
    )
    locks = [
        tuft(side * x, y, angle if side > 0 else 180 - angle, length * who.cheek_fur, 0.15, -0.4 * side)
        for side in SIDES
        for x, y, angle, length in CREAM
    ]
    return [outline, *locks]
