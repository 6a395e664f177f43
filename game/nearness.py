"""Which target lies where: under a point, or next in a direction."""

import math
from collections.abc import Iterable

from .layout import Target


def at_point(targets: Iterable[Target], x: float, y: float) -> Target | None:
    """The target under a point."""
    return next((t for t in targets if t.area.contains(x, y)), None)


def neighbour(start: Target, targets: Iterable[Target], dx: int, dy: int) -> Target | None:
    """The nearest target in a direction; what lies aside counts double, so that rows and columns are
    followed.
    """
    sx, sy = start.area.centre
    best, least = None, math.inf
    for target in targets:
        x, y = target.area.centre[0] - sx, target.area.centre[1] - sy
        along, aside = x * dx + y * dy, abs(x * dy) + abs(y * dx)
        if target is not start and along > 1 and aside <= along * 2.5 and along + 2 * aside < least:
            best, least = target, along + 2 * aside
    return best
