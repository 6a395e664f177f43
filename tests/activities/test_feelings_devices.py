"""Looking by energy, and building a face, by whatever a child can press with."""

from dataclasses import replace
from itertools import cycle
from typing import get_args

import pytest

from game.activities.feelings.sim import FeelingsSim
from game.pond import Pond
from game.visitor import Device, Visitor
from tests.playing import SHAPES, program

from .feelings_deck import named

BUILD = ("word", "ownface", "brows_3", "go_on", "eyes_2", "go_on", "mouth_4", "go_on", "notnow")
BROWSE = ("browse", "weather_storm", "all", "browse", "reach_2")


def played(device: Device, shape: str, deck: str, age: int, presses: tuple[str, ...]) -> FeelingsSim:
    """Go from the pond into a deck and press what is named, one after the other."""
    pond = program(shape)
    visitor = Visitor(pond, device)
    pond.sitting = replace(pond.sitting, age=age, who="pair", plan=(deck,))
    visitor.to_level(deck)
    for target in ("go", *presses):
        visitor.settle()
        visitor.press(target)
    assert pond.trouble is None
    return sim_of(pond)


def sim_of(pond: Pond) -> FeelingsSim:
    found = getattr(pond.scene, "sim", None)
    assert isinstance(found, FeelingsSim)
    return found


WAYS = list(zip(get_args(Device), cycle(SHAPES), strict=False))


@pytest.mark.parametrize(("device", "shape"), WAYS)
def test_a_face_is_built(device: Device, shape: str) -> None:
    sim = played(device, shape, "first_feelings", 6, BUILD)
    assert named(sim) == (("my own face", True, None, (3, 2, 4)),)
    assert sim.moment == "together"


@pytest.mark.parametrize(("device", "shape"), WAYS)
def test_feelings_are_looked_at_by_energy_and_by_how_many(device: Device, shape: str) -> None:
    sim = played(device, shape, "all_feelings", 10, BROWSE)
    assert (len(sim.cards.shown), sim.moment) == (16, "choose")
