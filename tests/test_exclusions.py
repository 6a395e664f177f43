"""What is left out never appears: in no menu, no line, no sound, whichever way one goes."""

from collections.abc import Iterator
from typing import get_args

import pytest

from game.activities.registry import kinds
from game.activity import Loop, Say, Sound
from game.ages import OLDEST
from game.content.level import Caution, Level
from game.content.line import Line
from game.layout import Area
from game.pond import Pond
from game.scene import ToClosing
from game.scenes.desk.results import Cards
from game.services import SilentAudio, SilentVoice
from game.sitting import Sitting
from game.visitor import Visitor

from .playing import FRAME, go, library, press, program, run, settle
from .recording import RecordingCanvas

CAUTIONS = get_args(Caution)
WORDS: dict[str, tuple[str, ...]] = {
    "breath": ("breath", "breathe", "inhale", "exhale"),
    "closed_eyes": ("close your eyes", "eyes closed", "shut your eyes"),
    "smell_taste": ("smell", "taste", "sniff"),
    "body": ("tummy", "your feet", "your body", "heart beat", "heartbeat"),
    "sound": ("listen", "hear "),
}
"""What lines about an excluded thing are made of; enough to catch a line whose tag was forgotten."""

GROWN_UPS: dict[str, tuple[str, ...]] = {
    "body": ("shoulder", "rock a", "your own hands", "child's sleeve", "nose", "squeeze", "stomp"),
    "sound": ("hum ", "humming", "sing"),
}
"""The same of what grown-ups are asked to do."""


def tagged_lines(pond: Pond, voice: SilentVoice) -> Iterator[Line]:
    """Everything that was said so far, labels of controls apart."""
    return (line for line in voice.said if not line.key.startswith("label/"))


@pytest.mark.parametrize("caution", CAUTIONS)
def test_the_menu_offers_nothing_that_uses_it(caution: Caution) -> None:
    for age in range(3, 14):
        pond = program(sitting=Sitting(age=age, who="pair", leaves_out=frozenset({caution})))
        for kind in pond.kinds:
            for name in pond.world.offered(kind):
                assert caution not in library().levels[name].uses


def levels_left(caution: Caution) -> list[str]:
    return [name for name, level in library().levels.items() if caution not in level.uses]


YEARS = (4, 7, 10)
"""A young, a middle and an older child: lines, pictures and numbers go by the age."""

COARSELY = 1 / 5
"""Seconds a frame takes here: as much is said as in smooth time, in a third of ours."""


def ages_of(level: Level) -> list[int]:
    """These years, or the nearest that the level is for."""
    return sorted({min(max(age, level.ages[0]), level.ages[1], OLDEST) for age in YEARS})


@pytest.mark.parametrize("caution", CAUTIONS)
def test_no_line_and_no_sound_speaks_of_it(caution: Caution) -> None:
    for name in levels_left(caution):
        for age in ages_of(library().levels[name]):
            voice, audio = SilentVoice(), SilentAudio()
            sitting = Sitting(age=age, who="pair", leaves_out=frozenset({caution}))
            pond = program(sitting=sitting, voice=voice, audio=audio)
            visitor = Visitor(pond, every=COARSELY)
            visitor.to_level(name)
            visitor.press("go")
            visitor.settle()
            visitor.play(lambda visitor=visitor: visitor.at_the_end)  # type: ignore[misc]
            visitor.wait(12.0)
            said = list(tagged_lines(pond, voice))
            assert said, name
            for line in said:
                assert caution not in line.tags, line
                for word in WORDS[caution]:
                    assert word not in line.text.lower(), f"{name} at {age}: {line.text}"
            if caution == "sound":
                assert audio.played == []
                assert all(gain == 0 for gain in audio.loops.values())
                assert audio.playing == ""


@pytest.mark.parametrize("caution", CAUTIONS)
def test_no_line_for_the_grown_up_speaks_of_it(caution: Caution) -> None:
    world = program(sitting=Sitting(who="pair", leaves_out=frozenset({caution}))).world
    for name in levels_left(caution):
        line = world.for_a_grown_up(name)
        for word in (*WORDS[caution], *GROWN_UPS.get(caution, ())):
            assert word not in line.lower(), f"{name}: {line}"


