"""Every screen has a line for the child and one for the grown-up; the latter is hidden by one press."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import get_args

import pytest

from game.activities.registry import kinds
from game.builder import build_scene
from game.content.fields import Caution
from game.content.line import Line
from game.intents import Move, Point, Press, Release, Signal, Steer, Step
from game.keep.settings import Scanning, Settings
from game.keep.store import MemoryStore
from game.pond import Pond
from game.scene import Place, Scene, ToCalm, ToChoose, ToClosing, ToDesk, ToHome, ToNowNext, ToPlay
from game.scenes.play import Play
from game.services import SilentVoice
from game.sitting import Sitting
from game.strip import STRIP, draw_with_strip, strip_now
from game.visitor import Visitor

from .painting import painting
from .playing import FRAME, SHAPES, find, go, library, press, program, run, words
from .recording import RecordingCanvas
from .test_exclusions import GROWN_UPS, WORDS
from .wandering import play_level, screens

LINES = 2
"""Most lines of a strip at 1280 x 720 and ordinary text size."""


def shown(pond: Pond) -> str:
    """All words of the picture as it would be drawn now."""
    canvas = RecordingCanvas(pond.screen.canvas.area)
    draw_with_strip(pond.scene, canvas, pond.world)
    return " ".join(canvas.words())


@dataclass
class Reader:
    """Called after each frame: knows what was said to the child since the place changed."""

    pond: Pond
    voice: SilentVoice
    place: Place = field(default_factory=ToHome)
    begun: int = 0
    before: int = 0

    def __call__(self) -> None:
        if self.pond.scenes.place != self.place:
            self.place, self.begun = self.pond.scenes.place, self.before
        self.before = len(self.voice.said)

    @property
    def said(self) -> list[str]:
        lines = self.voice.said[self.begun :]
        return [line.text for line in lines if not line.key.startswith("label/")]

    def missing(self) -> Iterator[str]:
        """What of the two lines is not there now."""
        pond = self.pond
        if not self.said:
            yield "nothing was said to the child"
        line = pond.scene.grown_up_line(pond.world)
        if not line:
            yield "there is no line for a grown-up"
        if line not in shown(pond):
            yield f"not shown: {line}"
        pond.settings, kept = replace(pond.settings, adult_line=False), pond.settings
        if line and line in shown(pond):
            yield f"shown though it is hidden: {line}"
        pond.settings = kept


def reading(sitting: Sitting | None = None) -> tuple[Visitor, Reader]:
    voice = SilentVoice()
    pond = program(sitting=sitting, voice=voice)
    reader = Reader(pond, voice)
    return Visitor(pond, seen=reader), reader


def test_every_screen_has_both() -> None:
    visitor, reader = reading()
    missing, desk = {}, 0
    for name in screens(visitor):
        if isinstance(visitor.pond.scenes.place, ToDesk):
            desk += 1
            assert visitor.pond.scene.grown_up_line(visitor.pond.world) == "", name
            assert all(target.id != STRIP for target in visitor.pond.targets())
        elif found := list(reader.missing()):
            missing[name] = found
    assert desk and missing == {}


@pytest.mark.parametrize("name", library().levels)
def test_every_moment_of_every_level_has_both(name: str) -> None:
    visitor, reader = reading()
    visitor.every = 1 / 5
    missing: dict[str, list[str]] = {}
    moments: set[str] = set()

    def look() -> None:
        reader()
        moment = getattr(visitor.pond.scene, "moment", "")
        if visitor.pond.fading or not isinstance(reader.place, ToPlay) or moment in moments:
            return
        moments.add(moment)
        if found := list(reader.missing()):
            missing[moment] = found

    visitor.seen = look
    play_level(visitor, name)
    assert moments and missing == {}


def test_a_screen_without_its_lines_would_be_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    _, reader = reading()
    assert list(reader.missing()) == []
    monkeypatch.setattr(reader.pond.scene, "grown_up_line", lambda world: "")
    assert list(reader.missing()) == ["there is no line for a grown-up"]
    reader.voice.said.clear()
    assert "nothing was said to the child" in list(reader.missing())


# -- hiding it, and bringing it back


def with_store() -> tuple[Pond, MemoryStore]:
    store = MemoryStore(Settings(greeted=True))
    return program(store=store), store


def by_pointer(pond: Pond, source: str) -> None:
    at = find(pond, STRIP).area.centre
    run(pond, 0.5)
    pond.step(FRAME, [Press(source, at)])
    pond.step(FRAME, [Release(source, at)])


def by_keys(pond: Pond) -> None:
    for _ in range(20):
        ring = pond.focus.ring(pond.targets())
        if ring and ring.id == STRIP:
            break
        pond.step(FRAME, [Step(1)])
    run(pond, 0.5)
    pond.step(FRAME, [Press("enter")])
    pond.step(FRAME, [Release("enter")])


@pytest.mark.parametrize("path", [(), ("walk",), ("walk", "forest"), ("walk", "forest", "go"), ("calm",)])
@pytest.mark.parametrize("by", ["mouse", "touch:0", "keys", "command"])
def test_one_press_hides_it_everywhere_and_one_brings_it_back(path: tuple[str, ...], by: str) -> None:
    pond, store = with_store()
    go(pond, *path)
    place = pond.scenes.place
    line = pond.scene.grown_up_line(pond.world)
    for there in (False, True):
        if by == "keys":
            by_keys(pond)
        elif by == "command":
            pond.step(FRAME, [Steer("adult_strip")])
        else:
            by_pointer(pond, by)
        assert pond.settings.adult_line is store.load_settings().adult_line is there
        assert (line in shown(pond)) is there
        assert pond.scenes.place == place and not pond.fading
    if path != ("calm",):
        press(pond, "calm")
        assert pond.scene.grown_up_line(pond.world) in shown(pond)


def test_what_is_hidden_stays_hidden_on_the_next_screens() -> None:
    pond, _ = with_store()
    by_pointer(pond, "mouse")
    for step in ("walk", "forest", "go", "calm"):
        press(pond, step)
        tag = find(pond, STRIP).area
        assert pond.scene.grown_up_line(pond.world) not in shown(pond)
        assert tag.w == tag.h and tag.w < 112


def test_a_press_draws_one_new_picture_and_the_child_hears_and_sees_nothing_else_of_it() -> None:
    voice = SilentVoice()
    pond = program(settings=Settings(greeted=True, calm_motion=True), voice=voice)
    go(pond, "comfort", "sit")
    run(pond, 0.5)
    said, at = len(voice.said), find(pond, STRIP).area.centre
    pond.step(FRAME, [Press("mouse", at)])
    assert pond.step(FRAME, [Release("mouse", at)])
    assert [pond.step(FRAME) for _ in range(10)] == [False] * 10
    assert len(voice.said) == said


@pytest.mark.parametrize("scanning", [one for one in get_args(Scanning) if one != "off"])
def test_no_switch_lands_on_it(scanning: Scanning) -> None:
    pond = program(settings=Settings(greeted=True, scanning=scanning, scan_seconds=0.6, dwell_seconds=0.8))
    met = set()
    for turn in range(400):
        presses: list[Signal] = []
        if scanning == "step" and turn % 3 == 0:
            presses = [Step(1)]
        elif scanning == "dwell" and turn % 16 == 0:
            presses = [Press("space"), Release("space")]
        pond.step(FRAME, presses)
        ring = pond.focus.ring(pond.targets())
        met.add(ring.id if ring else None)
        if pond.scenes.place != ToHome():
            break
    assert STRIP not in met and "calm" in met and pond.settings.adult_line


def test_arrows_and_a_resting_pointer_pass_it_over_and_tab_comes_to_it_last() -> None:
    pond = program(settings=Settings(greeted=True, rest_chooses=True, dwell_seconds=0.8))
    at = find(pond, STRIP).area.centre
    for _ in range(90):
        pond.step(FRAME, [Point(*at)])
    assert pond.settings.adult_line and pond.focus.pointing.under is None
    met: list[str] = []
    for arrow in [Move(0, -1), Move(-1, 0), Move(0, 1), Move(1, 0)] * 12:
        pond.step(FRAME, [arrow])
        ring = pond.focus.ring(pond.targets())
        met.append(ring.id if ring else "")
    assert STRIP not in met and "calm" in met
    assert [target.id for target in pond.targets()][-1] == STRIP


# -- what it says


@dataclass
class Told:
    """A sim that has a line of its own for the grown-up."""

    grown_up_line: Line | None
    moment: str = "here"


def test_the_line_of_a_moment_stands_for_the_levels_own_where_it_may_be_said() -> None:
    pond = program()
    go(pond, "comfort", "sit", "go")
    own = pond.world.for_a_grown_up("sit")
    assert isinstance(pond.scene, Play)
    assert pond.scene.grown_up_line(pond.world) == own
    pond.scene.sim = Told(Line("comfort/sit/now", "Put a hand on your own tummy.", ("body",)))  # type: ignore[assignment]
    assert pond.scene.grown_up_line(pond.world) == "Put a hand on your own tummy."
    pond.sitting = replace(pond.sitting, leaves_out=frozenset({"body"}))
    assert pond.scene.grown_up_line(pond.world) == pond.world.for_a_grown_up("sit")
    pond.scene.sim = Told(None)  # type: ignore[assignment]
    assert pond.scene.grown_up_line(pond.world) == pond.world.for_a_grown_up("sit")


def test_a_new_line_is_drawn_at_once_also_where_only_a_part_moves() -> None:
    pond = program()
    go(pond, "breathing", "bubble", "go")
    run(pond, 1.0)
    sim = pond.scene.sim  # type: ignore[attr-defined]
    vars(sim)["grown_up_line"] = Line("breathing/bubble/now", "Slowly, side by side.")
    pond.step(FRAME)
    assert pond.scene.changing(pond.world) is None
    assert "Slowly, side by side." in " ".join(pond.screen.canvas.words())  # type: ignore[attr-defined]


def places(pond: Pond) -> Iterator[Place]:
    """Every place that can be come to in this sitting, apart from the grown-ups' corner."""
    yield from (ToHome(), ToCalm())
    yield from (ToChoose(kind) for kind in pond.kinds if pond.world.offered(kind))
    for name, level in pond.library.levels.items():
        if pond.sitting.leaves_out.isdisjoint(level.uses):
            yield from (ToNowNext(name), ToPlay(name), ToClosing(name))


