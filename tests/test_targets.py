"""Whatever can be pressed is large, apart, inside, drawn and named, at every moment and in every shape."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

import pytest
from msgspec import structs

from game.content.words import Words
from game.layout import CHILD_TARGET, GAP, Area, Target, around, calm_area
from game.look.canvas import Face
from game.look.type import SMALLEST
from game.pond import Pond
from game.scene import ToDesk, ToPlay
from game.strip import draw_with_strip, strip_now
from game.visitor import Visitor

from .painting import painting
from .playing import SHAPES, library, program, words
from .recording import RecordingCanvas
from .wandering import ages_of, play_level, screens

ADULT_TARGET = 64.0
"""Least side of what only grown-ups press, in units; they have a mouse or a steady finger."""

SLACK = 0.5
"""Units of rounding that nobody can see."""

A_FEW = 20
"""Letters; a word alone may be wider than most, a sentence is not."""

A_LETTER = 0.49
"""Width of a letter of the reading type over its size, in the widest of our lines."""

LEAST_STEP = 1.15
"""Height of a line over its size at which letters above one another do not touch yet."""

Calls = Sequence[tuple[object, ...]]


class Written(RecordingCanvas):
    """A canvas that measures sentences nearly as they are, rather too wide than too narrow."""

    def measure(self, words: str, size: float, face: Face = "label") -> float:
        letter = A_LETTER if face == "reading" else 0.55
        return letter * size * len(words)


def faults(
    targets: Sequence[Target], calls: Calls, area: Area, known: Words, adults: bool = False
) -> Iterator[str]:
    """Each thing that is wrong with a screen's targets, one line each. ``targets`` holds calm too."""
    ids = [target.id for target in targets]
    yield from (f"{id}: stands there twice" for id in sorted({id for id in ids if ids.count(id) > 1}))
    if "calm" not in ids[:2]:
        yield "calm: not second at the latest"
    for i, target in enumerate(targets):
        yield from _own_faults(target, calls, area, known, adults)
        for other in targets[i + 1 :]:
            yield from _faults_between(target, other, adults)


def _own_faults(target: Target, calls: Calls, area: Area, known: Words, adults: bool) -> Iterator[str]:
    place = target.area
    least = ADULT_TARGET if adults or _for_adults(target) else CHILD_TARGET
    if min(place.w, place.h) < least - SLACK:
        yield f"{target.id}: {place.w:.0f} x {place.h:.0f}, under {least:.0f}"
    if not area.inset(-SLACK).holds(place):
        yield f"{target.id}: outside the window, at {_told(place)}"
    if target.id != "calm" and not any(touches(call, place) for call in calls):
        yield f"{target.id}: nothing is drawn at {_told(place)}"
    if target.label and known(target.label) == f"[{target.label}]":
        yield f'{target.id}: there are no words for "{target.label}"'
    spoken = bool(target.label or target.said.strip())
    if spoken is target.for_grown_ups:
        yield f"{target.id}: {'is spoken to a child' if spoken else 'has no spoken label'}"


def _faults_between(one: Target, other: Target, adults: bool) -> Iterator[str]:
    both = (one, other)
    for_adults = adults or any(target.id == "door" for target in both)
    least = 0.0 if for_adults else GAP
    apart = one.area.apart(other.area)
    if apart < least - SLACK:
        yield f"{one.id} and {other.id}: {apart:.0f} apart, under {least:.0f}"


def _for_adults(target: Target) -> bool:
    return target.id == "door" or target.for_grown_ups


def _told(place: Area) -> str:
    return f"{place.x:.0f},{place.y:.0f} {place.w:.0f} x {place.h:.0f}"


def touches(call: tuple[object, ...], place: Area) -> bool:
    """Whether a drawing call puts something inside a place. Backdrops, fills and veils are no control."""
    match call:
        case ("picture", _, (float() | int() as x, float() | int() as y), float() | int() as height, *_):
            return _meets(around((x, y), height * 0.8), place)
        case ("swell", _, (float() | int() as x, float() | int() as y), float() | int() as height, *_):
            return _meets(around((x, y), height * 0.8), place)
        case ("film", (float() | int() as x, float() | int() as y), float() | int() as size, *_):
            return _meets(around((x, y), size), place)
        case (
            "glow" | "disc" | "ring" | "arc",
            (float() | int() as x, float() | int() as y),
            float() | int() as r,
            *_,
        ):
            return _meets(around((x, y), 2 * r), place)
        case ("panel" | "frame", Area() as area, *_):
            return _meets(area, place)
        case ("text", _, (float() | int() as x, float() | int() as y), *_):
            return place.contains(x, y)
        case ("line", points, *_):
            return any(place.contains(x, y) for x, y in points)  # type: ignore[attr-defined]
    return False


