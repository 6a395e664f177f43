"""Now this, next that: nothing starts by itself, and nobody is surprised."""

from collections.abc import Sequence
from dataclasses import dataclass

from ..activity import Say
from ..content.line import Line
from ..intents import Back, Choose, Intent
from ..layout import ROOMY, Area, Target, heading_areas
from ..look.canvas import Canvas
from ..look.controls import CARD_SHAPE, button, labelled, small, title
from ..look.strips import draw_note
from ..scene import Effect, Place, Pop, Replace, Scene, Sound, ToChoose, ToPlay
from ..sitting import World


@dataclass
class NowNext(Scene):
    """The level's picture, then what comes after it (the pond, or the level that waits), and the pebble
    that starts it.
    """

    level: str
    within: str = ""
    bed: str = "water"

    def enter(self, world: World) -> Sequence[Effect]:
        """Say what is now, and what is next."""
        level = world.library.levels[self.level]
        key = f"{level.kind}/{self.level}/{self.within or 'pond'}"
        return [Say(Line(key, " ".join(self._told(world)), level.uses))]

    def _told(self, world: World) -> tuple[str, str]:
        """What is now, and what is next, in words."""
        levels, words = world.library.levels, world.words
        after = levels[self.within].title if self.within else words("next.pond")
        return words("strip.now", now=levels[self.level].title), words("strip.after", after=after)

    def grown_up_line(self, world: World) -> str:
        """What to do and say in the level that comes."""
        return world.for_a_grown_up(self.level)

    def strip(self, area: Area, world: World) -> Area:
        """Below the heading."""
        return _headings(area)[1]

    def targets(self, area: Area, world: World) -> Sequence[Target]:
        """Let's go, and back."""
        return [
            Target("go", _go_area(area), label="next.go"),
            Target("back", Area(area.x + 16, area.y + 16, 112, 112), label="app.back"),
        ]

    def update(self, dt: float, intents: Sequence[Intent], world: World) -> Sequence[Effect]:
        """Start when asked."""
        for intent in intents:
            match intent:
                case Choose("go"):
                    return [Sound("tap"), Replace(ToPlay(self.level, self.within))]
                case Back() | Choose("back"):
                    return [Sound("tap"), self._back(world)]
        return []

    def leads_to(self, world: World) -> Sequence[Place]:
        """The level."""
        return (ToPlay(self.level, self.within),)

    def _back(self, world: World) -> Effect:
        return Pop() if self.within else Replace(ToChoose(world.library.levels[self.level].kind))

    def draw(self, canvas: Canvas, world: World) -> None:
        """Two pictures with stepping stones between them, the pebble to start with, a caution for breath."""
        canvas.backdrop("hills")
        level, theme, area = world.library.levels[self.level], world.theme, canvas.area
        now, then = _now_area(area), _next_area(area)
        self._draw_picture(canvas, now, level.picture, now.h - 24, world.words("next.now"), theme.card, world)
        after = world.library.levels[self.within].picture if self.within else "pair_float_wave"
        height = then.h - 24 if self.within else then.w * 0.60
        self._draw_picture(canvas, then, after, height, world.words("next.next"), theme.breathing, world)
        for i in range(3):
            at = (now.right + (then.x - now.right) * (i + 1) / 4, now.centre[1] + 8 * (i % 2))
            canvas.disc(at, (6.0 + 2 * i) * _gap(area) / 70, theme.purple)
        for target in self.targets(area, world):
            if target.id == "go":
                labelled(canvas, theme, target.area, "icon_go", world.words("next.go"), theme.chosen)
            else:
                button(canvas, theme, target.area, "icon_back")
        between = " " if area.w >= ROOMY else "\n"
        title(canvas, theme, between.join(self._told(world)), _headings(area)[0])
        if "breath" in level.uses:
            caution = world.words("caution.breath")
            draw_note(canvas, theme, _caution_area(area), caution, world.settings.text_size)

    def _draw_picture(
        self,
        canvas: Canvas,
        area: Area,
        picture: str,
        height: float,
        words: str,
        colour: str,
        world: World,
    ) -> None:
        canvas.panel(area, colour, 34.0)
        canvas.picture(picture, area.centre, height)
        small(canvas, world.theme, words, (area.centre[0], area.y - 4), area.w)


def _beside(area: Area) -> bool:
    """Whether the pebble that starts stands beside the pictures; below them where the window is upright."""
    return not area.portrait


def _gap(area: Area) -> float:
    return 70.0 if area.w >= ROOMY else 44.0


def _go_w(area: Area) -> float:
    """Width of the pebble that starts."""
    return 210.0 if area.w >= ROOMY else 180.0


def _headings(area: Area) -> tuple[Area, Area]:
    return heading_areas(area, 152.0, 92.0 if area.w >= 1200 else 108.0)


def _now_area(area: Area) -> Area:
    aside = _gap(area) + (_gap(area) + _go_w(area) if _beside(area) else 0)
    width = min(374.0, (area.w - 40 - aside) / 1.66)
    height = min((width - 24) / CARD_SHAPE + 24, area.h * (0.54 if _beside(area) else 0.38))
    width = (height - 24) * CARD_SHAPE + 24
    whole = width * 1.66 + aside
    return Area(area.centre[0] - whole / 2, _headings(area)[1].bottom + 36, width, height)


def _next_area(area: Area) -> Area:
    now = _now_area(area)
    w, h = now.w * 0.66, now.h * 0.62
    return Area(now.right + _gap(area), now.centre[1] - h / 2, w, h)


def _go_area(area: Area) -> Area:
    now, then = _now_area(area), _next_area(area)
    if _beside(area):
        return Area(then.right + _gap(area), now.centre[1] - 95, _go_w(area), 190)
    return Area(area.centre[0] - _go_w(area) / 2, now.bottom + 22, _go_w(area), 190)


def _caution_area(area: Area) -> Area:
    foot = max(_go_area(area).bottom, _now_area(area).bottom)
    return Area(area.x + 40, foot + 16, area.w - 80, area.bottom - 12 - foot - 16)
