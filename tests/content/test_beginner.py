"""What people write who have never done so: each mistake is told once, with its place and how it is right."""

import re
import tomllib
from pathlib import Path

import pytest

from game.checking import check
from game.shipped import shipped

BEGINNER = Path(__file__).parent / "beginner"
HELP = str(shipped("levels", "README.md"))
EXPECTED: dict[str, str] = tomllib.loads((BEGINNER / "expected.toml").read_text(encoding="utf-8"))

PARSERS_WORDS = re.compile(
    r"\b(?:expected|token|key|string|int|integer|float|array|table|invalid|value|parse|syntax|bool)s?\b", re.I
)
"""Words that help nobody who has never programmed."""


def told(place: Path) -> str:
    text, fine = check([place])
    assert not fine
    return text.replace(HELP, "levels/README.md")


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_a_beginner_s_file_is_told_word_for_word(name: str) -> None:
    assert told(BEGINNER / name) == EXPECTED[name].rstrip("\n")


def test_every_file_is_in_the_table_and_says_what_its_writer_thought() -> None:
    files = {path.name: path for path in BEGINNER.iterdir() if path.name != "expected.toml"}
    assert set(files) == set(EXPECTED)
    assert len(files) > 20
    for path in files.values():
        assert re.search(rb"#\0? ?\0?[A-Z]", path.read_bytes()), path.name


@pytest.mark.parametrize("folder", ["beginner", "broken"])
def test_no_message_speaks_as_a_parser_does(folder: str) -> None:
    told_here = tomllib.loads((BEGINNER.parent / folder / "expected.toml").read_text(encoding="utf-8"))
    said = [line for each in told_here.values() for line in (each if isinstance(each, list) else [each])]
    assert [found.group() for each in said for found in PARSERS_WORDS.finditer(each)] == []


def test_a_word_of_a_parser_would_be_noticed() -> None:
    assert PARSERS_WORDS.search("line 3: Expected '=' after a key")


def test_a_folder_of_wrong_files_is_told_file_by_file_with_help_at_the_end() -> None:
    lines = told(BEGINNER).splitlines()
    blocks = "\n".join(lines[:-2]).strip().split("\n\n")
    names = [[line.partition(":")[0].partition(",")[0] for line in block.splitlines()] for block in blocks]
    assert all(len(set(block)) == 1 for block in names)
    assert [block[0] for block in names] == sorted((block[0] for block in names), key=str.casefold)
    assert lines[-2] == f"{len(EXPECTED) + 1} files checked, {sum(map(len, names))} problems."
    assert lines[-1] == "What each field takes, and how to write it: levels/README.md"


def test_what_stands_between_braces_may_go_over_several_lines(tmp_path: Path) -> None:
    text = shipped("levels", "breathing", "bubble.toml").read_text(encoding="utf-8")
    broken = re.sub(r"starts_at = \{ (.*), (.*) \}", r"starts_at = {\n  \1,\n  \2,\n}", text)
    assert broken.count("\n") == text.count("\n") + 3
    file = tmp_path / "bubble_of_ours.toml"
    file.write_text(broken, encoding="utf-8")
    said, fine = check([file])
    assert fine, said
