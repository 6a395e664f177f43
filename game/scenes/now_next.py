"""Now this, next that: nothing starts by itself, and nobody is surprised."""

from collections.abc import Sequence
from dataclasses import dataclass

from ..content.level import Level
from ..intents import Back, Choose, Intent
from ..layout import Area, Target, fit
from ..look.canvas import Canvas
from ..look.controls import button, labelled, small
from ..look.type import SMALLEST, paragraph
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
        """Two pictures with a path of pebbles between them, the grown-up's words below."""
        canvas.backdrop("hills")
        level, theme, area = world.library.levels[self.level], world.theme, canvas.area
        now, then, words = _now_area(area), _next_area(area), _words_area(area)
        canvas.panel(now, theme.card, 34.0)
        canvas.picture(level.picture, now.centre, fit(244, 290, now.inset(12)).h)
        small(canvas, theme, world.words("next.now"), (now.centre[0], now.y - 2), now.w)
        canvas.panel(then, theme.card, 34.0)
        canvas.picture("pair_float_wave", then.centre, fit(560, 400, then.inset(14)).h)
        small(canvas, theme, world.words("next.next"), (then.centre[0], then.y - 2), then.w)
        for i in range(3):
            part = (i + 1) / 4
            at = (now.right + (then.x - now.right) * part, now.centre[1] + 10 * (i % 2))
            canvas.disc(at, 7.0 + 2 * i, theme.purple)
        for target in self.targets(area, world):
            if target.id == "go":
                labelled(canvas, theme, target.area, "icon_go", world.words("next.go"), theme.chosen)
            else:
                button(canvas, theme, target.area, "icon_back")
        if world.settings.adult_line:
            canvas.panel(words, theme.cream, 26.0)
            canvas.panel(Area(words.x + 14, words.y + 14, 8, words.h - 28), theme.purple, 4.0, shadow=False)
            text = grown_up_words(level, world)
            size = SMALLEST * world.settings.text_size
            paragraph(canvas, text, words.x + 38, words.y + 12, words.w - 58, words.h - 24, size, theme.ink)


def grown_up_words(level: Level, world: World) -> str:
    """What a grown-up should know before it starts: the level's own line, and a caution where breath
    is used.
    """
    cautions = [world.words("caution.breath")] if "breath" in level.uses else []
    return "\n".join([level.adult, *cautions])


def _now_area(area: Area) -> Area:
    if area.portrait:
        return Area(area.x + area.w * 0.06, area.y + 176, area.w * 0.5, area.h * 0.42)
    return Area(area.x + area.w * 0.13, area.y + 96, min(330.0, area.w * 0.3), area.h * 0.52)


def _next_area(area: Area) -> Area:
    now = _now_area(area)
    w, h = now.w * 0.62, now.h * 0.62
    return Area(now.right + area.w * (0.08 if area.portrait else 0.1), now.centre[1] - h / 2, w, h)


def _go_area(area: Area) -> Area:
    if area.portrait:
        return Area(area.centre[0] - 105, _now_area(area).bottom + 34, 210, 190)
    now, then = _now_area(area), _next_area(area)
    left = max(then.right + 40, area.right - 16 - 250)
    return Area(min(left, area.right - 16 - 190), now.centre[1] - 65, 190, 180)


def _words_area(area: Area) -> Area:
    foot = _go_area(area).bottom if area.portrait else _now_area(area).bottom
    top = foot + 28
    return Area(area.x + 24, top, area.w - 48, area.bottom - 20 - top)