def test_cards_tell_a_grown_up_nothing_that_can_be_left_out() -> None:
    for name, card in library().cards.items():
        for word in (word for words in WORDS.values() for word in words):
            assert word not in card.adult.lower(), f"{name}: {card.adult}"


def test_the_grown_ups_line_follows_wherever_it_is_drawn() -> None:
    for leaves_out, spoken in ((frozenset(), True), (frozenset({"body"}), False)):
        pond = program(sitting=Sitting(who="pair", leaves_out=leaves_out))  # type: ignore[arg-type]
        card = RecordingCanvas(Area(0, 0, 900, 300))
        Cards().draw(card, card.area, "swing", pond.world)
        seen = {"menu": " ".join(card.words())}
        for step in ("comfort", "swing", "go"):
            go(pond, step)
            seen[step] = " ".join(pond.screen.canvas.words())  # type: ignore[attr-defined]
        del seen["comfort"]
        for where, words in seen.items():
            assert ("rock a little" in words) is spoken, where
            assert (pond.words("play.adult") in words) is not spoken, where


def test_the_closing_looks_around_where_the_body_is_left_out() -> None:
    for leaves_out, expected in ((frozenset(), "closing.feet"), (frozenset({"body"}), "closing.look")):
        voice = SilentVoice()
        pond = program(sitting=Sitting(leaves_out=leaves_out), voice=voice)  # type: ignore[arg-type]
        go(pond, "feelings", "first_feelings", "go", "enough")
        run(pond, 90.0)
        settle(pond)
        run(pond, 10.0)
        assert isinstance(pond.scenes.place, ToClosing)
        assert voice.said[-1].text == pond.words(expected)


def test_the_twin_is_not_offered_when_it_uses_what_is_left_out() -> None:
    for name, level in library().levels.items():
        twin = getattr(level, "twin", "")
        if not twin:
            continue
        for caution in library().levels[twin].uses:
            pond = program(sitting=Sitting(age=min(13, level.ages[0]), leaves_out=frozenset({caution})))
            if name not in pond.world.offered(level.kind):
                continue
            go(pond, level.kind)
            assert all(t.id != twin for t in pond.targets())
            go(pond, name, "go")
            assert all(t.id != "twin" for t in pond.targets())


def test_what_is_left_out_in_the_middle_of_the_sitting_is_gone_at_once() -> None:
    pond = program()
    assert "breathing" in {t.id for t in pond.targets()}
    press(pond, "door", 2.3)
    go(pond, "tab.leave_out", "leave.breath", "home")
    assert "breathing" not in {t.id for t in pond.targets()}
    press(pond, "door", 2.3)
    go(pond, "tab.leave_out", "leave.breath", "home")
    assert "breathing" in {t.id for t in pond.targets()}


def test_a_forgotten_tag_would_be_noticed() -> None:
    """The planted fault: a level that says a breath word without its tag is caught by the words."""
    voice = SilentVoice()
    pond = program(sitting=Sitting(leaves_out=frozenset({"breath"})), voice=voice)
    pond._apply([Say(Line("x/y/z", "Take a breath."))])
    assert any(word in line.text.lower() for line in voice.said for word in WORDS["breath"])
    before = len(voice.said)
    pond._apply([Say(Line("x/y/z", "Take a breath.", ("breath",)))])
    assert len(voice.said) == before


def test_sounds_are_dropped_where_sound_is_left_out() -> None:
    audio = SilentAudio()
    pond = program(sitting=Sitting(leaves_out=frozenset({"sound"})), audio=audio)
    pond._apply([Sound("tap"), Loop("stroke", 1.0)])
    pond.step(FRAME)
    assert audio.played == []
    assert audio.silent


def test_every_kind_is_reached_by_these_walks() -> None:
    played = {library().levels[name].kind for caution in CAUTIONS for name in levels_left(caution)}
    assert played == set(kinds())
