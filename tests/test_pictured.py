"""Whatever can be pressed shows a picture, so that nobody has to read; and no two show the same one."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

import pytest

from game.layout import Area, Target
from game.look.controls import chip
from game.look.theme import Theme
from game.pond import Pond
from game.scene import ToPlay
from game.scenes.desk.setting_rows import PARTS
from game.visitor import Visitor

from .playing import SHAPES, library, program
from .recording import RecordingCanvas
from .wandering import Moments, ages_of, play_level, screens

MARKS = {"icon_check"}
"""Pictures that say in which state something is, and not what it is."""

PER_ROW = ("less.", "more.")
"""Buttons that do the same to what their row shows: they are told apart by the picture of the row."""

NEAR = 0.3
"""How far beside a target its picture may be, as a part of its shorter side: a moth flies a little."""

SLACK = 4.0
"""Units by which a panel may go beyond the target that it is drawn for."""

AS_LARGE = 0.95
"""Pictures of about one height are one picture: a pile of faces."""

Calls = Sequence[tuple[object, ...]]
Drawn = tuple[str, tuple[float, float], float]


def drawn(calls: Calls) -> Iterator[Drawn]:
    """Key, middle and height of each picture; a bubble's film is one too."""
    for call in calls:
        match call:
            case ("picture" | "swell", str(key), (float() | int() as x, float() | int() as y), height, *_):
                if isinstance(height, float | int) and key not in MARKS:
                    yield key, (x, y), height
            case ("film", (float() | int() as x, float() | int() as y), float() | int() as size, *_):
                yield "film", (x, y), size


def face(target: Target, calls: Calls) -> str:
    """The largest picture in a target, or several as large, or what stands nearly in it; "" if there is none.

    A button of a row has the picture of its row too.
    """
    near = target.area.inset(-NEAR * min(target.area.w, target.area.h))
    own_calls = since_its_panel(target.area, calls)
    inside = [(height, key) for key, at, height in drawn(own_calls) if target.area.contains(*at)]
    inside = inside or [(height, key) for key, at, height in drawn(own_calls) if near.contains(*at)]
    if not inside:
        return ""
    largest = max(inside)[0]
    own = " ".join(key for height, key in inside if height >= AS_LARGE * largest)
    return f"{own} for {row_of(target, calls)}" if target.id.startswith(PER_ROW) else own


def since_its_panel(place: Area, calls: Calls) -> Calls:
    """What was drawn on the panel of a control and later; all where there is none, as with painted things.

    What moves in the landscape behind a button is no picture of the button.
    """
    for i, call in enumerate(calls):
        match call:
            case ("panel", Area() as panel, *_) if place.inset(-SLACK).holds(panel):
                return calls[i:]
    return calls


def row_of(target: Target, calls: Calls) -> str:
    """The last picture before a button's own ones in the row that it stands in."""
    place = target.area
    row = [
        (middle[0], key)
        for key, middle, _ in drawn(calls)
        if place.y <= middle[1] <= place.bottom
        and middle[0] < place.x
        and key not in ("icon_minus", "icon_plus")
    ]
    return max(row)[1] if row else ""


def of_the_place(pond: Pond) -> set[str]:
    """What is no control but a part of the painted world, which shows it: water on a walk, which has no
    picture of its own; each of many lights, leaves or puddles that one may look at or step into in company.
    """
    place = pond.scenes.place
    if not isinstance(place, ToPlay):
        return set()
    level = pond.library.levels[place.level]
    if level.kind == "comfort":
        return {target.id for target in pond.targets() if re.fullmatch(r"[a-z]+_\d+", target.id)}
    return {thing.id for stop in getattr(level, "stops", ()) for thing in stop.things if not thing.picture}


def faults(targets: Sequence[Target], calls: Calls, without: set[str]) -> Iterator[str]:
    """What has no picture, and what shares one."""
    shown: dict[str, list[str]] = defaultdict(list)
    for target in targets:
        if target.id in without:
            continue
        key = face(target, calls)
        if not key:
            yield f"{target.id} has no picture"
        elif target.id.startswith(PER_ROW) and key.endswith(" for "):
            yield f"{target.id} stands in a row without a picture"
        else:
            shown[key].append(target.id)
    yield from (f"{', '.join(ids)} all show {key}" for key, ids in shown.items() if len(ids) > 1)


