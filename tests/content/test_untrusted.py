"""A level file may hold anything at all, and be anything at all, without the game coming to harm."""

import os
import time
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from game.content import toml
from game.content.library import Library, read_library
from game.content.toml import LARGEST_BYTES, TomlFile, read_toml

from .kinds import KINDS, PICTURES, SOUNDS

RIGHT = (Path(__file__).parent / "right" / "bubble.toml").read_bytes()


def read(*places: Path) -> Library:
    return read_library(places, KINDS, PICTURES, SOUNDS)


def only_message(folder: Path) -> str:
    (problem,) = read(folder).problems
    return str(problem)


def assert_bearable(content: bytes, folder: Path) -> None:
    (folder / "any.toml").write_bytes(content)
    library = read(folder)
    assert bool(library.problems) != bool(library.levels or library.cards)
    for problem in library.problems:
        assert str(problem).startswith("any.toml")
        assert str(problem).isprintable()
        assert len(str(problem)) < 400


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("levels")


@given(st.binary(max_size=400))
@example(b"\xff\xfek\x00i\x00")
@example(b"\x00")
@example(b"kind = 'walk'\r\nfind = [1, {}, []]\r\n")
@settings(deadline=None)
def test_any_bytes_give_a_level_or_problems_of_one_line(folder: Path, content: bytes) -> None:
    assert_bearable(content, folder)


@given(st.integers(0, len(RIGHT)), st.integers(0, 12), st.binary(max_size=12))
@settings(deadline=None)
def test_a_right_file_with_any_piece_changed_gives_a_level_or_problems(
    folder: Path, at: int, length: int, piece: bytes
) -> None:
    assert_bearable(RIGHT[:at] + piece + RIGHT[at + length :], folder)


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inside: st.lists(inside, max_size=3),
    max_leaves=6,
)


def as_toml(value: object) -> str:
    """Write a value as TOML; hypothesis' None stands for an inline table."""
    if value is None:
        return "{ id = 'x' }"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return '"' + "".join(f"\\U{ord(sign):08x}" for sign in value) + '"'
    if isinstance(value, list):
        return "[" + ", ".join(as_toml(thing) for thing in value) + "]"
    return str(value)


@given(
    st.dictionaries(st.sampled_from(["title", "ages", "minutes", "who", "find", "sizes", "bed", "x"]), values)
)
@settings(deadline=None)
def test_any_values_in_the_fields_give_a_level_or_problems(folder: Path, fields: dict[str, object]) -> None:
    lines = ["kind = 'walk'", *(f"{name} = {as_toml(value)}" for name, value in fields.items())]
    assert_bearable("\n".join(lines).encode(errors="replace"), folder)


def test_fifty_megabytes_are_refused_without_being_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with (tmp_path / "huge.toml").open("wb") as file:
        file.truncate(50 * 1024 * 1024)  # sparse: takes no room on the disk

    def opened(*_: object, **__: object) -> None:
        raise AssertionError("the file was opened")

    monkeypatch.setattr(Path, "open", opened)
    assert only_message(tmp_path) == "huge.toml: should be at most 256 KB, but it is bigger"


def test_a_file_that_grows_after_it_was_measured_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "grows.toml").write_bytes(b"#" * 100)
    monkeypatch.setattr(toml, "LARGEST_BYTES", 100)
    assert isinstance(read_toml(tmp_path / "grows.toml", "grows.toml"), TomlFile)
    real = Path.lstat
    (tmp_path / "grows.toml").write_bytes(b"#" * 101)
    (tmp_path / "small.toml").write_bytes(b"#")
    monkeypatch.setattr(Path, "lstat", lambda _: real(tmp_path / "small.toml"))
    assert not isinstance(read_toml(tmp_path / "grows.toml", "grows.toml"), TomlFile)


