"""The menu of the grown-ups' corner: twelve requests that a therapist might have, typed and by chips."""

from dataclasses import dataclass, field

import pytest

from game.activities.registry import kinds
from game.content.fields import Caution, Weather, Who
from game.finding.search import BEST
from game.intents import Press, Release, Text
from game.pond import Pond
from game.scene import ToDesk, ToNowNext
from game.sitting import Sitting
from game.visitor import Visitor

from .playing import SHAPES, at, find, go, library, press, program, run, words


@dataclass(frozen=True)
class Request:
    """What somebody says, and what that means."""

    said: str
    age: int
    weather: Weather | None = None
    minutes: int | None = None
    who: Who = "child"
    leaves_out: frozenset[Caution] = field(default_factory=frozenset)
    kind: str = ""
    """The kind that is asked for, if one is."""

    @property
    def chips(self) -> list[str]:
        """The filters to press for it, one for each thing that is asked for, beside the years."""
        pressed = [f"who.{self.who}"] if self.who != "child" else []
        pressed += [f"weather.{self.weather}"] if self.weather else []
        pressed += [f"minutes.{self.minutes}"] if self.minutes else []
        return [*pressed, *(f"leave.{caution}" for caution in sorted(self.leaves_out))]


REQUESTS = (
    Request(
        "seven-year-old, stormy, no breathing, two of us, five minutes",
        7,
        "storm",
        5,
        "pair",
        frozenset({"breath"}),
    ),
    Request("4 years, tired and flat, 1 minute", 4, "mist", 1),
    Request("ten years, gusts, three minutes, alone", 10, "gusts", 3),
    Request("a group of nine year olds, 10 min", 9, None, 10, "group"),
    Request("asthma, 8, restless, with her mother", 8, "gusts", None, "pair", frozenset({"breath"})),
    Request(
        "no body, no closed eyes, 6 years, storm",
        6,
        "storm",
        None,
        "child",
        frozenset({"body", "closed_eyes"}),
    ),
    Request("breathing for a teenager, 15 years, 5 min", 13, None, 5, kind="breathing"),
    Request(
        "walk, five years, no smells, with dad", 5, None, None, "pair", frozenset({"smell_taste"}), "walk"
    ),
    Request("feelings, 11 years, mixed", 11, "rainbow", kind="feelings"),
    Request("three years, stormy, with his grandma, 3 minutes", 3, "storm", 3, "pair"),
    Request("12, steady, no sound, 5 minutes", 12, "breeze", 5, "child", frozenset({"sound"})),
    Request("siblings, six, stromy, 5 min, without breath", 6, "storm", 5, "group", frozenset({"breath"})),
)


def corner(shape: str = "wide", sitting: Sitting | None = None) -> Pond:
    """The menu, open."""
    pond = program(shape, sitting=sitting)
    press(pond, "door", 2.4)
    go(pond, "tab.activities")
    return pond


def write(pond: Pond, text: str) -> None:
    for letter in text:
        run(pond, 1 / 30, [Text(letter)])


def put_forward(pond: Pond) -> list[str]:
    """The levels that can be chosen now."""
    return [t.id.removeprefix("level.") for t in pond.targets() if t.id.startswith("level.")]


def all_put_forward(pond: Pond) -> set[str]:
    """Look through all pages of what fits, and come back to the best."""
    seen = set(put_forward(pond))
    if any(t.id == "all" for t in pond.targets()):
        go(pond, "all")
        seen |= set(put_forward(pond))
        while any(t.id == "later" for t in pond.targets()):
            go(pond, "later")
            seen |= set(put_forward(pond))
        go(pond, "all")
    return seen


def assert_answers(request: Request, names: list[str]) -> None:
    assert 1 <= len(names) <= BEST == 3, names
    for name in names:
        level = library().levels[name]
        oldest = 18 if request.age == 13 else request.age
        assert level.ages[0] <= oldest and request.age <= level.ages[1], name
        assert request.who in level.who and not set(level.uses) & request.leaves_out, name
        assert request.weather is None or request.weather in level.weather, name
        assert request.minutes is None or level.minutes <= request.minutes, name
        assert not request.kind or level.kind == request.kind, name


@pytest.mark.parametrize("request_", REQUESTS, ids=lambda request: request.said)
def test_a_typed_request_is_answered_in_three_choices_at_most(request_: Request) -> None:
    pond = corner()
    write(pond, request_.said)
    names = put_forward(pond)
    assert_answers(request_, names)
    press(pond, f"level.{names[0]}")
    assert at(pond) == ToNowNext(names[0])
    # What was typed is in force when it is played: the years, the company, and what is left out.
    assert pond.sitting.age == request_.age and pond.sitting.who == request_.who
    assert pond.sitting.leaves_out == request_.leaves_out
    assert pond.sitting.offers(library().levels[names[0]])


