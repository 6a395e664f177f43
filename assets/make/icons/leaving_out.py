"""What is left out: the thing itself, with a sign in its corner; and all sound off."""

from collections.abc import Callable
from functools import partial

from assets.make.icons import kinds
from assets.make.icons.strokes import CREAM, DEEP, PURPLE, arc, bar, dense, small_pebble, soft, solid
from assets.make.paint import Canvas, Frame, Material, ellipse, ribbon

Paint = Callable[[Canvas, Frame], None]
BAR = Material("#c2476a", "#f08c9c", "#7d2950")
"""The red of the calm stop: what says no stands out in soft colours too."""
ACROSS = [(-24, 24), (24, -24)]


def without(paint: Paint, canvas: Canvas, frame: Frame) -> None:
    """A thing, and the sign that it is not wanted in its corner, with a little air around."""
    thing = Canvas(canvas.w, canvas.h)
    paint(thing, frame.at(-3, -3, 0.92))
    thing.cut(thing.everything() - thing.mask(ellipse(18, 18, 16), frame))
    canvas.paste(thing)
    solid(canvas, frame, ellipse(18, 18, 13.5), 9, BAR)
    bar(canvas, frame, [(12, 18), (24, 18)], 5.5, CREAM)


def mute(canvas: Canvas, frame: Frame) -> None:
    """A loudspeaker and its sound, with a bar across."""
    thing = Canvas(canvas.w, canvas.h)
    horn = soft([(-26, -7), (-16, -7), (0, -21), (0, 21), (-16, 7), (-26, 7)], 3)
    solid(thing, frame, horn, 10, PURPLE)
    for radius in (12, 23):
        bar(thing, frame, arc(5, 0, radius, -44, 44), 6, DEEP)
    thing.cut(thing.everything() - thing.mask(ribbon(dense(ACROSS), 13, 13), frame))
    canvas.paste(thing)
    bar(canvas, frame, ACROSS, 7, BAR)


def leave_out(canvas: Canvas, frame: Frame) -> None:
    """A pebble in a ring with a bar: not this one."""
    small_pebble(canvas, frame, 0, 1, 18)
    solid(canvas, frame, ribbon(ellipse(0, 0, 27, n=72, end=359.9), 7.5, 7.5), 4, BAR)
    bar(canvas, frame, [(-18, 18), (18, -18)], 7, BAR)


ICONS: dict[str, Paint] = {
    "no_breath": partial(without, kinds.breath),
    "no_body": partial(without, kinds.body),
    "no_smell": partial(without, kinds.smell),
    "no_eyes": partial(without, kinds.eyes),
    "no_sound": partial(without, kinds.sound),
    "mute": mute,
    "leaveout": leave_out,
}
