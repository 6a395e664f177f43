"""Pictures are found by key, opened late, and a broken one never stops anything."""

import os
import shutil
from pathlib import Path

import pygame
import pytest
from PIL import Image

from game.shipped import shipped
from game.stage.pictures import PATCH, Pictures

from .painter import canvas_of, paint


def test_keys_are_known_without_opening_a_file(tmp_path: Path) -> None:
    (tmp_path / "owl.webp").write_bytes(b"not a picture")
    (tmp_path / "notes.txt").write_text("no picture either")
    found = Pictures(tmp_path)
    assert found.keys() == {"owl"} and "owl" in found and found.problems == {}


def test_a_broken_file_gives_a_soft_patch_and_is_remembered(tmp_path: Path) -> None:
    (tmp_path / "owl.webp").write_bytes(b"RIFF\x00\x00\x00\x00WEBPVP8 broken")
    found = Pictures(tmp_path)
    patch = found.load("owl")
    assert tuple(patch.get_at((48, 48))) == (*PATCH, 255) and patch.get_at((0, 0))[3] == 0
    assert "owl.webp" in found.problems["owl"]
    found.load("owl")
    assert len(found.problems) == 1


def test_a_scene_of_broken_pictures_is_drawn_all_the_same(tmp_path: Path, pictures: Path) -> None:
    shutil.copytree(pictures, tmp_path, dirs_exist_ok=True)
    for key in ("sky", "leaf", "bubble_film", "bubble_light"):
        (tmp_path / f"{key}.webp").write_bytes(b"")
    canvas, surface = canvas_of(tmp_path)
    canvas.backdrop("sky")
    assert surface.get_at((3, 3))[:3] == PATCH
    canvas.picture("leaf", (200, 200), 60)
    canvas.swell("leaf", (200, 200), 60)
    canvas.film((200, 200), 200, 0.3)


def test_shipped_files_are_found_from_any_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert shipped("assets", "fonts", "Andika-Regular.ttf").is_file()
    assert "pond" in Pictures(shipped("assets", "pictures"))
    assert Path.cwd() == Path(os.path.realpath(tmp_path))


def test_a_picture_is_opened_once_for_each_size(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    paint(tmp_path, "leaf", (60, 60), (9, 90, 9, 255))
    opened: list[str] = []
    load = Pictures.load

    def noted(self: Pictures, key: str) -> pygame.Surface:
        opened.append(key)
        return load(self, key)

    monkeypatch.setattr(Pictures, "load", noted)
    canvas, _ = canvas_of(tmp_path)
    for _ in range(3):
        canvas.picture("leaf", (100, 100), 50)
        canvas.picture("leaf", (200, 100), 50, turn=7)
    assert opened == ["leaf"]


def test_how_large_a_picture_will_be_is_known_before_it_is_loaded(tmp_path: Path) -> None:
    for name, alpha, lossless in (("plain", False, False), ("soft", True, False), ("exact", True, True)):
        picture = Image.new("RGBA" if alpha else "RGB", (57, 31), (200, 90, 40, 128) if alpha else (9, 8, 7))
        picture.save(tmp_path / f"{name}.webp", lossless=lossless)
    (tmp_path / "broken.webp").write_bytes(b"RIFF no picture at all, in truth")
    pictures = Pictures(tmp_path)
    assert [pictures.bytes_loaded(key) for key in ("plain", "soft", "exact")] == [57 * 31 * 4] * 3
    assert pictures.bytes_loaded("broken") == 0
