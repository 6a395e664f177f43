"""The page about this program: danger first, whom to call as the grown-up wrote it, and honest words."""

import json
import re
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from game.content.ideas import Ideas
from game.content.library import Library
from game.intents import Press, Release, Scroll, Step, Text
from game.keep.settings import LONGEST_OWN_HELP, MOST_OWN_HELP, Settings
from game.keep.store import FolderStore, MemoryStore
from game.pond import Pond
from game.scene import ToDesk
from game.scenes.desk import flow
from game.scenes.desk.about import PARTS, AboutPage, places
from game.scenes.desk.desk import page_area
from game.stage.easel import Easel

from .playing import SHAPES, at, find, go, library, press, program, run, words

STILL_ONE_PRESS = 0.1
MOST_PAGES = 30
PAGE_OF = re.compile(r"\b\d+ / \d+\b")
"""Which page this is: the only digits that are nobody's number."""


def opened(store: FolderStore | MemoryStore | None = None, levels: Library | None = None) -> Pond:
    """The program at the page, reached as a grown-up reaches it."""
    kept = store or MemoryStore(Settings(greeted=True))
    pond = program(store=kept, settings=kept.load_settings(), levels=levels)
    press(pond, "door", 2.4)
    assert at(pond) == ToDesk()
    go(pond, "tab.about")
    return pond


def shown(pond: Pond) -> list[str]:
    """All that is written on the screen now."""
    pond.redraw()
    pond.step(0.0)
    return [str(text) for text in pond.screen.canvas.words()]  # type: ignore[attr-defined]


def read_through(pond: Pond) -> str:
    """All pages of the part that is open, as one text."""
    text = shown(pond)
    for _ in range(MOST_PAGES):
        if "later" not in ids(pond):
            return " ".join(text)
        press(pond, "later")
        text += shown(pond)
    raise AssertionError("it never comes to an end")


def turn_to(pond: Pond, id: str) -> None:
    """Turn pages until something can be pressed."""
    press(pond, "part.worried")
    for _ in range(MOST_PAGES):
        if id in ids(pond):
            return
        press(pond, "later")
    raise AssertionError(f"{id} is on no page")


def page(pond: Pond) -> AboutPage:
    found = pond.scene.pages["about"]  # type: ignore[attr-defined]
    assert isinstance(found, AboutPage)
    return found


def write(pond: Pond, text: str) -> None:
    for letter in text:
        run(pond, 1 / 30, [Text(letter)])


def ids(pond: Pond) -> list[str]:
    return [target.id for target in pond.targets()]


def test_danger_comes_first_and_no_number_is_guessed() -> None:
    pond = opened()
    text = shown(pond)
    assert "your local emergency number" in " ".join(text)
    danger, mine, do = (
        next(i for i, line in enumerate(text) if line.startswith(begin))
        for begin in ("If a child", "Whom I", "What you can do")
    )
    assert danger < mine < do
    press(pond, "part.worried")
    assert not re.search(r"\d", PAGE_OF.sub("", read_through(pond)))


def test_it_says_that_it_is_not_watching_and_what_can_be_done() -> None:
    text = read_through(opened())
    for said in ("is not watching", "calls nobody", "believe what the child tells", "not your fault"):
        assert said in text, said
    for who in ("doctor", "health visitor", "school", "helpline"):
        assert who in text, who


def test_what_is_written_is_kept_over_a_restart_and_shown_again(tmp_path: Path) -> None:
    pond = opened(FolderStore(tmp_path))
    press(pond, "own.0")
    assert pond.wants_text
    write(pond, "Grandma  0123x\b 456")
    again = opened(FolderStore(tmp_path))
    assert "Grandma  0123 456" in shown(again)
    assert not again.wants_text


def test_a_line_is_taken_away_by_one_press_also_from_the_file(tmp_path: Path) -> None:
    pond = opened(FolderStore(tmp_path))
    for number, line in enumerate(("Grandma", "Dr. Lee")):
        press(pond, f"own.{number}")
        write(pond, line)
    press(pond, "erase.0")
    assert pond.settings.own_help == ("Dr. Lee",)
    assert "Grandma" not in (tmp_path / "settings.json").read_text("utf-8")
    press(pond, "erase.0")
    assert FolderStore(tmp_path).load_settings().own_help == ()


