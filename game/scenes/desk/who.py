"""The child's years and who is here: for this sitting, never kept."""

from collections.abc import Sequence
from dataclasses import replace
from typing import cast, get_args

from ...ages import OLDEST, YOUNGEST
from ...content.fields import Who
from ...intents import Choose, Intent
from ...layout import Area, Target, grid
from ...look.canvas import Canvas
from ...look.controls import chip, labelled
from ...look.type import CHIP, SMALLEST, fitting, paragraph
from ...scene import Change, Effect
from ...sitting import World
from .page import Page

YEARS = tuple(range(YOUNGEST, OLDEST + 1))
WHO = get_args(Who)


class WhoPage(Page):
    """Years as big numbers, company as pictures."""

    def targets(self, area: Area, world: World) -> Sequence[Target]:
        """Eleven years, three kinds of company."""
        years, who = _years_area(area), _who_area(area)
        return [
            *(
                Target(f"age.{age}", place, said=_age_words(age, world))
                for age, place in zip(YEARS, _year_places(years), strict=True)
            ),
            *(
                Target(f"who.{name}", place, label=f"desk.who_page.{name}")
                for name, place in zip(WHO, _who_places(who), strict=True)
            ),
        ]

    def answer(self, intent: Intent, area: Area, world: World) -> Sequence[Effect]:
        """Change the sitting."""
        if isinstance(intent, Choose):
            what, _, value = intent.id.partition(".")
            if what == "age":
                return [Change(replace(world.sitting, age=int(value)))]
            if what == "who":
                return [Change(replace(world.sitting, who=cast(Who, value)))]
        return []

    def draw(self, canvas: Canvas, area: Area, world: World) -> None:
        """Two questions and a promise."""
        theme, sitting = world.theme, world.sitting
        years, who = _years_area(area), _who_area(area)
        canvas.text(world.words("desk.who_page.years"), (area.x, years.y - 26), CHIP, theme.ink, "left")
        canvas.text(world.words("desk.who_page.here"), (area.x, who.y - 26), CHIP, theme.ink, "left")
        for target in self.targets(area, world):
            what, _, value = target.id.partition(".")
            if what == "age":
                chosen = int(value) == sitting.age
                canvas.panel(target.area, theme.chosen if chosen else theme.card, 28.0)
                if chosen:
                    canvas.frame(target.area, theme.ink, 28.0, 4.0)
                self._draw_child(canvas, target, int(value), world)
            else:
                self._draw_company(canvas, target, value == sitting.who, world)
        note = Area(area.x, who.bottom + 18, area.w, area.bottom - who.bottom - 18)
        text = world.words("desk.who_page.note")
        if note.h >= 110:
            text += "\n" + world.words("desk.not_a_treatment")
        paragraph(canvas, text, note.x, note.y, note.w, note.h, SMALLEST, theme.soft_ink)

    def _draw_child(self, canvas: Canvas, target: Target, age: int, world: World) -> None:
        """An otter that is taller each year, and the years."""
        place = target.area
        canvas.picture(f"icon_age_{age}", (place.centre[0], place.y + place.h * 0.36), place.h * 0.62)
        size, lines = fitting(canvas, target.said, CHIP, place.w - 8, 40, "label")
        canvas.text(lines[0], (place.centre[0], place.y + place.h * 0.79), size, world.theme.ink)

    def _draw_company(self, canvas: Canvas, target: Target, chosen: bool, world: World) -> None:
        icon, words = f"icon_{target.id.removeprefix('who.')}", world.words(target.label)
        if target.area.w >= 280:
            chip(canvas, world.theme, target.area, icon, words, chosen)
            return
        colour = world.theme.chosen if chosen else world.theme.card
        labelled(canvas, world.theme, target.area, icon, words, colour)
        if chosen:
            canvas.frame(target.area, world.theme.ink, 30.0, 4.0)


def _age_words(age: int, world: World) -> str:
    return world.words("desk.who_page.older") if age == OLDEST else str(age)


def _years_area(area: Area) -> Area:
    return Area(area.x, area.y + 52, area.w, min(area.h * 0.34, 220.0 if area.w < 860 else 104.0))


def _who_area(area: Area) -> Area:
    top = _years_area(area).bottom + 74
    return Area(area.x, top, area.w, min(area.bottom - top - 84, 120.0))


def _year_places(area: Area) -> tuple[Area, ...]:
    return grid(area, len(YEARS), 92.0, 96.0, 14.0, columns=11 if area.w >= 860 else 6)


def _who_places(area: Area) -> tuple[Area, ...]:
    return grid(area, 3, min(340.0, (area.w - 40) / 3), 112.0, 20.0, 3)
