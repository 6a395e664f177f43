"""Pip from head to paws with the stamps he wears, and the eight stamps to choose from."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ....layout import CHILD_TARGET, GAP, Area, Target, below_caption, fit, grid, row, stage_area
from ....look.canvas import Canvas
from ....look.controls import labelled
from ....look.type import CHIP, fitting
from ....sitting import World
from ....thread import NOWHERE, UNKNOWN
from ..controls import FLAT, chip_target, draw_chip, marked, staged
from .places import PLACES, SHAPE

if TYPE_CHECKING:
    from .sim import BodyStep

ANSWERS = {NOWHERE: "icon_nowhere", UNKNOWN: "icon_unsure"}

STAMP = 0.15
"""Height of a stamp on Pip, as a part of his own."""


def targets(sim: "BodyStep", area: Area) -> Sequence[Target]:
    """The places on Pip and the other answers, or the stamps; each with a way on."""
    if sim.moment == "stamps":
        return _stamp_targets(sim, area)
    _, cards, foot = _parts(area)
    names = (*ANSWERS, "go_on" if sim.thread.body else "notnow")
    return [
        *(
            Target(f"place_{name}", place, label=f"feelings.place.{name}")
            for name, place in zip(sim.places, _cards(cards, len(sim.places)), strict=True)
        ),
        *(_answer(name, place) for name, place in zip(names, _chips(foot, len(names)), strict=True)),
    ]


def draw(sim: "BodyStep", canvas: Canvas, world: World) -> None:
    """Draw them."""
    if sim.moment == "stamps":
        _draw_stamps(sim, canvas, world)
        return
    pip, _, _ = _parts(canvas.area)
    _draw_pip(sim, canvas, pip)
    for target in targets(sim, canvas.area):
        sort, _, name = target.id.partition("_")
        if sort == "place":
            _draw_place(sim, canvas, world, target.area, name)
        elif target.id in ANSWERS:
            labelled(canvas, world.theme, target.area, ANSWERS[target.id], world.words(target.label))
            if sim.answered == target.id:
                marked(canvas, world, target.area)
        else:
            draw_chip(canvas, world, target.id, target.area)


def _draw_pip(sim: "BodyStep", canvas: Canvas, area: Area) -> None:
    """Pip, with every stamp where it was put."""
    pip = fit(SHAPE, 1.0, area)
    canvas.picture("body_pip", pip.centre, pip.h)
    for place, (x, y) in PLACES.items():
        stamps = _worn(sim, place)
        side = STAMP * pip.h
        for i, stamp in enumerate(stamps):
            along = (i - (len(stamps) - 1) / 2) * min(side * 0.8, side * 2.0 / len(stamps))
            canvas.picture(f"stamp_{stamp}", (pip.x + x * pip.w + along, pip.y + y * pip.h), side)


def _draw_place(sim: "BodyStep", canvas: Canvas, world: World, area: Area, place: str) -> None:
    """A card with a small Pip on which the place is lit, and the stamps that lie there."""
    theme, stamps = world.theme, _worn(sim, place)
    canvas.panel(area, theme.chosen if stamps else theme.card, min(34.0, area.h * 0.3))
    foot = 34.0 if area.h >= WORDED else 0.0
    pip = fit(SHAPE, 1.0, Area(area.x + 8, area.y + 8, area.w - 16, area.h - 12 - foot))
    canvas.picture(f"body_{place}", pip.centre, pip.h)
    if foot:
        words = world.words(f"feelings.place.{place}")
        size, _ = fitting(canvas, words, CHIP, area.w - 12, foot, "label")
        canvas.text(words, (area.centre[0], area.bottom - foot * 0.58), size, theme.ink)
    for i, stamp in enumerate(stamps[:3]):
        canvas.picture(f"stamp_{stamp}", (area.right - 26, area.y + 26 + 34 * i), 44.0)


WORDED = 150.0
"""From this height on a card has room for its word."""


def _worn(sim: "BodyStep", place: str) -> list[str]:
    return [mark.stamp for mark in sim.thread.body if mark.place == place]


def _parts(area: Area) -> tuple[Area, Area, Area]:
    """Pip, the cards of his places, and the chips."""
    stage = stage_area(area)
    if stage.h > stage.w:
        above, foot = (
            Area(stage.x, stage.y, stage.w, stage.h - CHILD_TARGET - GAP),
            Area(stage.x, stage.bottom - CHILD_TARGET, stage.w, CHILD_TARGET),
        )
        tall = above.h * 0.52
        cards = Area(above.x, above.y + tall + GAP, above.w, above.h - tall - GAP)
        return Area(above.x, above.y, above.w, tall), cards, foot
    wide = min(stage.h * SHAPE, stage.w * 0.28)
    pip = Area(stage.x, stage.y, wide, stage.h)
    rest = Area(pip.right + GAP, stage.y, stage.right - pip.right - GAP, stage.h)
    if stage.h < FLAT:
        return pip, rest, below_caption(area)
    side = min(236.0, rest.w - 3 * CHILD_TARGET - 3 * GAP)
    cards = Area(rest.x, rest.y, rest.w - side - GAP, rest.h)
    return pip, cards, Area(rest.right - side, rest.y, side, rest.h)


def _cards(area: Area, count: int) -> tuple[Area, ...]:
    wide, tall = min(190.0, (area.w - 2 * GAP) / 3), min(210.0, (area.h - GAP) / 2)
    return grid(area, count, wide, max(CHILD_TARGET, tall), GAP, 3)


def _chips(area: Area, count: int) -> tuple[Area, ...]:
    if area.h > area.w:
        return grid(area, count, area.w, CHILD_TARGET, GAP, 1)
    return row(area, count, min(236.0, (area.w - (count - 1) * GAP) / count), CHILD_TARGET)


def _answer(name: str, place: Area) -> Target:
    return Target(name, place, label=f"feelings.{name}") if name in ANSWERS else chip_target(name, place)


def _stamp_targets(sim: "BodyStep", area: Area) -> list[Target]:
    above, foot = staged(area, 2 if sim.more else 1)
    stamps = zip(sim.shown, grid(above, len(sim.shown), 236.0, 200.0, GAP), strict=True)
    found = [Target(f"stamp_{name}", place, label=f"feelings.stamp.{name}") for name, place in stamps]
    more = [Target("more", foot[-1], label="feelings.more_stamps")] if sim.more else []
    return [*found, *more, chip_target("before", foot[0])]


def _draw_stamps(sim: "BodyStep", canvas: Canvas, world: World) -> None:
    worn = {f"stamp_{mark.stamp}" for mark in sim.thread.body if mark.place == sim.place}
    for target in _stamp_targets(sim, canvas.area):
        if target.id == "more":
            labelled(canvas, world.theme, target.area, "icon_next", world.words(target.label))
        elif target.id == "before":
            draw_chip(canvas, world, "before", target.area)
        else:
            _stamp(canvas, world, target)
            if target.id in worn:
                marked(canvas, world, target.area)


def _stamp(canvas: Canvas, world: World, target: Target) -> None:
    """A stamp as large as its card allows, its word below."""
    area = target.area
    canvas.panel(area, world.theme.card, min(34.0, area.h * 0.3))
    words, foot = world.words(target.label), max(34.0, area.h * 0.22)
    canvas.picture(target.id, (area.centre[0], area.y + (area.h - foot) * 0.54), (area.h - foot) * 0.84)
    size, _ = fitting(canvas, words, CHIP, area.w - 12, foot, "label")
    canvas.text(words, (area.centre[0], area.bottom - foot * 0.66), size, world.theme.ink)