def scenes(pond: Pond) -> Iterator[tuple[Place, Scene]]:
    """The scenes of all these places, each as one comes to it."""
    played = kinds()
    for place in places(pond):
        scene = build_scene(place, pond.library, played)
        scene.enter(pond.world)
        yield place, scene


@pytest.mark.parametrize("caution", get_args(Caution))
def test_no_strip_and_no_heading_speaks_of_what_is_left_out(caution: Caution) -> None:
    pond = program(sitting=Sitting(age=7, who="pair", leaves_out=frozenset({caution})))
    forbidden = (*WORDS[caution], *GROWN_UPS.get(caution, ()))
    seen = 0
    for place, scene in scenes(pond):
        canvas = RecordingCanvas()
        if not isinstance(place, ToPlay):
            draw_with_strip(scene, canvas, pond.world)
        told = f"{scene.grown_up_line(pond.world)} {' '.join(canvas.words())}".lower()
        seen += 1
        assert [word for word in forbidden if word in told] == [], f"{place}: {told}"
    assert seen > 20


def test_nothing_claims_that_a_grown_up_is_here_when_a_child_is_alone() -> None:
    pond = program(sitting=Sitting(age=7, who="child"))
    for place, scene in scenes(pond):
        line = scene.grown_up_line(pond.world).lower()
        assert "grown-up is here" not in line and "your grown-up" not in line, place


