"""All timings are in the settings, and can be tried there with the device they are for."""

from dataclasses import fields, replace
from typing import get_args

import pytest

from game.intents import Choose, Text
from game.keep.settings import LIMITS, Settings
from game.pond import Pond
from game.scene import ToDesk, ToHome
from game.visitor import Device, Visitor

from .playing import at, go, press, program, run

WAYS = {"dwell_seconds": "dwell", "debounce_seconds": "off"}
"""The way of scanning in which a timing matters, where that is not "auto"."""

TIMINGS = {name for name in LIMITS if name.endswith("_seconds") or name == "first_part"}


def pressing(**settings: object) -> Pond:
    """The part of the settings that is about pressing."""
    pond = program(settings=Settings(greeted=True))
    press(pond, "door", 2.4)
    go(pond, "tab.settings", "part.pressed")
    pond.settings = replace(pond.settings, **settings)  # type: ignore[arg-type]
    pond.redraw()
    return pond


def offered(pond: Pond) -> set[str]:
    return {t.id.removeprefix("more.") for t in pond.targets() if t.id.startswith("more.")}


def test_every_timing_can_be_set_in_the_way_of_pressing_that_it_is_for() -> None:
    seen: set[str] = set()
    for scanning in ("off", "auto", "step", "dwell"):
        for rests in (False, True):
            seen |= offered(pressing(scanning=scanning, rest_chooses=rests))
    assert seen == TIMINGS


def rows_seen(pond: Pond) -> set[str]:
    """The settings that can be changed on the page that is open."""
    ids = (t.id for t in pond.targets() if t.id.startswith(("turn.", "more.")))
    return {id.partition(".")[2] for id in ids}


def test_every_setting_but_language_and_greeting_can_be_set_somewhere() -> None:
    pond = pressing()
    seen: set[str] = set()
    for part in ("heard", "seen", "pressed"):
        go(pond, f"part.{part}")
        seen |= rows_seen(pond)
        if any(target.id == "later" for target in pond.targets()):
            go(pond, "later")
            seen |= rows_seen(pond)
    go(pond, "tab.about", "own.0")
    run(pond, 0.1, [Text("x")])
    go(pond, "later", "region")
    seen |= {name for name in ("own_help", "region") if getattr(pond.settings, name)}
    assert {field.name for field in fields(Settings)} - seen - TIMINGS == {"language", "greeted"}


@pytest.mark.parametrize("name", sorted(TIMINGS))
@pytest.mark.parametrize("how", ["less", "more"])
def test_a_timing_goes_down_to_its_least_and_up_to_its_most(name: str, how: str) -> None:
    pond = pressing()
    page, world = pond.scene.pages["settings"], pond.world  # type: ignore[attr-defined]
    settings = replace(pond.settings, scanning=WAYS.get(name, "auto"))  # type: ignore[arg-type]
    for _ in range(80):
        world = replace(world, settings=settings)
        (change,) = page.answer(Choose(f"{how}.{name}"), world.area, world)
        settings = change.to
    assert getattr(settings, name) == LIMITS[name][how == "more"]


@pytest.mark.parametrize("device", get_args(Device))
def test_what_is_tried_is_told_and_nothing_else_happens(device: Device) -> None:
    pond = program()
    visitor = Visitor(pond, device)
    for id in ("tab.settings", "part.pressed", "try"):
        if id == "tab.settings":
            visitor.press("door", 2.6)
            visitor.settle()
        visitor.press(id)
    page = pond.scene.pages["settings"]  # type: ignore[attr-defined]
    before = (pond.settings, pond.sitting)
    visitor.press("try.snail")
    assert page.trying.last == "snail" and page.trying.times == (0, 1, 0)
    visitor.press("try.hold", 1.0)
    assert page.trying.holds >= 1
    assert (pond.settings, pond.sitting) == before and at(pond) == ToDesk()
    visitor.press("done")
    assert page.trying is None and any(t.id == "tab.who" for t in pond.targets())


def test_while_trying_only_the_pebbles_the_way_back_and_calm_can_be_pressed() -> None:
    pond = pressing()
    go(pond, "try")
    ids = {t.id for t in pond.targets()}
    assert ids == {"try.mushrooms", "try.snail", "try.butterfly_open", "try.hold", "done", "calm"}
    press(pond, "calm")
    press(pond, "home")
    run(pond, 0.1)
    assert at(pond) == ToHome()
