"""Looking through many feelings: by energy, by how many, back again, and never an empty page."""

from collections.abc import Iterable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from game.activities.feelings import ACTIVITY
from game.activities.feelings.browsing import FEW, Browsing
from game.activities.feelings.feeling import Feeling
from game.activities.feelings.sim import FeelingsSim
from game.content.card import ENERGY
from game.content.line import Line
from game.intents import Choose
from game.layout import Area
from game.sitting import World
from tests.recording import RecordingCanvas

from .feelings_deck import AGES, DECKS, LIBRARY, begin, press, said, wait, world

AREA = Area(0, 0, 1280, 720)
WINDOWS = (AREA, Area(0, 0, 720, 1280), Area(0, 0, 720, 720))
LINE = Line("card/x/line", "Words.")


def feeling(number: int, tier: int, energy: str) -> Feeling:
    name = f"feeling{number}"
    return Feeling(name, "face_calm", name, LINE, LINE, LINE, LINE, LINE, tier=tier, energy=energy)


def ids(sim: FeelingsSim, here: World, area: Area = AREA) -> list[str]:
    return [target.id for target in ACTIVITY.playing().targets(sim, area, here)]


def shown(sim: FeelingsSim) -> set[str]:
    return {feeling.name for feeling in sim.cards.shown}


decks = st.lists(st.tuples(st.integers(1, 4), st.sampled_from(ENERGY)), min_size=1, max_size=50).map(
    lambda kinds: tuple(feeling(i, tier, energy) for i, (tier, energy) in enumerate(kinds))
)


@given(decks, st.integers(1, 4), st.lists(st.sampled_from([*ENERGY, "all", "1", "2", "3", "4", "clear"])))
def test_whatever_is_chosen_some_card_is_left(
    deck: tuple[Feeling, ...], starts_at: int, presses: list[str]
) -> None:
    cards = Browsing(deck, starts_at)
    assert cards.shown and not cards.narrowed
    for each in presses:
        if each == "clear":
            cards.clear()
            assert not cards.narrowed
        else:
            cards.turn_to(3)
            there = cards.choose(f"reach_{each}" if each.isdecimal() else f"weather_{each}")
            cards.turn_to(cards.first if there else 0)
        assert cards.shown
        assert cards.first == 0
        assert all(f.tier <= cards.reach and cards.weather in ("", f.energy) for f in cards.shown)
        assert all(cards.up_to(tier) for tier in cards.steps)


@given(decks, st.integers(-5, 99))
def test_turning_pages_never_leaves_the_deck(deck: tuple[Feeling, ...], card: int) -> None:
    cards = Browsing(deck)
    cards.turn_to(card)
    assert 0 <= cards.first < len(cards.shown)


@pytest.mark.parametrize(
    ("deck", "age", "count"),
    [
        *(("first_feelings", age, 8) for age in (3, 6, 13)),
        *(("more_feelings", age, 16) for age in (6, 8, 13)),
        *(("many_feelings", age, 32) for age in (8, 10, 13)),
        *(("all_feelings", age, 48) for age in (10, 13)),
        # A grown-up's plan may hold a deck that is meant for older children: it begins with their years.
        *(("all_feelings", age, count) for age, count in ((4, 8), (6, 16), (9, 32))),
        *(("light_feelings", age, count) for age, count in ((3, 4), (6, 9), (8, 14), (10, 17))),
    ],
)
def test_a_deck_begins_with_as_many_feelings_as_suit_the_years(deck: str, age: int, count: int) -> None:
    assert len(begin(world(age), deck).cards.shown) == count


@pytest.mark.parametrize("deck", DECKS)
@pytest.mark.parametrize("age", AGES)
def test_only_decks_of_many_cards_have_one_more_button_and_never_for_the_youngest(
    deck: str, age: int
) -> None:
    here = world(age)
    sim = begin(here, deck)
    there = age > 5 and len(sim.cards.deck) > FEW
    assert ("browse" in ids(sim, here)) == there
    press(sim, "browse")
    assert (sim.moment == "browse") == there


@pytest.mark.parametrize("weather", ENERGY)
def test_a_weather_shows_the_cards_that_bring_it_and_one_press_shows_all_again(weather: str) -> None:
    here = world(10)
    sim = begin(here, "all_feelings")
    cues = press(sim, "browse", f"weather_{weather}")
    assert said(cues) == ["browse", "ask"]
    assert sim.moment == "choose"
    assert shown(sim) == {name for name, card in LIBRARY.cards.items() if weather in card.tags}
    assert "all" in ids(sim, here) and "browse" not in ids(sim, here)
    press(sim, "all")
    assert len(shown(sim)) == 48
    assert "browse" in ids(sim, here) and "all" not in ids(sim, here)


@pytest.mark.parametrize(("tier", "count"), [(1, 8), (2, 16), (3, 32), (4, 48)])
def test_a_step_shows_so_many_feelings(tier: int, count: int) -> None:
    here = world(10)
    sim = begin(here, "all_feelings")
    canvas = RecordingCanvas()
    press(sim, "browse")
    ACTIVITY.playing().draw(sim, canvas, here)
    assert str(count) in canvas.words()
    press(sim, f"reach_{tier}")
    assert len(shown(sim)) == count
    assert sim.cards.narrowed == (tier != 4)


def test_a_child_may_look_at_more_feelings_than_their_years_begin_with() -> None:
    sim = begin(world(6), "light_feelings")
    press(sim, "browse", "reach_4")
    assert len(shown(sim)) == 17
    press(sim, "browse", "weather_mist")
    assert shown(sim) == {"tired", "bored", "peaceful"}
    press(sim, "browse", "reach_1")
    assert shown(sim) == {"tired"}
    press(sim, "browse", "weather_all")
    assert len(shown(sim)) == 4


