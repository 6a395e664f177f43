"""Settings, in force at once: volumes, movement, colours, text, switches."""

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


@dataclass(frozen=True)
class Row:
    """One setting: a switch that goes on to its next value, or (with ``step``) a figure with less and
    more.
    """

    name: str
    icon: str
    step: float = 0.0
    after: Callable[[Any], Any] = lambda value: not value
    needs: Scanning | None = None


def _next_of(values: Sequence[Any]) -> Callable[[Any], Any]:
    return lambda value: values[(values.index(value) + 1) % len(values)] if value in values else values[0]


ROWS = (
    Row("voice", "icon_voice", 0.1),
    Row("nature", "icon_nature", 0.1),
    Row("music", "icon_music", 0.1),
    Row("effects", "icon_effects", 0.1),
    Row("mute", "icon_sound"),
    Row("calm_motion", "icon_motion"),
    Row("low_sensory", "icon_muted"),
    Row("text_size", "icon_text", after=_next_of(TEXT_SIZES)),
    Row("captions", "icon_captions"),
    Row("adult_line", "icon_pair"),
    Row("fullscreen", "icon_screen"),
    Row("scanning", "icon_scan", after=_next_of(get_args(Scanning))),
    Row("scan_seconds", "icon_scan", 0.5, needs="auto"),
    Row("dwell_seconds", "icon_scan", 0.5, needs="dwell"),
)


@dataclass
class SettingsPage(Page):
    """Rows in two columns; more on the next page where they do not fit."""

    pager: Pager = field(default_factory=Pager)

    def rows(self, world: World) -> tuple[Row, ...]:
        """The rows that matter now: scanning times only where that way of scanning is chosen."""
        return tuple(row for row in ROWS if row.needs in (None, world.settings.scanning))

    def _shown(self, area: Area, world: World) -> list[tuple[Row, Area]]:
        rows, room = self.rows(world), room_for(list_area(area), 3)
        shown = [rows[i] for i in self.pager.shown(len(rows), room)]
        return list(zip(shown, places(list_area(area), len(shown), 3), strict=True))

    def targets(self, area: Area, world: World) -> Sequence[Target]:
        """A switch is one target; a figure has two."""
        targets: list[Target] = []
        for row, place in self._shown(area, world):
            if row.step:
                less, more = _less_more(place)
                label = world.words(f"desk.settings_page.{row.name}")
                targets += [
                    Target(
                        f"less.{row.name}", less, said=f"{label}: {world.words('desk.settings_page.less')}"
                    ),
                    Target(
                        f"more.{row.name}", more, said=f"{label}: {world.words('desk.settings_page.more')}"
                    ),
                ]
            else:
                targets.append(Target(f"turn.{row.name}", place, said=_words(row, world)))
        return [*targets, *self.pager.targets(area, len(self.rows(world)), room_for(list_area(area), 3))]

    def answer(self, intent: Intent, area: Area, world: World) -> Sequence[Effect]:
        """Change one setting, within its limits."""
        if not isinstance(intent, Choose) or "." not in intent.id:
            self.pager.answer(intent, len(self.rows(world)), room_for(list_area(area), 3))
            return []
        how, _, name = intent.id.partition(".")
        row = next((row for row in ROWS if row.name == name), None)
        if row is None:
            return []
        value = getattr(world.settings, name)
        if how == "turn":
            return [Change(_with(world.settings, name, row.after(value)))]
        least, most = LIMITS[name]
        moved = round(value + (row.step if how == "more" else -row.step), 2)
        return [Change(_with(world.settings, name, min(most, max(least, moved))))]

    def draw(self, canvas: Canvas, area: Area, world: World) -> None:
        """Each row with its picture, its word and its value."""
        for row, place in self._shown(area, world):
            if row.step:
                self._draw_figure(canvas, row, place, world)
            else:
                value = getattr(world.settings, row.name)
                chip(canvas, world.theme, place, row.icon, _words(row, world), chosen=value is True)
        self.pager.draw(canvas, area, world, len(self.rows(world)), room_for(list_area(area), 3))

    def _draw_figure(self, canvas: Canvas, row: Row, place: Area, world: World) -> None:
        theme, less_more = world.theme, _less_more(place)
        canvas.panel(place, theme.card, 30.0)
        canvas.picture(row.icon, (place.x + 48, place.centre[1]), 52.0)
        width = less_more[0].x - place.x - 92
        size, lines = fitting(canvas, world.words(f"desk.settings_page.{row.name}"), 24.0, width, 32, "label")
        canvas.text(lines[0], (place.x + 84, place.y + 26), size, theme.ink, "left")
        value, (least, most) = getattr(world.settings, row.name), LIMITS[row.name]
        bar = Area(place.x + 84, place.bottom - 30, width, 12)
        canvas.panel(bar, theme.line, 6.0, shadow=False)
        part = (value - least) / (most - least)
        if part > 0.02:
            canvas.panel(Area(bar.x, bar.y, max(12.0, bar.w * part), bar.h), theme.purple, 6.0, shadow=False)
        for place_, icon in zip(less_more, ("icon_minus", "icon_plus"), strict=True):
            button(canvas, theme, place_, icon, theme.cream)


def _with(settings: Settings, name: str, value: Any) -> Settings:
    changed: dict[str, Any] = {name: value}
    return replace(settings, **changed)


def _less_more(place: Area) -> tuple[Area, Area]:
    side = place.h - 12
    more = Area(place.right - side - 8, place.y + 6, side, side)
    return more.moved(-side - 12, 0), more


def _words(row: Row, world: World) -> str:
    """The setting's word, with its value where that is more than on or off."""
    word = world.words(f"desk.settings_page.{row.name}")
    value = getattr(world.settings, row.name)
    if row.name == "text_size":
        return f"{word}: {round(value * 100)} %"
    if row.name == "scanning":
        return f"{word}: {world.words(f'desk.settings_page.scanning_{value}')}"
    return word
