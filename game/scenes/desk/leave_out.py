"""What is left out, today, everywhere."""

from collections.abc import Sequence
from dataclasses import replace
from typing import cast, get_args

from ...content.level import Caution
from ...intents import Choose, Intent
from ...layout import Area, Target, grid
from ...look.canvas import Canvas
from ...look.controls import chip
from ...look.type import CHIP, paragraph
from ...scene import Change, Effect
from ...sitting import World
from .page import Page, places

CAUTIONS = get_args(Caution)

ICONS = {
    "breath": "icon_breath",
    "body": "icon_body",
    "smell_taste": "icon_smell",
    "closed_eyes": "icon_eyes",
    "sound": "icon_sound",
}
"""What an activity has in it, by caution."""

LEFT_OUT = {
    "breath": "icon_no_breath",
    "body": "icon_no_body",
    "smell_taste": "icon_no_smell",
    "closed_eyes": "icon_no_eyes",
    "sound": "icon_no_sound",
}
"""The same, left out."""


class LeaveOutPage(Page):
    """Five things that can be left out; a tick says that it is."""

    def targets(self, area: Area, world: World) -> Sequence[Target]:
        """One for each."""
        room = Area(area.x, area.y + 96, area.w, area.h - 96)
        return [
            Target(f"leave.{name}", place, label=f"desk.leave_out_page.{name}")
            for name, place in zip(CAUTIONS, _places(room), strict=True)
        ]

    def answer(self, intent: Intent, area: Area, world: World) -> Sequence[Effect]:
        """Leave out, or bring back."""
        if isinstance(intent, Choose) and intent.id.startswith("leave."):
            name = cast(Caution, intent.id.removeprefix("leave."))
            return [Change(replace(world.sitting, leaves_out=world.sitting.leaves_out ^ {name}))]
        return []

    def draw(self, canvas: Canvas, area: Area, world: World) -> None:
        """The question and the five."""
        paragraph(
            canvas,
            world.words("desk.leave_out_page.ask"),
            area.x,
            area.y,
            area.w,
            84,
            CHIP,
            world.theme.ink,
            "label",
        )
        for target in self.targets(area, world):
            name = target.id.removeprefix("leave.")
            left_out = name in world.sitting.leaves_out
            chip(canvas, world.theme, target.area, LEFT_OUT[name], world.words(target.label), chosen=left_out)


def _places(room: Area) -> tuple[Area, ...]:
    """Rows of the usual height, or two narrow columns where one would not fit."""
    rows = places(room, len(CAUTIONS), 2, 100.0)
    if rows[-1].bottom <= room.bottom:
        return rows
    return grid(room, len(CAUTIONS), (room.w - 24) / 2, 100.0, columns=2)
