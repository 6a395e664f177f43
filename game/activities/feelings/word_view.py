"""A word of one's own: a large field for typing, pebbles for a word without letters, and a face to build."""

from collections.abc import Sequence

from ...layout import CHILD_TARGET, GAP, Area, Target, grid, row, stage_area
from ...look.canvas import Canvas
from ...look.controls import FACE_SHAPE, labelled
from ...look.type import CHIP, fitting, paragraph
from ...sitting import World
from .controls import CHIPS, chip_target, draw_chip, marked, with_foot
from .felt_view import built_face
from .pebbles import pebble
from .sim import FeelingsSim

LARGEST = 56.0


def targets(sim: FeelingsSim, area: Area) -> Sequence[Target]:
    """Pebbles and the face, then go on (when there is something), then back to the faces."""
    _, places, face, faces, on = _places(sim, area)
    found = [
        Target(f"pebble_{each.name}", place, said=each.label)
        for each, place in zip(sim.own.pebbles, places, strict=True)
    ]
    go_on = [chip_target("go_on", on)] if sim.may_go_on else []
    return [*found, chip_target("ownface", face), *go_on, chip_target("faces", faces)]


def draw(sim: FeelingsSim, canvas: Canvas, world: World) -> None:
    """Draw the field with what was typed, the pebbles, the face, and the buttons."""
    field, places, face, faces, on = _places(sim, canvas.area)
    _field(canvas, world, field, sim.own.typed)
    for each, place in zip(sim.own.pebbles, places, strict=True):
        canvas.panel(place, world.theme.card, 34.0)
        pebble(canvas, each.name, place.inset(14), world.theme.card)
        if each.name == sim.own.pebble:
            marked(canvas, world, place)
    _own_face(sim, canvas, world, face)
    draw_chip(canvas, world, "faces", faces)
    if sim.may_go_on:
        draw_chip(canvas, world, "go_on", on)


def _own_face(sim: FeelingsSim, canvas: Canvas, world: World, area: Area) -> None:
    """The way to a face of one's own; once it is built, the face itself."""
    if sim.own.built is None:
        labelled(canvas, world.theme, area, *_face_words(world))
        return
    canvas.panel(area, world.theme.card, 34.0)
    built_face(canvas, area.centre, min(area.h, area.w / FACE_SHAPE) - 20, sim.own.built)
    marked(canvas, world, area)


def _face_words(world: World) -> tuple[str, str]:
    icon, key = CHIPS["ownface"]
    return icon, world.words(key)


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


def _places(sim: FeelingsSim, area: Area) -> tuple[Area, tuple[Area, ...], Area, Area, Area]:
    """The field, the pebbles, the way to the face, back to the faces, and go on."""
    stage = stage_area(area)
    count = len(sim.own.pebbles) + 1
    if stage.h > stage.w:
        above, (faces, on) = with_foot(stage, 2)
        field = Area(above.x, above.y, above.w, min(220.0, above.h * 0.32))
        top = field.bottom + GAP
        *pebbles, face = grid(Area(above.x, top, above.w, above.bottom - top), count, 208, 208)
        return field, tuple(pebbles), face, faces, on
    height = min(180.0, (stage.h - GAP) / 2)
    roomy = stage.w >= 1000
    width = 200.0 if roomy else 126.0
    faces = Area(stage.x, stage.y, width, height)
    on = Area(stage.right - width, stage.y, width, height)
    left = faces.right + GAP
    below = Area(stage.x, stage.y + height + GAP, stage.w, stage.h - height - GAP)
    if roomy or stage.w >= count * CHILD_TARGET + (count - 1) * GAP:
        field = Area(left, stage.y, on.x - GAP - left, height)
        wide = min(220.0, (below.w - (count - 1) * GAP) / count)
        *pebbles, face = row(below, count, wide, min(wide, below.h))
        return field, tuple(pebbles), face, faces, on
    # In the smallest windows six do not fit beside each other: the face stands beside the field.
    face = Area(left, stage.y, width, height)
    field = Area(face.right + GAP, stage.y, on.x - face.right - 2 * GAP, height)
    wide = (below.w - (count - 2) * GAP) / (count - 1)
    return field, row(below, count - 1, wide, min(wide, below.h)), face, faces, on
