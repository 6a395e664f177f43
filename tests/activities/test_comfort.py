"""Comfort being played, by everybody and by nobody."""

import copy
from collections.abc import Sequence
from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.activities.comfort import ACTIVITY
from game.activities.comfort.level import ComfortLevel
from game.activities.comfort.sim import BETWEEN_ANSWERS, KEEPS, Comfort
from game.activities.comfort.ways.listening import Listening
from game.activities.comfort.ways.noticing import Noticing
from game.activities.comfort.ways.pebble import Pebble
from game.activities.comfort.ways.stomping import PUDDLES, Stomping
from game.activities.comfort.ways.stomping import name as puddle_name
from game.activities.comfort.ways.stroking import Stroking
from game.activities.comfort.ways.swing import GENTLE, PUSHED, Swing
from game.activity import Cue, Loop, Say, Sound
from game.ages import band
from game.intents import Choose, Hold, Intent, LetGo
from game.keep.settings import Settings
from game.layout import CHILD_TARGET, GAP, Area, corner_areas, stage_area
from game.look.theme import Theme
from game.sitting import Sitting, World

from ..playing import SHAPES, library, words
from ..recording import RecordingCanvas

ONE_OF_EACH = ("fireflies", "pebble", "swing", "stroke", "listen", "sit", "puddles")
NAMES = sorted(name for name, level in library().levels.items() if isinstance(level, ComfortLevel))
HELD_BY_WAY = {"squeeze": "pebble", "sway": "swing", "stroke": "pip"}


def held_in(name: str) -> str:
    """The one thing that is held in a level, or nothing that is there."""
    return HELD_BY_WAY.get(sim(name).level.way, "")


def sim(name: str, age: int = 7, calm_motion: bool = False) -> Comfort:
    level = library().levels[name]
    assert isinstance(level, ComfortLevel)
    return Comfort(level, name, age, calm_motion)


def play(one: Comfort, fps: int, at: dict[float, Sequence[Intent]] | None = None) -> list[Cue]:
    """Play to the end; intents come at the first frame at or after their time."""
    cues: list[Cue] = []
    todo = sorted((at or {}).items())
    frame = 0
    while not one.finished:
        due: list[Intent] = []
        while todo and todo[0][0] <= frame / fps + 1e-9:
            due += todo.pop(0)[1]
        cues += one.step(1 / fps, due)
        frame += 1
        assert frame / fps < 600, "it should end within ten minutes"
    return cues


def let_pass(one: Comfort, seconds: float, *intents: Intent) -> list[Cue]:
    cues = list(one.step(1 / 60, intents))
    for _ in range(round(seconds * 60) - 1):
        cues += one.step(1 / 60, ())
    return cues


def said(cues: Sequence[Cue]) -> list[str]:
    return [cue.line.key.rpartition("/")[2] for cue in cues if isinstance(cue, Say)]


@pytest.mark.parametrize("name", NAMES)
def test_who_only_watches_hears_every_line_and_comes_to_the_end(name: str) -> None:
    one = sim(name)
    lines = said(play(one, 30))
    assert lines[-1] == "rest"
    assert [line for line in lines if line in {each.id for each in one.level.says}] == [
        each.id for each in one.level.says
    ]
    assert one.elapsed == pytest.approx(one.level.seconds + one.level.rest_seconds, abs=0.04)


@pytest.mark.parametrize("name", NAMES)
def test_every_loop_is_faded_out_when_it_rests(name: str) -> None:
    held = held_in(name)
    gains: dict[str, float] = {}
    for cue in play(sim(name), 30, {10.0: [Hold(held)], 13.0: [LetGo(held)], 20.0: [Hold(held)]}):
        if isinstance(cue, Loop):
            gains[cue.key] = cue.gain
    assert all(gain == 0.0 for gain in gains.values())
    assert bool(gains) == (sim(name).level.way in ("sway", "stroke"))