def test_child_lines_of_the_screens_are_short() -> None:
    for key in ("here", "now", "after"):
        line = words()(f"strip.{key}", now="one", after="the pond")
        assert len(line.split()) <= 9, line


def test_no_strip_is_longer_than_two_lines_in_an_ordinary_window() -> None:
    work = painting((1280, 720))
    canvas, world = work.easel.canvas, replace(work.pond.world, sitting=Sitting(age=7, who="pair"))
    long = {}
    for place, scene in scenes(work.pond):
        strip = strip_now(scene, canvas, world)
        assert strip, place
        if len(strip.lines) > LINES:
            long[str(place)] = strip.lines
    assert long == {}


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("size", [1.0, 1.5])
def test_the_longest_line_that_a_file_may_have_fits(shape: str, size: float) -> None:
    """With the real type; the windows are small so that this is quick."""
    area = SHAPES[shape]
    work = painting((round(area.w / 2), round(area.h / 2)), Settings(greeted=True, text_size=size))
    canvas, world = work.easel.canvas, work.pond.world
    longest = ("Wonder aloud, and wait a while with the child. " * 4)[:160]
    for _, scene in scenes(work.pond):
        if isinstance(scene, Play):
            scene.sim = Told(Line("x/y/z", longest))  # type: ignore[assignment]
            strip = strip_now(scene, canvas, world)
            assert strip and scene.strip(canvas.area, world).inset(-0.5).holds(strip.area)
            return
    raise AssertionError("nothing is played")


def test_the_room_of_every_strip_lies_within_the_window() -> None:
    pond = program()
    for area in SHAPES.values():
        for place, scene in scenes(pond):
            assert area.holds(scene.strip(area, pond.world)), place
