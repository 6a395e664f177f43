"""Long lists, a page at a time: earlier and more, by button or wheel."""

from dataclasses import dataclass

from ...intents import Choose, Intent, Scroll
from ...layout import Area, Target
from ...look.canvas import Canvas
from ...look.controls import button
from ...sitting import World

FOOT = 92.0
WHEEL = 60.0
"""Units of wheel for one page."""


@dataclass
class Pager:
    """Which page of a list is shown. ``reach`` is half of the width that the two buttons take, in units."""

    page: int = 0
    wheel: float = 0.0
    reach: float = 210.0

    def shown(self, count: int, room: int) -> range:
        """The indices on this page; the page stays within the list when that grows shorter."""
        pages = max(1, -(-count // room))
        page = min(max(self.page, 0), pages - 1)
        return range(page * room, min(count, (page + 1) * room))

    def targets(self, area: Area, count: int, room: int) -> list[Target]:
        """Earlier and more, where there is earlier and more."""
        left, right = _buttons(area, self.reach)
        shown = self.shown(count, room)
        earlier = [Target("earlier", left, label="desk.earlier")] if shown.start > 0 else []
        later = [Target("later", right, label="desk.later")] if shown.stop < count else []
        return [*earlier, *later]

    def answer(self, intent: Intent, count: int, room: int) -> None:
        """Turn the page."""
        last = max(0, -(-count // room) - 1)
        self.page = min(max(self.page, 0), last)
        match intent:
            case Choose("later"):
                self.page += 1
            case Choose("earlier"):
                self.page -= 1
            case Scroll(dy):
                self.wheel += dy
                turns = int(self.wheel / WHEEL)
                self.wheel -= turns * WHEEL
                self.page += turns
        self.page = min(max(self.page, 0), last)

    def draw(self, canvas: Canvas, area: Area, world: World, count: int, room: int) -> None:
        """The buttons, and where in the list this is."""
        for target in self.targets(area, count, room):
            icon = "icon_back" if target.id == "earlier" else "icon_next"
            button(canvas, world.theme, target.area, icon)
        if count > room:
            shown = self.shown(count, room)
            first = str(shown.start + 1)
            words = f"{first} / {count}" if room == 1 else f"{first}–{shown.stop} / {count}"
            canvas.text(words, (area.centre[0], area.bottom - 38), 22.0, world.theme.ink)


def list_area(area: Area) -> Area:
    """The part of a page that the list itself has."""
    return Area(area.x, area.y, area.w, area.h - FOOT)


def _buttons(area: Area, reach: float) -> tuple[Area, Area]:
    y = area.bottom - 78
    return Area(area.centre[0] - reach, y, 96, 76), Area(area.centre[0] + reach - 96, y, 96, 76)