def faults_now(pond: Pond) -> set[str]:
    """What is wrong on the screen as it is now."""
    pond.redraw()
    pond.step(0.0)
    calls = pond.screen.canvas.calls  # type: ignore[attr-defined]
    return set(faults(pond.targets(), calls, of_the_place(pond)))


@pytest.mark.parametrize("scanning", ["off", "auto", "dwell"])
@pytest.mark.parametrize("shape", SHAPES)
def test_on_every_screen(shape: str, scanning: str) -> None:
    pond = program(shape)
    found: list[str] = []
    looked = 0
    for name in screens(Visitor(pond)):
        if scanning == "off" or name.startswith("desk-settings"):
            kept = pond.settings
            pond.settings = replace(kept, scanning=scanning)  # type: ignore[arg-type]
            found += [f"{name}: {fault}" for fault in sorted(faults_now(pond))]
            pond.settings = kept
            looked += 1
    assert looked > 3
    assert not found, "\n".join(found)


@pytest.mark.parametrize("rank", [0, -1], ids=["youngest", "oldest"])
@pytest.mark.parametrize("name", library().levels)
def test_at_every_moment_of_every_level(name: str, rank: int) -> None:
    pond = program()
    found: set[str] = set()
    moments: set[str] = set()

    def met(level: str, moment: str) -> None:
        moments.add(moment)
        found.update(f"{moment}: {fault}" for fault in faults_now(pond))

    play_level(Visitor(pond, seen=Moments(pond, met, again=4.0)), name, ages_of(library().levels[name])[rank])
    assert moments
    assert not found, "\n".join(sorted(found))


def test_settings_that_can_be_seen_together_have_different_pictures() -> None:
    for rows in PARTS.values():
        for scanning in ("off", "auto", "step", "dwell"):
            icons = [row.icon for row in rows if not row.needs or scanning in row.needs]
            assert len(set(icons)) == len(icons), (scanning, icons)


ONE, TWO = Target("one", Area(100, 100, 300, 90)), Target("two", Area(500, 100, 300, 90))


def chips(first: str, second: str, chosen: bool = False) -> Calls:
    canvas = RecordingCanvas()
    for target, icon in ((ONE, first), (TWO, second)):
        chip(canvas, Theme(), target.area, icon, target.id, chosen)
    return canvas.calls


def test_a_control_with_words_alone_is_found() -> None:
    assert list(faults([ONE, TWO], chips("icon_home", ""), set())) == ["two has no picture"]
    assert list(faults([ONE, TWO], chips("icon_home", ""), {"two"})) == []


def test_what_moves_behind_a_button_is_no_picture_of_it() -> None:
    grass: Calls = [("picture", "grass", target.area.centre, 200.0) for target in (ONE, TWO)]
    assert not list(faults([ONE, TWO], [*grass, *chips("icon_home", "icon_go")], set()))
    assert list(faults([ONE, TWO], [*grass, *chips("icon_home", "")], set())) == ["two has no picture"]


def test_a_tick_is_no_picture_of_its_own() -> None:
    assert list(faults([ONE, TWO], chips("icon_home", "", chosen=True), set())) == ["two has no picture"]
    assert not list(faults([ONE, TWO], chips("icon_home", "icon_go", chosen=True), set()))


def test_two_with_the_same_picture_are_found() -> None:
    assert list(faults([ONE, TWO], chips("icon_home", "icon_home"), set())) == ["one, two all show icon_home"]


def test_buttons_of_a_row_are_told_apart_by_its_picture() -> None:
    row: Calls = [("picture", "icon_voice", (40.0, 145.0), 46.0), *chips("icon_minus", "icon_plus")]
    less, more = Target("less.voice", ONE.area), Target("more.voice", TWO.area)
    assert face(less, row) == "icon_minus for icon_voice"
    assert list(faults([less, more], row, set())) == []
    assert list(faults([less], chips("icon_minus", "icon_plus"), set())) == [
        "less.voice stands in a row without a picture"
    ]
