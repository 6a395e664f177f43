"""Settings, in force at once, in three parts: what is heard, what is seen, how one presses."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, get_args

from ...intents import Choose, Intent
from ...keep.settings import LIMITS, TEXT_SIZES, Scanning, Settings
from ...layout import Area, Target
from ...look.canvas import Canvas
from ...look.controls import button, chip
from ...look.type import fitting
from ...scene import Change, Effect
from ...sitting import World
from .page import Page, places, room_for
from .pager import Pager, list_area
from .try_it import TryIt


@dataclass(frozen=True)
class Row:
    """One setting: a switch that goes on to its next value, or (with ``step``) a figure with less and more.

    ``needs`` are the ways of scanning in which it matters; none: always.
    """

    name: str
    icon: str
    step: float = 0.0
    after: Callable[[Any], Any] = lambda value: not value
    needs: tuple[Scanning, ...] = ()
    seconds: bool = False

    def matters(self, settings: Settings) -> bool:
        """Whether it changes anything now."""
        if self.name == "dwell_seconds" and settings.rest_chooses:
            return True
        return not self.needs or settings.scanning in self.needs


def _next_of(values: Sequence[Any]) -> Callable[[Any], Any]:
    return lambda value: values[(values.index(value) + 1) % len(values)] if value in values else values[0]


SWITCHES: tuple[Scanning, ...] = ("auto", "step", "dwell")

PARTS: dict[str, tuple[Row, ...]] = {
    "heard": (
        Row("voice", "icon_voice", 0.1),
        Row("nature", "icon_nature", 0.1),
        Row("music", "icon_music", 0.1),
        Row("effects", "icon_effects", 0.1),
        Row("mute", "icon_sound"),
        Row("captions", "icon_captions"),
    ),
    "seen": (
        Row("calm_motion", "icon_motion"),
        Row("low_sensory", "icon_muted"),
        Row("text_size", "icon_text", after=_next_of(TEXT_SIZES)),
        Row("adult_line", "icon_pair"),
        Row("fullscreen", "icon_screen"),
    ),
    "pressed": (
        Row("scanning", "icon_scan", after=_next_of(get_args(Scanning))),
        Row("rest_chooses", "icon_pointer"),
        Row("scan_seconds", "icon_minutes", 0.2, needs=("auto",), seconds=True),
        Row("first_part", "icon_minutes", 0.25, needs=("auto",)),
        Row("resume_seconds", "icon_minutes", 1.0, needs=("auto",), seconds=True),
        Row("dwell_seconds", "icon_minutes", 0.2, needs=("dwell",), seconds=True),
        Row("switch_debounce_seconds", "icon_minutes", 0.1, needs=SWITCHES, seconds=True),
        Row("debounce_seconds", "icon_minutes", 0.1, needs=("off",), seconds=True),
    ),
}
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
                targets += _less_and_more(row, place, world)
            else:
                targets.append(Target(f"turn.{row.name}", place, said=_words(row, world)))
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
                return [Change(_changed(world.settings, row, how))] if row else []
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
                _draw_figure(canvas, row, place, world)
            else:
                value = getattr(world.settings, row.name)
                chip(canvas, world.theme, place, row.icon, _words(row, world), chosen=value is True)
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


def _changed(settings: Settings, row: Row, how: str) -> Settings:
    value = getattr(settings, row.name)
    if how == "turn":
        new = row.after(value)
    else:
        least, most = LIMITS[row.name]
        new = min(most, max(least, round(value + (row.step if how == "more" else -row.step), 2)))
    changed: dict[str, Any] = {row.name: new}
    return replace(settings, **changed)


def _less_and_more(row: Row, place: Area, world: World) -> list[Target]:
    label = world.words(f"desk.settings_page.{row.name}")
    return [
        Target(f"{how}.{row.name}", side, said=f"{label}: {world.words(f'desk.settings_page.{how}')}")
        for how, side in zip(("less", "more"), _sides(place), strict=True)
    ]


def _sides(place: Area) -> tuple[Area, Area]:
    side = place.h - 12
    more = Area(place.right - side - 8, place.y + 6, side, side)
    return more.moved(-side - 12, 0), more


def _draw_figure(canvas: Canvas, row: Row, place: Area, world: World) -> None:
    theme, sides = world.theme, _sides(place)
    canvas.panel(place, theme.card, 30.0)
    canvas.picture(row.icon, (place.x + 40, place.centre[1]), 46.0)
    left = place.x + 72
    width = sides[0].x - left - 10
    size, lines = fitting(canvas, _words(row, world), 24.0, width, 32, "label")
    for i, line in enumerate(lines[:2]):
        at = place.y + (26 if len(lines) == 1 else 20 + 24 * i)
        canvas.text(line, (left, at), size, theme.ink, "left")
    value, (least, most) = getattr(world.settings, row.name), LIMITS[row.name]
    bar = Area(left, place.bottom - (30 if len(lines) == 1 else 20), width, 12)
    canvas.panel(bar, theme.line, 6.0, shadow=False)
    part = (value - least) / (most - least)
    if part > 0.02:
        canvas.panel(Area(bar.x, bar.y, max(12.0, bar.w * part), bar.h), theme.purple, 6.0, shadow=False)
    for side, icon in zip(sides, ("icon_minus", "icon_plus"), strict=True):
        button(canvas, theme, side, icon, theme.cream)


def _words(row: Row, world: World) -> str:
    """The setting's word, with its value where that is more than on or off."""
    word = world.words(f"desk.settings_page.{row.name}")
    value = getattr(world.settings, row.name)
    if row.name in ("text_size", "first_part"):
        return f"{word}: {round(value * 100)} %"
    if row.name == "scanning":
        return f"{word}: {world.words(f'desk.settings_page.scanning_{value}')}"
    if row.seconds:
        return f"{word}: {world.words('desk.settings_page.seconds', time=f'{value:.1f}')}"
    return word