def test_there_are_at_most_three_lines_of_a_bounded_length_without_signs_that_do_not_print() -> None:
    pond = opened()
    for number in range(MOST_OWN_HELP):
        press(pond, f"own.{number}")
        write(pond, f"{number}\u202e\x1b[" + "y" * LONGEST_OWN_HELP)
    assert f"own.{MOST_OWN_HELP}" not in ids(pond)
    lines = pond.settings.own_help
    assert [line[:3] for line in lines] == ["0[y", "1[y", "2[y"]
    assert {len(line) for line in lines} == {LONGEST_OWN_HELP}


def test_a_line_that_was_written_can_be_changed_and_an_empty_one_goes() -> None:
    pond = opened()
    assert [id for id in ids(pond) if id.startswith(("own.", "erase."))] == ["own.0"]
    press(pond, "own.0")
    write(pond, "Grandna\b\bma")
    press(pond, "own.1")
    write(pond, "x\b")
    press(pond, "own.0")
    write(pond, "!")
    assert pond.settings.own_help == ("Grandma!",)
    write(pond, "\b" * 20)
    press(pond, "part.worried")
    assert not pond.settings.own_help


def test_an_empty_line_that_goes_does_not_move_the_writing_to_another_one() -> None:
    pond = opened(MemoryStore(Settings(greeted=True, own_help=("one", "two"))))
    press(pond, "own.0")
    write(pond, "\b\b\b")
    press(pond, "own.1")
    write(pond, "!")
    assert pond.settings.own_help == ("two!",)


def test_enter_ends_the_writing_and_a_later_press_goes_on_with_it() -> None:
    pond = opened()
    for _ in range(len(ids(pond))):
        if pond.focus.ringed != "own.0":
            run(pond, 0.4, [Step(1)])
    run(pond, STILL_ONE_PRESS, [Press("enter")])
    run(pond, 0.5, [Release("enter")])
    assert pond.wants_text
    write(pond, "Mum")
    run(pond, STILL_ONE_PRESS, [Press("enter"), Text("\n")])
    run(pond, 1.0, [Release("enter")])
    assert not pond.wants_text
    run(pond, STILL_ONE_PRESS, [Press("enter")])
    run(pond, 0.5, [Release("enter")])
    assert pond.wants_text
    write(pond, "!")
    assert pond.settings.own_help == ("Mum!",)


def test_after_enter_a_click_goes_on_with_the_line() -> None:
    pond = opened()
    press(pond, "own.0")
    write(pond, "Mum\n")
    assert not pond.wants_text
    run(pond, 1.0)
    press(pond, "own.0")
    write(pond, "!")
    assert pond.settings.own_help == ("Mum!",)


@pytest.mark.parametrize("elsewhere", ["tab.who", "part.what", "region"])
def test_turning_to_something_else_ends_the_writing(elsewhere: str) -> None:
    pond = opened()
    press(pond, "own.0")
    write(pond, "Mum")
    for _ in range(MOST_PAGES):
        if elsewhere not in ids(pond):
            press(pond, "later")
    press(pond, elsewhere)
    if elsewhere.startswith("tab."):
        press(pond, "tab.about")
    assert not pond.wants_text
    assert pond.settings.own_help == ("Mum",)


def test_where_switches_steer_it_says_that_they_have_to_be_off_for_writing() -> None:
    pond = opened(MemoryStore(Settings(greeted=True, scanning="step")))
    page(pond).own.writing = 0
    assert not pond.wants_text
    assert words()("desk.worried_page.switches") in shown(pond)


@pytest.mark.parametrize(
    "saved",
    [
        {"own_help": ["x" * 5000, 7, None, "\x00\u202e", ["112"], "y", "z", "w"], "region": "../../passwd"},
        {"own_help": {"0": "a"}, "region": ["canada"]},
        {"own_help": "112", "region": "nowhere_at_all"},
    ],
)
def test_a_hostile_settings_file_is_lived_with(tmp_path: Path, saved: dict[str, object]) -> None:
    (tmp_path / "settings.json").write_text(json.dumps({**saved, "greeted": True}), encoding="utf-8")
    pond = opened(FolderStore(tmp_path))
    text = read_through(pond)
    assert pond.trouble is None
    assert words()("desk.worried_page.region") in text
    assert text.isprintable()


def test_each_region_shows_its_numbers_with_source_and_day_and_after_the_last_comes_none(
    tmp_path: Path,
) -> None:
    pond = opened(FolderStore(tmp_path))
    regions = sorted(library().regions.values(), key=lambda region: region.name.casefold())
    assert regions
    for region in regions:
        turn_to(pond, "region")
        press(pond, "region")
        text = read_through(pond)
        assert region.name in text
        for line in region.helplines:
            for said in (line.number, line.what, line.source, line.checked):
                assert said in text, (region.name, said)
    assert FolderStore(tmp_path).load_settings().region == pond.settings.region != ""
    turn_to(pond, "region")
    press(pond, "region")
    assert pond.settings.region == ""


