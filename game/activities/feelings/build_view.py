"""A face of one's own: the six pictures of one part, and beside them the face so far, large."""

from collections.abc import Sequence

from ...layout import CHILD_TARGET, GAP, Area, Target, grid, stage_area
from ...look.canvas import Canvas
from ...look.controls import FACE_SHAPE
from ...sitting import World
from .built_face import KINDS, PARTS
from .controls import chip_target, draw_chip, marked, with_foot
from .felt_view import built_face
from .sim import FeelingsSim

PART_ICONS = {"brows": "icon_brows", "eyes": "icon_eyes_open", "mouth": "icon_mouth"}

LARGEST = 190.0
"""The most that a picture of a part grows to."""

SIGN = 52.0
"""Height of the three signs that say which part it is now."""


def targets(sim: FeelingsSim, area: Area) -> Sequence[Target]:
    """The six pictures, then go on to the next part, then back to the one before."""
    _, kinds, before, on = _places(stage_area(area))
    part = sim.own.part
    found = [
        Target(f"{part}_{kind}", place, label=f"feelings.{part}.k{kind}")
        for kind, place in enumerate(kinds, 1)
    ]
    return [*found, chip_target("go_on", on), chip_target("before", before)]


def draw(sim: FeelingsSim, canvas: Canvas, world: World) -> None:
    """Draw the face so far with its three signs, the pictures of the part, and the two buttons."""
    face, kinds, before, on = _places(stage_area(canvas.area))
    part = sim.own.part
    _face(sim, canvas, world, face)
    for kind, place in enumerate(kinds, 1):
        canvas.panel(place, world.theme.card, 34.0)
        canvas.picture(f"part_{part}_{kind}", place.centre, min(place.w, place.h) * 0.84)
        if kind == sim.own.chosen_kind:
            marked(canvas, world, place)
    draw_chip(canvas, world, "before", before)
    draw_chip(canvas, world, "go_on", on)


def _face(sim: FeelingsSim, canvas: Canvas, world: World, area: Area) -> None:
    """The face on its card; below it the signs of brows, eyes and mouth, the present one with a frame."""
    canvas.panel(area, world.theme.card, 34.0)
    side = min(SIGN, (area.w - 32) / 3)
    room = Area(area.x + 12, area.y + 12, area.w - 24, area.h - side - 32)
    built_face(canvas, room.centre, min(room.h, room.w / FACE_SHAPE), sim.own.face)
    for place, part in enumerate(PARTS):
        at = (area.centre[0] + (place - 1) * (side + 6), area.bottom - side / 2 - 10)
        if part == sim.own.part:
            canvas.disc(at, side / 2 + 2, world.theme.ink)
            canvas.disc(at, side / 2 - 1, world.theme.chosen)
        canvas.picture(PART_ICONS[part], at, side * 0.72)


def _places(stage: Area) -> tuple[Area, tuple[Area, ...], Area, Area]:
    """The face, the six pictures, before, and go on."""
    if stage.h > stage.w:
        above, (before, on) = with_foot(stage, 2)
        tall = above.h * 0.56
        face = Area(stage.x + stage.w * 0.14, stage.y, stage.w * 0.72, tall)
        below = Area(stage.x, face.bottom + GAP, stage.w, above.bottom - face.bottom - GAP)
        return face, grid(below, KINDS, LARGEST, LARGEST, GAP, 3), before, on
    side = max(CHILD_TARGET, min(LARGEST, (stage.h - GAP) / 2, (stage.w * 0.68 - 4 * GAP) / 4))
    wide = 3 * side + 2 * GAP
    on = Area(stage.right - side, stage.centre[1] - GAP / 2 - side, side, side)
    kinds = grid(Area(on.x - GAP - wide, stage.y, wide, stage.h), KINDS, side, side, GAP, 3)
    face = Area(stage.x, stage.y, on.x - wide - 2 * GAP - stage.x, stage.h)
    return face, kinds, on.moved(0, side + GAP), on
