"""Levels, cards and lines: what they name, and what may be said."""

import msgspec
import pytest

from game.content.card import Card
from game.content.level import Caution, Level, Name
from game.content.line import Line, allowed

from .kinds import Comfort

CARD = {
    "label": "happy",
    "situation": "Somebody kept a seat for you.",
    "body": "A warm tummy.",
    "line": "This feels good.",
    "definition": "Feeling that something is good as it is.",
    "tier": 1,
    "face": "face_happy",
    "adult": "I can see this is good for you.",
}
LEVEL = {
    "title": "Hug",
    "ages": [3, 18],
    "minutes": 1,
    "picture": "pond",
    "child": "Hello.",
    "adult": "Sit close.",
    "why": "Company first.",
    "source": "A source",
}


def level(**changes: object) -> Level:
    return msgspec.convert({"kind": "comfort", **LEVEL, **changes}, Comfort)


def test_a_level_says_its_kind_and_starts_with_everybody_and_no_caution() -> None:
    hug = level()
    assert (hug.kind, hug.who, hug.weather, hug.uses) == ("comfort", ("child", "pair", "group"), (), ())


def test_a_level_names_its_picture_and_its_bed_where_it_has_one() -> None:
    assert list(level().names()) == [Name("picture", "picture", "pond")]
    assert Name("bed", "sound", "rain") in list(level(bed="rain").names())


@pytest.mark.parametrize(("ages", "problems"), [([3, 3], 0), ([3, 18], 0), ([4, 3], 1), ([18, 3], 1)])
def test_ages_go_from_young_to_old(ages: list[int], problems: int) -> None:
    assert len(list(level(ages=ages).check())) == problems


@pytest.mark.parametrize(
    "picture", ["../pond", "pond.png", "Pond", "", "pond\n", "1pond", "p" * 41, "a/b", "a\\b"]
)
def test_a_picture_is_never_a_path(picture: str) -> None:
    with pytest.raises(msgspec.ValidationError):
        level(picture=picture)


def test_a_card_names_all_five_pictures_of_its_face() -> None:
    card = msgspec.convert({"kind": "card", **CARD}, Card)
    assert [name.key for name in card.names()] == [f"face_happy_{size}" for size in (1, 2, 3, 4, 5)]


@pytest.mark.parametrize(
    ("tags", "excluded", "said"),
    [
        ((), {"body"}, True),
        (("body",), set(), True),
        (("body",), {"body"}, False),
        (("breath", "sound"), {"sound"}, False),
        (("breath",), {"sound", "body"}, True),
    ],
)
def test_a_line_is_not_said_where_its_matter_is_left_out(
    tags: tuple[Caution, ...], excluded: set[Caution], said: bool
) -> None:
    assert allowed(Line("walk/forest/child", "Hello.", tags), excluded) is said
