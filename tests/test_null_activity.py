"""The template for a new kind works, so that whoever copies it starts from something that is true."""

from pathlib import Path

import pytest

from game.content.library import read_library
from game.reading import asset_names
from game.services import SilentAudio, SilentVoice
from game.visitor import Device, Visitor

from .null_activity import ACTIVITY
from .playing import program

HERE = Path(__file__).parent / "null_activity"


@pytest.mark.parametrize("device", ["pointer", "keys", "switch"])
def test_the_template_can_be_played_to_its_closing(device: Device) -> None:
    library = read_library(
        [HERE], {"null": ACTIVITY.level}, asset_names("pictures", ".webp"), asset_names("sounds", ".ogg")
    )
    assert library.problems == ()
    voice, audio = SilentVoice(), SilentAudio()
    pond = program(levels=library, activities={"null": ACTIVITY}, voice=voice, audio=audio)
    visitor = Visitor(pond, device)
    visitor.to_level("null")
    visitor.press("go")
    visitor.settle()
    visitor.play(lambda: visitor.at_the_end)
    assert "It is smooth." in [line.text for line in voice.said]
    assert "tap" in audio.played


def test_its_own_check_can_fail(tmp_path: Path) -> None:
    text = (HERE / "null.toml").read_text("utf-8").replace("seconds = 20", "seconds = 61")
    (tmp_path / "long.toml").write_text(text, "utf-8")
    library = read_library([tmp_path], {"null": ACTIVITY.level}, {"card_sit"}, set())
    assert len(library.problems) == 1
    assert "seconds" in str(library.problems[0])
