"""Now this, next that: nothing starts by itself, and nobody is surprised."""

from collections.abc import Sequence
from dataclasses import dataclass

from ..intents import Back, Choose, Intent
from ..layout import Area, Target
from ..look.canvas import Canvas
from ..look.controls import CARD_SHAPE, button, labelled, small
from ..look.strips import grown_up_strip
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
        """Two pictures with stepping stones between them, the pebble to start with, the grown-up's words."""
        canvas.backdrop("hills")
        level, theme, area = world.library.levels[self.level], world.theme, canvas.area
        now, then = _now_area(area), _next_area(area)
        self._draw_picture(canvas, now, level.picture, now.h - 24, world.words("next.now"), theme.card, world)
        after = world.library.levels[self.within].picture if self.within else "pair_float_wave"
        height = then.h - 24 if self.within else then.w * 0.60
        self._draw_picture(canvas, then, after, height, world.words("next.next"), theme.breathing, world)
        for i in range(3):
            at = (now.right + (then.x - now.right) * (i + 1) / 4, now.centre[1] + 8 * (i % 2))
            canvas.disc(at, 6.0 + 2 * i, theme.purple)
        for target in self.targets(area, world):
            if target.id == "go":
                labelled(canvas, theme, target.area, "icon_go", world.words("next.go"), theme.chosen)
            else:
                button(canvas, theme, target.area, "icon_back")
        words = _grown_up_words(self.level, world)
        if words:
            grown_up_strip(canvas, theme, _words_area(area), words, world.settings.text_size)

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


def _grown_up_words(name: str, world: World) -> str:
    """What a grown-up should know before it starts: the level's own line, and always a caution for breath."""
    own = [world.for_a_grown_up(name)] if world.settings.adult_line else []
    cautions = [world.words("caution.breath")] if "breath" in world.library.levels[name].uses else []
    return "\n".join([*own, *cautions])


def _beside(area: Area) -> bool:
    """Whether the pebble that starts fits beside the pictures; it stands below them where it is narrow."""
    return not area.portrait and area.w >= 900


def _now_area(area: Area) -> Area:
    width = min(374.0, (area.w - 40 - (140 + GO_W if _beside(area) else 70)) / 1.66)
    height = min((width - 24) / CARD_SHAPE + 24, area.h * (0.54 if _beside(area) else 0.38))
    width = (height - 24) * CARD_SHAPE + 24
    whole = width * 1.66 + 70 + (70 + GO_W if _beside(area) else 0)
    top = 116.0 if _beside(area) and area.w >= 1200 else 152.0
    return Area(area.centre[0] - whole / 2, area.y + top, width, height)


def _next_area(area: Area) -> Area:
    now = _now_area(area)
    w, h = now.w * 0.66, now.h * 0.62
    return Area(now.right + 70, now.centre[1] - h / 2, w, h)


def _go_area(area: Area) -> Area:
    now, then = _now_area(area), _next_area(area)
    if _beside(area):
        return Area(then.right + 70, now.centre[1] - 95, GO_W, 190)
    return Area(area.centre[0] - GO_W / 2, now.bottom + 22, GO_W, 120 if area.h < 900 else 190)


def _words_area(area: Area) -> Area:
    foot = max(_go_area(area).bottom, _now_area(area).bottom)
    return Area(area.x + 40, foot + 22, area.w - 80, area.bottom - 16 - foot - 22)


GO_W = 210.0
"""Width of the pebble that starts."""