def presses(name: str) -> list[str]:
    """What can be chosen or held in a level, whenever it comes."""
    one = sim(name)
    if isinstance(one.doing, Noticing):
        return [one.doing.name(i) for i in range(len(one.doing.comes_at))]
    if isinstance(one.doing, Stomping):
        return [puddle_name(i) for i in range(PUDDLES)]
    return [thing.id for thing in one.level.things] or [held_in(name)]


@settings(deadline=None, max_examples=14)
@given(
    st.sampled_from(ONE_OF_EACH), st.lists(st.tuples(st.integers(1, 6 * 100), st.integers(0, 7)), max_size=12)
)
def test_cues_are_the_same_at_any_frame_rate(name: str, marks: list[tuple[int, int]]) -> None:
    at: dict[float, Sequence[Intent]] = {}
    for n, (sixth, which) in enumerate(sorted(dict(marks).items())):
        id_ = presses(name)[which % len(presses(name))]
        held: Intent = Hold(id_) if n % 2 == 0 else LetGo(id_)
        at[sixth / 6] = [Choose(id_), held]
    slow, quick = play(sim(name), 12, at), play(sim(name), 144, at)
    assert slow == quick == play(sim(name), 30, at)


@pytest.mark.parametrize("name", NAMES)
def test_enough_ends_it_and_the_loops_with_it(name: str) -> None:
    one = sim(name)
    cues = let_pass(one, 20.0, Hold(held_in(name)))
    cues += let_pass(one, 0.05, Choose("enough"))
    assert one.finished and one.next_change is None
    gains = {cue.key: cue.gain for cue in cues if isinstance(cue, Loop)}
    assert all(gain == 0.0 for gain in gains.values())


@settings(deadline=None, max_examples=20)
@given(st.sampled_from(NAMES), st.lists(st.integers(1, 600), max_size=30))
def test_lines_leave_each_other_time_to_be_read(name: str, marks: list[int]) -> None:
    """Except when a child asks a thing to be heard: that answers at once."""
    one, last, frame = sim(name), -KEEPS, 0
    ids = presses(name)
    while not one.finished:
        at = frame / 6
        intents: list[Intent] = [Choose(ids[frame % len(ids)])] if frame in marks else []
        for cue in one.step(1 / 6, intents):
            if isinstance(cue, Say):
                ours = cue.line.key.rpartition("/")[2]
                if ours != "rest" and not (one.level.way == "listen" and intents):
                    assert at - last >= KEEPS - 0.34
                last = at
        frame += 1


def test_a_firefly_that_is_noticed_glows_and_calms_down_again() -> None:
    one = sim("fireflies")
    let_pass(one, 30.0)
    flies = one.doing
    assert isinstance(flies, Noticing)
    assert flies.warmth(0, one.elapsed) == 0.0
    assert Sound("tap") in let_pass(one, 2.0, Choose("firefly_1"))
    assert flies.warmth(0, one.elapsed) == 1.0
    let_pass(one, 8.0)
    assert flies.warmth(0, one.elapsed) == 0.0


def test_a_firefly_noticed_twice_does_not_go_dark_between() -> None:
    one = sim("fireflies")
    let_pass(one, 10.0)
    let_pass(one, 4.0, Choose("firefly_1"))
    flies = one.doing
    assert isinstance(flies, Noticing)
    before = flies.warmth(0, one.elapsed)
    let_pass(one, 1 / 60, Choose("firefly_1"))
    assert flies.warmth(0, one.elapsed) == pytest.approx(before, abs=0.05)


def test_fireflies_come_out_one_by_one_and_only_those_out_can_be_pressed() -> None:
    one = sim("fireflies")
    counts = []
    while one.moment == "look":
        counts.append(len(ACTIVITY.playing().targets(one, SHAPES["wide"], world())))
        let_pass(one, 1.0)
    assert counts == sorted(counts) and counts[0] == 0 and counts[-1] == 8
    assert max(b - a for a, b in pairwise(counts)) == 1


