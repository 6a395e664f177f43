"""The further ways: puddles to stomp in, stars to join, two pebbles, a snail, a boat, and falling things."""

from collections.abc import Sequence

import pytest

from game.activities.comfort import ACTIVITY
from game.activities.comfort.views import boat, falling, snail, two_pebbles
from game.activities.comfort.views import puddles as wet_view
from game.activities.comfort.views.cells import cells
from game.activities.comfort.ways.noticing import Noticing, one_by_one, there
from game.activities.comfort.ways.stomping import HOP, PUDDLES, SHOWS_AFTER, SPREADS, STANDS, Stomping
from game.activities.comfort.ways.swing import PUSHED, TO_AND_FRO, Swing
from game.activity import Cue, Sound
from game.intents import Choose, Hold, Intent
from game.layout import Area, stage_area

from ..playing import SHAPES
from ..recording import RecordingCanvas
from .test_comfort import let_pass, sim, world

SPLASH = Sound("street_puddle")


def draw(one: object, area: Area, calm_motion: bool = False) -> RecordingCanvas:
    canvas = RecordingCanvas(area)
    ACTIVITY.playing().draw(one, canvas, world(calm_motion))
    return canvas


def hop(wet: Stomping, now: float, *intents: Intent) -> Sequence[Cue]:
    for intent in intents:
        wet.answer(intent, now)
    return wet.advance(now, 0.0, False)


def test_they_hop_to_the_puddle_that_is_chosen_and_it_answers_when_they_land() -> None:
    wet = Stomping()
    assert list(hop(wet, 2.0, Choose("puddle_3"))) == []
    assert (wet.stood, wet.stands) == (1, 2)
    assert 0.4 < wet.flight(2.0 + HOP / 2) < 0.6
    assert list(hop(wet, 2.0 + HOP)) == [SPLASH]
    assert wet.flight(9.9) == 1.0 and wet.spread(2.0 + HOP) == 0.0
    assert wet.spread(2.0 + HOP + SPREADS) == 1.0


def test_a_puddle_that_is_chosen_in_the_air_comes_next_and_a_far_one_by_way_of_the_middle() -> None:
    wet = Stomping()
    hop(wet, 1.0, Choose("puddle_3"))
    hop(wet, 1.2, Choose("puddle_1"))
    assert wet.stands == 2
    assert list(hop(wet, 1.0 + HOP)) == [SPLASH]
    assert wet.landed and list(hop(wet, 1.0 + HOP + STANDS)) == []
    assert (wet.stood, wet.stands, wet.landed) == (2, 1, False)
    hop(wet, 1.0 + 2 * HOP + STANDS)
    hop(wet, 1.0 + 2 * HOP + 2 * STANDS)
    assert (wet.stood, wet.stands) == (1, 0)
    hop(wet, 1.0 + 3 * HOP + 2 * STANDS)
    assert wet.landed and wet.wanted is None


def test_they_hop_on_the_spot_and_on_by_themselves_but_not_in_the_rest() -> None:
    wet = Stomping()
    hop(wet, 1.0, Choose("puddle_2"))
    assert (wet.stood, wet.stands) == (1, 1)
    hop(wet, 1.0 + HOP)
    hop(wet, 1.0 + HOP + SHOWS_AFTER)
    assert not wet.landed and wet.stands == 2
    wet.advance(30.0, 0.1, True)
    assert wet.landed
    wet.advance(60.0, 0.1, True)
    assert wet.landed and wet.stands == 2


def test_what_is_no_puddle_is_no_hop() -> None:
    wet = Stomping()
    assert wet.answer(Choose("puddle_4"), 1.0) is None
    assert wet.answer(Hold("puddle_1"), 1.0) is None
    assert wet.landed


@pytest.mark.parametrize("area", SHAPES.values(), ids=SHAPES)
def test_in_the_air_and_on_the_ground_they_stay_in_the_window(
    area: Area,
) -> None:
    one = sim("puddles")
    for puddle in range(PUDDLES):
        let_pass(one, 0.4, Choose(f"puddle_{puddle + 1}"))
        for _ in range(6):
            let_pass(one, 0.2)
            found = [call for call in draw(one, area).named("picture") if call[1] == "pair_boots"]
            ((_, _, where, height, *_),) = found
            assert isinstance(where, tuple) and isinstance(height, float)
            half = height * wet_view.TALL / 2
            assert area.x - 40 <= where[0] - half and where[0] + half <= area.right + 40
            assert where[1] - height / 2 >= stage_area(area).y - 60


def test_puddles_answer_without_a_hop_in_calm_motion() -> None:
    one = sim("puddles", calm_motion=True)
    let_pass(one, HOP + 0.5, Choose("puddle_1"))
    canvas = draw(one, SHAPES["wide"], True)
    assert canvas.named("line") and not canvas.named("disc")
    before = [call for call in canvas.named("picture") if call[1] == "pair_boots"]
    let_pass(one, 0.5, Choose("puddle_3"))
    after = draw(one, SHAPES["wide"], True)
    assert [call for call in after.named("picture") if call[1] == "pair_boots"] == before


@pytest.mark.parametrize("count", range(4, 11))
def test_each_comes_once_and_neighbours_never_one_after_the_other_but_at_the_seam(count: int) -> None:
    seen = one_by_one("star", count, 90.0)
    assert len(set(seen.comes_at)) == count and max(seen.comes_at) <= 54.0 + 1e-9
    assert max(one_by_one("star", count, 240.0).comes_at) <= 60.0 + 1e-9
    assert seen.comes_at[0] == min(seen.comes_at)


