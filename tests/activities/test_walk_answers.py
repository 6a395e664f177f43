"""In the shipped walks each thing answers in its own way."""

from collections.abc import Iterator, Sequence
from itertools import combinations
from pathlib import Path

import msgspec
import pygame
import pytest

from game.activities.walk.level import Thing, WalkLevel
from game.ages import OLDEST, YOUNGEST
from tests.activities.walking import forest
from tests.playing import library

PICTURES = Path(__file__).parents[2] / "assets" / "pictures"
WALKS = {name: level for name, level in library().levels.items() if isinstance(level, WalkLevel)}


def alike(things: Sequence[Thing]) -> Iterator[str]:
    """What is dull about the answers of things that stand together, one line each."""
    plain = [thing for thing in things if not thing.picture_moved]
    yield from (f"{thing.id} only swells" for thing in plain if thing.moves in ("glow", "curl"))
    for one, other in combinations(plain, 2):
        if one.moves == other.moves:
            yield f"{one.id} and {other.id} both {one.moves}"


@pytest.mark.parametrize("name", WALKS)
def test_things_of_a_stop_answer_each_in_its_own_way(name: str) -> None:
    for age in range(YOUNGEST, OLDEST + 1):
        for stop in WALKS[name].stops_at(age):
            assert not list(alike(stop.things)), (stop.id, age)


@pytest.mark.parametrize("name", WALKS)
def test_both_pictures_of_a_thing_lie_on_each_other(name: str) -> None:
    """They cross-fade at one height about one middle: of another size, one would slide over the other."""
    for thing in (thing for stop in WALKS[name].stops for thing in stop.things if thing.picture_moved):
        sizes = {size_of(picture) for picture in (thing.picture, thing.picture_moved)}
        assert len(sizes) == 1, (thing.id, sizes)


def size_of(picture: str) -> tuple[int, int]:
    return pygame.image.load(PICTURES / f"{picture}.webp").get_size()


def test_things_that_answer_alike_are_found_out() -> None:
    tree = forest().stops[0].things
    assert not list(alike(tree))
    bare = [msgspec.structs.replace(thing, picture_moved="", moves="nod") for thing in tree]
    assert "squirrel and bird both nod" in list(alike(bare))
    still = [msgspec.structs.replace(tree[0], picture_moved="", moves="glow")]
    assert list(alike(still)) == ["squirrel only swells"]
