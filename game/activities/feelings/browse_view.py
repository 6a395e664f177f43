"""Looking by energy: a page of weathers, and how many feelings there are to be."""

from collections.abc import Sequence

from ...layout import CHILD_TARGET, GAP, Area, Target, grid, stage_area
from ...look.canvas import Canvas
from ...look.controls import labelled
from ...sitting import World
from .controls import chip_target, draw_chip, marked
from .energy import pile
from .faces_view import STRENGTH
from .sim import FeelingsSim

WEATHER_ICONS = {"all": "icon_weathers"}
WIDEST, TALLEST = 236.0, 200.0


def targets(sim: FeelingsSim, area: Area) -> Sequence[Target]:
    """The weathers of these cards and all, then the steps, then back to the faces."""
    names = _names(sim)
    return [
        chip_target(name, place)
        if name == "faces"
        else Target(name, place, label=f"feelings.{name.replace('_', '.')}")
        for name, place in zip(names, _places(names, stage_area(area)), strict=True)
    ]


def draw(sim: FeelingsSim, canvas: Canvas, world: World) -> None:
    """Draw them all; what is chosen now has a tick and a frame."""
    chosen = (f"weather_{sim.cards.weather or 'all'}", f"reach_{sim.cards.reach}")
    for target in targets(sim, canvas.area):
        sort, _, name = target.id.partition("_")
        if sort == "weather":
            icon = WEATHER_ICONS.get(name, f"icon_{name}")
            labelled(canvas, world.theme, target.area, icon, world.words(target.label))
        elif sort == "reach":
            _step(sim, canvas, world, target.area, int(name))
        else:
            draw_chip(canvas, world, target.id, target.area)
        if target.id in chosen:
            marked(canvas, world, target.area)


def _step(sim: FeelingsSim, canvas: Canvas, world: World, area: Area, tier: int) -> None:
    """A pile of the faces that would be there, with their number."""
    canvas.panel(area, world.theme.card, 34.0)
    feelings = sim.cards.up_to(tier)
    faces = tuple(f"{feeling.face}_{STRENGTH}" for feeling in feelings)
    foot = max(36.0, area.h * 0.26)
    rows = sim.cards.steps.index(tier) + 1
    pile(canvas, Area(area.x + 12, area.y + 10, area.w - 24, area.h - foot - 10), faces, rows)
    size = min(32.0, foot * 0.72)
    canvas.text(str(len(feelings)), (area.centre[0], area.bottom - foot * 0.5), size, world.theme.ink)


def _names(sim: FeelingsSim) -> tuple[str, ...]:
    weathers = (*sim.cards.weathers, "all")
    return (*(f"weather_{w}" for w in weathers), *(f"reach_{tier}" for tier in sim.cards.steps), "faces")


def _places(names: Sequence[str], stage: Area) -> tuple[Area, ...]:
    """Weathers in the first rows, the rest below them; all as large as the window allows."""
    weathers = sum(name.startswith("weather_") for name in names)
    rest = len(names) - weathers
    best: tuple[Area, ...] = ()
    for columns in range(max(weathers, rest), 0, -1):
        rows = [-(-count // columns) for count in (weathers, rest)]
        height = min(TALLEST, (stage.h - (sum(rows) - 1) * GAP) / sum(rows))
        width = min(WIDEST, (stage.w - (columns - 1) * GAP) / columns)
        if min(width, height) < CHILD_TARGET:
            continue
        tall = [count * height + (count - 1) * GAP for count in rows]
        top = stage.y + (stage.h - sum(tall) - GAP) / 2
        upper = grid(Area(stage.x, top, stage.w, tall[0]), weathers, width, height, GAP, columns)
        below = Area(stage.x, top + tall[0] + GAP, stage.w, tall[1])
        found = (*upper, *grid(below, rest, width, height, GAP, columns))
        if not best or _least(found) > _least(best):
            best = found
    return best


def _least(places: Sequence[Area]) -> float:
    return min(min(place.w, place.h * 1.2) for place in places)