@pytest.mark.parametrize(("region", "said"), [("ireland", "Ireland: 112, 999"), ("canada", "Canada: 911")])
def test_the_chosen_region_s_number_for_danger_stands_at_the_top(region: str, said: str) -> None:
    text = shown(opened(MemoryStore(Settings(greeted=True, region=region))))
    mine = text.index(words()("desk.worried_page.mine"))
    assert text.index(said) < mine


def test_a_region_without_a_number_for_danger_puts_none_at_the_top() -> None:
    quiet = library().regions["canada"]
    lines = tuple(line for line in quiet.helplines if not line.danger)
    levels = replace(library(), regions={"canada": msgspec.structs.replace(quiet, helplines=lines)})
    text = shown(opened(MemoryStore(Settings(greeted=True, region="canada")), levels))
    assert not any("Canada:" in line for line in text)


def test_what_it_is_not_and_what_research_says_is_told_with_its_sources() -> None:
    pond = opened()
    press(pond, "part.what")
    text = read_through(pond)
    for said in ("not a treatment", "not a diagnosis", "measures nothing", "co-regulation"):
        assert said in text, said
    for figure in ("-0.19", "small effect", "8,376", "no benefit"):
        assert figure in text, figure
    for source in ("Reynard", "JMIR Serious Games", "Kuyken", "Evidence-Based Mental Health"):
        assert source in text, source
    for kept in ("Nothing about the child", "no network"):
        assert kept in text, kept


def test_each_rule_of_the_ideas_is_told_in_its_own_line() -> None:
    pond = opened()
    press(pond, "part.ideas")
    text = read_through(pond)
    ideas = library().ideas
    assert isinstance(ideas, Ideas)
    for idea in ideas.ideas:
        assert idea.why in text
    assert ideas.why_together in text


def test_without_rules_it_says_so() -> None:
    pond = opened(levels=replace(library(), ideas=None))
    press(pond, "part.ideas")
    assert "There are no rules here now" in read_through(pond)


def test_the_wheel_turns_its_pages() -> None:
    pond = opened()
    first = shown(pond)
    run(pond, 0.1, [Scroll(60.0)])
    assert shown(pond) != first
    run(pond, 0.1, [Scroll(-60.0)])
    assert shown(pond) == first


FULL = Settings(greeted=True, own_help=("W" * LONGEST_OWN_HELP, "Dr. Lee", "x"), region="united_kingdom")


def strays(scale: float, shape: str) -> list[str]:
    """Lines that are wider than their paper, or stand outside it, in letters of this size."""
    easel = Easel()
    easel.show_on(easel.paper((1280, 720)))
    pond = program(shape, settings=replace(FULL, text_size=scale))
    area = page_area(SHAPES[shape])
    papers = places(area).papers
    found = []
    for part in PARTS:
        for sheet in AboutPage(part=part).sheets(area, pond.world):
            assert sheet, "a page with nothing on it"
            for item, box in ((placed.item, placed.area) for placed in sheet):
                if not any(paper.holds(box) for paper in papers) and not isinstance(item, flow.Gap):
                    found.append(f"{part}: {item} is outside")
                if isinstance(item, flow.Line):
                    width = easel.canvas.measure(item.words, item.size, item.face) + item.indent
                    if width > box.w - (2 * flow.BLEED if item.ground else 0.0):
                        found.append(f"{part}: {item.words} is {width:.0f} wide, {box.w:.0f} is there")
                    assert item.size >= 22.0 * scale
    return found


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5])
@pytest.mark.parametrize("shape", SHAPES)
def test_every_line_has_room_in_every_shape_and_size_of_letters(shape: str, scale: float) -> None:
    assert strays(scale, shape) == []


def test_a_line_without_room_would_be_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(flow, "breadth", lambda text: len(text) * 0.4)
    assert strays(1.0, "wide")


def test_every_line_that_can_be_written_is_pressed_where_it_is_drawn() -> None:
    pond = opened(MemoryStore(FULL))
    for id in ("own.0", "own.2", "erase.1"):
        assert find(pond, id).area.w >= 64.0
    assert "own.3" not in ids(pond)
