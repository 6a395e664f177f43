"""What a breathing file may say: CARE's limits, each seen to refuse."""

import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.activities.breathing.level import BreathingLevel
from game.activities.comfort.level import ComfortLevel
from game.ages import BANDS, Band, band
from game.content.level import Name

LEVELS = Path(__file__).parents[2] / "levels"
SHIPPED = sorted((LEVELS / "breathing").glob("*.toml"))


def data(name: str = "bubble") -> dict[str, Any]:
    return tomllib.loads((LEVELS / "breathing" / f"{name}.toml").read_text("utf-8"))


def level(**changes: Any) -> BreathingLevel:
    return msgspec.convert({**data(), **changes}, BreathingLevel)


def pace(into: float, out: float) -> dict[str, float]:
    return {"in_seconds": into, "out_seconds": out}


def fields(found: BreathingLevel) -> list[str]:
    return [field for field, _ in found.check()]


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_the_shipped_levels_have_the_presets_of_their_years(path: Path) -> None:
    found = msgspec.convert(tomllib.loads(path.read_text("utf-8")), BreathingLevel)
    suits = band(found.ages[0])
    assert list(found.check()) == []
    assert found.ages == suits.years
    assert (found.starts_at.pace, found.slows_to.pace) == (suits.starts_at, suits.slows_to)
    assert found.hold_seconds == 0


def test_there_is_one_for_every_band() -> None:
    ages = {tuple(data(path.stem)["ages"]) for path in SHIPPED}
    assert ages == {suits.years for suits in BANDS}


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_the_twin_is_a_comfort_that_every_child_of_those_years_can_have(path: Path) -> None:
    one = msgspec.convert(tomllib.loads(path.read_text("utf-8")), BreathingLevel)
    file = LEVELS / "comfort" / f"{one.twin}.toml"
    twin = msgspec.convert(tomllib.loads(file.read_text("utf-8")), ComfortLevel)
    assert twin.ages[0] <= one.ages[0] and one.ages[1] <= twin.ages[1]
    assert twin.uses == ()
    assert Name("twin", "level", one.twin, kind="comfort") in list(one.names())


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"uses": []}, "uses"),
        ({"starts_at": pace(3.0, 2.5)}, "starts_at.out_seconds"),
        ({"slows_to": pace(2.5, 5.5)}, "slows_to.out_seconds"),
        ({"starts_at": pace(1.5, 2.4)}, "starts_at"),
        ({"slows_to": pace(4.5, 7.9)}, "slows_to"),
        ({"slows_to": pace(2.0, 3.0)}, "slows_to"),
        ({"hold_seconds": 0.5}, "hold_seconds"),
        ({"breaths": 3}, "breaths"),
        ({"breaths": 7}, "breaths"),
        ({"ages": [8, 6]}, "ages"),
        ({"ages": [5, 8]}, "breaths"),
    ],
)
def test_a_fault_is_refused_at_its_field(change: dict[str, Any], field: str) -> None:
    assert fields(level()) == []
    assert field in fields(level(**change))


@pytest.mark.parametrize(
    "change",
    [
        {"starts_at": pace(1.4, 2.8)},
        {"slows_to": pace(5.1, 6.0)},
        {"slows_to": pace(4.5, 8.1)},
        {"hold_seconds": 2.1},
        {"hold_seconds": -1.0},
        {"rest_seconds": 19.0},
        {"look": "bubbl"},
        {"breaths": 60},
        {"twin": "../fireflies"},
        {"starts_at": {"in_seconds": 2.5}},
    ],
)
def test_what_the_types_refuse_never_becomes_a_level(change: dict[str, Any]) -> None:
    with pytest.raises(msgspec.ValidationError):
        level(**change)


def test_a_hold_is_allowed_from_nine_years_and_counts_as_time() -> None:
    older = {"ages": [9, 12], "breaths": 8, "starts_at": pace(3, 4.5), "slows_to": pace(4.0, 6.0)}
    assert fields(level(**older, hold_seconds=2.0)) == []
    assert "slows_to" in fields(level(**{**older, "slows_to": pace(4.3, 6.0)}, hold_seconds=2.0))


def test_a_dose_longer_than_its_years_allow_is_refused() -> None:
    slow = {"starts_at": pace(5.0, 7.0), "slows_to": pace(5.0, 7.0)}
    assert fields(level(**slow, ages=[3, 5], breaths=4)) == []
    longer = {"starts_at": pace(5.0, 7.0), "slows_to": pace(5.0, 7.0), "ages": [9, 12], "breaths": 12}
    assert fields(level(**longer)) == []
    longest = {**slow, "ages": [13, 18], "breaths": 24}
    assert fields(level(**longest)) == []
    assert fields(level(**{**longest, "hold_seconds": 0.0, "ages": [3, 5]})) == ["breaths", "breaths"]


INTO = st.floats(1.4, 5.1)
OUT = st.floats(0.9, 2.1)


@settings(deadline=None, max_examples=400)
@given(
    INTO, OUT, INTO, OUT, st.sampled_from([0.0, 0.0, 1.0, 2.2]), st.sampled_from(BANDS), st.integers(-1, 1)
)
def test_whatever_a_file_says_a_level_without_faults_keeps_every_limit(
    a: float, b: float, c: float, d: float, hold: float, suits: Band, more: int
) -> None:
    youngest, breaths = suits.years[0], suits.breaths[1] + more
    changes = {"starts_at": pace(a, a * b), "slows_to": pace(c, c * d), "hold_seconds": hold}
    try:
        found = level(**changes, breaths=breaths, ages=[youngest, 18])
    except msgspec.ValidationError:
        return
    if fields(found):
        return
    cycles = found.cycles()
    assert suits.breaths[0] <= len(cycles) - 1 <= suits.breaths[1]
    assert cycles[-1].ends_at <= suits.longest_breathing_seconds
    assert cycles[-1].ends_at - cycles[-1].start >= cycles[0].ends_at - cycles[0].start - 1e-9
    for cycle in cycles:
        lasts = cycle.ends_at - cycle.start
        assert 60 / 15 - 1e-6 <= lasts <= 60 / 5 + 1e-6
        assert cycle.in_seconds <= cycle.out_seconds * (1 + 1e-9) <= 2 * cycle.in_seconds * (1 + 1e-8)
        assert cycle.hold_seconds == 0 or youngest >= 9


FORBIDDEN = ("close your eyes", "safe place", "well done", "calm down", "good job", "must")
LINES: list[Callable[[BreathingLevel], str]] = [
    lambda found: found.child,
    lambda found: found.lines.watch,
    lambda found: found.lines.breathe,
    lambda found: found.lines.rest,
]


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_no_line_commands_or_praises(path: Path) -> None:
    found = msgspec.convert(tomllib.loads(path.read_text("utf-8")), BreathingLevel)
    for line in LINES:
        assert not any(word in line(found).lower() for word in FORBIDDEN)
    assert "watch" in found.lines.breathe or "watch" in found.child
