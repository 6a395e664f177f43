"""The region whose numbers are shown: a button that goes on to the next one, and is kept in the settings."""

from dataclasses import replace

from ...content.region import Region
from ...keep.settings import Settings
from ...layout import Area
from ...look.canvas import Canvas
from ...look.controls import chip
from ...sitting import World

BUTTON_H = 82.0


def chosen(world: World) -> Region | None:
    """The region that was chosen, if there still is a file of it."""
    return world.library.regions.get(world.settings.region)


def next_one(settings: Settings, world: World) -> Settings:
    """The settings with the next region, in order of name; after the last one there is none."""
    regions = world.library.regions
    names = ["", *sorted(regions, key=lambda name: regions[name].name.casefold())]
    at = names.index(settings.region) if settings.region in names else 0
    return replace(settings, region=names[(at + 1) % len(names)])


def words_of(world: World) -> str:
    """What stands on the button."""
    region = chosen(world)
    return region.name if region else world.words("desk.worried_page.region")


def button(place: Area) -> Area:
    """Where it is in its place."""
    return Area(place.x, place.y, min(place.w, 420.0), place.h - 8)


def draw(canvas: Canvas, place: Area, world: World) -> None:
    """The button, marked while a region is chosen."""
    chip(canvas, world.theme, button(place), "icon_another", words_of(world), chosen(world) is not None)
