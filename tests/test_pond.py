"""What holds in every frame of the running program: calm first, time, fades, effects, quiet."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from game.intents import Back, Calm, Intent, Press, Release, Signal, Steer, Step
from game.keep.settings import Settings
from game.keep.store import MemoryStore, open_store
from game.look.palette import EVENING, PAINTED, SOFT, SOFT_EVENING, Palette, palette_for
from game.pond import LIVELY_SECONDS, Pond
from game.scene import Effect, ToCalm, ToChoose, ToClosing, ToDesk, ToHome, ToNowNext, ToPlay
from game.screen import FADE_SECONDS
from game.services import SilentAudio, SilentVoice
from game.sitting import Sitting, World

from .playing import FRAME, SHAPES, PaperScreen, at, find, go, library, press, program, run, settle

PATHS: dict[str, Sequence[str]] = {
    "home": (),
    "choose": ("breathing",),
    "now_next": ("breathing", "bubble"),
    "desk": ("DOOR",),
    **{
        f"play {name}": (level.kind, name, "go")
        for name, level in library().levels.items()
        if Sitting().offers(level)
    },
    "closing": ("breathing", "bubble", "go", "enough", "CLOSING"),
}


def walk(path: Sequence[str], **options: object) -> Pond:
    """Go to a scene by hand; "DOOR" holds the door, "CLOSING" waits for the closing."""
    pond = program(**options)  # type: ignore[arg-type]
    for step in path:
        if step == "DOOR":
            press(pond, "door", 2.3)
        elif step == "CLOSING":
            for _ in range(4000):
                if isinstance(at(pond), ToClosing):
                    break
                pond.step(FRAME)
            settle(pond)
        else:
            go(pond, step)
    return pond


# -- calm


@pytest.mark.parametrize("path", PATHS.values(), ids=PATHS.keys())
@pytest.mark.parametrize("by", ["escape", "mouse", "touch", "key", "switch"])
def test_calm_is_there_on_the_next_frame_from_everywhere(path: Sequence[str], by: str) -> None:
    pond = walk(path)
    before = at(pond)
    run(pond, 0.7)
    centre = find(pond, "calm").area.centre
    if by == "switch":
        pond.settings = replace(pond.settings, scanning="auto", scan_seconds=0.6)
        for _ in range(200):
            ring = pond.focus.ring(pond.targets())
            if ring and ring.id == "calm":
                break
            pond.step(FRAME)
    if by == "key":
        for _ in range(60):
            ring = pond.focus.ring(pond.targets())
            if ring and ring.id == "calm":
                break
            pond.step(FRAME, [Step(1)])
    signals: dict[str, Signal] = {
        "escape": Calm(),
        "mouse": Press("mouse", centre),
        "touch": Press("touch:0", centre),
        "key": Press("enter"),
        "switch": Press("space"),
    }
    assert pond.step(FRAME, [signals[by]])
    assert at(pond) == ToCalm()
    assert not pond.fading
    assert ("backdrop", "pond", 0.5, 1.0) in pond.screen.canvas.calls  # type: ignore[attr-defined]
    press(pond, "return")
    assert at(pond) == before


def test_calm_lands_in_the_middle_of_a_fade() -> None:
    pond = program()
    centre = find(pond, "breathing").area.centre
    pond.step(FRAME, [Press("mouse", centre)])
    pond.step(FRAME, [Release("mouse", centre)])
    assert pond.fading
    pond.step(FRAME, [Calm()])
    assert at(pond) == ToCalm()
    assert not pond.fading


def test_calm_lands_while_pictures_are_still_being_loaded() -> None:
    pond = program()
    pond.screen.prepare = pond.screen.ready = lambda *draws: False  # type: ignore[method-assign, assignment]
    centre = find(pond, "breathing").area.centre
    pond.step(FRAME, [Press("mouse", centre)])
    pond.step(FRAME, [Release("mouse", centre)])
    for _ in range(100):
        assert not pond.step(FRAME), "a picture was drawn before it could be"
    assert pond.fading
    assert pond.step(FRAME, [Calm()])
    assert at(pond) == ToCalm()


def test_calm_quietens_everything_at_once() -> None:
    audio, voice = SilentAudio(), SilentVoice()
    pond = walk(("breathing", "bubble", "go"), audio=audio, voice=voice)
    run(pond, 7.0)
    assert any(gain > 0 for gain in audio.loops.values())
    pond.step(FRAME, [Calm()])
    assert audio.loops == {}
    assert audio.playing == ""


def test_calm_asked_for_in_the_calm_place_stays_there() -> None:
    pond = program()
    pond.step(FRAME, [Calm()])
    pond.step(FRAME, [Calm()])
    assert len(pond.scenes.stack) == 2
    go(pond, "home")
    assert at(pond) == ToHome()


def test_staying_keeps_the_place_and_changes_the_words() -> None:
    pond = program()
    pond.step(FRAME, [Calm()])
    press(pond, "stay")
    run(pond, 30.0)
    assert at(pond) == ToCalm()
    assert pond.words("calm.longer") in _shown(pond)


def test_the_calm_place_speaks_of_a_grown_up_only_when_one_is_here() -> None:
    for who, said in (("child", "calm.trust"), ("pair", "calm.adult"), ("group", "calm.adult")):
        pond = program(sitting=Sitting(who=who))  # type: ignore[arg-type]
        pond.step(FRAME, [Calm()])
        run(pond, 16.0)
        assert pond.words(said) in _shown(pond)


def test_a_breath_waits_while_the_child_is_in_the_calm_place() -> None:
    pond = walk(("breathing", "bubble", "go"))
    run(pond, 4.0)
    before = pond.scene.sim.elapsed  # type: ignore[attr-defined]
    pond.step(FRAME, [Calm()])
    run(pond, 30.0)
    press(pond, "return")
    assert pond.scene.sim.elapsed - before < 0.2  # type: ignore[attr-defined]


def test_held_input_is_let_go_of_when_calm_comes() -> None:
    pond = walk(("comfort", "pebble", "go"))
    hold = next(t for t in pond.targets() if t.action == "hold")
    pond.step(FRAME, [Press("mouse", hold.area.centre)])
    run(pond, 1.0)
    pond.step(FRAME, [Calm()])
    assert pond.focus.held == {}
    press(pond, "return")
    held = repr(pond.scene.sim)  # type: ignore[attr-defined]
    run(pond, 0.2)
    assert "held=True" not in held and "holding=True" not in held


# -- time


@pytest.mark.parametrize("gap", [0.26, 3.0, 3600.0, -5.0, float("nan"), float("inf")])
def test_a_gap_counts_as_no_time_at_all(gap: float) -> None:
    pond = walk(("breathing", "bubble", "go"))
    run(pond, 2.0)
    before = pond.scene.sim.elapsed  # type: ignore[attr-defined]
    pond.step(gap)
    assert pond.scene.sim.elapsed == before  # type: ignore[attr-defined]


def test_a_fade_takes_its_time_and_hears_nothing() -> None:
    pond = program()
    centre = find(pond, "breathing").area.centre
    pond.step(FRAME, [Press("mouse", centre)])
    pond.step(FRAME, [Release("mouse", centre)])
    place, frames = at(pond), 0
    while pond.fading:
        pond.step(FRAME, [Press("mouse", (600, 400)), Release("mouse", (600, 400)), Back()])
        frames += 1
    assert at(pond) == place == ToChoose("breathing")
    assert frames * FRAME == pytest.approx(FADE_SECONDS, abs=2 * FRAME)


def test_living_pictures_come_to_rest_when_nobody_touches_them() -> None:
    pond = program()
    run(pond, 1.0, [Step(1)])
    assert pond.world.lively
    run(pond, LIVELY_SECONDS + 1)
    now = pond.world.now
    assert not pond.world.lively
    run(pond, 5.0)
    assert pond.world.now == now
    pond.step(FRAME, [Step(1)])
    assert pond.world.lively


def test_a_still_screen_is_not_drawn_again() -> None:
    pond = program(settings=Settings(greeted=True, calm_motion=True))
    go(pond, "breathing")
    run(pond, 1.0)
    assert pond.due is None
    assert not any(pond.step(FRAME) for _ in range(300))


def test_a_hidden_window_pauses_and_is_quiet() -> None:
    audio = SilentAudio()
    pond = walk(("breathing", "bubble", "go"), audio=audio)
    run(pond, 2.0)
    pond.pause()
    assert audio.playing == ""
    assert audio.loops == {}
    pond.resume()
    assert pond.step(FRAME)
    assert audio.playing == pond.scene.bed


# -- effects


def test_a_setting_is_in_force_at_once_and_kept() -> None:
    store = MemoryStore()
    pond = program(store=store)
    press(pond, "door", 2.3)
    go(pond, "tab.settings")
    shown: list[Palette] = []
    for row in ("turn.low_sensory", "turn.evening", "turn.low_sensory", "turn.evening"):
        go(pond, *([] if shown else ["part.seen"]), row)
        shown.append(pond.screen.palette)  # type: ignore[attr-defined]
        kept = store.load_settings()
        assert palette_for(kept.low_sensory, kept.evening) == shown[-1]
    assert shown == [SOFT, SOFT_EVENING, EVENING, PAINTED]


def test_the_bed_changes_only_when_its_name_does() -> None:
    class Ears(SilentAudio):
        beds: list[str]

        def bed(self, key: str) -> None:
            self.beds.append(key)

    ears = Ears()
    ears.beds = []
    pond = program(audio=ears)
    go(pond, "breathing", "back", "comfort")
    assert ears.beds == ["water"]


def test_mute_and_the_grown_ups_line_have_keys() -> None:
    pond = program()
    run(pond, 0.1, [Steer("mute")])
    assert pond.settings.mute
    run(pond, 0.1, [Steer("adult_strip")])
    assert not pond.settings.adult_line
    run(pond, 0.1, [Steer("desk")])
    assert at(pond) == ToDesk()


def test_the_door_opens_only_when_it_is_held() -> None:
    pond = program()
    press(pond, "door", 1.5)
    assert at(pond) == ToHome()
    press(pond, "door", 2.2)
    assert at(pond) == ToDesk()
    go(pond, "home")
    assert at(pond) == ToHome()


def test_controls_have_a_spoken_word() -> None:
    voice = SilentVoice()
    pond = program(voice=voice)
    run(pond, 0.2, [Step(1)])
    run(pond, 0.2, [Step(1)])
    run(pond, 0.2, [Step(1)])
    said = [line.text for line in voice.said]
    assert said[-2:] == [pond.words("app.calm"), pond.words("pebble.comfort")]


def test_the_question_about_movement_is_asked_once() -> None:
    pond = program(settings=Settings(), store=MemoryStore())
    go(pond, "motion")
    assert pond.settings.calm_motion
    go(pond, "breathing", "back")
    assert pond.settings.greeted
    assert all(t.id != "motion" for t in pond.targets())


# -- the whole path


def test_one_child_goes_the_whole_path_and_is_back_at_the_pond() -> None:
    pond = program()
    go(pond, "comfort")
    assert at(pond) == ToChoose("comfort")
    go(pond, "sit")
    assert at(pond) == ToNowNext("sit")
    go(pond, "go")
    assert at(pond) == ToPlay("sit")
    for _ in range(int(200 / FRAME)):
        pond.step(FRAME)
    assert at(pond) == ToClosing("sit")
    go(pond, "again")
    assert at(pond) == ToNowNext("sit")
    go(pond, "go", "enough")
    run(pond, 40.0)
    assert at(pond) == ToClosing("sit")
    go(pond, "another")
    assert at(pond) == ToChoose("comfort")
    go(pond, "back")
    assert at(pond) == ToHome()


def test_nothing_starts_by_itself() -> None:
    for path in ((), ("breathing",), ("breathing", "bubble")):
        pond = walk(path)
        before = at(pond)
        run(pond, 120.0)
        assert at(pond) == before


def test_the_twin_is_one_press_away() -> None:
    pond = walk(("breathing", "bubble", "go"))
    run(pond, 5.0)
    go(pond, "twin")
    twin = library().levels["bubble"].twin  # type: ignore[attr-defined]
    assert at(pond) == ToPlay(twin)
    assert library().levels[twin].kind == "comfort"


# -- faults


def test_a_fault_on_a_screen_brings_the_child_home_and_is_told_to_the_grown_up() -> None:
    noted: list[Exception] = []

    def note(fault: Exception) -> str:
        noted.append(fault)
        return "faults.txt"

    pond = walk(("breathing",), note_fault=note)

    def broken(dt: float, intents: Sequence[Intent], world: World) -> Sequence[Effect]:
        raise RuntimeError("planted")

    pond.scene.update = broken  # type: ignore[method-assign]
    run(pond, 0.1)
    assert at(pond) == ToHome()
    assert [str(fault) for fault in noted] == ["planted"]
    press(pond, "door", 2.3)
    go(pond, "tab.files")
    assert "faults.txt" in _shown(pond)


def _shown(pond: Pond) -> str:
    pond.redraw()
    pond.step(0.0)
    return " ".join(pond.screen.canvas.words())  # type: ignore[attr-defined]


def test_where_nothing_can_be_saved_it_goes_on_and_says_so_in_the_grown_ups_corner(tmp_path: Path) -> None:
    (tmp_path / "in_the_way").write_text("a file where the folder should be", "utf-8")
    pond = program(store=open_store(tmp_path / "in_the_way"))
    press(pond, "door", 2.3)
    go(pond, "tab.settings", "turn.mute")
    assert pond.settings.mute
    go(pond, "tab.files")
    trouble = pond.services.store.trouble
    assert trouble
    assert trouble.split()[0] in _shown(pond)
    go(pond, "home", "comfort")
    assert at(pond) == ToChoose("comfort")


def test_low_sensory_stands_still_beside_what_is_played() -> None:
    pond = program(settings=Settings(greeted=True, low_sensory=True))
    run(pond, 1.0, [Step(1)])
    assert not pond.world.lively
    assert pond.world.now == 0.0


def test_the_caution_for_breath_is_shown_even_where_the_grown_ups_line_is_hidden() -> None:
    pond = program(settings=Settings(greeted=True, adult_line=False))
    go(pond, "breathing", "bubble")
    assert "asthma" in _shown(pond)
    go(pond, "back", "back", "comfort", "sit")
    assert library().levels["sit"].adult.split()[0] not in _shown(pond).split()


def test_a_grown_up_can_close_the_program_by_key() -> None:
    pond = program()
    run(pond, 0.1, [Steer("quit")])
    assert pond.closing


def test_calm_lands_even_where_the_screen_breaks_as_it_is_left() -> None:
    pond = walk(("comfort", "pebble", "go"), note_fault=lambda fault: "faults.txt")
    hold = next(t for t in pond.targets() if t.action == "hold")
    pond.step(FRAME, [Press("mouse", hold.area.centre)])

    def broken(dt: float, intents: Sequence[Intent], world: World) -> Sequence[Effect]:
        raise RuntimeError("planted")

    pond.scene.update = broken  # type: ignore[method-assign]
    pond.step(FRAME, [Calm()])
    assert at(pond) == ToCalm()


def test_a_new_size_in_the_middle_of_a_fade_shows_the_new_screen_at_once() -> None:
    pond = program()
    centre = find(pond, "breathing").area.centre
    pond.step(FRAME, [Press("mouse", centre)])
    pond.step(FRAME, [Release("mouse", centre)])
    assert pond.fading
    pond.refit()
    assert not pond.fading
    assert pond.step(FRAME)
    assert at(pond) == ToChoose("breathing")


def test_a_moment_can_be_shown_on_another_screen_and_nothing_goes_on_by_that() -> None:
    pond = program()
    pond.step(1 / 30)
    own, due = pond.screen, pond.due
    before = list(own.canvas.calls)  # type: ignore[attr-defined]
    other = PaperScreen(SHAPES["portrait"])
    pond.show_also_on(other)
    assert pond.screen is own
    assert own.canvas.calls == before  # type: ignore[attr-defined]
    assert pond.due == due
    wide = {str(call[1]) for call in before if call[0] == "text"}
    there = " ".join(other.canvas.words())
    assert wide and all(words in there for words in wide)
