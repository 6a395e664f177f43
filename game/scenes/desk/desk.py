"""The grown-ups' corner as one screen: tabs along the top, a page below, the way back to the pond."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from ...intents import Back, Choose, Intent
from ...layout import Area, Target, calm_area
from ...look.canvas import Canvas
from ...look.controls import button, labelled
from ...scene import Effect, GoHome, Scene
from ...sitting import World
from .about import AboutPage
from .activities import ActivitiesPage
from .files import FilesPage
from .leave_out import LeaveOutPage
from .page import Page
from .settings import SettingsPage
from .who import WhoPage

TABS = (
    ("who", "icon_who"),
    ("leave_out", "icon_leaveout"),
    ("activities", "icon_activities"),
    ("settings", "icon_settings"),
    ("files", "icon_files"),
    ("about", "icon_about"),
)


def _pages() -> dict[str, Page]:
    return {
        "who": WhoPage(),
        "leave_out": LeaveOutPage(),
        "activities": ActivitiesPage(),
        "settings": SettingsPage(),
        "files": FilesPage(),
        "about": AboutPage(),
    }


@dataclass
class Desk(Scene):
    """Plain, quiet and complete; every change is in force at once."""

    page: str = "who"
    pages: dict[str, Page] = field(default_factory=_pages)

    @property
    def wants_text(self) -> bool:
        """Whether the page has a field to write in."""
        return self.pages[self.page].wants_text

    def upcoming(self, canvas: Canvas, world: World) -> None:
        """What the page will show when it is turned."""
        self.pages[self.page].upcoming(canvas, page_area(canvas.area), world)

    def targets(self, area: Area, world: World) -> Sequence[Target]:
        """The way back, the page's own targets, then the tabs."""
        own = self.pages[self.page].targets(page_area(area), world)
        if self.pages[self.page].alone:
            return own
        tabs = [
            Target(f"tab.{name}", place, label=f"desk.{name}")
            for (name, _), place in zip(TABS, tab_areas(area), strict=True)
        ]
        back = Target("home", Area(area.x + 16, area.y + 16, 100, 100), label="desk.home")
        return [back, *own, *tabs]

    def update(self, dt: float, intents: Sequence[Intent], world: World) -> Sequence[Effect]:
        """Turn pages, leave, or let the page answer."""
        effects: list[Effect] = []
        self.pages[self.page].tick(dt)
        for intent in intents:
            match intent:
                case Back() | Choose("home") if not self.pages[self.page].alone:
                    return [GoHome()]
                case Choose(id) if id.startswith("tab."):
                    self.pages[self.page].turned_away()
                    self.page = id.removeprefix("tab.")
                case _:
                    effects += self.pages[self.page].answer(intent, page_area(world.area), world)
        self.moment = f"{self.page}:{self.pages[self.page].moment}"
        return effects

    def draw(self, canvas: Canvas, world: World) -> None:
        """Paper, tabs, page."""
        canvas.fill(world.theme.paper)
        area = canvas.area
        page = self.pages[self.page]
        page.draw(canvas, page_area(area), world)
        if page.alone:
            return
        button(canvas, world.theme, Area(area.x + 16, area.y + 16, 100, 100), "icon_home")
        for (name, icon), place in zip(TABS, tab_areas(area), strict=True):
            colour = world.theme.chosen if name == self.page else world.theme.card
            labelled(canvas, world.theme, place, icon, world.words(f"desk.{name}"), colour)
            if name == self.page:
                canvas.frame(place, world.theme.ink, 30.0, 4.0)


def tab_areas(area: Area) -> tuple[Area, ...]:
    """One row of tabs between the way home and the calm stop, or below them where it is narrow."""
    room = Area(area.x + 132, area.y + 16, calm_area(area).x - 24 - area.x - 132, 100)
    if room.w < 620:
        room = Area(area.x + 16, room.bottom + 20, area.w - 32, 100)
    count, gap = len(TABS), 12 if room.w > 800 else 8
    w = (room.w - (count - 1) * gap) / count
    return tuple(Area(room.x + i * (w + gap), room.y, w, room.h) for i in range(count))


def page_area(area: Area) -> Area:
    """What is left for a page."""
    top = max(tab_areas(area)[-1].bottom, calm_area(area).bottom) + 22
    return Area(area.x + 32, top, area.w - 64, area.bottom - 20 - top)
