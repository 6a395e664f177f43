"""The grown-ups' corner shows the same lines as the check, each inside its panel."""

from pathlib import Path

import pytest

from game.layout import Area
from game.look.type import SMALLEST, STEP, fitting
from game.reading import read_levels
from game.scenes.desk.files import EDGE, SIDE, height_for
from game.shipped import shipped
from game.stage.easel import Easel

BEGINNER = Path(__file__).parent / "beginner"
LINES = tuple(str(problem) for problem in read_levels([shipped("levels"), BEGINNER]).problems)


@pytest.mark.parametrize("width", [1216.0, 896.0, 656.0])
def test_every_line_stands_inside_its_panel(width: float) -> None:
    assert len(LINES) > 40
    easel = Easel()
    easel.show_on(easel.paper((1280, 720)))
    area = Area(32.0, 240.0, width, 400.0)
    for line in LINES:
        room = height_for([line], area) - 2 * EDGE
        _, wrapped = fitting(easel.canvas, line, SMALLEST, width - 2 * SIDE, room, "reading")
        assert len(wrapped) * SMALLEST * STEP <= room + 0.1, line


def test_a_line_that_stands_over_the_edge_would_be_noticed() -> None:
    easel = Easel()
    easel.show_on(easel.paper((1280, 720)))
    area = Area(32.0, 240.0, 656.0, 400.0)
    _, wrapped = fitting(easel.canvas, max(LINES, key=len), SMALLEST, area.w - 2 * SIDE, 1.0, "reading")
    assert len(wrapped) * SMALLEST * STEP > height_for(["short"], area) - 2 * EDGE