def test_answers_come_in_turn_and_only_now_and_then() -> None:
    one = sim("fireflies")
    cues: list[Cue] = []
    let_pass(one, 12.0)
    for _ in range(40):
        cues += let_pass(one, 0.5, Choose("firefly_1"))
    ids = [line for line in said(cues) if line in {"hello", "warm", "many"}]
    assert ids == ["hello", "warm", "many"][: len(ids)]
    assert 1 <= len(ids) <= 20 / BETWEEN_ANSWERS + 1


@pytest.mark.parametrize("age", [4, 9])
def test_the_pebble_goes_down_under_a_paw_and_comes_up_by_itself_however_long_it_is_held(age: int) -> None:
    one = sim("pebble", age)
    pebble = one.doing
    assert isinstance(pebble, Pebble)
    assert Sound("squeeze") in let_pass(one, 2.0, Hold("pebble"))
    assert pebble.depth == 1.0
    let_pass(one, band(age).squeeze_seconds - 2.0)
    assert pebble.depth > 0.9
    let_pass(one, 2 * band(age).squeeze_seconds + 0.5)
    assert pebble.depth == 0.0


def test_the_pebble_rests_twice_as_long_as_it_was_squeezed() -> None:
    one = sim("pebble", 9)
    pebble = one.doing
    assert isinstance(pebble, Pebble)
    let_pass(one, 3.0, Hold("pebble"))
    assert Sound("release") in let_pass(one, 1.0, LetGo("pebble"))
    for _ in range(8):
        assert pebble.depth > 0.0 and not pebble.pressed(one.elapsed)
        let_pass(one, 1.0)
    assert pebble.depth < 0.2


def test_the_pebble_shows_by_itself_how_it_squeezes() -> None:
    one = sim("pebble")
    pebble = one.doing
    assert isinstance(pebble, Pebble)
    deepest = 0.0
    for _ in range(10):
        let_pass(one, 1.0)
        deepest = max(deepest, pebble.depth)
    assert deepest == 1.0


def test_the_swing_swings_wider_while_it_is_pushed_and_hangs_still_in_the_end() -> None:
    one = sim("swing")
    swing = one.doing
    assert isinstance(swing, Swing)
    let_pass(one, 15.0)
    assert swing.width == pytest.approx(GENTLE, abs=0.1)
    let_pass(one, 15.0, Hold("swing"))
    assert swing.width == pytest.approx(PUSHED, abs=0.1)
    play(one, 30)
    assert swing.width < 0.2


def test_pip_softens_under_a_paw_and_looks_up_again() -> None:
    one = sim("stroke")
    pip = one.doing
    assert isinstance(pip, Stroking)
    let_pass(one, 1.0)
    assert pip.soft == 0.0
    assert Loop("stroke", 0.6) in let_pass(one, 2.0, Hold("pip"))
    assert pip.soft == 1.0
    assert Loop("stroke", 0.0) in let_pass(one, 6.9, LetGo("pip"))
    assert pip.soft == 0.0


def test_a_thing_that_is_chosen_is_heard_and_its_caption_says_so() -> None:
    one = sim("listen")
    let_pass(one, 2.0)
    cues = let_pass(one, 1.0, Choose("frog"))
    assert Sound("frog") in cues and said(cues) == ["frog"]
    assert all(cue.line.tags == ("sound",) for cue in cues if isinstance(cue, Say))
    heard = one.doing
    assert isinstance(heard, Listening)
    assert heard.stirring("frog", one.elapsed) > 0
    assert heard.stirring("owl", one.elapsed) == 0


def test_who_only_waits_hears_every_thing_once() -> None:
    for name in NAMES:
        things = [thing.sound for thing in sim(name).level.things]
        if not things:
            continue
        heard = [cue.key for cue in play(sim(name), 12) if isinstance(cue, Sound)]
        assert heard[: len(things)] == things and heard[-1] == "chime"


def test_sitting_asks_for_nothing() -> None:
    for name in NAMES:
        one = sim(name)
        while one.level.way == "sit" and not one.finished:
            assert list(ACTIVITY.playing().targets(one, SHAPES["wide"], world())) == []
            let_pass(one, 20.0)