def _meets(drawn: Area, place: Area) -> bool:
    """Whether something stands within a place: its middle does, or it covers the place's middle."""
    return place.contains(*drawn.centre) or drawn.contains(*place.centre)


def faults_now(pond: Pond, adults: bool = False) -> dict[str, set[str]]:
    """What is wrong with the screen as it is now, in each of the five shapes of window."""
    found: dict[str, set[str]] = {}
    kept = pond.screen.canvas
    for shape, area in SHAPES.items():
        canvas = Written(area)
        pond.screen.canvas = canvas  # type: ignore[misc]
        draw_with_strip(pond.scene, canvas, pond.world)
        found_here = [*faults(pond.targets(), canvas.calls, area, pond.words, adults), *strip_faults(pond)]
        for fault in found_here:
            found.setdefault(fault, set()).add(shape)
    pond.screen.canvas = kept  # type: ignore[misc]
    return found


def strip_faults(pond: Pond) -> Iterator[str]:
    """What is wrong with the grown-up's strip in the window as it is, at any size of text, and hidden."""
    kept, canvas = pond.settings, pond.screen.canvas
    stood: dict[str, Area] = {}
    for size, shown in ((1.0, True), (1.25, True), (1.5, True), (1.0, False), (1.5, False)):
        pond.settings = replace(kept, text_size=size, adult_line=shown)
        strip = strip_now(pond.scene, canvas, pond.world)
        if strip is None:
            continue
        called = f"strip at {size}" if shown else "tag"
        others = {target.id: target.area for target in pond.targets() if not target.for_grown_ups}
        for id, area in others.items():
            if id != "door" and strip.area.apart(area) < GAP - SLACK:
                yield f"{called}: {strip.area.apart(area):.0f} from {id}, under {GAP:.0f}"
            if stood.get(id, area) != area:
                yield f"{called}: {id} moves from {_told(stood[id])} to {_told(area)}"
        stood = stood or others
        if not pond.scene.strip(canvas.area, pond.world).inset(-SLACK).holds(strip.area):
            yield f"{called}: {_told(strip.area)} is more than its room"
        if shown and strip.size < SMALLEST:
            yield f"{called}: written in {strip.size:.0f}, under {SMALLEST:.0f}"
        if shown and strip.step < LEAST_STEP:
            yield f"{called}: its lines are {strip.step:.2f} apart, under {LEAST_STEP}"
    pond.settings = kept


def report(found: dict[str, set[str]]) -> str:
    return "\n".join(f"{line} ({', '.join(sorted(shapes))})" for line, shapes in sorted(found.items()))


def test_of_every_screen() -> None:
    pond = program()
    found: dict[str, set[str]] = {}
    for name in screens(Visitor(pond)):
        adults = isinstance(pond.scenes.place, ToDesk)
        for fault, shapes in faults_now(pond, adults).items():
            found.setdefault(f"{name}: {fault}", set()).update(shapes)
    assert not found, report(found)


@pytest.mark.parametrize("scanning", ["auto", "dwell"])
def test_of_the_settings_that_come_with_scanning(scanning: str) -> None:
    pond = program()
    found: dict[str, set[str]] = {}
    visitor = Visitor(pond)
    for name in screens(visitor):
        if name.startswith("desk-settings"):
            kept = pond.settings
            pond.settings = replace(kept, scanning=scanning)  # type: ignore[arg-type]
            found.update(faults_now(pond, adults=True))
            pond.settings = kept
    assert not found, report(found)


@pytest.mark.parametrize("name", library().levels)
@pytest.mark.parametrize("rank", [0, -1], ids=["youngest", "oldest"])
def test_of_every_moment_of_every_level(name: str, rank: int) -> None:
    pond = program()
    found: dict[str, set[str]] = {}
    last: tuple[object, ...] = ()
    frames = 0

    def look() -> None:
        nonlocal last, frames
        frames += 1
        if pond.fading or not isinstance(pond.scenes.place, ToPlay):
            return
        moment = getattr(pond.scene, "moment", "")
        now = (moment, tuple(target.id for target in pond.targets()))
        if now != last or frames % 100 == 0:
            last = now
            for fault, shapes in faults_now(pond).items():
                found.setdefault(f"{moment}: {fault}", set()).update(shapes)

    play_level(Visitor(pond, seen=look), name, ages_of(library().levels[name])[rank])
    assert last, "the level was never looked at"
    assert not found, report(found)