@pytest.mark.parametrize(
    "content",
    [
        "x = " + "[" * 100_000,
        "x = " + "{a = " * 50_000,
        "a." * 100_000 + "a = 1",
        '"\\"".' * 40_000 + "a = 1",
        "x = [" + "{" + "a." * 13 + "a = 1}]",
    ],
)
def test_endless_nesting_is_refused_at_once(tmp_path: Path, content: str) -> None:
    (tmp_path / "deep.toml").write_text(content, encoding="utf-8")
    before = time.monotonic()
    assert "is nested too deeply" in only_message(tmp_path)
    assert time.monotonic() - before < 5  # tomli alone needs hours for the third


SLOW = LARGEST_BYTES - 8


@pytest.mark.parametrize(
    "content",
    [
        "a: b\n" * (SLOW // 5),
        'x = [ "\n' * (SLOW // 8),
        "x = [\n" + "1,\n" * (SLOW // 3),
        "[a b c\n" + "a = 1\n" * (SLOW // 6),
        "x = " + "a " * (SLOW // 2),
        '"""a' * (SLOW // 4),
        "'" * SLOW,
        ("x = {" + "a:" * 400 + "\n") * (SLOW // 806),
    ],
)
def test_a_file_full_of_slips_does_not_hold_the_game_up(tmp_path: Path, content: str) -> None:
    (tmp_path / "slips.toml").write_text(content, encoding="utf-8")
    before = time.monotonic()
    assert read(tmp_path).problems
    assert time.monotonic() - before < 15  # about one second; hours where every slip is mended


def test_a_number_of_a_hundred_thousand_digits_is_told(tmp_path: Path) -> None:
    (tmp_path / "long.toml").write_text("x = " + "9" * 100_000, encoding="utf-8")
    assert only_message(tmp_path) == "long.toml, line 1, x: holds a number that is far too long"


def test_a_file_full_of_faults_tells_the_first_twenty(tmp_path: Path) -> None:
    faults = "\n".join(f"wrong_{number} = 1" for number in range(5000))
    (tmp_path / "full.toml").write_text(f'kind = "comfort"\n{faults}\n', encoding="utf-8")
    problems = read(tmp_path).problems
    assert len(problems) == 21
    assert str(problems[-1]) == "full.toml: there are more problems in this file; mend these first"


def test_a_byte_order_mark_and_windows_line_ends_are_no_fault(tmp_path: Path) -> None:
    content = b"\xef\xbb\xbf" + RIGHT.replace(b"\n", b"\r\n").replace(b'"hug"', b'"ring"')
    (tmp_path / "ring.toml").write_bytes(content)
    assert read(tmp_path).problems == ()
    (tmp_path / "ring.toml").write_bytes(content.replace(b"minutes = 1", b"minutes = 0"))
    assert only_message(tmp_path).startswith("ring.toml, line 4, minutes: ")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes among its files")
def test_what_is_no_plain_file_is_told_and_never_waited_for(tmp_path: Path) -> None:
    (tmp_path / "folder.toml").mkdir()
    (tmp_path / "link.toml").symlink_to("/dev/zero")
    (tmp_path / "lost.toml").symlink_to(tmp_path / "nowhere")
    (tmp_path / "linked_folder").symlink_to(Path(__file__).parent / "right", target_is_directory=True)
    os.mkfifo(tmp_path / "pipe.toml")
    assert [str(problem) for problem in read(tmp_path).problems] == [
        "folder.toml: is a folder; only files may be called .toml",
        "link.toml: is a link; put the file itself here",
        "linked_folder: is a link; put the folder itself here",
        "lost.toml: is a link; put the file itself here",
        "pipe.toml: is not a plain file",
    ]


def test_an_unreadable_file_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "shut.toml").write_bytes(RIGHT)

    def refused(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refused)
    assert only_message(tmp_path) == "shut.toml: cannot be read: Permission denied"


def test_the_limit_leaves_room_for_real_levels() -> None:
    assert len(RIGHT) * 100 < LARGEST_BYTES