@pytest.mark.parametrize("name", NAMES)
def test_time_that_stands_still_changes_nothing(name: str) -> None:
    one = sim(name)
    let_pass(one, 33.0)
    before = copy.deepcopy(one)
    for _ in range(100):
        assert list(one.step(0.0, ())) == []
    assert one == before


def world(calm_motion: bool = False) -> World:
    chosen = Settings(calm_motion=calm_motion)
    return World(chosen, Sitting(), words(), library(), Theme(), now=3.0, lively=not calm_motion)


@pytest.mark.parametrize("calm_motion", [False, True])
@pytest.mark.parametrize("area", SHAPES.values(), ids=SHAPES)
@pytest.mark.parametrize("name", NAMES)
def test_drawing_twice_asks_for_the_same_and_changes_nothing(
    name: str, area: Area, calm_motion: bool
) -> None:
    one = sim(name, calm_motion=calm_motion)
    for seconds in (0.1, 6.0, 14.0, 30.0, 45.0):
        let_pass(one, seconds, *[Choose(id_) for id_ in presses(name)], Hold(held_in(name)))
        before, canvas = copy.deepcopy(one), RecordingCanvas(area)
        ACTIVITY.playing().draw(one, canvas, world(calm_motion))
        first = list(canvas.calls)
        canvas.calls.clear()
        ACTIVITY.playing().draw(one, canvas, world(calm_motion))
        assert first and canvas.calls == first
        assert one == before


@pytest.mark.parametrize("area", SHAPES.values(), ids=SHAPES)
@pytest.mark.parametrize("name", NAMES)
def test_targets_are_large_and_apart_and_on_the_stage(name: str, area: Area) -> None:
    one = sim(name)
    let_pass(one, min(70.0, one.level.seconds - 2.0))
    areas = [target.area for target in ACTIVITY.playing().targets(one, area, world())]
    assert bool(areas) == (one.level.way != "sit")
    for each in areas:
        assert each.w >= CHILD_TARGET and each.h >= CHILD_TARGET
        assert stage_area(area).holds(each)
    for each, other in combinations([*areas, *corner_areas(area)], 2):
        assert each.apart(other) >= GAP - 1e-6 or {each, other} <= set(corner_areas(area))


@pytest.mark.parametrize("area", SHAPES.values(), ids=SHAPES)
def test_a_firefly_stays_in_its_part_of_the_picture(area: Area) -> None:
    one = sim("fireflies")
    let_pass(one, 60.0)
    for _ in range(60):
        canvas = RecordingCanvas(area)
        ACTIVITY.playing().draw(one, canvas, world())
        cells = [target.area for target in ACTIVITY.playing().targets(one, area, world())]
        lights = [call[1] for call in canvas.named("disc")]
        assert len(lights) == len(cells)
        for light, cell in zip(lights, cells, strict=True):
            assert isinstance(light, tuple) and cell.contains(*light)
        let_pass(one, 0.4)


@pytest.mark.parametrize("name", NAMES)
def test_in_calm_motion_nothing_moves_but_steps_and_fades(name: str) -> None:
    one = sim(name, calm_motion=True)
    let_pass(one, 12.0, Hold(held_in(name)))
    places: dict[str, set[object]] = {}
    for _ in range(40):
        canvas = RecordingCanvas()
        ACTIVITY.playing().draw(one, canvas, world(calm_motion=True))
        for call in canvas.named("picture"):
            places.setdefault(str(call[1]), set()).add((call[2], call[3], call[5]))
        assert not canvas.named("swell")
        assert one.next_change is not None and one.next_change >= 1 / 12
        let_pass(one, 0.3)
    many = len(presses(name)) if one.level.way in ("look", "stomp") else 1
    assert all(len(found) <= many for found in places.values())


def test_lines_bear_the_name_of_the_file() -> None:
    one = ACTIVITY.playing().start("pebble", library().levels["pebble"], world())
    assert isinstance(one, Comfort)
    lines = [cue.line for cue in play(one, 30) if isinstance(cue, Say)]
    assert lines[0].key == "comfort/pebble/half"
    assert all(line.tags == ("body",) for line in lines)
