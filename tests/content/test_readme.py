"""What levels/README.md tells people to write is right, and what it says the game says, the game says."""

import re
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import pytest

from game.checking import check
from game.content.card import Card
from game.content.level import Level
from game.content.plan import Plan
from game.reading import level_types, read_levels
from game.shipped import shipped

LEVELS = shipped("levels")
README = (LEVELS / "README.md").read_text(encoding="utf-8")
_BLOCK = re.compile(r"^```(toml|text)(?: ([^\n]+))?\n(.*?)^```$", re.DOTALL | re.MULTILINE)


class Block(NamedTuple):
    """A block of the README: its sort, what stands behind that, and its text."""

    sort: str
    about: str
    text: str


class Wrong(NamedTuple):
    """A line that the README calls wrong, the file it is in, and what is said of it."""

    file: str
    line: str
    said: str


def blocks(text: str) -> list[Block]:
    return [Block(*found) for found in _BLOCK.findall(text)]


def changed(text: str, lines: str) -> str:
    """The text with each line in the place of the one of the same name, which there has to be."""
    for line in lines.splitlines():
        name = line.partition(" = ")[0]
        (old,) = re.findall(rf"^{name} = .*$", text, re.MULTILINE)
        text = text.replace(old, line)
    return text


def examples(text: str) -> dict[str, str]:
    """The files that the README makes, whole or by changing one that came with the game."""
    found: dict[str, str] = {}
    for block in blocks(text):
        if block.sort != "toml" or block.about.startswith("wrong "):
            continue
        name, _, origin = block.about.partition(" from ")
        old = (LEVELS / origin).read_text(encoding="utf-8") if origin else ""
        found[name] = changed(old, block.text) if origin else block.text
    return found


def wrongs(text: str) -> list[Wrong]:
    """Each wrong line with the message that follows it."""
    found = blocks(text)
    return [
        Wrong(block.about.removeprefix("wrong "), block.text.strip("\n"), after.text.strip())
        for block, after in pairwise(found)
        if block.about.startswith("wrong ")
    ]


def folder_of(folder: Path, text: str = README) -> Path:
    for name, example in examples(text).items():
        (folder / name).write_text(example, encoding="utf-8")
    return folder


def test_the_examples_are_right_together_and_the_readme_says_what_is_said(tmp_path: Path) -> None:
    assert set(examples(README)) == {
        "lena.toml",
        "evening.toml",
        "dreamy.toml",
        "lena_faces.toml",
        "lena_at_home.toml",
        "our_region.toml",
    }
    assert check([folder_of(tmp_path)]) == ("6 files checked, no problems.", True)
    told, _ = check([tmp_path / "lena.toml"])
    assert told in [block.text.strip() for block in blocks(README) if block.sort == "text"]


def test_an_example_that_is_wrong_would_be_noticed(tmp_path: Path) -> None:
    assert README.count("breaths = 4\n") == 1
    _, fine = check([folder_of(tmp_path, README.replace("breaths = 4\n", "breaths = 40\n"))])
    assert not fine


@pytest.mark.parametrize("wrong", wrongs(README), ids=lambda wrong: wrong.line[:20])
def test_each_mistake_is_told_as_the_readme_says(tmp_path: Path, wrong: Wrong) -> None:
    file = folder_of(tmp_path) / wrong.file
    file.write_text(changed(file.read_text(encoding="utf-8"), wrong.line), encoding="utf-8")
    told = [str(problem) for problem in read_levels([LEVELS, tmp_path]).problems]
    # What names the file stays out with it; the mistake itself is told once.
    assert [line for line in told if "because of its own problems" not in line] == [wrong.said]


def test_the_ending_that_a_system_hides_is_told_as_the_readme_says(tmp_path: Path) -> None:
    (tmp_path / "lena.toml.txt").write_text(examples(README)["lena.toml"], encoding="utf-8")
    (problem,) = read_levels([tmp_path]).problems
    assert str(problem) in [block.text.strip() for block in blocks(README)]


def test_every_block_is_looked_at() -> None:
    assert README.count("```") == 2 * len(blocks(README))
    said = {wrong.said for wrong in wrongs(README)}
    others = [block for block in blocks(README) if block.sort == "text" and block.text.strip() not in said]
    assert len(others) == 2  # all is well; the hidden ending


def test_every_field_of_levels_and_cards_is_explained() -> None:
    explained = set(re.findall(r"^\| `(\w+)` \|", README, re.MULTILINE))
    assert explained >= {"kind", *Level.__struct_fields__, *Card.__struct_fields__}
    assert all(f"`{name}`" in README or f"{name} =" in README for name in Plan.__struct_fields__)


@pytest.mark.parametrize("kind", sorted(level_types()))
def test_every_kind_and_its_fields_are_explained_here_or_where_it_points(kind: str) -> None:
    place = f"../game/activities/{kind}/README.md"
    assert f"- **{kind}** ([more]({place})):" in README
    text = README + (LEVELS / place).read_text(encoding="utf-8")
    own = set(level_types()[kind].__struct_fields__) - set(Level.__struct_fields__)
    assert [name for name in sorted(own) if not re.search(rf"\b{name}\b", text)] == []
