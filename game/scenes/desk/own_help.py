"""Whom to call, as the grown-up writes it: up to three lines, each taken away by one press."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ...intents import Choose, Intent, Text
from ...keep.settings import LONGEST_OWN_HELP, MOST_OWN_HELP, Settings, printable
from ...layout import Area, Target
from ...look.canvas import Canvas
from ...look.type import CHIP
from ...sitting import World
from .field import draw_field

ROW_H = 70.0
ERASE_W = 76.0
"""Height of a line's place, and width of the button beside it, in units."""

SAME_PRESS = 0.6
"""Seconds in which a press on the line is still the Enter that ended the writing in it."""


@dataclass
class OwnHelp:
    """``writing`` is the number of the line that letters go to. They are kept as they come."""

    writing: int | None = None
    _ended: int | None = None
    _since: float = 0.0

    def rows(self, settings: Settings) -> int:
        """How many lines are shown: those that are there, and one to write in while there may be more."""
        return min(MOST_OWN_HELP, len(settings.own_help) + 1)

    def targets(self, number: int, place: Area, world: World) -> Sequence[Target]:
        """The line, and what takes it away where there is something to take."""
        line = line_of(world.settings, number)
        said = line or world.words("desk.worried_page.write")
        field, erase = _parts(place, bool(line))
        row = Target(f"own.{number}", field, said=said)
        if not line:
            return [row]
        return [row, Target(f"erase.{number}", erase, label="desk.worried_page.erase")]

    def answer(self, intent: Intent, settings: Settings) -> Settings | None:
        """The settings after an intent, or None where it changes nothing of them."""
        match intent:
            case Choose(id) if id.startswith("own."):
                return self._chosen(int(id.removeprefix("own.")), settings)
            case Choose(id) if id.startswith("erase."):
                number = int(id.removeprefix("erase."))
                self.writing = None
                lines = settings.own_help
                return replace(settings, own_help=lines[:number] + lines[number + 1 :])
            case Choose():
                return self.end(settings)
            case Text("\n") if self.writing is not None:
                self._ended, self._since = self.writing, 0.0
                return self.end(settings)
            case Text(text) if self.writing is not None:
                return _written(settings, self.writing, text)
        return None

    def tick(self, dt: float) -> None:
        """Let ``dt`` seconds go by."""
        self._since += dt
        if self._since > SAME_PRESS:
            self._ended = None

    def end(self, settings: Settings) -> Settings | None:
        """Nothing is written any more; lines without a letter go."""
        self.writing = None
        kept = tuple(line for line in settings.own_help if line.strip())
        return None if kept == settings.own_help else replace(settings, own_help=kept)

    def draw(self, canvas: Canvas, number: int, place: Area, world: World) -> None:
        """The line with its button, or the place to write one."""
        settings, words = world.settings, world.words
        line = line_of(settings, number)
        field, erase = _parts(place, bool(line))
        here = self.writing == number
        hint = "desk.worried_page.hint" if here else "desk.worried_page.write"
        if here and settings.scanning != "off":
            hint = "desk.worried_page.switches"
        size = CHIP * settings.text_size
        draw_field(canvas, field, "icon_word", line, words(hint), world, here, here, size)
        if line:
            canvas.panel(erase, world.theme.paper, 22.0)
            canvas.picture("icon_clear", erase.centre, 44.0)

    def _chosen(self, number: int, settings: Settings) -> Settings | None:
        if self._ended == number:
            self._ended = None  # the Enter that ended the writing is no wish to go on with it
            return None
        number -= sum(not line.strip() for line in settings.own_help[:number])  # those go now
        changed = self.end(settings)
        self.writing = number
        return changed


def line_of(settings: Settings, number: int) -> str:
    """The line of that number, "" where there is none yet."""
    return settings.own_help[number] if number < len(settings.own_help) else ""


def _written(settings: Settings, number: int, text: str) -> Settings | None:
    """The settings after one more letter, or a step back (``\\b``)."""
    before = line_of(settings, number)
    after = before[:-1] if text == "\b" else (before + printable(text)).lstrip()[:LONGEST_OWN_HELP]
    if after == before:
        return None
    lines = (*settings.own_help[:number], after, *settings.own_help[number + 1 :])
    return replace(settings, own_help=lines)


def _parts(place: Area, erasable: bool) -> tuple[Area, Area]:
    """The line, and the button beside it where there is something to take away."""
    erase = Area(place.right - ERASE_W, place.y, ERASE_W, place.h - 6)
    width = erase.x - 10 - place.x if erasable else place.w
    return Area(place.x, place.y, width, place.h - 6), erase
