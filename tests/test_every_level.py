"""Every level, in every shape of window, at its ages, by every device: from pebble to closing and back.

Which level meets which device, shape and age is chosen pairwise: any device meets any shape and any age.
Of levels that are one sort on the screen (the same thing that breathes, the same way in the same place) one
meets every device, and each other one some of them.
"""

import pickle
from collections.abc import Callable
from dataclasses import dataclass
from itertools import combinations, cycle
from typing import Any, get_args

import pytest

from game.activity import Activity
from game.pond import Pond
from game.scene import Scene, ToClosing, ToHome, ToNowNext, ToPlay
from game.visitor import CouldNotFinish, Device, Visitor

from .pairwise import Row, pairwise
from .pictures.moments import sort_of
from .playing import SHAPES, at, library, program
from .recording import RecordingCanvas
from .wandering import ages_of, play_level, start_level

DEVICES: tuple[Device, ...] = get_args(Device)
AGES = (0, 1, 2)
"""The youngest, a middle and the oldest year of a level."""

LEVELS = tuple(library().levels)
LOOKS_EVERY = 97
"""Frames between two looks at whether drawing changes anything."""


SOME = 2
"""So many devices meet a level whose sort has met all."""


def devices_of() -> dict[str, tuple[Device, ...]]:
    """The devices that each level meets."""
    found: dict[str, tuple[Device, ...]] = {}
    sorts: dict[tuple[str, ...], int] = {}
    for name, level in library().levels.items():
        sort = sort_of(name, level)
        turn = sorts[sort] = sorts.get(sort, -1) + 1
        first = turn * SOME
        found[name] = DEVICES if not turn else (*DEVICES, *DEVICES)[first % 8 : first % 8 + SOME]
    return found


def journeys() -> list[Row]:
    """Every level with its devices; what device meets which shape and age is dealt out pairwise."""
    fellows = pairwise({"device": DEVICES, "shape": tuple(SHAPES), "age": AGES})
    hands = {}
    for i, device in enumerate(DEVICES):
        mine = [row for row in fellows if row["device"] == device]
        hands[device] = cycle([*mine[i:], *mine[:i]])  # so that a level meets a new shape with each device
    return [{**next(hands[device]), "level": name} for name, mine in devices_of().items() for device in mine]


def told(row: Row) -> str:
    return "-".join(str(row[name]) for name in ("level", "device", "shape", "age"))


@dataclass
class Onlooker:
    """Draws now and then and holds what was drawn and what was changed against each other."""

    pond: Pond
    frames: int = 0
    looks: int = 0

    def __call__(self) -> None:
        self.frames += 1
        if self.frames % LOOKS_EVERY == 0 and isinstance(self.pond.scenes.place, ToPlay):
            self.looks += 1
            unchanged_by_drawing(self.pond)


def unchanged_by_drawing(pond: Pond) -> None:
    """Draw the scene twice; it must ask for the same both times and be as it was."""
    scene, world, area = pond.scene, pond.world, pond.screen.canvas.area
    before = _state(scene)
    drawn = [_drawn(scene.draw, area, world) for _ in range(2)]
    assert drawn[0] == drawn[1], f"{pond.scenes.place} draws differently the second time"
    assert drawn[0], f"{pond.scenes.place} draws nothing"
    assert _state(scene) == before, f"drawing changes {pond.scenes.place}"


def _state(scene: Scene) -> bytes:
    """All that a scene holds, as deep as it goes. The record of its kind is no state: it never changes."""
    return pickle.dumps({name: held for name, held in vars(scene).items() if not isinstance(held, Activity)})


def _drawn(draw: Callable[[Any, Any], None], area: Any, world: Any) -> list[tuple[object, ...]]:
    canvas = RecordingCanvas(area)
    draw(canvas, world)
    return canvas.calls


@pytest.mark.parametrize("row", journeys(), ids=told)
def test_from_the_pond_through_a_level_and_back(row: Row) -> None:
    name, age_rank = str(row["level"]), int(str(row["age"]))
    ages = ages_of(library().levels[name])
    pond = program(str(row["shape"]))
    watch = Onlooker(pond)
    visitor = Visitor(pond, row["device"], watch)  # type: ignore[arg-type]
    play_level(visitor, name, ages[min(age_rank, len(ages) - 1)])
    assert at(pond) == ToClosing(name)
    assert watch.looks > 0
    visitor.press("home")
    visitor.settle()
    assert at(pond) == ToHome()
    assert pond.trouble is None


@pytest.mark.parametrize("name", LEVELS)
def test_by_looking_on_alone(name: str) -> None:
    pond = program()
    visitor = Visitor(pond)
    start_level(visitor, name)
    assert at(pond) == ToPlay(name)
    visitor.look_on(lambda: visitor.at_the_end)
    assert at(pond) == ToClosing(name)


@pytest.mark.parametrize("name", LEVELS)
def test_enough_is_enough_soon(name: str) -> None:
    pond = program()
    visitor = Visitor(pond)
    start_level(visitor, name)
    visitor.wait(3.0)
    visitor.press("enough")
    for _ in range(20 * 15):
        if isinstance(pond.scenes.place, ToClosing):
            return
        visitor.frame()
    pytest.fail(f"{name} goes on for more than 15 s after enough")


def test_every_sort_of_level_meets_every_device_and_every_device_every_shape_and_age() -> None:
    rows = journeys()
    sorts = {name: sort_of(name, level) for name, level in library().levels.items()}
    met_by = {(sorts[str(r["level"])], r["device"]) for r in rows}
    assert met_by == {(sort, device) for sort in sorts.values() for device in DEVICES}
    assert all(sum(r["level"] == name for r in rows) >= SOME for name in LEVELS)
    for factor, values in (("shape", tuple(SHAPES)), ("age", AGES)):
        met = {(row["device"], row[factor]) for row in rows}
        assert met == {(device, value) for device in DEVICES for value in values}


def test_pairwise_lets_every_pair_meet_in_few_rows() -> None:
    factors: dict[str, Any] = {"a": range(5), "b": range(4), "c": range(3), "d": range(2)}
    rows = pairwise(factors)
    for one, other in combinations(factors, 2):
        met = {(row[one], row[other]) for row in rows}
        assert len(met) == len(factors[one]) * len(factors[other])
    assert len(rows) <= 28  # 5 x 4 at the least, 120 in all


class Fidget(Scene):
    """A scene whose drawing is not still: the fault that the onlooker is there for."""

    def __init__(self, how: str) -> None:
        self.how, self.count = how, [0]

    def draw(self, canvas: Any, world: Any) -> None:
        if self.how == "nothing":
            return
        if self.how == "changes":
            self.count = [1]
        canvas.disc((100.0, 100.0), 10.0, "#ffffff")
        if self.how == "differs":
            Fidget.drawn += 1
            canvas.disc((float(Fidget.drawn), 0.0), 10.0, "#ffffff")

    drawn = 0


@pytest.mark.parametrize("how", ["changes", "differs", "nothing"])
def test_the_onlooker_sees_drawing_that_changes_something(how: str) -> None:
    pond = program()
    pond.scenes.stack.append((ToPlay(LEVELS[0]), Fidget(how)))
    with pytest.raises(AssertionError):
        unchanged_by_drawing(pond)


def test_a_level_that_never_ends_is_found_out() -> None:
    pond = program()
    visitor = Visitor(pond)
    visitor.to_level(LEVELS[0])
    assert isinstance(pond.scenes.place, ToNowNext)
    with pytest.raises(CouldNotFinish):
        visitor.look_on(lambda: visitor.at_the_end)
