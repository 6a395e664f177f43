"""Now this, next that: nothing starts by itself, and nobody is surprised."""

from collections.abc import Sequence
from dataclasses import dataclass

from ..content.level import Level
from ..intents import Back, Choose, Intent
from ..layout import Area, Target
from ..look.canvas import Canvas
from ..look.controls import CARD_SHAPE, button, labelled, small
from ..look.strips import grown_up_strip
from ..scene import Effect, Replace, Scene, Sound, ToChoose, ToPlay
from ..sitting import World


@dataclass
class NowNext(Scene):
    """The level's picture, then the pond that comes after it, and the pebble that starts it."""

    level: str
    bed: str = "water"

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
                    return [Sound("tap"), Replace(ToPlay(self.level))]
                case Back() | Choose("back"):
                    return [Sound("tap"), Replace(ToChoose(world.library.levels[self.level].kind))]
        return []

    def draw(self, canvas: Canvas, world: World) -> None:
        """Two pictures with stepping stones between them, the pebble to start with, the grown-up's words."""
        canvas.backdrop("hills")
        level, theme, area = world.library.levels[self.level], world.theme, canvas.area
        now, then = _now_area(area), _next_area(area)
        self._draw_picture(canvas, now, level.picture, now.h - 24, world.words("next.now"), theme.card, world)
        self._draw_picture(
            canvas, then, "pair_float_wave", then.w * 0.60, world.words("next.next"), theme.breathing, world
        )
        for i in range(3):
            at = (now.right + (then.x - now.right) * (i + 1) / 4, now.centre[1] + 8 * (i % 2))
            canvas.disc(at, 6.0 + 2 * i, theme.purple)
        for target in self.targets(area, world):
            if target.id == "go":
                labelled(canvas, theme, target.area, "icon_go", world.words("next.go"), theme.chosen)
            else:
                button(canvas, theme, target.area, "icon_back")
        if world.settings.adult_line:
            grown_up_strip(
                canvas, theme, _words_area(area), grown_up_words(level, world), world.settings.text_size
            )

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


def grown_up_words(level: Level, world: World) -> str:
    """What a grown-up should know before it starts: the level's own line, and a caution for breath."""
    cautions = [world.words("caution.breath")] if "breath" in level.uses else []
    return "\n".join([level.adult, *cautions])


def _now_area(area: Area) -> Area:
    height = min(400.0, area.h * 0.52, (area.w - 90) * 0.62)
    width = (height - 24) * CARD_SHAPE + 24
    if area.portrait or area.w < 1000:
        left = area.centre[0] - (width * 1.66 + 70) / 2
        return Area(left, area.y + 176, width, height)
    left = area.centre[0] - (width * 1.66 + 70 + 80 + GO_W) / 2 + 20
    return Area(left, area.y + 104, width, height)


def _next_area(area: Area) -> Area:
    now = _now_area(area)
    w, h = now.w * 0.66, now.h * 0.62
    return Area(now.right + 70, now.centre[1] - h / 2, w, h)


def _go_area(area: Area) -> Area:
    now, then = _now_area(area), _next_area(area)
    if area.portrait or area.w < 1000:
        height = min(190.0, area.bottom - now.bottom - 24 - 140)
        return Area(area.centre[0] - GO_W / 2, now.bottom + 22, GO_W, max(112.0, height))
    return Area(then.right + 80, now.centre[1] - 95, GO_W, 190)


def _words_area(area: Area) -> Area:
    foot = max(_go_area(area).bottom, _now_area(area).bottom)
    return Area(area.x + 40, foot + 26, area.w - 80, area.bottom - 20 - foot - 26)


GO_W = 210.0
"""Width of the pebble that starts."""
