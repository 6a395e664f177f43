"""What levels/README.md tells people to write is right, and it leaves no field out."""

import re
from pathlib import Path

from game.content.card import Card
from game.content.level import Level
from game.content.library import Library
from game.reading import read_levels
from game.shipped import shipped

LEVELS = shipped("levels")
README = (LEVELS / "README.md").read_text(encoding="utf-8")
EXAMPLES: list[str] = re.findall(r"```toml\n(.*?)```", README, re.DOTALL)


def read(folder: Path, text: str) -> Library:
    (folder / "evening.toml").write_text(text, encoding="utf-8")
    return read_levels([folder])


def test_the_example_is_a_level_without_problems(tmp_path: Path) -> None:
    (example,) = EXAMPLES
    library = read(tmp_path, example)
    assert [str(problem) for problem in library.problems] == []
    assert set(library.levels) == {"evening"}


def test_the_messages_shown_are_the_ones_that_come(tmp_path: Path) -> None:
    wrong = EXAMPLES[0].replace("[3, 18]", "[3, 99]").replace('["mist", "breeze"]', '["stom", "breeze"]')
    shown = [line.strip() for line in README.splitlines() if line.startswith("    evening.toml, line")]
    said = [str(problem) for problem in read(tmp_path, wrong).problems]
    assert shown == said


def test_every_field_of_levels_and_cards_is_explained() -> None:
    explained = set(re.findall(r"^\| `(\w+)` \|", README, re.MULTILINE))
    assert explained >= {"kind", *Level.__struct_fields__, *Card.__struct_fields__}


def test_every_kind_is_explained() -> None:
    kinds = {folder.name for folder in LEVELS.iterdir() if folder.is_dir()} - {"cards", "plans"}
    assert kinds == {kind for kind in kinds if f"- **{kind}**:" in README}
