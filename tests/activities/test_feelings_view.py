"""What is shown: large enough, apart, inside, on every window, for every age, and the same twice."""

import copy
from itertools import combinations

import pytest

from game import ages
from game.activities.feelings import ACTIVITY
from game.activities.feelings.browsing import Browsing
from game.activities.feelings.feeling import Feeling
from game.activities.feelings.pages import page
from game.activities.feelings.sim import FeelingsSim
from game.content.line import Line
from game.intents import Choose
from game.layout import CHILD_TARGET, GAP, Area, Target, stage_area
from game.look.type import SMALLEST
from game.sitting import World
from tests.recording import RecordingCanvas

from .feelings_deck import AGES, DECKS, LIBRARY, PICTURES, STEPS, at, begin, press, world

WINDOWS = [(1280, 720), (720, 1280), (1680, 720), (960, 720), (720, 720)]
AREAS = [Area(0, 0, w, h) for w, h in WINDOWS]
SLACK = 1e-6


def fits(targets: list[Target], stage: Area) -> bool:
    """Whether all targets are large, apart and inside."""
    large = all(min(t.area.w, t.area.h) >= CHILD_TARGET - SLACK for t in targets)
    apart = all(a.area.apart(b.area) >= GAP - SLACK for a, b in combinations(targets, 2))
    return large and apart and all(stage.holds(t.area) for t in targets)


def test_the_check_of_targets_sees_what_is_small_near_or_outside() -> None:
    stage, good = Area(0, 0, 400, 400), Target("a", Area(0, 0, 112, 112))
    assert fits([good, Target("b", Area(136, 0, 112, 112))], stage)
    assert not fits([good, Target("b", Area(130, 0, 112, 112))], stage)
    assert not fits([Target("a", Area(0, 0, 112, 111))], stage)
    assert not fits([Target("a", Area(300, 0, 112, 112))], stage)


@pytest.mark.parametrize("area", AREAS, ids=str)
@pytest.mark.parametrize("step", STEPS)
def test_targets_are_large_apart_and_inside(step: str, area: Area) -> None:
    for age in AGES:
        here = world(age, "pair")
        targets = [*ACTIVITY.playing().targets(at(step, here), area, here)]
        assert targets
        assert fits(targets, stage_area(area)), (age, targets)
        assert len({target.id for target in targets}) == len(targets)
        assert all(target.said or here.words(target.label)[0] != "[" for target in targets)


@pytest.mark.parametrize("area", AREAS, ids=str)
@pytest.mark.parametrize("step", STEPS)
def test_everything_is_drawn_twice_alike_and_inside(step: str, area: Area) -> None:
    for age in AGES:
        here = world(age, "pair", text_size=1.5 if age % 2 else 1.0)
        sim = at(step, here)
        before = copy.deepcopy(sim)
        first, second = RecordingCanvas(area), RecordingCanvas(area)
        ACTIVITY.playing().draw(sim, first, here)
        ACTIVITY.playing().draw(sim, second, here)
        assert first.calls == second.calls
        assert sim == before
        assert first.pictures() <= PICTURES
        stage = stage_area(area)
        assert not [p for p in panels(first) if not stage.holds(p)]
        assert all(size >= SMALLEST for size in sizes_of_text(first)), sizes_of_text(first)
        assert not [words for words in first.words() if words.startswith("[")]


@pytest.mark.parametrize("area", AREAS, ids=str)
@pytest.mark.parametrize("deck", DECKS)
def test_many_feelings_and_what_is_chosen_among_them_fit_every_window(deck: str, area: Area) -> None:
    for age in (4, 7, 9, 12):
        here = world(age, "pair", text_size=1.5 if age % 2 else 1.0)
        for presses in ((), ("browse",), ("browse", "weather_gusts"), ("browse", "reach_1"), ("mixed",)):
            sim = begin(here, deck)
            press(sim, *presses)
            targets = [*ACTIVITY.playing().targets(sim, area, here)]
            assert fits(targets, stage_area(area)), (age, presses, targets)
            assert all(target.said or here.words(target.label)[0] != "[" for target in targets)
            canvas = RecordingCanvas(area)
            ACTIVITY.playing().draw(sim, canvas, here)
            assert canvas.pictures() <= PICTURES
            assert not [p for p in panels(canvas) if not stage_area(area).holds(p)]
            assert all(size >= SMALLEST for size in sizes_of_text(canvas))


