"""Living places: slow, without a jump, of pictures that there are, still when they should be."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import pygame
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assets.make.living import plants as painted
from game.activities.comfort.place import GROUNDS
from game.activities.walk.level import WalkLevel
from game.intents import Point
from game.keep.settings import Settings
from game.look.canvas import Canvas
from game.look.living import live, ready, until_next
from game.look.living.drawing import LEAST
from game.look.living.places import LIVING
from game.look.living.plants import LEANS, Sway
from game.look.living.seen import EVERYWHERE, Box, Living, Seen, Sprite
from game.look.theme import Theme
from game.scene import Place, Push, ToCalm, ToChoose, ToClosing
from game.sitting import Sitting, World
from game.stage.easel import Easel

from .flashing import MOST_OF_THE_SCREEN, film_of
from .painting import painting
from .playing import SHAPES, library, settle, words
from .recording import RecordingCanvas

PAINTINGS = {"meadow": ("meadow_sky", "meadow_land"), "calm": ("pond",), "menu": ("hills",)}
"""The layers of a place where they are not told by its name."""

SLOW, RAIN = 75.0, 260.0
"""Units a second that anything moves at most, and a drop of rain."""

FADES = 2.2
"""Part of its whole strength that anything comes or goes in a second at most."""

STEP = 1 / 60
TIMES = st.floats(0.0, 4000.0)


def layers(place: str) -> tuple[str, ...]:
    wide = LIVING[place][0] > 1280
    return PAINTINGS.get(place, (f"{place}_far", f"{place}_near") if wide else (place,))


def world(now: float = 30.0, lively: bool = True, chosen: Settings | None = None) -> World:
    return World(chosen or Settings(), Sitting(), words(), library(), Theme(), now=now, lively=lively)


def drawn(place: str, there: World, window: str = "wide") -> list[tuple[object, ...]]:
    canvas = RecordingCanvas(SHAPES[window])
    live(canvas, place, there)
    return canvas.calls


def jumps(lives: Sequence[Living], now: float) -> list[str]:
    """What moves or fades too fast between this moment and the next, unless it cannot be seen."""
    found: list[str] = []
    for living in lives:
        for one, two in zip(living.seen(now), living.seen(now + STEP), strict=True):
            faint = one.alpha < LEAST and two.alpha < LEAST
            raining = isinstance(one, Sprite) and one.key == "living_rain"
            most = (RAIN if raining else SLOW) * STEP
            if not faint and (abs(one.x - two.x) > most or abs(one.y - two.y) > most):
                found.append(f"{one} jumps to {two}")
            if not faint and abs(one.height - two.height) > most:
                found.append(f"{one} grows to {two}")
            if abs(one.alpha - two.alpha) > FADES * STEP:
                found.append(f"{one} fades to {two}")
    return found


def test_every_painted_place_of_the_levels_lives() -> None:
    walks = [each for each in library().levels.values() if isinstance(each, WalkLevel)]
    assert {ground.lives for ground in GROUNDS.values()} <= set(LIVING)
    assert {each.near.removesuffix("_near") for each in walks} <= set(LIVING)


@pytest.mark.parametrize("place", LIVING)
def test_all_that_it_can_show_is_painted_and_made_ready(place: str) -> None:
    pictures = Easel().pictures
    for key in layers(place):
        assert key in pictures
    canvas = RecordingCanvas()
    ready(canvas, place)
    prepared = {(call[1], call[3]) for call in canvas.named("picture")}
    assert all(str(key) in pictures for key, _ in prepared)
    for now in range(0, 120, 7):
        for call in drawn(place, world(float(now))):
            growing = call[1] == "living_ring"
            assert call[0] == "glow" or growing or (call[1], call[3]) in prepared, call


@pytest.mark.parametrize("place", LIVING)
@given(now=TIMES)
@settings(max_examples=25, deadline=None)
def test_all_of_it_is_slow_and_never_jumps(place: str, now: float) -> None:
    assert not jumps(LIVING[place][1], now)


@dataclass(frozen=True)
class Faulty:
    """Something that jumps, or blinks."""

    where: Callable[[float], Seen]

    def seen(self, now: float, seen_from: float = EVERYWHERE[0], to: float = EVERYWHERE[1]) -> list[Seen]:
        return [self.where(now)]

    @property
    def bounds(self) -> Box:
        return Box(0.0, 0.0, 100.0, 100.0)

    def every(self) -> list[Sprite]:
        return []


def test_what_is_too_fast_or_blinks_would_be_noticed() -> None:
    fast = Faulty(lambda now: Sprite("living_flake", 100.0 * now, 0.0, 10.0, 1.0))
    blinks = Faulty(lambda now: Sprite("living_flake", 0.0, 0.0, 10.0, float(now % 1.0 < 0.5)))
    unseen = Faulty(lambda now: Sprite("living_flake", 1000.0 * now, 0.0, 10.0, 0.0))
    assert "jumps" in jumps([fast], 3.0)[0]
    assert any("fades" in fault for i in range(60) for fault in jumps([blinks], i / 60))
    assert not jumps([unseen], 3.0)


@pytest.mark.parametrize("place", LIVING)
def test_it_comes_to_rest_where_it_is_and_is_not_there_in_stillness(place: str) -> None:
    assert drawn(place, world()) == drawn(place, world(lively=False))
    assert drawn(place, world()) != drawn(place, world(now=33.0))
    for chosen in (Settings(calm_motion=True), Settings(low_sensory=True)):
        assert not drawn(place, world(chosen=chosen))
    assert until_next(world()) and until_next(world(lively=False)) is None


@pytest.mark.parametrize("place", LIVING)
def test_it_keeps_to_its_painting(place: str) -> None:
    width, lives = LIVING[place]
    for living in lives:
        within = getattr(living, "within", None)
        if isinstance(within, Box):
            assert within.x >= 0 and within.x + within.w <= width, living
            assert within.y >= -280 and within.y + within.h <= 1000, living
            for seen in (one for now in range(0, 90, 9) for one in living.seen(float(now))):
                assert within.x - 25 <= seen.x <= within.x + within.w + 25, seen
                assert within.y - 25 <= seen.y <= within.y + within.h + 25, seen
        for spot in getattr(living, "spots", ()):
            assert 0 <= spot[0] <= width and -280 <= spot[1] <= 1000, living


@pytest.mark.parametrize("window", SHAPES)
def test_what_is_outside_of_the_window_is_left_out(window: str) -> None:
    for place in LIVING:
        area = SHAPES[window].inset(-320)
        for call in drawn(place, world(), window):
            where = call[2] if call[0] == "picture" else call[1]
            assert isinstance(where, tuple) and area.contains(*where), call


def outside(lives: Sequence[Living], pictures: dict[str, float], now: float) -> list[str]:
    """What reaches beyond what its record says; ``pictures`` are widths over heights."""
    found = []
    for living in lives:
        box = living.bounds
        for seen in living.seen(now):
            half = seen.height * pictures.get(seen.key if isinstance(seen, Sprite) else "", 1.0) / 2
            inside = box.x <= seen.x - half and seen.x + half <= box.x + box.w
            above = box.y <= seen.y - seen.height / 2 and seen.y + seen.height / 2 <= box.y + box.h
            if seen.alpha >= LEAST and not (inside and above):
                found.append(f"{seen} outside of {box}")
    return found


def test_nothing_reaches_beyond_the_part_of_the_place_that_it_names() -> None:
    pictures = Easel().pictures
    keys = {seen.key for _, lives in LIVING.values() for living in lives for seen in living.every()}
    shapes = {key: (one := pictures.load(key)).get_width() / one.get_height() for key in sorted(keys)}
    for _, lives in LIVING.values():
        for now in range(0, 400, 3):
            assert not outside(lives, shapes, now + 0.5)
    planted = Faulty(lambda now: Sprite("living_flake", 98.0, 50.0, 10.0, 1.0))
    assert outside([planted], shapes, 0.0)


@given(now=TIMES, x=st.floats(0, 2160))
@settings(max_examples=200, deadline=None)
def test_plants_lean_one_step_at_a_time(now: float, x: float) -> None:
    plant = Sway("living_grass", ((x, 700.0, 60.0),))
    lean = plant.lean(now, x)
    assert 0 <= lean < LEANS
    assert abs(lean - plant.lean(now + 1 / 18, x)) <= 1


def test_plants_are_painted_in_all_their_leans() -> None:
    assert painted.LEANS == LEANS


def film(place: str, draw: Callable[[Canvas, float], None]) -> float:
    """The part of the screen that flashes in some seconds of a place."""
    easel = Easel()
    paper = easel.paper((320, 180))
    easel.show_on(paper)
    pictures = []
    for frame in range(100):
        easel.begin()
        easel.canvas.scenery(layers(place))
        draw(easel.canvas, 20.0 + frame / 20)
        easel.end()
        pictures.append(paper.copy())
    return max(film_of(pictures, 20).own().part, film_of(pictures, 20).fast().part)


@pytest.mark.parametrize("place", LIVING)
def test_no_place_flashes(place: str) -> None:
    assert film(place, lambda canvas, now: live(canvas, place, world(now))) <= MOST_OF_THE_SCREEN


def test_a_place_that_flashes_would_be_noticed() -> None:
    def flashing(canvas: Canvas, now: float) -> None:
        canvas.veil("#ffffff", 0.6 if now % 1.0 < 0.5 else 0.0)

    assert film("pond", flashing) > MOST_OF_THE_SCREEN


PLACES: dict[str, Place | None] = {
    "home": None,
    "closing": ToClosing("bubble"),
    "calm": ToCalm(),
    "choose": ToChoose("breathing"),
}


@pytest.mark.parametrize("size", [(640, 360), (360, 640), (700, 300)], ids=["wide", "tall", "cinema"])
@pytest.mark.parametrize("place", PLACES)
def test_parts_of_a_living_screen_come_to_the_same_as_the_whole(place: str, size: tuple[int, int]) -> None:
    work = painting(size)
    there = PLACES[place]
    if there:
        work.pond._go(Push(there))
    settle(work.pond)
    work.pond.step(1 / 30, [Point(3.0, 300.0)])
    drew = 0
    for second in range(8):
        drew += sum(work.pond.step(1 / 30) for _ in range(30))
        while not work.pond.step(1 / 30):
            pass  # so that what is seen is of this moment
        before = work.surface.copy()
        work.pond.redraw()
        work.pond.step(0.0)
        assert pygame.image.tobytes(work.surface, "RGB") == pygame.image.tobytes(before, "RGB"), second
    assert 8 * 12 <= drew <= 8 * 20, "it lives, and no quicker than it has to"


def test_one_sort_of_life_may_be_left_out() -> None:
    stars = {call[1] for call in drawn("night", world())}
    assert "living_star" in stars
    canvas = RecordingCanvas()
    sort = next(type(each) for each in LIVING["night"][1] if "Stars" in type(each).__name__)
    live(canvas, "night", world(), without=sort)
    assert canvas.calls and "living_star" not in canvas.pictures()
