"""Every look moves with the breath, is still in calm motion but for its steps, and says where it changes."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pygame
import pytest

from game.activities.breathing.looks import LOOKS, stars, wave
from game.activities.breathing.looks.beside import beside
from game.activities.breathing.looks.look import Look
from game.activities.breathing.sim import Breathing
from game.activities.breathing.view import changing, draw, targets
from game.keep.settings import Settings
from game.layout import GAP, Area, calm_area, caption_area, corner_areas, strip_area
from game.look.theme import Theme
from game.shipped import shipped
from game.sitting import Sitting, World

from ..playing import SHAPES, library, words
from ..recording import LANDSCAPE, RecordingCanvas
from ..stage.painter import canvas_of, changed
from .test_breathing import sim

SIZE = (640, 360)
UNIT = 0.5
"""Pixels per unit at that size."""

FULL = (0.0, 0.25, 0.5, 0.75, 1.0)


def world(area: Area = LANDSCAPE) -> World:
    return World(Settings(), Sitting(), words(), library(), Theme(), now=3.0, lively=False, area=area)


def level_of(look: str) -> str:
    """A level that has this look."""
    return next(name for name, level in library().levels.items() if getattr(level, "look", "") == look)


def at(look: str, fullness: float, phase: str = "in", calm: bool = False) -> Breathing:
    """A level of that look in its third breath, this full."""
    one = sim(level_of(look), calm_motion=calm)
    third = one.cycles[2]
    starts, lasts = (third.start, third.in_seconds) if phase == "in" else (third.turns_at, third.out_seconds)

    def apart(when: float) -> float:
        one.elapsed = when
        return abs(one.breath.fullness - fullness)

    one.elapsed = min((starts + lasts * i / 500 for i in range(500)), key=apart)
    return one


def drawn(one: Breathing, area: Area = LANDSCAPE) -> list[tuple[Any, ...]]:
    canvas = RecordingCanvas(area)
    draw(one, canvas, world(area))
    return canvas.calls


def test_every_look_has_a_level_and_words() -> None:
    for look in LOOKS:
        assert level_of(look)
        assert f"breathing.{look}" in words().texts


@pytest.mark.parametrize("look", LOOKS)
def test_it_moves_with_the_breath_in_and_with_the_breath_out(look: str) -> None:
    for phase in ("in", "out"):
        seen = [drawn(at(look, full, phase)) for full in FULL]
        assert all(one != other for i, one in enumerate(seen) for other in seen[:i])


@pytest.mark.parametrize("look", LOOKS)
def test_full_looks_more_unlike_empty_than_one_empty_moment_unlike_another(look: str) -> None:
    """What bobs, laps or shimmers by itself is no breath."""
    canvas, surface = canvas_of(shipped("assets/pictures"), SIZE)

    def painted(cycle: int, part: float) -> pygame.Surface:
        one = sim(level_of(look))
        one.elapsed = one.cycles[cycle].start + one.cycles[cycle].in_seconds * part
        draw(one, canvas, world())
        return surface.copy()

    empty, again, full = painted(2, 0.02), painted(3, 0.02), painted(2, 0.98)
    by_itself, by_breath = (
        pygame.mask.from_threshold(other, (0, 0, 0), (9, 9, 9, 255), empty) for other in (again, full)
    )
    still, moved = (SIZE[0] * SIZE[1] - mask.count() for mask in (by_itself, by_breath))
    assert moved > 0.01 * SIZE[0] * SIZE[1]
    assert moved > 2 * still


@pytest.mark.parametrize("look", LOOKS)
def test_in_calm_motion_it_stays_still_but_for_its_steps(look: str) -> None:
    one = sim(level_of(look), calm_motion=True)
    third = one.cycles[2]
    seen: list[list[tuple[Any, ...]]] = []
    for i in range(121):
        one.elapsed = third.start + third.in_seconds * min(i / 120, 0.9999)
        seen.append(drawn(one))
    kinds = [calls for i, calls in enumerate(seen) if calls not in seen[:i]]
    assert 7 <= len(kinds) <= 14
    for i, calls in enumerate(seen[1:], 1):
        assert calls == seen[i - 1] or calls not in seen[:i], "a step that comes and goes"
    moved = [call for call in kinds[0] if call not in kinds[-1] and call[0] in ("swell", "film", "glow")]
    assert not moved


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("look", LOOKS)
def test_what_can_be_held_is_large_free_and_drawn(look: str, shape: str) -> None:
    area = SHAPES[shape]
    one = at(look, 0.5)
    (target,) = targets(one, area, world(area))
    assert target.id == "breath" and target.action == "hold"
    assert min(target.area.w, target.area.h) >= 112
    assert area.holds(target.area)
    for other in (*corner_areas(area), calm_area(area)):
        assert target.area.apart(other) >= GAP - 8
    assert target.area.apart(strip_area(area)) > 0


@pytest.mark.parametrize("look", LOOKS)
def test_what_can_be_held_is_something_painted(look: str) -> None:
    """More than half of it is something that lies over the backdrop."""
    one = at(look, 1.0)
    canvas, surface = canvas_of(shipped("assets/pictures"), SIZE)
    draw(one, canvas, world())
    backdrops = tuple(str(call[1]) for call in drawn(one) if call[0] == "backdrop")
    bare, ground = canvas_of(shipped("assets/pictures"), SIZE)
    bare.scenery(backdrops)
    same = pygame.mask.from_threshold(surface, (0, 0, 0), (3, 3, 3, 255), ground)
    (target,) = targets(one, LANDSCAPE, world())
    x, y, w, h = (round(part * UNIT) for part in (target.area.x, target.area.y, target.area.w, target.area.h))
    window = pygame.Mask((w, h), fill=True)
    assert same.overlap_area(window, (x, y)) < 0.5 * w * h


@pytest.mark.parametrize("look", LOOKS)
def test_holding_is_answered_and_letting_go_too(look: str) -> None:
    for calm in (False, True):
        one = at(look, 0.5, calm=calm)
        before = drawn(one)
        one.held = True
        answer = [call for call in drawn(one) if call not in before]
        assert answer
        one.held = False
        assert drawn(one) == before


def two_moments(look: str, calm: bool) -> Iterator[tuple[Breathing, Breathing]]:
    """A level a thirtieth of a second apart, everywhere in a breath and in the rest, held and not."""
    one = sim(level_of(look), calm_motion=calm)
    third, step = one.cycles[2], 0.1 if calm else 1 / 30
    times = [third.start + (third.ends_at - third.start) * i / 24 for i in range(24)]
    for when in [*times, one.rest_from + 6, one.rest_from + 9]:
        for held in (False, True):
            first, second = (replace(one, elapsed=when + part) for part in (0.0, step))
            for each, part in ((first, 0.0), (second, step)):
                each.elapsed, each.held = when + part, held
            yield first, second


def outside(look: str, calm: bool, inset: float = 0.0) -> list[float]:
    """The times at which something changed outside of where it should."""
    folder = shipped("assets/pictures")
    canvas, surface = canvas_of(folder, SIZE)
    found = []
    for first, second in two_moments(look, calm):
        draw(first, canvas, world())
        before = surface.copy()
        draw(second, canvas, world())
        box = changed(before, surface)
        may = [changing(one, LANDSCAPE) for one in (first, second)]
        assert may[0] and may[1]
        part = may[0].joined(may[1]).inset(inset - 1 / UNIT)
        allowed = pygame.Rect(0, 0, *SIZE).clip(
            pygame.Rect(part.x * UNIT, part.y * UNIT, part.w * UNIT + 1, part.h * UNIT + 1)
        )
        if box.w and not allowed.contains(box):
            found.append(first.elapsed)
    return found


@pytest.mark.parametrize("calm", [False, True], ids=["moving", "calm-motion"])
@pytest.mark.parametrize("look", LOOKS)
def test_nothing_changes_outside_of_what_it_says(look: str, calm: bool) -> None:
    assert outside(look, calm) == []


def test_a_part_that_is_too_small_is_found() -> None:
    for look in ("wave", "stars", "bubble_night"):
        assert outside(look, False, inset=60.0)


@pytest.mark.parametrize("look", LOOKS)
def test_what_changes_is_a_small_part_of_the_window(look: str) -> None:
    one = sim(level_of(look))
    shown: Look = LOOKS[one.level.look]
    while not one.finished:
        part = shown.changing(one, LANDSCAPE)
        assert part.w * part.h < 0.46 * LANDSCAPE.w * LANDSCAPE.h
        one.step(0.1, ())


def test_the_water_comes_up_with_the_breath_in_and_leaves_foam_as_it_runs_back() -> None:
    def calls(key: str, full: float, phase: str) -> list[tuple[Any, ...]]:
        return [call for call in drawn(at("wave", full, phase)) if call[1] == key]

    for phase in ("in", "out"):
        heights = [calls("shore_wave", full, phase)[0][2][1] for full in FULL]
        assert heights == sorted(heights) and heights[-1] - heights[0] > 100
    assert calls("shore_lace", 0.5, "out") and not calls("shore_lace", 0.5, "in")


@pytest.mark.parametrize("shape", SHAPES)
def test_the_water_never_reaches_over_the_otters(shape: str) -> None:
    """The pair is drawn after the water, and sits on the sand below its lowest edge."""
    area = SHAPES[shape]
    calls = drawn(at("wave", 1.0), area)
    keys = [call[1] for call in calls if call[0] == "picture"]
    assert keys.index("shore_wave") < keys.index("pair_sit_left")


def test_the_stars_widen_and_brighten_and_never_go_out() -> None:
    def spread(full: float) -> tuple[float, float]:
        seen = [call for call in drawn(at("stars", full)) if call[1] == "stars_star"]
        assert len(seen) == len(stars.POINTS) == 10
        across = [call[2][0] for call in seen]
        return max(across) - min(across), min(call[4] for call in seen)

    widths, lights = zip(*(spread(full) for full in FULL), strict=True)
    assert list(widths) == sorted(widths) and widths[-1] > 1.25 * widths[0]
    assert list(lights) == sorted(lights) and lights[0] >= stars.DIM - 1e-9 > 0.3


def test_in_the_rest_nothing_fills_any_more() -> None:
    for look, key in (("wave", "shore_hollow"), ("wave", "shore_shell")):
        one = sim(level_of(look), calm_motion=True)
        one.elapsed = one.rest_from + 5
        assert key not in [call[1] for call in drawn(one)]
    full = [call[1] for call in drawn(at("wave", 1.0, calm=True))]
    assert full.count("shore_shell") == wave.SHELLS


@pytest.mark.parametrize("side", [700, 720, 780])
def test_in_a_square_window_no_caption_covers_the_pair(side: float) -> None:
    area = Area(0, 0, side, 720)
    there = beside(area, 600.0)
    left, right = corner_areas(area)
    for other in (caption_area(area), left, right):
        assert there.pair.apart(other) > 0
    assert area.holds(there.pair) and there.pair.h > 90
