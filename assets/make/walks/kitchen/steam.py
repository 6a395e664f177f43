"""Soft curls of steam over what is warm."""

from collections.abc import Sequence

from assets.make.paint import Canvas, Frame, bezier, ribbon


def steam(
    cv: Canvas,
    t: Frame,
    curls: Sequence[tuple[float, float, float]],
    shade: str = "#b0748a",
    light: str = "#fffaf2",
) -> None:
    """Each curl rises from x, y so high; its edge is shaded, so that it shows before a light wall too."""
    for i, (x, y, high) in enumerate(curls):
        bend = 11 if i % 2 else -11
        path = bezier(
            (x, y),
            (x + bend * 2, y - high * 0.35),
            (x - bend * 2, y - high * 0.6),
            (x + bend * 0.5, y - high),
            34,
        )
        body = cv.mask(ribbon(path, 3, 1.5, 11), t)
        cv.put(body.grow(1.6 * t.k).blur(2.0 * t.k), shade, 0.36)
        cv.put(body.blur(1.6 * t.k), light, 0.96)
