"""Settings are always in their ranges, whatever was saved."""

import math
from dataclasses import asdict, fields, replace
from typing import Any, get_args

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from game.keep.settings import (
    LIMITS,
    LONGEST_OWN_HELP,
    MOST_OWN_HELP,
    TEXT_SIZES,
    Scanning,
    Settings,
    clamped,
)

NAMES = [field.name for field in fields(Settings)]


def assert_valid(settings: Settings) -> None:
    for name, (least, most) in LIMITS.items():
        value = getattr(settings, name)
        assert type(value) is float
        assert least <= value <= most
    assert settings.text_size in TEXT_SIZES
    assert settings.scanning in get_args(Scanning)
    assert settings.language.replace("-", "").isalnum()
    for field in fields(Settings):
        if field.type is bool:
            assert type(getattr(settings, field.name)) is bool
    assert settings.region.replace("_", "").isalnum() or settings.region == ""
    assert type(settings.own_help) is tuple
    assert len(settings.own_help) <= MOST_OWN_HELP
    for line in settings.own_help:
        assert line.strip() == line
        assert 1 <= len(line) <= LONGEST_OWN_HELP
        assert line.isprintable()


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8) | st.just(10**400),
    lambda inside: st.lists(inside, max_size=2) | st.dictionaries(st.text(max_size=2), inside, max_size=2),
    max_leaves=3,
)


@given(st.dictionaries(st.sampled_from(NAMES) | st.text(max_size=5), anything))
@example({"voice": math.nan, "nature": math.inf, "music": -math.inf, "effects": -(10**400)})
@example({"language": "../../etc/passwd"})
@example({"language": "en\n"})
@example({"own_help": ["x" * 10_000, "\x1b[2J", "\u202e999", " ", 5, None, "four"]})
@example({"own_help": {"0": "no list"}})
@example({"mute": 1, "captions": "yes", "text_size": True})
def test_any_mapping_gives_settings_in_range(saved: dict[str, Any]) -> None:
    assert_valid(clamped(saved))


def test_settings_start_inside_their_own_limits() -> None:
    assert_valid(Settings())
    assert clamped({}) == Settings()


@pytest.mark.parametrize(
    ("field", "saved", "read"),
    [
        ("voice", 0.5, 0.5),
        ("voice", 1, 1.0),
        ("voice", 7, 1.0),
        ("voice", -1, 0.0),
        ("voice", math.inf, 1.0),
        ("voice", math.nan, 0.38),
        ("voice", "loud", 0.38),
        ("voice", True, 0.38),
        ("voice", 10**400, 1.0),
        ("scan_seconds", 0.1, 0.6),
        ("scan_seconds", 99, 10.0),
        ("dwell_seconds", 0, 0.8),
        ("dwell_seconds", 60, 8.0),
        ("debounce_seconds", -3, 0.0),
        ("switch_debounce_seconds", 5, 2.0),
        ("text_size", 1.3, 1.25),
        ("text_size", 9, 1.5),
        ("text_size", "big", 1.0),
        ("scanning", "step", "step"),
        ("scanning", "sometimes", "off"),
        ("scanning", [], "off"),
        ("mute", True, True),
        ("mute", 1, False),
        ("captions", None, True),
        ("region", "ireland", "ireland"),
        ("region", "../ireland", ""),
        ("region", 112, ""),
        ("own_help", ["Grandma 0123"], ("Grandma 0123",)),
        ("own_help", ["a\nb\x00c", "  ", "\u202edef "], ("abc", "def")),
        ("own_help", ["1", "2", "3", "4"], ("1", "2", "3")),
        ("own_help", ["y" * 99], ("y" * LONGEST_OWN_HELP,)),
        ("own_help", [999, ["112"], None], ()),
        ("own_help", "Grandma", ()),
        ("language", "pt-BR", "pt-BR"),
        ("language", "../en", "en"),
        ("language", "English, please", "en"),
    ],
)
def test_a_field_is_held_in_its_range_or_set_to_how_it_starts(
    field: str, saved: object, read: object
) -> None:
    assert getattr(clamped({field: saved}), field) == read


def test_what_was_saved_comes_back_and_unknown_fields_are_passed_over() -> None:
    changed = replace(
        Settings(),
        voice=0.9,
        scanning="dwell",
        language="uk",
        greeted=True,
        own_help=("Grandma 0123", "Dr. Lee"),
    )
    assert clamped({**asdict(changed), "from_a_newer_version": 1}) == changed
