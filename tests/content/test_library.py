"""Finding, naming and resolving: which files are read, which stay, which leave others behind."""

import time
from pathlib import Path

import pytest

from game.content import files, where
from game.content import library as library_module
from game.content.card import Card
from game.content.level import Level
from game.content.library import Library, read_library

from .kinds import KINDS, PICTURES, SOUNDS, Breathing, Comfort

RIGHT = Path(__file__).parent / "right"
HUG = "\n".join(
    line for line in (RIGHT / "hug.toml").read_text(encoding="utf-8").splitlines() if "with_card" not in line
)
BUBBLE = (RIGHT / "bubble.toml").read_text(encoding="utf-8")


def read(*places: Path) -> Library:
    return read_library(places, KINDS, PICTURES, SOUNDS)


def said(*places: Path) -> list[str]:
    return [str(problem) for problem in read(*places).problems]


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_levels_and_cards_are_found_by_the_name_of_their_file() -> None:
    library = read(RIGHT)
    bubble = library.levels["bubble"]
    assert isinstance(bubble, Breathing)
    assert (bubble.kind, bubble.ages, bubble.seconds_in) == ("breathing", (3, 18), 2.0)
    assert isinstance(library.levels["hug"], Comfort)
    assert isinstance(library.cards["happy"], Card)


def test_a_card_and_a_level_may_share_a_name(tmp_path: Path) -> None:
    write(tmp_path / "cards" / "calm.toml", (RIGHT / "happy.toml").read_text(encoding="utf-8"))
    write(tmp_path / "comfort" / "calm.toml", HUG)
    library = read(tmp_path)
    assert library.problems == ()
    assert set(library.levels) == set(library.cards) == {"calm"}


def test_the_shipped_level_wins_over_a_second_one_of_its_name(tmp_path: Path) -> None:
    shipped = write(tmp_path / "shipped" / "comfort" / "hug.toml", HUG)
    write(tmp_path / "own" / "comfort" / "hug.toml", HUG.replace("Hug the otter", "Mine"))
    library = read(tmp_path / "shipped", tmp_path / "own")
    assert library.levels["hug"].title == "Hug the otter"
    # The two files are called the same inside their folders, so the first is told with its whole path.
    assert [str(problem) for problem in library.problems] == [
        f'comfort/hug.toml: there is already a level called "hug", in {shipped}, so this one stays out; '
        "give this file another name, such as my_hug.toml"
    ]


def test_hidden_files_and_files_that_are_not_levels_are_passed_over(tmp_path: Path) -> None:
    write(tmp_path / ".hidden.toml", "!")
    write(tmp_path / ".git" / "config.toml", "!")
    write(tmp_path / "README.md", "!")
    write(tmp_path / "hug.toml", HUG)
    library = read(tmp_path)
    assert (library.problems, library.checked, set(library.levels)) == ((), 1, {"hug"})


def test_a_file_named_twice_on_the_command_line_is_read_once(tmp_path: Path) -> None:
    file = write(tmp_path / "comfort" / "hug.toml", HUG)
    library = read(tmp_path, tmp_path, file)
    assert (library.problems, library.checked) == ((), 1)


def test_a_place_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert said(tmp_path / "nowhere") == [f"{tmp_path / 'nowhere'}: there is no such file or folder"]


def test_folders_are_searched_three_deep(tmp_path: Path) -> None:
    write(tmp_path / "a" / "b" / "c" / "hug.toml", HUG)
    write(tmp_path / "a" / "b" / "c" / "d" / "other.toml", HUG)
    library = read(tmp_path)
    assert set(library.levels) == {"hug"}
    assert [str(problem) for problem in library.problems] == [
        "a/b/c/d: lies more than 3 folders deep and stays out"
    ]


def test_a_crowd_of_files_is_read_up_to_the_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "MOST_FILES", 3)
    for number in range(5):
        write(tmp_path / f"hug_{number}.toml", HUG)
    library = read(tmp_path)
    assert len(library.levels) == 3
    assert [str(problem) for problem in library.problems] == [
        f"{tmp_path}: holds more than 3 files; the rest stay out"
    ]


