"""Words: keys, plurals, places to fill, translations, and what is said about wrong files."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.content.plurals import FORMS, plural_form
from game.content.words import Words, read_words

ENGLISH = """
hello = "Hello, {name}."
[home]
title = "The pond"
[found]
one = "{n} thing"
other = "{n} things"
[walk.forest]
child = "Here is a forest."
"""


def words_of(folder: Path, text: str, language: str = "en", source: Words | None = None) -> Words:
    words = read_words(write(folder, text, language), source)
    assert isinstance(words, Words), [str(problem) for problem in words]
    return words


def write(folder: Path, text: str, language: str = "en") -> Path:
    path = folder / f"{language}.toml"
    path.write_text(text, encoding="utf-8")
    return path


def faults(folder: Path, text: str, source: Words | None = None) -> list[str]:
    found = read_words(write(folder, text, "es"), source)
    assert isinstance(found, tuple)
    return [str(problem) for problem in found]


def test_nested_tables_give_dotted_keys(tmp_path: Path) -> None:
    assert words_of(tmp_path, ENGLISH)("home.title") == "The pond"


def test_places_are_filled_and_a_place_without_a_value_stays(tmp_path: Path) -> None:
    words = words_of(tmp_path, ENGLISH)
    assert words("hello", name="Pip") == "Hello, Pip."
    assert words("hello") == "Hello, {name}."
    assert Words("en", {"press": "Press {key}."})("press", key="Space") == "Press Space."


def test_what_fills_a_place_is_never_read_as_a_place_itself(tmp_path: Path) -> None:
    assert words_of(tmp_path, ENGLISH)("hello", name="{name} {0.__class__}") == "Hello, {name} {0.__class__}."


@pytest.mark.parametrize(("n", "text"), [(1, "1 thing"), (0, "0 things"), (2, "2 things")])
def test_a_number_picks_the_plural_form(tmp_path: Path, n: int, text: str) -> None:
    assert words_of(tmp_path, ENGLISH)("found", n=n) == text


def test_a_missing_key_shows_itself_in_brackets(tmp_path: Path) -> None:
    words = words_of(tmp_path, ENGLISH)
    assert words("home.missing") == "[home.missing]"
    assert words.missing(["home.title", "home.missing", "a"]) == ("a", "home.missing")


def test_a_language_falls_back_to_its_source_with_the_source_s_plurals(tmp_path: Path) -> None:
    polish = words_of(tmp_path, '[home]\ntitle = "Staw"\n', "pl", words_of(tmp_path, ENGLISH))
    assert polish("home.title") == "Staw"
    assert polish("found", n=2) == "2 things"  # Polish would ask for "few", which English does not have
    # 21 counts as "one" in Ukrainian, but the English sentence is picked by English rules.
    assert words_of(tmp_path, "# nothing yet", "uk", polish)("found", n=21) == "21 things"
    assert polish.missing(["home.title", "found"]) == ("found",)
    assert polish("nowhere") == "[nowhere]"


def test_a_level_s_line_is_translated_by_its_key_or_stays_as_it_is(tmp_path: Path) -> None:
    words = words_of(tmp_path, ENGLISH)
    assert words.translated("walk/forest/child", "Ein Wald.") == "Here is a forest."
    assert words.translated("walk/meadow/child", "Eine Wiese.") == "Eine Wiese."


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("en", {"one": [1, -1], "other": [0, 2, 11, 21, -2]}),
        ("fr", {"one": [0, 1], "other": [2, 10]}),
        ("pl", {"one": [1], "few": [2, 4, 22, 104], "many": [0, 5, 11, 12, 14, 21, 112]}),
        ("uk", {"one": [1, 21, 101], "few": [2, 34], "many": [0, 5, 11, 14, 111]}),
        ("cs-CZ", {"one": [1], "few": [2, 4], "other": [0, 5, 22]}),
        ("ja", {"other": [0, 1, 2]}),
        ("xx", {"one": [1], "other": [0, 2]}),
    ],
)
def test_plural_forms_follow_the_language(language: str, forms: dict[str, list[int]]) -> None:
    for form, numbers in forms.items():
        assert {plural_form(language, n) for n in numbers} == {form}
        assert form in FORMS


def test_wrong_words_are_told_with_their_lines(tmp_path: Path) -> None:
    text = """a = 1
b = ""
[c]
one = "x"
[d]
other = "x"
fwe = "y"
[e]
other = 2
[f.g]
h = ["x"]
"""
    assert faults(tmp_path, text) == [
        "es.toml, line 1, a: should be a text, but it is 1",
        "es.toml, line 2, b: should be a text of 1 to 600 characters, but it has 0",
        'es.toml, line 3, c: needs the plural form "other" as well',
        'es.toml, line 5, d: "fwe" is not a plural form (one, few, many, other). Did you mean "few"?',
        "es.toml, line 8, e: other should be a text, but it is 2",
        'es.toml, line 11, f.g.h: should be a text, but it is ["x"]',
    ]


def test_a_translation_that_misspells_a_place_is_told(tmp_path: Path) -> None:
    source = words_of(tmp_path, ENGLISH)
    assert faults(tmp_path, 'hello = "Hola, {nmae}."', source) == [
        'es.toml, line 1, hello: there is no {nmae} in the sentence this translates. Did you mean "name"?'
    ]
    words_of(tmp_path, 'hello = "Hola, {n}."\nfound = { one = "uno", other = "{n}" }', "es", source)


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    (problem,) = read_words(tmp_path / "eo.toml") or ()  # type: ignore[misc]
    assert str(problem) == "eo.toml: cannot be read: No such file or directory"


@given(st.binary(max_size=200) | st.text('ab.={}"\n[]', max_size=60).map(str.encode))
@settings(deadline=None)
def test_any_bytes_give_words_or_problems(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "any.toml"
    path.write_bytes(content)
    words = read_words(path)
    if isinstance(words, Words):
        for key in words.texts:
            assert words(key, n=2)
    else:
        assert words
        assert all(str(problem).isprintable() for problem in words)
