"""Settings, in force at once, in three parts: what is heard, what is seen, how one presses."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from ...intents import Choose, Intent
from ...layout import Area, Target
from ...look.canvas import Canvas
from ...look.controls import chip
from ...scene import Change, Effect
from ...sitting import World
from .page import Page, places, room_for
from .pager import Pager, list_area
from .setting_rows import PARTS, Row, changed, draw_figure, less_and_more, words_of
from .try_it import TryIt

ICONS = {"heard": "icon_hear", "seen": "icon_see", "pressed": "icon_touch"}
PART_H = 84.0
COLUMNS = 2


@dataclass
class SettingsPage(Page):
    """Three parts; in the last one everything can be tried. More on the next page where rows do not fit."""

    part: str = "heard"
    pager: Pager = field(default_factory=Pager)
    trying: TryIt | None = None

    @property
    def alone(self) -> bool:
        """While something is tried, nothing else can be pressed."""
        return self.trying is not None

    def rows(self, world: World) -> tuple[Row, ...]:
        """The rows of this part that matter now."""
        return tuple(row for row in PARTS[self.part] if row.matters(world.settings))

    def targets(self, area: Area, world: World) -> Sequence[Target]:
        """The parts; then a switch is one target, a figure has two."""
        if self.trying:
            return self.trying.targets(area)
        targets = [
            Target(f"part.{part}", place, label=f"desk.settings_page.{part}")
            for part, place in zip(PARTS, _part_places(area), strict=False)
        ]
        if self.part == "pressed":
            targets.append(Target("try", _part_places(area)[-1], label="desk.settings_page.try"))
        for row, place in self._shown(area, world):
            if row.step:
                targets += less_and_more(row, place, world)
            else:
                targets.append(Target(f"turn.{row.name}", place, said=words_of(row, world)))
        room = _rows_area(area)
        return [*targets, *self.pager.targets(room, len(self.rows(world)), _room(area))]

    def answer(self, intent: Intent, area: Area, world: World) -> Sequence[Effect]:
        """Turn to a part, try, or change one setting within its limits."""
        if self.trying:
            self.trying = self.trying.after(intent)
            return []
        match intent:
            case Choose("try"):
                self.trying = TryIt()
            case Choose(id) if id.startswith("part."):
                self.part, self.pager = id.removeprefix("part."), Pager()
            case Choose(id) if "." in id:
                how, _, name = id.partition(".")
                row = next((row for row in self.rows(world) if row.name == name), None)
                return [Change(changed(world.settings, row, how))] if row else []
            case _:
                self.pager.answer(intent, len(self.rows(world)), _room(area))
        return []

    def draw(self, canvas: Canvas, area: Area, world: World) -> None:
        """Each row with its picture, its word and its value."""
        if self.trying:
            self.trying.draw(canvas, area, world)
            return
        for part, place in zip((*PARTS, "try"), _part_places(area), strict=True):
            if part != "try":
                words = world.words(f"desk.settings_page.{part}")
                chip(canvas, world.theme, place, ICONS[part], words, chosen=part == self.part)
            elif self.part == "pressed":
                chip(canvas, world.theme, place, "icon_tryit", world.words("desk.settings_page.try"))
        for row, place in self._shown(area, world):
            if row.step:
                draw_figure(canvas, row, place, world)
            else:
                value = getattr(world.settings, row.name)
                chip(canvas, world.theme, place, row.icon, words_of(row, world), chosen=value is True)
        self.pager.draw(canvas, _rows_area(area), world, len(self.rows(world)), _room(area))

    def _shown(self, area: Area, world: World) -> list[tuple[Row, Area]]:
        rows = self.rows(world)
        shown = [rows[i] for i in self.pager.shown(len(rows), _room(area))]
        return list(zip(shown, places(list_area(_rows_area(area)), len(shown), COLUMNS), strict=True))


def _part_places(area: Area) -> tuple[Area, ...]:
    """The three parts and the way to try, in a row along the top."""
    width = (area.w - 3 * 14) / 4
    return tuple(Area(area.x + i * (width + 14), area.y, width, PART_H) for i in range(4))


def _rows_area(area: Area) -> Area:
    return Area(area.x, area.y + PART_H + 22, area.w, area.h - PART_H - 22)


def _room(area: Area) -> int:
    return room_for(list_area(_rows_area(area)), COLUMNS)