def test_back_to_the_faces_changes_nothing() -> None:
    sim = begin(world(10), "all_feelings")
    press(sim, "browse", "weather_gusts", "from_6")
    before = (shown(sim), sim.cards.first)
    press(sim, "card_happy", "faces")
    assert (shown(sim), sim.cards.first) == before
    press(sim, "all", "browse", "faces")
    assert sim.moment == "choose" and not sim.cards.narrowed


def test_a_mix_can_be_gathered_from_several_weathers() -> None:
    sim = begin(world(10), "all_feelings")
    press(sim, "mixed", "browse", "weather_storm", "card_excited", "all", "browse", "weather_gusts")
    assert sim.moment == "mixed"
    press(sim, "card_nervous", "go_on", "notnow", "notnow")
    assert [felt.feeling for felt in sim.sizing.felt] == ["excited", "nervous"]
    press(sim, "faces")
    assert not sim.mixing


def test_what_often_comes_mixed_can_be_mixed_from_its_card() -> None:
    here = world(8)
    sim = begin(here, "many_feelings")
    press(sim, "card_brave")
    assert "mixed" in ids(sim, here)
    press(sim, "mixed")
    assert (sim.moment, sim.picked) == ("mixed", ("brave",))
    press(sim, "faces", "card_curious")
    assert "mixed" not in ids(sim, here)
    press(sim, "mixed")
    assert sim.moment == "card"


def test_the_page_of_weathers_shows_what_is_chosen() -> None:
    here = world(10)
    sim = begin(here, "all_feelings")
    press(sim, "browse", "weather_storm", "all", "browse")
    for expected in (0, 1):
        canvas = RecordingCanvas()
        ACTIVITY.playing().draw(sim, canvas, here)
        ticks = [call for call in canvas.named("picture") if call[1] == "icon_check"]
        assert len(ticks) == 2 == len(canvas.named("frame"))
        assert canvas.pictures() >= {f"icon_{weather}" for weather in (*ENERGY, "weathers")}
        assert (sim.cards.weather == "mist") == bool(expected)
        press(sim, "weather_mist", "browse")


def test_what_is_chosen_shows_among_the_faces() -> None:
    here = world(10)
    sim = begin(here, "all_feelings")
    press(sim, "browse", "weather_storm")
    canvas = RecordingCanvas()
    ACTIVITY.playing().draw(sim, canvas, here)
    assert "icon_storm" in canvas.pictures() and "icon_mist" not in canvas.pictures()
    assert len(canvas.named("frame")) == 1


class Wandering(RuleBasedStateMachine):
    """Somebody who presses whatever there is, on any window."""

    @initialize(deck=st.sampled_from(DECKS), age=st.sampled_from(AGES))
    def arrive(self, deck: str, age: int) -> None:
        self.here = world(age, "pair" if age % 2 else "child")
        self.sim = begin(self.here, deck)

    def press(self, target: str) -> None:
        self.sim.step(0.01, [Choose(target)])

    @rule(choice=st.integers(0, 200), window=st.sampled_from(WINDOWS))
    def press_something(self, choice: int, window: Area) -> None:
        there = [id for id in ids(self.sim, self.here, window) if self.sim.moment != "gentle"]
        if there:
            self.press(there[choice % len(there)])

    @rule(stray=st.sampled_from(["all", "browse", "reach_9", "weather_sun", "brows_7", "from_x", "eyes_0"]))
    def press_what_may_not_be_there(self, stray: str) -> None:
        self.press(stray)

    @rule()
    def press_what_leads_to_many_faces(self) -> None:
        self.press("browse")

    @rule()
    def press_what_leads_to_a_face(self) -> None:
        for target in ("word", "ownface"):
            self.press(target)

    @invariant()
    def there_is_something_to_choose(self) -> None:
        if self.sim.finished:
            return
        there = ids(self.sim, self.here)
        assert there and len(set(there)) == len(there)
        wanted = {"choose": "card_", "mixed": "card_", "browse": "weather_", "word": "pebble_"}
        wanted["face"] = f"{self.sim.own.part}_"
        start = wanted.get(self.sim.moment, "")
        assert any(id.startswith(start) for id in there)

    @invariant()
    def there_is_a_way_back(self) -> None:
        back = {
            "mixed": "faces",
            "browse": "faces",
            "card": "faces",
            "word": "faces",
            "face": "before",
            "size": "notnow",
            "together": "faces",
        }
        if not self.sim.finished and self.sim.moment in back:
            assert back[self.sim.moment] in ids(self.sim, self.here)


TestWandering = Wandering.TestCase
TestWandering.settings = settings(max_examples=40, stateful_step_count=25, deadline=None)


def leads_back(sim: FeelingsSim, presses: Iterable[str]) -> bool:
    for target in presses:
        sim.step(0.01, [Choose(target)])
    return sim.moment == "choose"


def test_from_any_page_a_few_presses_lead_back_to_choosing() -> None:
    sim = begin(world(10), "all_feelings")
    press(sim, "word", "ownface", "go_on", "go_on")
    assert leads_back(sim, ["before", "before", "before", "faces"])
    press(sim, "mixed", "browse")
    assert leads_back(sim, ["faces", "faces"])


def test_nobody_at_the_weathers_is_waited_for_and_led_on_kindly() -> None:
    sim = begin(world(10), "all_feelings")
    press(sim, "browse")
    assert said(wait(sim, 91, fps=4))[-1] == "no_hurry"
    assert said(wait(sim, 10, fps=4)) == ["unsure"]
