"""Faces to pick from while the others look away; then who acts; then what one can notice. Never the face."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ....layout import GAP, Area, Target, below_caption, grid, stage_area
from ....look.canvas import Canvas
from ....look.type import CHIP, fitting
from ....sitting import World
from ..card_table import FLAT, chips
from ..controls import chip_target, draw_arrow, draw_chip, with_foot
from ..faces_view import STRENGTH
from ..felt_view import face_card
from ..pages import Page, narrowest_for, page
from ..turns_view import draw_looking_away, draw_players

if TYPE_CHECKING:
    from .sim import ActingStep


NOTICE_W, NOTICE_H = 250.0, 250.0


def targets(sim: "ActingStep", area: Area) -> Sequence[Target]:
    """The faces and a way past; or again and on; or what one can notice, and whose turn is next."""
    if sim.moment == "act_pick":
        return _pick_targets(sim, _halves(area)[1])
    above, ways = _with_ways(area)
    found = [chip_target(name, place) for name, place in zip(_ways(sim), ways, strict=True)]
    return found if sim.moment == "act_show" else [*_notice_targets(sim, above), *found]


def draw(sim: "ActingStep", canvas: Canvas, world: World) -> None:
    """Draw them."""
    if sim.moment == "act_pick":
        _draw_pick(sim, canvas, world)
        return
    above, ways = _with_ways(canvas.area)
    if sim.moment == "act_show":
        draw_players(canvas, world, above, sim.company, sim.turn, "mo_alone")
    else:
        _draw_notice(sim, canvas, world, above)
    for name, place in zip(_ways(sim), ways, strict=True):
        draw_chip(canvas, world, name, place)


def _ways(sim: "ActingStep") -> tuple[str, str]:
    """Pick anew, or let somebody else pick, and on; where nobody else is here, there is no other's turn."""
    again = sim.moment == "act_show" or sim.company == "mo"
    return ("faces" if again else "turns", "go_on")


def _with_ways(area: Area) -> tuple[Area, tuple[Area, ...]]:
    """The room above, and two buttons; they stand below the caption where a window is low and narrow."""
    stage = stage_area(area)
    if stage.h < FLAT and stage.h <= stage.w:
        return stage, chips(below_caption(area), 2)
    return with_foot(stage, 2)


def _notice_targets(sim: "ActingStep", above: Area) -> list[Target]:
    places = grid(above, len(sim.parts), NOTICE_W, NOTICE_H, GAP)
    return [
        Target(f"notice_{part}", place, label=f"feelings.notice.{part}")
        for part, place in zip(sim.parts, places, strict=True)
    ]


def _draw_notice(sim: "ActingStep", canvas: Canvas, world: World, above: Area) -> None:
    """A picture for each; what was noticed has a frame. There is no tick, since none of them is right."""
    for target in _notice_targets(sim, above):
        part = target.id.removeprefix("notice_")
        noticed = part in sim.noticed
        _card(canvas, world, target.area, part, noticed)


def _card(canvas: Canvas, world: World, area: Area, part: str, noticed: bool) -> None:
    theme, words = world.theme, world.words(f"feelings.notice.{part}")
    round_ = min(34.0, area.h * 0.3)
    canvas.panel(area, theme.noticed if noticed else theme.card, round_)
    foot = max(30.0, area.h * 0.24)
    side = min(area.h - foot - 14, area.w * 0.7)
    canvas.picture(f"icon_notice_{part}", (area.centre[0], area.y + 8 + (area.h - foot) / 2), side)
    size, lines = fitting(canvas, words, CHIP, area.w - 16, foot, "label")
    for i, line in enumerate(lines):
        at = (area.centre[0], area.bottom - foot * 0.56 + (i - (len(lines) - 1) / 2) * size * 1.05)
        canvas.text(line, at, size, theme.ink)
    if noticed:
        canvas.frame(area, theme.ink, round_, 5.0)


def _halves(area: Area) -> tuple[Area | None, Area]:
    """Those who look away, and the faces: beside them, or below; alone where the window is small."""
    stage = stage_area(area)
    if stage.h > stage.w:
        tall = stage.h * 0.24
        rest = Area(stage.x, stage.y + tall + GAP, stage.w, stage.h - tall - GAP)
        return Area(stage.x, stage.y, stage.w, tall), rest
    if stage.h < FLAT:
        return None, stage
    wide = stage.w * 0.24
    return Area(stage.x, stage.y, wide, stage.h), Area(
        stage.x + wide + GAP, stage.y, stage.w - wide - GAP, stage.h
    )


def _page(sim: "ActingStep", rest: Area) -> Page:
    narrowest = narrowest_for(card.label for card in sim.cards)
    return page(rest, len(sim.cards), sim.at_once, 1, narrowest)


def _pick_targets(sim: "ActingStep", rest: Area) -> list[Target]:
    """Faces that are not named aloud: whoever looks away may hear."""
    places = _page(sim, rest)
    shown = sim.cards[sim.first : sim.first + len(places.cards)]
    found = [
        Target(f"card_{card.name}", place, label="feelings.a_face")
        for card, place in zip(shown, places.first(len(shown)), strict=True)
    ]
    after = sim.first + len(places.cards)
    if places.later and after < len(sim.cards):
        found.append(Target(f"from_{after}", places.later, label="feelings.later"))
    if places.earlier and sim.first > 0:
        before = max(0, sim.first - len(places.cards))
        found.append(Target(f"from_{before}", places.earlier, label="feelings.earlier"))
    return [*found, chip_target("notnow", places.chips[0])]


def _draw_pick(sim: "ActingStep", canvas: Canvas, world: World) -> None:
    away, rest = _halves(canvas.area)
    if away:
        draw_looking_away(canvas, world, away, sim.company, sim.turn)
    cards = {f"card_{card.name}": card for card in sim.cards}
    for target in _pick_targets(sim, rest):
        if target.id in cards:
            card = cards[target.id]
            face_card(canvas, world, target.area, f"{card.face}_{STRENGTH}", card.label)
        elif target.id.startswith("from_"):
            draw_arrow(canvas, world, target.area, int(target.id[5:]) > sim.first)
        else:
            draw_chip(canvas, world, "notnow", target.area)
