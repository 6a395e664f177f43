"""Stores: nothing is lost to a crash, nothing is written over, and nothing that fails stops the game."""

import json
import os
import stat
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from game.keep.folder import FolderStore
from game.keep.settings import Settings
from game.keep.store import MemoryStore, Store, open_store

from .test_settings import assert_valid

TOP = Path(__file__).parents[2]
LOUDER = replace(Settings(), voice=0.8, greeted=True)
NEWER = replace(LOUDER, voice=0.5)


def failing(error: OSError) -> Callable[..., Any]:
    def fail(*_: object, **__: object) -> None:
        raise error

    return fail


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize("make", [lambda _: MemoryStore(), FolderStore])
def test_every_store_gives_back_what_it_was_given(tmp_path: Path, make: Callable[[Path], Store]) -> None:
    store = make(tmp_path / "new" / "folder")
    assert store.load_settings() == Settings()
    assert store.save_settings(LOUDER)
    assert store.load_settings() == LOUDER
    assert store.trouble is None


def test_settings_are_there_at_the_next_start(tmp_path: Path) -> None:
    FolderStore(tmp_path).save_settings(LOUDER)
    assert FolderStore(tmp_path).load_settings() == LOUDER
    assert names(tmp_path) == ["settings.json"]


def test_a_save_that_fails_leaves_the_old_file_and_nothing_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = FolderStore(tmp_path)
    store.save_settings(LOUDER)
    with monkeypatch.context() as broken:
        broken.setattr(os, "replace", failing(OSError(28, "No space left on device")))
        assert not store.save_settings(NEWER)
    assert store.trouble == f"Settings cannot be saved in {tmp_path} (No space left on device)."
    assert store.load_settings() == NEWER  # for the rest of this sitting
    assert names(tmp_path) == ["settings.json"]
    assert FolderStore(tmp_path).load_settings() == LOUDER
    assert store.save_settings(NEWER)
    assert store.trouble is None


@pytest.mark.parametrize("moment", ["os.fsync", "os.replace"])
def test_a_program_killed_while_saving_leaves_the_old_settings_whole(tmp_path: Path, moment: str) -> None:
    FolderStore(tmp_path).save_settings(LOUDER)
    # The program ends at once at the given moment, as if the power had gone: nothing tidies up behind it.
    script = (
        "import os, sys, pathlib\n"
        "from game.keep.store import FolderStore\n"
        "from game.keep.settings import Settings\n"
        f"store = FolderStore(pathlib.Path(sys.argv[1])); {moment} = lambda *a: os._exit(9)\n"
        "store.save_settings(Settings(voice=0.5))\n"
    )
    ended = subprocess.run([sys.executable, "-c", script, str(tmp_path)], cwd=TOP, check=False, timeout=60)
    assert ended.returncode == 9
    left = [name for name in names(tmp_path) if name != "settings.json"]
    assert len(left) == 1  # what was being written: proof that the program was stopped in the middle
    store = FolderStore(tmp_path)
    assert store.load_settings() == LOUDER
    assert store.trouble is None
    assert names(tmp_path) == ["settings.json"]


@pytest.mark.skipif(os.name == "nt", reason="Windows cannot open a folder, and does not need to")
def test_the_file_and_then_its_name_are_brought_to_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    brought: list[tuple[bool, bool]] = []

    def fsync(handle: int) -> None:
        there = (tmp_path / "settings.json").exists()
        brought.append((stat.S_ISDIR(os.fstat(handle).st_mode), there))

    monkeypatch.setattr(os, "fsync", fsync)
    assert FolderStore(tmp_path).save_settings(LOUDER)
    assert brought == [(False, False), (True, True)]  # the words before the name, the name after


def test_a_broken_file_is_kept_beside_and_settings_start_anew(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text("{ voice: loud", encoding="utf-8")
    store = FolderStore(tmp_path)
    assert store.load_settings() == Settings()
    assert store.trouble == (
        "Settings could not be understood and start anew. The old file is kept as settings.broken-1.json."
    )
    assert (tmp_path / "settings.broken-1.json").read_text(encoding="utf-8") == "{ voice: loud"
    assert names(tmp_path) == ["settings.broken-1.json"]
    assert store.save_settings(LOUDER)
    assert store.trouble.endswith("settings.broken-1.json.")  # said for as long as the game is open


def test_broken_files_are_never_written_over_and_at_most_five_are_kept(tmp_path: Path) -> None:
    for number in range(7):
        (tmp_path / "settings.json").write_text(f"broken {number}", encoding="utf-8")
        assert FolderStore(tmp_path).load_settings() == Settings()
    kept = [path.read_text(encoding="utf-8") for path in sorted(tmp_path.glob("settings.broken-*.json"))]
    assert kept == [f"broken {number}" for number in range(5)]
    assert FolderStore(tmp_path).save_settings(LOUDER)
    assert FolderStore(tmp_path).load_settings() == LOUDER


@given(
    st.binary(max_size=100)
    | st.dictionaries(st.text(max_size=9), st.floats()).map(lambda x: json.dumps(x).encode())
)
@example(b"")
@example(b"[" * 60_000)
@example(b'{"voice": ' + b"9" * 5000 + b"}")
@example(b'{"voice": NaN, "music": Infinity}')
@example(b"\xff\xfe{}")
@example(b"null")
@example(b" " * 70_000 + b"{}")
@settings(deadline=None)
def test_any_bytes_as_settings_file_give_valid_settings(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    folder = tmp_path_factory.mktemp("data")
    (folder / "settings.json").write_bytes(content)
    store = FolderStore(folder)
    assert_valid(store.load_settings())
    assert store.trouble is None or store.trouble.isprintable()
    assert store.save_settings(LOUDER)
    assert FolderStore(folder).load_settings() == LOUDER


def test_a_folder_that_cannot_be_is_lived_with(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    store = FolderStore(tmp_path / "file" / "data")
    assert store.load_settings() == Settings()
    assert not store.save_settings(LOUDER)
    assert store.load_settings() == LOUDER
    assert store.trouble is not None
    assert store.trouble.startswith("Settings cannot be saved in ")


def test_an_unwritable_folder_is_lived_with(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "settings.json").write_text("broken", encoding="utf-8")
    real = Path.open

    def read_only(path: Path, mode: str = "r", *rest: Any) -> Any:
        if mode != "rb":
            raise PermissionError(13, "Permission denied")
        return real(path, mode, *rest)

    monkeypatch.setattr(Path, "open", read_only)
    monkeypatch.setattr("tempfile.mkstemp", failing(PermissionError(13, "Permission denied")))
    store = FolderStore(tmp_path)
    assert store.load_settings() == Settings()
    assert store.trouble == "Settings could not be understood and start anew."
    assert not store.save_settings(LOUDER)
    assert store.trouble == f"Settings cannot be saved in {tmp_path} (Permission denied)."


def test_settings_that_are_a_folder_are_lived_with(tmp_path: Path) -> None:
    (tmp_path / "settings.json").mkdir()
    store = FolderStore(tmp_path)
    assert store.load_settings() == Settings()
    assert store.trouble is not None
    assert not store.save_settings(LOUDER)


def test_a_store_opens_in_the_folder_given_or_in_the_system_s_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("platformdirs.user_data_dir", lambda *_, **__: str(tmp_path / "system"))
    for folder, place in ((tmp_path / "given", tmp_path / "given"), (None, tmp_path / "system")):
        store = open_store(folder)
        assert isinstance(store, FolderStore)
        assert store.folder == place
        assert not place.exists()  # nothing is made before there is something to save
