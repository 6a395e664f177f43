"""The rows of the settings: which there are, what pressing them does, and how a figure is drawn."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, get_args

from ...keep.settings import LIMITS, TEXT_SIZES, Scanning, Settings
from ...layout import Area, Target
from ...look.canvas import Canvas
from ...look.controls import button
from ...look.type import fitting
from ...sitting import World


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
        Row("mute", "icon_mute"),
        Row("captions", "icon_captions"),
    ),
    "seen": (
        Row("calm_motion", "icon_motion"),
        Row("low_sensory", "icon_muted"),
        Row("evening", "icon_evening"),
        Row("text_size", "icon_text", after=_next_of(TEXT_SIZES)),
        Row("adult_line", "icon_adultline"),
        Row("adult_first", "icon_pair"),
        Row("fullscreen", "icon_screen"),
    ),
    "pressed": (
        Row("scanning", "icon_scan", after=_next_of(get_args(Scanning))),
        Row("rest_chooses", "icon_pointer"),
        Row("scan_seconds", "icon_each", 0.2, needs=("auto",), seconds=True),
        Row("first_part", "icon_first", 0.25, needs=("auto",)),
        Row("resume_seconds", "icon_resume", 1.0, needs=("auto",), seconds=True),
        Row("dwell_seconds", "icon_waiting", 0.2, needs=("dwell",), seconds=True),
        Row("switch_debounce_seconds", "icon_pauseafter", 0.1, needs=SWITCHES, seconds=True),
        Row("debounce_seconds", "icon_pauseafter", 0.1, needs=("off",), seconds=True),
    ),
}


def changed(settings: Settings, row: Row, how: str) -> Settings:
    """The settings after a row was turned, or made less or more, within its limits."""
    value = getattr(settings, row.name)
    if how == "turn":
        new = row.after(value)
    else:
        least, most = LIMITS[row.name]
        new = min(most, max(least, round(value + (row.step if how == "more" else -row.step), 2)))
    changed: dict[str, Any] = {row.name: new}
    return replace(settings, **changed)


def less_and_more(row: Row, place: Area, world: World) -> list[Target]:
    """The two targets of a figure."""
    label = world.words(f"desk.settings_page.{row.name}")
    return [
        Target(f"{how}.{row.name}", side, said=f"{label}: {world.words(f'desk.settings_page.{how}')}")
        for how, side in zip(("less", "more"), _sides(place), strict=True)
    ]


def _sides(place: Area) -> tuple[Area, Area]:
    side = place.h - 12
    more = Area(place.right - side - 8, place.y + 6, side, side)
    return more.moved(-side - 12, 0), more


def draw_figure(canvas: Canvas, row: Row, place: Area, world: World) -> None:
    """A figure: its word and value, how much of the most it is, and less and more."""
    theme, sides = world.theme, _sides(place)
    canvas.panel(place, theme.card, 30.0)
    canvas.picture(row.icon, (place.x + 40, place.centre[1]), 46.0)
    left = place.x + 72
    width = sides[0].x - left - 10
    size, lines = fitting(canvas, words_of(row, world), 24.0, width, 32, "label")
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


def words_of(row: Row, world: World) -> str:
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
