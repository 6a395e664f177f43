"""Lights and scenes are read strictly, all of them are used, and a place can be painted in another light."""

import ast
import tomllib
from pathlib import Path

import numpy as np
import pytest

from assets.make.paint import Canvas, Frame
from assets.make.palette import PALETTES, light, lights
from assets.make.scenes import read, scene

MAKE = PALETTES.parent
SCENES = sorted((MAKE / "scenes").glob("*.toml"))
SMALL = 0.1
"""Pixels per unit of the small paintings here."""
WHOLE = sorted(path.stem for path in SCENES if '"part"' not in path.read_text("utf-8"))
"""Those of which no part is painted by a module of their own."""


def spoken() -> set[str]:
    """Every text that a painter's module says."""
    trees = (ast.parse(path.read_text("utf-8")) for path in MAKE.rglob("*.py"))
    nodes = (node for tree in trees for node in ast.walk(tree))
    return {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)}


def test_a_light_with_an_unknown_field_is_refused_by_file_light_and_field(tmp_path: Path) -> None:
    path = tmp_path / "lights.toml"
    whole = 'sky = [[0.0, "#000000"], [1.0, "#ffffff"]]\n'
    path.write_text(f'[dim]\n{whole}lamp = {{ glow = "#ffffff" }}\n')
    assert set(lights(path)) == {"dim"}
    path.write_text(f'[dim]\n{whole}lamp = {{ glow = "#ffffff", gleam = 3 }}\n')
    with pytest.raises(ValueError, match=r"lights\.toml: dim: .*`gleam`.*lamp"):
        lights(path)


@pytest.mark.parametrize(
    ("fields", "named"),
    [
        ('lamp = { glow = "#ffffff" }', "sky"),
        ('sky = [[0.0, "#000000"], [1.0, "#ffffff"]]', "lamp"),
        ('sky = [[0.0, "#000000"], [1.0, "white"]]\nlamp = { glow = "#ffffff" }', "sky"),
        ('sky = [[0.0, "#000000"]]\nlamp = { glow = "#ffffff" }', "sky"),
        (
            'sky = [[0.0, "#000000"], [1.0, "#ffffff"]]\nlamp = { glow = "#ffffff", strength = 2.0 }',
            "strength",
        ),
    ],
)
def test_a_light_with_a_missing_or_wrong_field_is_refused(fields: str, named: str, tmp_path: Path) -> None:
    path = tmp_path / "lights.toml"
    path.write_text(f"[dim]\n{fields}\n")
    with pytest.raises(ValueError, match=rf"lights\.toml: dim: .*{named}"):
        lights(path)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ('layers = [{ lay = "sky", foot = 900 }]', "light"),
        ('light = "dawn"\nlayers = [{ lay = "sky" }]', "foot"),
        ('light = "dawn"\nlayers = [{ lay = "sky", foot = 900, height = 3 }]', "height"),
        ('light = "dawn"\nlayers = [{ lay = "curtain" }]', "curtain"),
    ],
)
def test_a_scene_with_a_missing_or_unknown_field_is_refused(text: str, named: str, tmp_path: Path) -> None:
    path = tmp_path / "somewhere.toml"
    path.write_text(text)
    with pytest.raises(ValueError, match=rf"somewhere\.toml: .*{named}"):
        read(path)


def test_a_light_that_is_not_there_is_refused() -> None:
    with pytest.raises(ValueError, match="no light 'noonish': it has golden_hour"):
        light("noonish")


def test_each_light_is_used() -> None:
    named = {tomllib.loads(path.read_text("utf-8"))["light"] for path in SCENES}
    assert set(lights(PALETTES)) <= named | spoken()


def test_each_of_a_lights_own_tones_is_used() -> None:
    said = spoken() | {word for path in SCENES for word in path.read_text("utf-8").split('"')}
    for name, own in lights(PALETTES).items():
        assert set(own.tones) <= said, name


def test_each_scene_is_used() -> None:
    said = spoken() | {word for path in SCENES for word in path.read_text("utf-8").split('"')}
    assert {path.stem for path in SCENES} <= said


@pytest.mark.parametrize("name", WHOLE)
def test_a_scene_fills_its_field(name: str) -> None:
    place = scene(name)
    width, height = (int(side * SMALL) for side in place.size)
    canvas = Canvas(width, height)
    place.lay(canvas, Frame().at(scale=SMALL))
    open_to_the_sky = not any(type(layer).__name__ == "Sky" for layer in place.layers)
    seen = canvas.pixels[height - 4 if open_to_the_sky else 0 :, :, 3]
    assert seen.min() > 0.99
    assert np.ptp(canvas.pixels[..., :3]) > 0.2


def test_a_meadow_is_another_in_another_light() -> None:
    means = []
    for by in ("daybreak", "dusk", "noon", "moonlight"):
        canvas = Canvas(128, 128)
        scene("meadow_land").lay(canvas, Frame().at(scale=SMALL), by=by)
        means.append(canvas.pixels[100:, :, :3].mean((0, 1)))
    for i, mean in enumerate(means):
        assert all(abs(mean - other).max() > 0.02 for other in means[i + 1 :])


def test_a_light_without_water_cannot_light_a_pond() -> None:
    with pytest.raises(ValueError, match="no water"):
        scene("pond").lay(Canvas(64, 64), Frame().at(scale=0.05), by="dawn")