def test_stars_are_joined_in_the_order_in_which_they_were_noticed_and_stay_so() -> None:
    one = sim("own_stars")
    let_pass(one, 62.0)
    for star in (4, 1, 9, 4):
        let_pass(one, 1.0, Choose(f"star_{star}"))
    let_pass(one, 20.0)
    seen = one.doing
    assert isinstance(seen, Noticing) and list(seen.noticed_at) == [3, 0, 8]
    lines = [call[1] for call in draw(one, SHAPES["wide"]).named("line")]
    assert any(isinstance(points, (list, tuple)) and len(points) == 3 for points in lines)


def test_both_pebbles_can_glow_at_once_and_neither_puts_the_other_out() -> None:
    one = sim("two_pebbles")
    let_pass(one, 3.0)
    assert not draw(one, SHAPES["wide"]).named("glow")
    let_pass(one, 1.5, Choose("pebble_1"))
    assert len(draw(one, SHAPES["wide"]).named("glow")) == 1
    let_pass(one, 1.0, Choose("pebble_2"))
    glows = draw(one, SHAPES["wide"]).named("glow")
    assert {call[3] for call in glows} == set(two_pebbles.LIGHTS)


@pytest.mark.parametrize("area", SHAPES.values(), ids=SHAPES)
def test_the_snail_goes_slowly_from_end_to_end_and_its_target_with_it(area: Area) -> None:
    one = sim("snail")
    was = snail.middle(one, area)
    while one.moment == "look":
        ((target),) = ACTIVITY.playing().targets(one, area, world())
        now = snail.middle(one, area)
        assert target.area.centre == pytest.approx(now)
        assert 0 <= now[0] - was[0] < 5.0 and now[1] == was[1]
        was = now
        let_pass(one, 2.0)
    assert snail.part(one) == 1.0


def test_in_calm_motion_the_snail_waits_and_its_trail_comes_to_it() -> None:
    one = sim("snail", calm_motion=True)
    start = snail.middle(one, SHAPES["wide"])
    dots = []
    for _ in range(6):
        let_pass(one, 24.0)
        assert snail.middle(one, SHAPES["wide"]) == start
        dots.append(len(draw(one, SHAPES["wide"], True).named("disc")))
    assert dots == sorted(dots) and dots[0] < dots[-1] == snail.TRAIL


@pytest.mark.parametrize("area", SHAPES.values(), ids=SHAPES)
@pytest.mark.parametrize("falls", [False, True])
def test_what_falls_keeps_to_its_part_and_comes_and_goes_softly(area: Area, falls: bool) -> None:
    for number, cell in enumerate(cells(area, 6)):
        last = None
        for tick in range(600):
            where, shows = falling.at(cell, number, tick / 20, falls)
            assert cell.contains(*where) and 0.0 <= shows <= 1.0
            if last is not None and abs(where[1] - last[0]) > cell.h / 2:
                assert shows < 0.06 and last[1] < 0.06, "it jumps back to the top unseen"
            last = (where[1], shows)


@pytest.mark.parametrize("area", SHAPES.values(), ids=SHAPES)
def test_the_boat_stays_near_its_place_however_it_is_rocked(area: Area) -> None:
    one = sim("boat")
    still = boat.floats(area)
    assert stage_area(area).inset(-1).holds(still)
    let_pass(one, 12.0, Hold("swing"))
    for _ in range(20):
        for _, _, where, height, *_ in [c for c in draw(one, area).named("picture") if c[1] == "boat"]:
            assert isinstance(where, tuple) and height == still.h
            assert abs(where[0] - still.centre[0]) <= boat.DRIFTS * PUSHED + 1
            assert abs(where[1] - still.centre[1]) <= boat.BOBS + 1
        let_pass(one, 0.3)


@pytest.mark.parametrize("name", ["boat", "swing", "slow_swing"])
def test_it_turns_smoothly_and_nothing_shines_through(name: str) -> None:
    one = sim(name)
    let_pass(one, 8.0, Hold("swing"))
    before: float | None = None
    seen: set[float] = set()
    for _ in range(240):
        drawn = [
            c for c in draw(one, SHAPES["wide"]).named("picture") if str(c[1]).endswith(("boat", "swing"))
        ]
        turns = {float(str(c[5])): float(str(c[4])) for c in drawn}
        assert 1 <= len(turns) <= 2 and max(turns.values()) == 1.0
        assert max(turns) - min(turns) <= 1.0
        shows = sum(turn * alpha for turn, alpha in turns.items()) / sum(turns.values())
        assert before is None or abs(shows - before) < 0.25, "degrees in a sixtieth of a second"
        before = shows
        seen.add(round(shows, 1))
        let_pass(one, 1 / 60)
    assert len(seen) > 20


def test_the_slow_swing_is_the_slowest() -> None:
    assert isinstance(sim("slow_swing").doing, Swing)
    assert max(TO_AND_FRO, key=lambda what: TO_AND_FRO[what]) == "night_swing"


def test_what_is_there_from_the_start_can_be_noticed_at_once() -> None:
    seen = there("snail", 1)
    assert seen.out(0.0) == (0,)
    assert seen.answer(Choose("snail_1"), 0.1) and seen.answer(Choose("snail_2"), 0.1) is None