def test_more_text_than_the_memory_should_hold_stays_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library_module, "MOST_CHARACTERS", len(HUG) + 1)
    for number in range(1, 5):
        write(tmp_path / f"hug_{number}.toml", HUG)
    library = read(tmp_path)
    assert set(library.levels) == {"hug_1", "hug_2"}
    assert [str(problem) for problem in library.problems] == [
        "hug_3.toml: and all after it stay out: too much to read"
    ]


def test_levels_may_name_each_other_in_a_ring(tmp_path: Path) -> None:
    for name, twin in (("one", "two"), ("two", "one")):
        write(tmp_path / f"{name}.toml", BUBBLE.replace('"hug"', f'"{twin}"'))
    library = read(tmp_path)
    assert (library.problems, set(library.levels)) == ((), {"one", "two"})


def test_a_ring_falls_out_whole_when_one_of_it_is_broken(tmp_path: Path) -> None:
    for name, twin in (("one", "two"), ("two", "three"), ("three", "one")):
        write(tmp_path / f"{name}.toml", BUBBLE.replace('"hug"', f'"{twin}"'))
    write(tmp_path / "three.toml", BUBBLE.replace("minutes = 1", "minutes = 0"))
    assert not read(tmp_path).levels
    assert said(tmp_path) == [
        "three.toml, line 4, minutes: should be a whole number from 1 to 10, but it is 0",
        'two.toml, line 15, twin: the level "three" stays out because of its own problems (three.toml)',
        'one.toml, line 15, twin: the level "two" stays out because of its own problems (two.toml)',
    ]


def test_a_level_that_names_a_missing_card_is_told(tmp_path: Path) -> None:
    write(tmp_path / "hug.toml", HUG + '\nwith_card = "hapy"\n')
    write(tmp_path / "happy.toml", (RIGHT / "happy.toml").read_text(encoding="utf-8"))
    assert said(tmp_path) == [
        'hug.toml, line 10, with_card: there is no card called "hapy". Did you mean "happy"?'
    ]


def test_a_name_may_ask_for_a_level_of_a_certain_kind(tmp_path: Path) -> None:
    write(tmp_path / "bubble.toml", BUBBLE)
    write(tmp_path / "hug.toml", HUG)
    write(tmp_path / "one.toml", HUG + '\nthen = "hug"\n')
    write(tmp_path / "two.toml", HUG + '\nthen = "bubble"\n')
    assert said(tmp_path) == [
        'two.toml, line 10, then: should name a comfort level, but "bubble" is a breathing level; '
        "the folder levels/comfort has some"
    ]
    assert set(read(tmp_path).levels) == {"bubble", "hug", "one"}


def test_kinds_and_tags_that_differ_are_a_fault_of_the_program() -> None:
    class Tagless(Level, frozen=True):
        pass

    with pytest.raises(ValueError, match="tag='stillness'"):
        read_library([], {"stillness": Tagless}, (), ())

    class SecondCard(Level, frozen=True, tag="card"):
        pass

    with pytest.raises(ValueError, match="none of card"):
        read_library([], {"card": SecondCard}, (), ())


def test_a_thousand_levels_are_read_in_a_second_and_lines_are_not_counted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(1000):
        write(tmp_path / f"level_{number}.toml", BUBBLE.replace('"hug"', f'"level_{(number + 1) % 1000}"'))

    def counted(_: str) -> dict[str, int]:
        raise AssertionError("lines were searched though nothing is wrong")

    monkeypatch.setattr(where, "lines_of", counted)
    before = time.process_time()
    library = read(tmp_path)
    # Processor time, and three times what a laptop needs, so that a busy machine does not fail this.
    assert time.process_time() - before < 3
    assert (len(library.levels), library.problems) == (1000, ())


def test_a_wrong_name_does_not_hide_what_is_wrong_inside(tmp_path: Path) -> None:
    assert "minutes = 2\n" in HUG
    write(tmp_path / "My Hug.toml", HUG.replace("minutes = 2\n", "minutes = 20\n"))
    assert [line.partition(": ")[0] for line in said(tmp_path)] == [
        "My Hug.toml",
        "My Hug.toml, line 4, minutes",
    ]
