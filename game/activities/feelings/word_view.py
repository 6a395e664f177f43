"""A word of one's own: a large field for typing, and pebbles for a word without letters."""

from collections.abc import Sequence

from ...layout import GAP, Area, Target, grid, row, stage_area
from ...look.canvas import Canvas
from ...look.type import CHIP, fitting, paragraph
from ...sitting import World
from .controls import chip_target, draw_chip, with_foot
from .faces_view import marked
from .pebbles import pebble
from .sim import FeelingsSim

LARGEST = 56.0


def targets(sim: FeelingsSim, area: Area) -> Sequence[Target]:
    """Pebbles, then go on (when there is a word), then back to the faces."""
    _, places, faces, on = _places(sim, area)
    found = [
        Target(f"pebble_{each.name}", place, said=each.label)
        for each, place in zip(sim.pebbles, places, strict=True)
    ]
    go_on = [chip_target("go_on", on)] if sim.may_go_on else []
    return [*found, *go_on, chip_target("faces", faces)]


def draw(sim: FeelingsSim, canvas: Canvas, world: World) -> None:
    """Draw the field with what was typed, the pebbles, and the buttons."""
    field, places, faces, on = _places(sim, canvas.area)
    _field(canvas, world, field, sim.typed)
    for each, place in zip(sim.pebbles, places, strict=True):
        canvas.panel(place, world.theme.card, 34.0)
        pebble(canvas, each.name, place.inset(14), world.theme.card)
        if each.name == sim.pebble:
            marked(canvas, world, place)
    draw_chip(canvas, world, "faces", faces)
    if sim.may_go_on:
        draw_chip(canvas, world, "go_on", on)


def _field(canvas: Canvas, world: World, area: Area, typed: str) -> None:
    canvas.panel(area, world.theme.cream, 34.0)
    canvas.frame(area, world.theme.line, 34.0, 4.0)
    inner = area.inset(28, 12)
    if not typed:
        size = CHIP * 1.15 * world.settings.text_size
        size, lines = fitting(canvas, world.words("feelings.type_here"), size, inner.w, inner.h)
        top = inner.centre[1] - len(lines) * size * 1.45 / 2
        paragraph(canvas, "\n".join(lines), inner.x, top, inner.w, inner.h, size, world.theme.soft_ink)
        return
    size, lines = fitting(canvas, typed, LARGEST, inner.w - 12, LARGEST * 1.5, "reading")
    word = " ".join(lines)
    while size > 16 and canvas.measure(word, size, "reading") > inner.w - 12:
        size -= 1.0
    wide = canvas.measure(word, size, "reading")
    x, y = inner.centre[0] - wide / 2, inner.centre[1]
    canvas.text(word, (x, y), size, world.theme.ink, "left", "reading")
    canvas.line(((x + wide + 6, y - size * 0.5), (x + wide + 6, y + size * 0.5)), 3.0, world.theme.purple)


def _places(sim: FeelingsSim, area: Area) -> tuple[Area, tuple[Area, ...], Area, Area]:
    """The field, the pebbles, back to the faces, and go on."""
    stage = stage_area(area)
    count = len(sim.pebbles)
    if stage.h > stage.w:
        above, (faces, on) = with_foot(stage, 2)
        field = Area(above.x, above.y, above.w, min(220.0, above.h * 0.32))
        top = field.bottom + GAP
        return field, grid(Area(above.x, top, above.w, above.bottom - top), count, 208, 208), faces, on
    height = min(180.0, (stage.h - GAP) / 2)
    width = 200.0 if stage.w >= 1000 else 126.0
    faces = Area(stage.x, stage.y, width, height)
    on = Area(stage.right - width, stage.y, width, height)
    field = Area(faces.right + GAP, stage.y, stage.w - 2 * (width + GAP), height)
    below = Area(stage.x, field.bottom + GAP, stage.w, stage.h - height - GAP)
    wide = min(220.0, (below.w - (count - 1) * GAP) / count)
    return field, row(below, count, wide, min(wide, below.h)), faces, on
