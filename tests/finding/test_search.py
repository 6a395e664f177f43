"""What the menu finds is just what fits; its counts are true; the three it puts forward differ."""

from collections.abc import Collection
from dataclasses import replace
from typing import get_args

from hypothesis import given, settings
from hypothesis import strategies as st

from game.ages import OLDEST, YOUNGEST
from game.content.fields import Caution, Weather, Who
from game.content.level import Level
from game.finding.request import Asked, Called
from game.finding.search import BEST, Search, search
from game.finding.wanted import Wanted
from game.sitting import Sitting
from tests.playing import library

LEVELS = library().levels

sittings = st.builds(
    Sitting,
    age=st.integers(YOUNGEST, OLDEST),
    who=st.sampled_from(get_args(Who)),
    leaves_out=st.frozensets(st.sampled_from(get_args(Caution))),
    plan=st.just(()) | st.lists(st.sampled_from(list(LEVELS)), min_size=1, unique=True).map(tuple),
    wanted=st.builds(
        Wanted,
        weather=st.none() | st.sampled_from(get_args(Weather)),
        minutes=st.none() | st.integers(1, 10),
    ),
)
KINDS = ("breathing", "comfort", "walk", "feelings", "no_such_kind")
kinds = st.lists(st.builds(Called, st.sampled_from(KINDS), st.just("x")), max_size=2).map(tuple)
words = st.lists(st.sampled_from(("bubble", "feel", "the", "w", "quax")), max_size=2).map(tuple)


def fits(
    name: str, level: Level, sitting: Sitting, rest: Collection[str], named: Collection[Called] = ()
) -> bool:
    """The same question, asked of one level in the plainest way."""
    if sitting.plan:
        here = name in sitting.plan
    else:
        oldest = 99 if sitting.age == OLDEST else sitting.age
        here = level.ages[0] <= oldest and sitting.age <= level.ages[1] and sitting.who in level.who
    wanted = sitting.wanted
    told = " ".join((level.kind, level.title, level.child, level.adult, level.why)).casefold()
    begins = "".join(letter if letter.isalnum() else " " for letter in told).split()
    return (
        here
        and (not named or any(level.kind == one.kind for one in named))
        and not set(level.uses) & sitting.leaves_out
        and (wanted.weather is None or wanted.weather in level.weather)
        and (wanted.minutes is None or level.minutes <= wanted.minutes)
        and all(any(word.startswith(said) for word in begins) for said in rest)
    )


def naive(sitting: Sitting, rest: Collection[str] = (), named: Collection[Called] = ()) -> set[str]:
    return {name for name, level in LEVELS.items() if fits(name, level, sitting, rest, named)}


@settings(deadline=None)
@given(sittings, words, kinds)
def test_it_finds_just_what_fits(sitting: Sitting, rest: tuple[str, ...], named: tuple[Called, ...]) -> None:
    found = search(library(), sitting, Asked(kinds=named, rest=rest))
    assert set(found.names(found.best())) == naive(sitting, rest, named)
    assert len(found.names(found.best())) == len(set(found.names(found.best())))


@settings(deadline=None, max_examples=40)
@given(sittings)
def test_each_count_is_what_one_would_find(sitting: Sitting) -> None:
    found, wanted = Search(library(), sitting), sitting.wanted
    for weather in get_args(Weather):
        changed = replace(sitting, wanted=replace(wanted, weather=weather))
        assert found.with_weather(weather) == len(naive(changed))
    for minutes in (1, 3, 5, 10):
        changed = replace(sitting, wanted=replace(wanted, minutes=minutes))
        assert found.with_minutes(minutes) == len(naive(changed))
    for who in get_args(Who):
        assert found.with_who(who) == len(naive(replace(sitting, who=who)))
    for caution in get_args(Caution):
        changed = replace(sitting, leaves_out=sitting.leaves_out | {caution})
        assert found.with_left_out(caution) == len(naive(changed))


@settings(deadline=None)
@given(sittings)
def test_the_best_come_first_and_are_of_different_kinds_where_there_are(sitting: Sitting) -> None:
    found = Search(library(), sitting)
    best, names = found.best(), found.names(found.best())
    assert len(best) == min(BEST, len(names)) and names[: len(best)] == best
    if sitting.wanted == Wanted() and not sitting.plan:
        kinds = {LEVELS[name].kind for name in names}
        assert len({LEVELS[name].kind for name in best}) == min(len(best), len(kinds))


@settings(deadline=None)
@given(sittings)
def test_the_pebbles_offer_what_the_menu_finds(sitting: Sitting) -> None:
    sitting = replace(sitting, plan=(), wanted=Wanted())
    assert {name for name, level in LEVELS.items() if sitting.offers(level)} == naive(sitting)


def test_typed_words_come_before_filters_and_add_to_what_is_left_out() -> None:
    sitting = Sitting(age=5, leaves_out=frozenset({"body"}), wanted=Wanted("mist", 3, "typed"))
    asked = Asked(
        age=9,
        who="pair",
        weather="storm",
        leaves_out=frozenset({"breath"}),
        kinds=(Called("comfort", "cosy"),),
        rest=("pebble",),
    )
    found = search(library(), sitting, asked)
    assert found.settled() == Sitting(
        age=9, who="pair", leaves_out=frozenset({"body", "breath"}), wanted=Wanted("storm", 3, "cosy pebble")
    )
