"""The tour plays every level to its closing, pictures each moment, and says what it could not finish."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from game.activity import Activity, Cue, Playing
from game.content.library import Library, read_library
from game.intents import Intent
from game.pond import Pond
from game.reading import asset_names
from game.screen import Screen
from game.tour import Tour

from .null_activity import ACTIVITY
from .null_activity.level import NullLevel
from .null_activity.sim import NullSim
from .null_activity.view import draw, targets
from .playing import SHAPES, PaperScreen, program

HERE = Path(__file__).parent / "null_activity"


def null_library() -> Library:
    kinds = {"null": NullLevel}
    return read_library([HERE], kinds, asset_names("pictures", ".webp"), asset_names("sounds", ".ogg"))


@dataclass
class Stuck(NullSim):
    """A level that never comes to its end."""

    @property
    def finished(self) -> bool:
        return False

    def step(self, dt: float, intents: Sequence[Intent]) -> Sequence[Cue]:
        return ()


def going_round(pond: Pond, tmp_path: Path) -> tuple[list[str], list[str]]:
    """The lines about unfinished levels, and the names of the pictures."""
    names: list[str] = []
    tour = Tour(pond, lambda path: names.append(path.name), tmp_path)
    return tour.run(), names


def test_it_takes_a_numbered_picture_of_every_screen_and_moment(tmp_path: Path) -> None:
    unfinished, names = going_round(program(levels=null_library(), activities={"null": ACTIVITY}), tmp_path)
    assert unfinished == []
    seen = [name.partition("-")[2].removesuffix(".png") for name in names]
    assert [int(name[:3]) for name in names] == list(range(1, len(names) + 1))
    assert {"home", "choose-null-3", "next-null", "null-here", "closing-null", "calm", "desk-files"} <= set(
        seen
    )


def test_every_sort_of_screen_and_every_level_is_shown_in_all_looks_once(tmp_path: Path) -> None:
    library = null_library()
    two = replace(library, levels=dict.fromkeys(("null", "other"), library.levels["null"]))
    pond = program(levels=two, activities={"null": ACTIVITY})
    names: list[str] = []
    drawn: list[Screen] = []

    def save_looks(show: Callable[[Screen], None], path: Path) -> None:
        other = PaperScreen(SHAPES["portrait"])
        show(other)
        drawn.append(other)
        assert other.canvas.calls, path.name
        names.append(path.name)

    Tour(pond, lambda path: names.append(path.name), tmp_path, save_looks).run()
    assert [int(name[:3]) for name in names] == list(range(1, len(names) + 1))
    shown = [
        name.partition("-")[2].removesuffix("-looks.png") for name in names if name.endswith("looks.png")
    ]
    assert shown[:6] == ["home", "choose-null-3", "next-null", "null-here", "closing-null", "other-here"]
    assert shown[6:] == [
        "calm",
        *(f"desk-{page}" for page in ("who", "leave_out", "activities", "settings", "files", "about")),
    ]
    assert pond.screen not in drawn


def test_it_says_which_level_could_not_be_finished_and_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("game.visitor.LONGEST_WAIT", 30.0)
    stuck = Playing(lambda name, level, world: Stuck(name, level), targets, draw)
    activity = Activity("null", 90, NullLevel, lambda: stuck)
    unfinished, names = going_round(program(levels=null_library(), activities={"null": activity}), tmp_path)
    assert len(unfinished) == 1
    assert unfinished[0].startswith("null could not be finished")
    assert any("calm" in name for name in names)


def test_a_level_that_is_not_offered_is_told_too(tmp_path: Path) -> None:
    library = null_library()
    nobody = replace(library, levels={"null": library.levels["null"]})
    pond = program(levels=nobody, activities={"null": ACTIVITY})
    pond.sitting = replace(pond.sitting, plan=("elsewhere",))
    unfinished, _ = going_round(pond, tmp_path)
    assert len(unfinished) == 1
