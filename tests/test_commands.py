"""The command line, as a person types it: in a process of its own, without a screen."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parents[1]


def run(*arguments: str | Path, timeout: float = 60.0) -> subprocess.CompletedProcess[str]:
    environment = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY")}
    environment.pop("SDL_VIDEODRIVER", None)
    return subprocess.run(
        [sys.executable, str(HERE / "main.py"), *map(str, arguments)],
        capture_output=True,
        text=True,
        timeout=timeout,
        env=environment,
        cwd="/",
        check=False,
    )


def one_line(text: str) -> str:
    lines = text.strip().splitlines()
    assert len(lines) == 1, text
    assert "Traceback" not in text
    return lines[0]


def test_version_says_what_it_is() -> None:
    assert re.fullmatch(r"Pebble Pond \d+\.\d+\.\d+", run("--version").stdout.strip())


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="these always have a screen")
def test_without_a_screen_it_says_so_in_one_line_and_names_the_tour() -> None:
    done = run()
    assert done.returncode == 2
    assert "--tour" in one_line(done.stderr)


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--size", "big"], "1280x720"),
        (["--size", "9x9"], "1280x720"),
        (["--size", "99999x99999"], "1280x720"),
        (["--frobnicate"], "--frobnicate"),
        (["--levels", "/nowhere/at/all"], "/nowhere/at/all"),
        (["--plan", "/nowhere.toml"], "/nowhere.toml"),
        (["--check", "/nowhere.toml"], "/nowhere.toml"),
        (["--language"], "--language"),
        (["stray"], "stray"),
    ],
)
def test_bad_arguments_get_one_clear_line_and_status_two(arguments: list[str], says: str) -> None:
    done = run(*arguments)
    assert done.returncode == 2
    assert says in one_line(done.stderr)


def test_the_shipped_files_are_all_right() -> None:
    done = run("--check")
    assert done.returncode == 0, done.stdout
    assert "no problems" in done.stdout


def test_a_wrong_file_is_told_with_line_and_near_word_and_status_one(tmp_path: Path) -> None:
    text = (HERE / "levels/walk/forest.toml").read_text("utf-8").replace('sense = "hear"', 'sense = "here"')
    assert "here" in text
    (tmp_path / "my_forest.toml").write_text(text, "utf-8")
    done = run("--check", tmp_path)
    assert done.returncode == 1
    assert re.search(r'my_forest\.toml, line \d+, .*"here".*Did you mean "hear"\?', done.stdout)
    assert "Traceback" not in done.stdout + done.stderr


def test_a_single_file_and_a_word_file_can_be_checked(tmp_path: Path) -> None:
    assert run("--check", HERE / "levels/comfort/sit.toml").returncode == 0
    words = tmp_path / "words"
    words.mkdir()
    (words / "xx.toml").write_text("[home]\ndoor = 3\n", "utf-8")
    done = run("--check", words / "xx.toml")
    assert done.returncode == 1
    assert "line 2" in done.stdout


def test_an_unknown_language_is_told_with_those_there_are(tmp_path: Path) -> None:
    done = run("--language", "tlh", "--tour", tmp_path)
    assert done.returncode == 2
    line = one_line(done.stderr)
    assert "tlh" in line
    assert "en" in line


def test_a_plan_that_is_no_plan_is_told(tmp_path: Path) -> None:
    wrong = tmp_path / "home.toml"
    wrong.write_text('kind = "plan"\ntitle = "At home"\nactivities = ["sitt"]\n', "utf-8")
    done = run("--plan", wrong, "--tour", tmp_path / "tour")
    assert done.returncode == 2
    assert 'Did you mean "sit"?' in one_line(done.stderr)
    done = run("--plan", HERE / "levels/comfort/sit.toml", "--tour", tmp_path / "tour")
    assert done.returncode == 2
    assert "is not a plan" in one_line(done.stderr)