@pytest.mark.parametrize("name", LIBRARY.cards)
def test_every_card_can_be_read_on_every_window(name: str) -> None:
    for area in AREAS:
        for age in (5, 12):
            here = world(age, "pair", text_size=1.5)
            sim, canvas = begin(here, "all_feelings"), RecordingCanvas(area)
            press(sim, f"card_{name}")
            assert fits([*ACTIVITY.playing().targets(sim, area, here)], stage_area(area))
            ACTIVITY.playing().draw(sim, canvas, here)
            # The smallest windows have room for a grown-up's words alone: the caption has the rest.
            card, words = LIBRARY.cards[name], " ".join(canvas.words())
            assert card.adult in words if "heavy" in card.tags else card.situation in words
            assert all(size >= SMALLEST for size in sizes_of_text(canvas))
            assert not [p for p in panels(canvas) if not stage_area(area).holds(p)]


def panels(canvas: RecordingCanvas) -> list[Area]:
    return [call[1] for call in canvas.named("panel") if isinstance(call[1], Area)]


def sizes_of_text(canvas: RecordingCanvas) -> list[float]:
    return [call[3] for call in canvas.named("text") if isinstance(call[3], float)]


@pytest.mark.parametrize("step", STEPS)
def test_without_the_body_neither_its_line_nor_its_sign_is_drawn(step: str) -> None:
    for left_out in (False, True):
        here = world(7, "pair", ["body"] if left_out else [])
        there = step == "card" and not left_out
        canvas = RecordingCanvas()
        ACTIVITY.playing().draw(at(step, here), canvas, here)
        assert ("icon_body" in canvas.pictures()) == there
        assert ("Maybe hot, with tight paws." in canvas.words()) == there


def test_a_picked_card_has_a_tick_and_a_frame() -> None:
    here = world(4)
    canvas = RecordingCanvas()
    ACTIVITY.playing().draw(at("mixed", here), canvas, here)
    ticks = [call for call in canvas.named("picture") if call[1] == "icon_check"]
    assert len(ticks) == 2 == len(canvas.named("frame"))


def test_the_slider_draws_eleven_stops_and_only_two_targets_of_its_own() -> None:
    here = world(9)
    sim, canvas = at("size", here), RecordingCanvas()
    ACTIVITY.playing().draw(sim, canvas, here)
    assert len(canvas.named("disc")) == 11
    ids = [target.id for target in ACTIVITY.playing().targets(sim, canvas.area, here)]
    assert ids == ["minus", "plus", "go_on", "notnow"]


def test_the_face_on_the_slider_follows() -> None:
    here = world(9)
    sim = at("size", here)
    seen = []
    for _ in range(6):
        canvas = RecordingCanvas()
        ACTIVITY.playing().draw(sim, canvas, here)
        faces = [call for call in canvas.named("picture") if str(call[1]).startswith("face_scared")]
        seen.append(str(faces[0][1]))
        sim.step(0.0, [Choose("plus")])
        sim.step(0.25, [])
        sim.step(0.25, [])
    assert seen == [f"face_scared_{n}" for n in (3, 3, 4, 4, 5, 5)]


def deck_of(count: int, in_world: World) -> FeelingsSim:
    """A deck of so many cards, all with the same face."""
    model = begin(in_world)
    line = Line("card/x/line", "Words.")
    cards = (
        Feeling(f"feeling{n}", "face_calm", f"feeling {n}", line, line, line, line, line)
        for n in range(count)
    )
    deck = Browsing(tuple(cards))
    return FeelingsSim(deck, model.own, model.ask, model.lines, model.form, model.at_once, calm_motion=True)