def test_no_line_is_written_wider_than_is_measured_here() -> None:
    canvas = painting((1280, 720)).easel.canvas
    lines = [level.adult for level in library().levels.values()]
    lines += [text for key in words().texts if key.startswith("strip.") and len(text := words()(key)) > A_FEW]
    for line in lines:
        assert canvas.measure(line, 22.0, "reading") <= A_LETTER * 22.0 * len(line), line


WINDOW = SHAPES["wide"]
STOP = Target("calm", calm_area(WINDOW), "press", label="app.calm")
PLACE = Area(300, 300, 112, 112)
PANEL: tuple[object, ...] = ("panel", PLACE, "#ffffff", 26.0, True)


def planted(*targets: Target, calls: Calls = (PANEL,), adults: bool = False) -> list[str]:
    return list(faults([targets[0], STOP, *targets[1:]], calls, WINDOW, words(), adults))


def test_a_good_target_has_no_fault() -> None:
    assert planted(Target("one", PLACE, label="app.back")) == []


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        (Target("one", Area(300, 300, 111, 112), label="app.back"), "111 x 112, under 112"),
        (Target("one", Area(-20, 300, 200, 112), label="app.back"), "outside the window"),
        (Target("one", PLACE.moved(300, 0), label="app.back"), "nothing is drawn"),
        (Target("one", PLACE, label="app.never"), 'no words for "app.never"'),
        (Target("one", PLACE), "has no spoken label"),
        (Target("one", Area(1100, 60, 200, 112), label="app.back"), "one and calm"),
    ],
)
def test_each_fault_is_found(target: Target, expected: str) -> None:
    assert any(expected in fault for fault in planted(target))


def test_a_strip_of_the_grown_ups_stands_apart_and_is_not_spoken_to_a_child() -> None:
    strip = Target("strip", Area(300, 200, 112, 64), for_grown_ups=True)
    drawn: Calls = (PANEL, ("panel", strip.area, "#ffffff", 26.0, True))
    one = Target("one", PLACE, label="app.back")
    assert planted(one, strip, calls=drawn) == []
    near = structs.replace(strip, area=strip.area.moved(0, 20))
    assert planted(one, near, calls=drawn) == ["one and strip: 16 apart, under 24"]
    under_calm = structs.replace(strip, area=Area(1000, 20, 150, 64))
    assert any("calm and strip" in fault for fault in planted(one, under_calm, calls=drawn))
    spoken = structs.replace(strip, label="app.back")
    assert "strip: is spoken to a child" in planted(one, spoken, calls=drawn)


def test_a_strip_in_the_way_is_found_on_a_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    pond = program()
    assert list(strip_faults(pond)) == []
    monkeypatch.setattr(pond.scene, "strip", lambda area, world: Area(300, 480, 400, 40))
    told = "\n".join(strip_faults(pond))
    assert "strip at 1.0" in told and "from breathing" in told and "tag: " in told
    assert "is more than its room" in told


def test_two_that_are_too_near_or_the_same_are_found() -> None:
    one = Target("one", PLACE, label="app.back")
    near = Target("two", PLACE.moved(130, 0), label="app.back")
    both: Calls = (PANEL, ("panel", near.area, "#ffffff", 26.0, True))
    assert planted(one, near, calls=both) == ["one and two: 18 apart, under 24"]
    assert planted(one, near, calls=both, adults=True) == []
    assert "one: stands there twice" in planted(one, Target("one", near.area, label="app.back"), calls=both)


def test_a_small_target_is_enough_for_grown_ups_but_not_a_tiny_one() -> None:
    assert planted(Target("one", Area(320, 320, 64, 64), label="app.back"), adults=True) == []
    assert planted(Target("one", Area(320, 320, 60, 64), label="app.back"), adults=True) != []


def test_calm_that_comes_third_is_found() -> None:
    others = [Target(f"{i}", PLACE.moved(i * 150.0, 0), label="app.back") for i in range(2)]
    panels = [("panel", t.area, "#ffffff", 26.0, True) for t in others]
    assert "calm: not second at the latest" in list(faults([*others, STOP], panels, WINDOW, words()))
