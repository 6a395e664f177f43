"""The benchmark can tell dear from cheap, restless from still, and says when something is over budget.

Nothing here is judged by a clock: times depend on the machine.
"""

import json
from dataclasses import dataclass
from typing import Any

import pytest

from game.scene import Scene, ToPlay
from game.sitting import World

from . import bench
from .benching.busiest import busiest
from .benching.drawing import Score, Stopwatch, TimedEasel, best
from .benching.rows import Row, as_data, table
from .benching.waking import MOST, wake_ups
from .painting import painting
from .playing import library


def test_a_row_over_its_budget_is_marked_and_others_are_not() -> None:
    rows = [
        Row("Part", "dear", 9.1, "u", 9.0),
        Row("Part", "cheap", 9.0, "u", 9.0),
        Row("Part", "told", 99.0, "s"),
    ]
    assert [row.over for row in rows] == [True, False, False]
    lines = [line for line in table(rows).splitlines() if "OVER" in line]
    assert len(lines) == 1
    assert "dear" in lines[0]
    assert [row["over"] for row in as_data(rows)] == [True, False, False]


@dataclass
class Restless(Scene):
    """A scene that always wants to be drawn again: what wake-ups are counted for."""

    changes: float | None

    def draw(self, canvas: Any, world: World) -> None:
        canvas.fill("#ffffff")

    def next_change(self, world: World) -> float | None:
        return self.changes


@pytest.mark.parametrize(
    ("changes", "least", "most"), [(1 / 60, 55, 61), (1 / 30, 29, 61), (0.25, 10, MOST), (None, 9, MOST)]
)
def test_wake_ups_are_counted(changes: float | None, least: float, most: float) -> None:
    pond = painting((320, 180)).pond
    pond.scenes.stack.append((ToPlay("restless"), Restless(changes)))
    pond.redraw()
    assert least <= round(wake_ups(pond), 2) <= most


def test_drawing_is_measured_frame_by_frame() -> None:
    easel = TimedEasel()
    watch = Stopwatch(painting((320, 180), easel=easel), easel)
    score = watch.run(20, force=True)
    assert 0 < score.median <= score.p99
    assert score.unit_ms > 0
    assert best([Score(2.0, 9.0, 0.1), Score(3.0, 4.0, 0.2)]) == Score(2.0, 4.0, 0.1)


def test_the_busiest_moment_of_a_level_is_one_of_its_own() -> None:
    name = next(iter(library().levels))
    found = busiest(name)
    assert found.frame > 0
    assert found.moment
    assert found.work > 1.0  # at least the backdrop


def test_it_prints_json_and_always_ends_well(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(quick: bool) -> Any:
        raise RuntimeError("no such thing")

    fine = Row("Part", "one", 1.0, "u", 9.0)
    monkeypatch.setattr(bench, "parts", lambda: {"fine": lambda quick: iter([fine]), "broken": broken})
    assert bench.main(["--json", "--quick"]) == 0
    told = capsys.readouterr()
    assert [row["what"] for row in json.loads(told.out)] == ["one"]
    assert "broken could not be measured" in told.err
    with pytest.raises(SystemExit):
        bench.main(["--only", "nothing"])