@pytest.mark.parametrize("kind", kinds())
def test_what_a_pebble_is_called_finds_all_of_its_kind_and_nothing_else(kind: str) -> None:
    for said in (kind, words()(f"pebble.{kind}")):
        pond = corner(sitting=Sitting(age=9))
        write(pond, said)
        assert {library().levels[name].kind for name in put_forward(pond)} == {kind}
        assert all_put_forward(pond) == set(pond.world.offered(kind)), said
        # A filter that is pressed afterwards leaves the kind standing in the field.
        go(pond, "age.less")
        assert pond.sitting.wanted.typed == said
        assert all_put_forward(pond) == set(pond.world.offered(kind))


@pytest.mark.parametrize("request_", REQUESTS, ids=lambda request: request.said)
@pytest.mark.parametrize("shape", ["wide", "square"])
def test_the_same_by_one_press_for_each_thing_asked(request_: Request, shape: str) -> None:
    pond = corner(shape, Sitting(age=request_.age))
    if shape == "square":
        press(pond, "turn")
    go(pond, *request_.chips)
    if shape == "square":
        press(pond, "turn")
    if request_.kind:
        write(pond, request_.kind)
    assert_answers(request_, put_forward(pond))


@pytest.mark.parametrize("device", ["keys", "switch", "two_switches"])
def test_the_menu_by_other_devices(device: str) -> None:
    pond = program()
    visitor = Visitor(pond, device)  # type: ignore[arg-type]
    visitor.press("door", 2.4)
    visitor.settle()
    for id in ("tab.activities", "weather.storm", "leave.breath", "all"):
        visitor.press(id)
    assert pond.sitting.wanted.weather == "storm" and pond.sitting.leaves_out == {"breath"}
    first = put_forward(pond)[0]
    visitor.press(f"level.{first}")
    visitor.settle()
    assert at(pond) == ToNowNext(first)


def test_filters_are_remembered_for_the_sitting() -> None:
    pond = corner()
    go(pond, "weather.storm", "minutes.3")
    write(pond, "pebble")
    wanted = pond.sitting.wanted
    assert (wanted.weather, wanted.minutes, wanted.typed) == ("storm", 3, "pebble")
    before = put_forward(pond)
    press(pond, "home")
    press(pond, "door", 2.4)
    go(pond, "tab.activities")
    assert at(pond) == ToDesk() and pond.sitting.wanted == wanted and put_forward(pond) == before
    go(pond, "clear")
    assert pond.sitting.wanted == Sitting().wanted


def test_a_filter_pressed_again_is_taken_back() -> None:
    pond = corner()
    before = pond.sitting
    for id in ("weather.mist", "minutes.10", "leave.sound"):
        go(pond, id)
        assert pond.sitting != before
        go(pond, id)
        assert pond.sitting == before
    go(pond, "age.more", "age.less")
    assert pond.sitting == before


def test_a_filter_counts_after_words_that_said_otherwise() -> None:
    pond = corner()
    write(pond, "9 years storm pebble")
    go(pond, "age.more")
    assert pond.sitting.age == 10 and pond.sitting.wanted.weather == "storm"
    assert pond.sitting.wanted.typed == "pebble"


def test_all_that_fit_can_be_paged_through_to_the_last() -> None:
    pond = corner()
    fitting = [name for kind in pond.kinds for name in pond.world.offered(kind)]
    assert all_put_forward(pond) == set(fitting)
    assert len(put_forward(pond)) == BEST


def test_where_nothing_fits_it_says_so_and_one_press_brings_back_everything() -> None:
    pond = corner()
    write(pond, "qqqq")
    assert put_forward(pond) == []
    said = [call[1] for call in pond.screen.canvas.calls if call[0] == "text"]  # type: ignore[attr-defined]
    assert "Nothing fits all" in " ".join(str(sentence) for sentence in said)
    go(pond, "clear")
    assert put_forward(pond)


def test_a_plan_is_searched_and_nothing_beside_it() -> None:
    plan = tuple(library().levels)[:5]
    pond = corner(sitting=Sitting(age=3, plan=plan))
    go(pond, "all")
    assert set(put_forward(pond)) <= set(plan)


@pytest.mark.parametrize("shape", SHAPES)
def test_every_filter_is_there_in_every_window(shape: str) -> None:
    pond = corner(shape)
    if any(t.id == "turn" for t in pond.targets()):
        press(pond, "turn")
    ids = {t.id for t in pond.targets()}
    wanted = {chip for request in REQUESTS for chip in request.chips} - {"who.child"}
    assert wanted | {"clear", "age.less", "age.more"} <= ids
    assert all(find(pond, id).area.apart(find(pond, "calm").area) > 0 for id in wanted)


def test_while_a_switch_is_used_its_space_writes_nothing() -> None:
    pond = corner()
    Visitor(pond, "switch")
    assert not pond.wants_text
    run(pond, 0.1, [Press("space")])
    run(pond, 0.1, [Release("space")])
    assert pond.sitting.wanted.typed == ""
