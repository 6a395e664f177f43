"""The icons: one family, purple with a few warm accents, made of forms and never of outlines."""

from collections.abc import Callable
from functools import partial

from assets.make.icons import (
    answers,
    desk,
    face_parts,
    finding,
    growing,
    kinds,
    leaving_out,
    lengths,
    noticing,
    senses,
    settings,
    sharing,
    ways,
    weather,
)
from assets.make.paint import Canvas, Frame, Picture

SIDE = 144
"""Pixels; an icon is 72 units wide, drawn within 32 units of its middle."""
Paint = Callable[[Canvas, Frame], None]


def icon(paint: Paint) -> Canvas:
    """One icon on a transparent square."""
    canvas = Canvas(SIDE, SIDE)
    paint(canvas, Frame().at(SIDE / 2, SIDE / 2, SIDE / 72))
    return canvas


PAINTS: dict[str, Paint] = {
    **ways.ICONS,
    **answers.ICONS,
    **kinds.ICONS,
    **settings.ICONS,
    **senses.ICONS,
    **weather.ICONS,
    **finding.ICONS,
    **lengths.ICONS,
    **leaving_out.ICONS,
    **growing.ICONS,
    **desk.ICONS,
    **face_parts.ICONS,
    **sharing.ICONS,
    **noticing.ICONS,
}
PICTURES = {f"icon_{name}": Picture(partial(icon, paint), 92) for name, paint in PAINTS.items()}
