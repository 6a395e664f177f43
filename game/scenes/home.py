"""The pond: Pip and Mo hold paws, and pebbles lead to what can be played."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..activity import Say
from ..content.line import Line
from ..intents import Choose, Hold, Intent, LetGo
from ..layout import GAP, ROOMY, Area, Target, calm_area, grid, strip_area
from ..look.canvas import Canvas
from ..look.controls import labelled, small
from ..look.living import POND_FOOT, down_to, live, ready, until_next
from ..look.otters import at_home
from ..look.strips import SHADOW
from ..look.type import TILE, fitting
from ..look.words import words_on_cream
from ..scene import Change, Effect, Push, Scene, Sound, ToChoose, ToDesk
from ..sitting import World

DOOR_SECONDS = 2.0
"""How long the door is held: long enough that a child does not walk in by chance."""

COMES_TO_LIFE = 1.5
"""Seconds in which the pond comes to life after the window opened on its painting."""

HERE = 26.0
"""Size of the child's line: it is small, since the picture says the same."""

PEBBLE_W, PEBBLE_H = 216.0, 186.0


def door_area(area: Area) -> Area:
    """The grown-ups' door: small, top left."""
    return Area(area.x + 24, area.y + 18, 76, 96)


def motion_area(area: Area) -> Area:
    """The question about movement at the first start: below the door or the calm stop, off the otters."""
    if area.w >= ROOMY:
        return Area(area.x + 24, area.y + 140, 156, 136)
    return Area(area.right - 148, calm_area(area).bottom + GAP, 132, 128)


def pebbles_area(area: Area) -> Area:
    """The part of the pond where the pebbles lie: along its foot, larger where the window is upright."""
    foot = 470.0 if area.portrait else 222.0
    return Area(area.x + 16, area.bottom - foot, area.w - 32, foot - 18)


def pebble_areas(area: Area, count: int) -> tuple[Area, ...]:
    """Where the pebbles lie."""
    return grid(pebbles_area(area), count, PEBBLE_W, PEBBLE_H, 34.0)


def line_area(area: Area) -> Area:
    """Where the child's line stands: between the otters' paws and the pebbles."""
    pebbles = pebbles_area(area)
    return Area(pebbles.x, pebbles.y - 50, pebbles.w, 48)


@dataclass
class Home(Scene):
    """The first screen and the last. ``held`` counts the seconds the door has been held; ``coming`` is true
    until we have been welcomed here.
    """

    held: float | None = None
    coming: bool = True
    bed: str = "water"

    def kinds(self, world: World) -> tuple[str, ...]:
        """The kinds that lead somewhere in this sitting."""
        return tuple(kind for kind in world.kinds if world.offered(kind))

    def targets(self, area: Area, world: World) -> Sequence[Target]:
        """The pebbles, then the question about movement, then the door."""
        kinds = self.kinds(world)
        pebbles = [
            Target(kind, place, label=f"pebble.{kind}")
            for kind, place in zip(kinds, pebble_areas(area, len(kinds)), strict=True)
        ]
        asked = "motion_off" if world.settings.calm_motion else "motion"
        motion = [Target("motion", motion_area(area), label=f"home.{asked}")]
        door = Target("door", door_area(area), "hold", label="home.door")
        return [*pebbles, *([] if world.settings.greeted else motion), door]

    def grown_up_line(self, world: World) -> str:
        """Who leads here."""
        return world.words("strip.home")

    def strip(self, area: Area, world: World) -> Area:
        """Beside the grown-ups' door and the word by it."""
        return strip_area(area, 264.0, height=76.0 if area.w >= ROOMY else 108.0)

    def pause(self) -> None:
        """The door swings shut; whoever comes back is welcome again."""
        self.held = None
        self.coming = True

    def update(self, dt: float, intents: Sequence[Intent], world: World) -> Sequence[Effect]:
        """Open the door when it was held long enough; go where a pebble leads."""
        if self.held is not None:
            self.held += dt
        for intent in intents:
            match intent:
                case Hold("door"):
                    self.held = 0.0
                case LetGo("door"):
                    self.held = None
                case Choose("motion"):
                    calm = not world.settings.calm_motion
                    return [Change(replace(world.settings, calm_motion=calm)), Sound("tap")]
                case Choose(kind) if kind in self.kinds(world):
                    seen = replace(world.settings, greeted=True)
                    changed = [] if world.settings.greeted else [Change(seen)]
                    return [*changed, Sound("tap"), Push(ToChoose(kind))]
        if self.held is not None and self.held >= DOOR_SECONDS:
            self.held = None
            return [Push(ToDesk())]
        if self.coming:
            self.coming = False
            return [Sound("home_song"), Say(Line("home/here", world.words("strip.here")))]
        return []

    def draw(self, canvas: Canvas, world: World) -> None:
        """The living pond, the pair, the pebbles and the door."""
        canvas.backdrop("pond")
        live(canvas, "pond", world, alpha=min(1.0, world.now / COMES_TO_LIFE))
        at_home(canvas, world.now)
        line = line_area(canvas.area)
        if canvas.shows(line.inset(-SHADOW)):
            words_on_cream(canvas, world, world.words("strip.here"), line, HERE)
        for target in self.targets(canvas.area, world):
            if target.id == "door":
                self._draw_door(canvas, target.area, world)
            elif target.id == "motion":
                labelled(canvas, world.theme, target.area, "icon_motion", world.words(target.label))
            else:
                self._draw_pebble(canvas, target, world)

    def _draw_pebble(self, canvas: Canvas, target: Target, world: World) -> None:
        area = target.area
        canvas.picture(f"pebble_{target.id}", area.centre, area.h * PEBBLE_PICTURE)
        if not canvas.shows(Area(area.x, area.y + area.h * 0.65, area.w, area.h * 0.35)):
            return
        words = world.words(target.label)
        size, lines = fitting(canvas, words, TILE * area.h / PEBBLE_H, area.w * 0.8, area.h * 0.3, "label")
        canvas.text(lines[0], (area.centre[0], area.y + area.h * 0.825), size, world.theme.ink)

    def _draw_door(self, canvas: Canvas, area: Area, world: World) -> None:
        canvas.picture("door", area.centre, area.h * 0.94)
        centre = (area.right + 66, area.centre[1])
        small(canvas, world.theme, world.words("home.door"), centre, 150.0)
        if self.held is not None:
            canvas.arc(area.centre, 62.0, 8.0, world.theme.purple, self.held / DOOR_SECONDS)

    def next_change(self, world: World) -> float | None:
        """The door's ring moves while it is held; the pond lives."""
        if self.held is not None:
            return 1 / 30
        return until_next(world)

    def changing(self, world: World) -> Area | None:
        """The sky and the upper water; below them nothing moves by itself."""
        return down_to(world.area, POND_FOOT)

    def upcoming(self, canvas: Canvas, world: World) -> None:
        """The life of the pond."""
        ready(canvas, "pond")


PEBBLE_PICTURE = 252 / 186
"""Height of the painted pebble with its shadow and ripple over the height of the target."""