@pytest.mark.parametrize("area", AREAS, ids=str)
@pytest.mark.parametrize("age", [4, 7, 10])
@pytest.mark.parametrize("moment", ["choose", "mixed"])
def test_any_number_of_cards_is_paged_rightly_forwards_and_back(area: Area, age: int, moment: str) -> None:
    here = world(age)
    for count in range(1, 49):
        sim = deck_of(count, here)
        if moment == "mixed":
            sim.step(0.0, [Choose("mixed")])
        pages, arrows = walk_pages(sim, area, here)
        names = [name for names in pages for name in names]
        assert names == [feeling.name for feeling in sim.cards.deck]
        assert all(len(names) <= ages.band(age).cards_at_once for names in pages)
        assert len({len(names) for names in pages[:-1]}) <= 1
        assert len(arrows) == len(pages) - 1
        for expected in reversed(pages[:-1]):
            back = [t for t in ACTIVITY.playing().targets(sim, area, here) if t.label == "feelings.earlier"]
            sim.step(0.0, [Choose(back[0].id)])
            assert cards_shown(sim, area, here) == expected
        assert not [t for t in ACTIVITY.playing().targets(sim, area, here) if t.label == "feelings.earlier"]


def walk_pages(sim: FeelingsSim, area: Area, here: World) -> tuple[list[list[str]], list[str]]:
    """Go through all pages; on each, the four that are always there must be there, and all must fit."""
    pages: list[list[str]] = []
    arrows: list[str] = []
    while True:
        targets = [*ACTIVITY.playing().targets(sim, area, here)]
        assert fits(targets, stage_area(area))
        if sim.moment == "choose":
            assert {"unsure", "mixed", "word", "notnow"} <= {target.id for target in targets}
        pages.append(cards_shown(sim, area, here))
        later = [target.id for target in targets if target.label == "feelings.later"]
        if not later:
            return pages, arrows
        arrows += later
        sim.step(0.0, [Choose(later[0])])


def cards_shown(sim: FeelingsSim, area: Area, here: World) -> list[str]:
    return [t.id[5:] for t in ACTIVITY.playing().targets(sim, area, here) if t.id.startswith("card_")]


def test_the_usual_window_shows_as_many_cards_as_the_age_may_see() -> None:
    for area in AREAS[:3]:
        for at_once in (4, 6, 9):
            assert len(page(stage_area(area), at_once * 3, at_once, 4).cards) == at_once


def test_a_window_that_holds_no_card_is_said_and_not_drawn() -> None:
    with pytest.raises(ValueError, match="holds no card"):
        page(Area(0, 0, 200, 200), 8, 4, 4)


def test_pages_survive_a_change_of_the_window() -> None:
    here = world(10)
    sim = deck_of(30, here)
    sim.step(0.0, [Choose("from_9")])
    for area in AREAS:
        assert cards_shown(sim, area, here)[0] == "feeling9"


def test_the_line_for_the_grown_up_is_drawn_where_one_is_here() -> None:
    for area in AREAS:
        for step in ("together", "together, several", "together, own word"):
            with_one, alone = world(7, "pair"), world(7, "child")
            canvas, other = RecordingCanvas(area), RecordingCanvas(area)
            sim = at(step, with_one)
            ACTIVITY.playing().draw(sim, canvas, with_one)
            ACTIVITY.playing().draw(at(step, alone), other, alone)
            assert sim.to_say is not None
            assert sim.to_say.text in " ".join(canvas.words())
            assert "A grown-up can say:" in canvas.words()
            assert "A grown-up can say:" not in other.words()


@pytest.mark.parametrize(("card", "pair"), [("happy", "pair_sit"), ("sad", "pair_sit_calm")])
def test_the_pair_smiles_beside_light_feelings_only(card: str, pair: str) -> None:
    here, canvas = world(7), RecordingCanvas()
    sim = begin(here)
    for target in (f"card_{card}", "go_on", "notnow"):
        sim.step(0.0, [Choose(target)])
    ACTIVITY.playing().draw(sim, canvas, here)
    assert {key for key in canvas.pictures() if key.startswith("pair_")} == {pair}
