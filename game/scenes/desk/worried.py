"""Worried or unsafe? What a grown-up can do, whom they would call, and numbers by region with sources."""

from collections.abc import Iterator

from ...content.region import Helpline
from ...look.type import CHIP, SMALLEST
from ...sitting import World
from . import region
from .flow import Chunk, Gap, Slot, lines
from .own_help import ROW_H

STEPS = ("stay", "believe", "slow", "tell", "yourself")
"""What can be done, in the order in which it is told."""


def chunks(world: World, width: float, rows: int) -> Iterator[Chunk]:
    """The whole page: danger first, then the grown-up's own lines, what can be done, and the numbers."""
    words, scale = world.words, world.settings.text_size
    small, large = SMALLEST * scale, CHIP * scale
    danger = lines(words("desk.worried_page.danger"), width, large, "label", "ink", "noticed", "icon_worried")
    yield (Gap(6), *danger, *_numbers_for_danger(world, width, large), Gap(18))
    mine = lines(words("desk.worried_page.mine"), width, large, "label")
    yield (*mine, *(Slot(str(number), ROW_H) for number in range(rows)), Gap(8))
    head: Chunk = lines(words("desk.worried_page.do"), width, large, "label")
    for step in STEPS:
        yield (*head, *lines(words(f"desk.worried_page.{step}"), width, small), Gap(8))
        head = ()
    yield (*lines(words("desk.worried_page.cannot"), width, small, colour="soft_ink"), Gap(16))
    head = lines(words("desk.worried_page.regions"), width, large, "label")
    note = lines(words("desk.worried_page.change"), width, small, colour="soft_ink")
    yield (*head, *note, Gap(8), Slot("region", region.BUTTON_H), Gap(10))
    chosen = region.chosen(world)
    for helpline in chosen.helplines if chosen else ():
        yield (*_helpline(helpline, world, width), Gap(12))


def _numbers_for_danger(world: World, width: float, size: float) -> Chunk:
    """What to call in the region that a grown-up chose; nothing where there is no such number."""
    here = region.chosen(world)
    numbers = ", ".join(helpline.number for helpline in here.helplines if helpline.danger) if here else ""
    if here is None or not numbers:
        return ()
    text = world.words("desk.worried_page.here", region=here.name, numbers=numbers)
    return lines(text, width, size, "label", "ink", "noticed", "icon_check")


def _helpline(helpline: Helpline, world: World, width: float) -> Chunk:
    """The number, what it is for, and who says so since when."""
    scale = world.settings.text_size
    source = world.words("desk.worried_page.source", source=helpline.source, day=helpline.checked)
    return (
        *lines(helpline.number, width, CHIP * scale, "label"),
        *lines(helpline.what, width, SMALLEST * scale),
        *lines(source, width, SMALLEST * scale, colour="soft_ink"),
    )
