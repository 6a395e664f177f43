"""A plan shows its activities alone, and what it leaves out is gone before the pond is seen."""

from pathlib import Path

from game.commands import read_options
from game.layout import WIDE
from game.look.palette import EVENING, SOFT_EVENING
from game.making import make_pond
from game.reading import level_places, read_levels
from game.services import Services

from .playing import PaperScreen, go


def test_a_plan_shows_its_activities_alone(tmp_path: Path) -> None:
    file = tmp_path / "home.toml"
    file.write_text(
        'kind = "plan"\ntitle = "At home"\nactivities = ["swing", "bubble_big", "fireflies"]\n'
        'leaves_out = ["sound"]\ncalm_motion = true\nevening = true\n',
        "utf-8",
    )
    options = read_options(["--plan", str(file)])
    library = read_levels(level_places(None, None, options.plan))
    screen = PaperScreen(WIDE)
    pond = make_pond(options, Services(), screen, library)
    pond.start()
    pond.step(0.0)
    assert pond.settings.calm_motion
    assert pond.settings.evening and not pond.settings.low_sensory
    assert screen.palette == EVENING
    assert pond.sitting.leaves_out == {"sound"}
    pebbles = {t.id for t in pond.targets()}
    assert {"breathing", "comfort"} <= pebbles
    assert not {"walk", "feelings"} & pebbles
    go(pond, "comfort")
    cards = [t.id for t in pond.targets() if t.id in library.levels]
    assert cards == ["swing", "fireflies"]


def test_the_command_line_asks_for_a_palette() -> None:
    screen = PaperScreen(WIDE)
    options = read_options(["--low-sensory", "--evening"])
    pond = make_pond(options, Services(), screen, read_levels(level_places(None, None)))
    pond.start()
    assert screen.palette == SOFT_EVENING
    assert pond.world.settings.evening
