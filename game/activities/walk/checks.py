"""What the types of a walk's file cannot say, checked field by field."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from ...ages import BANDS
from . import place

if TYPE_CHECKING:
    from .level import Stop, Thing, WalkLevel

Found = tuple[str, str]

FEWEST_THINGS = 6
"""A walk has at least this much to notice in all, at any age."""

CAPTION_LINES, CAPTION_LETTERS = 2, 32
"""CARE: captions are at most two lines of 32 characters."""

KEPT_IDS = ("next", "found", "enough", "onward", "gathered", "child", "adult")
"""Ids that the walk or the play screen uses itself."""


def stop_faults(level: "WalkLevel") -> Iterator[Found]:
    """Yield what is wrong with the stops: too little to notice, places that collide, pictures that lack.

    What is there together depends on the child's years, so it is looked at wherever that changes, and told
    once.
    """
    told: set[Found] = set()
    for age in _turning_years(level):
        for field, message in _at_age(level, age):
            same = field, message.replace(f"at {age} years", "")
            if same not in told:
                told.add(same)
                yield field, message
    for s, stop in enumerate(level.stops, 1):
        if stop.at + place.SQUARE > level.width:
            most = level.width - place.SQUARE
            yield (
                f"stops.{s}.at",
                f"should be at most {most:g} so that its square fits, but it is {stop.at:g}",
            )
        yield from _one_stop(f"stops.{s}", stop)


def _turning_years(level: "WalkLevel") -> list[int]:
    """The years of a level from which on other stops or things are met than a year before."""
    youngest, oldest = level.ages
    spans = [span for stop in level.stops for span in (stop.ages, *(thing.ages for thing in stop.things))]
    turns = {youngest, *(first for first, _ in spans), *(last + 1 for _, last in spans)}
    return sorted(year for year in turns if youngest <= year <= oldest)


def _at_age(level: "WalkLevel", age: int) -> Iterator[Found]:
    """Yield what is wrong for a child of these years."""
    met = [(s, stop) for s, stop in enumerate(level.stops, 1) if stop.ages[0] <= age <= stop.ages[1]]
    at = -1.0
    count = 0
    for s, stop in met:
        if stop.at <= at:
            yield f"stops.{s}.at", f"should lie further right than the stop before, but it is {stop.at:g}"
        at = stop.at
        things = [(t, thing) for t, thing in enumerate(stop.things, 1) if thing in stop.things_for(age, ())]
        count += len(things)
        yield from _together(f"stops.{s}", stop, things, level.width, age)
    if count < FEWEST_THINGS:
        yield "stops", f"should hold at least {FEWEST_THINGS} things at {age} years, but there are {count}"


def _together(
    field: str, stop: "Stop", met: Sequence[tuple[int, "Thing"]], width: float, age: int
) -> Iterator[Found]:
    """Yield what stands in the way of what at a stop; ``met`` are the things there, with their numbers."""
    if not any(thing.sense in ("see", "touch") for _, thing in met):
        yield (
            f"{field}.things",
            f"should hold something to see or touch at {age} years, which is never left out",
        )
    pair = place.otters_box(*stop.otters.at)
    numbers = [t for t, _ in met]
    things = [place.Placed(*thing.at, thing.height) for _, thing in met]
    for i, message in place.thing_faults(things, pair, numbers):
        yield f"{field}.things.{numbers[i]}.at", message
    for near, message in place.window_faults(things, pair, stop.at, width):
        yield f"{field}.otters.at" if near is None else f"{field}.things.{numbers[near]}.at", message


def _one_stop(field: str, stop: "Stop") -> Iterator[Found]:
    pair = place.otters_box(*stop.otters.at)
    lowest = place.LOWEST
    if not place.Box(0, place.FREE.y, place.SQUARE, lowest - place.FREE.y).holds(pair):
        yield (
            f"{field}.otters.at",
            f"should leave the pair whole and above y {lowest:.0f}, but it reaches {pair}",
        )
    yield from _ages(f"{field}.ages", stop.ages)
    for t, thing in enumerate(stop.things, 1):
        yield from _ages(f"{field}.things.{t}.ages", thing.ages)
        if not thing.picture and (thing.moves != "ring" or thing.picture_moved):
            yield f"{field}.things.{t}.picture", 'is missing; only things that move by "ring" need none'


def _ages(field: str, ages: tuple[int, int]) -> Iterator[Found]:
    if ages[0] > ages[1]:
        yield field, f"should go from the younger to the older age, but it is [{ages[0]}, {ages[1]}]"


def room_faults(level: "WalkLevel") -> Iterator[Found]:
    """Yield ages without a first line, first lines that stand twice, and a way home that may be mute."""
    asked = [(ask.sense, ask.count) for ask in level.room.opens]
    for sense, count in sorted({found for band in BANDS for found in band.find}):
        if (sense, count) not in asked:
            yield "room.opens", f'should hold a line for sense "{sense}" and count {count}, but there is none'
    for n, ask in enumerate(asked):
        if ask in asked[:n]:
            yield f"room.opens.{n + 1}", f'there is already a line for sense "{ask[0]}" and count {ask[1]}'
    if all(told.tags for told in level.home):
        yield "home", "should hold a line without tags, which can always be said"


def caption_faults(level: "WalkLevel") -> Iterator[Found]:
    """Yield lines that do not fit a caption."""
    for field, text in _texts(level):
        if not _fits_a_caption(text):
            size = f"{CAPTION_LINES} lines of {CAPTION_LETTERS} characters"
            yield field, f'should fit {size}, but it is "{text}"'


def _fits_a_caption(text: str) -> bool:
    """Whether a text has two lines at most, where the first goes as far as its words allow."""
    if len(text) <= CAPTION_LETTERS:
        return True
    first = text.rfind(" ", 0, CAPTION_LETTERS + 1)
    return first > 0 and len(text) - first - 1 <= CAPTION_LETTERS


def _texts(level: "WalkLevel") -> Iterator[tuple[str, str]]:
    room = level.room
    yield "onward", level.onward
    yield "room.gathered", room.gathered
    for s, stop in enumerate(level.stops, 1):
        yield f"stops.{s}.arrive", stop.arrive
        for t, thing in enumerate(stop.things, 1):
            yield f"stops.{s}.things.{t}.says", thing.says
    for n, ask in enumerate(room.opens, 1):
        yield f"room.opens.{n}.says", ask.says
    for name in ("see", "touch", "hear"):
        for n, told in enumerate(getattr(room, name), 1):
            yield f"room.{name}.{n}.says", told.says
    for name in ("likes_smell", "likes_taste"):
        for n, like in enumerate(getattr(room, name), 1):
            yield f"room.{name}.{n}.says", like.says
    for n, told in enumerate(level.home, 1):
        yield f"home.{n}.says", told.says


def twice(level: "WalkLevel") -> Iterator[Found]:
    """Yield ids that stand twice, for a recording is found by its id."""
    seen = set(KEPT_IDS)
    for field, id_ in _ids(level):
        if id_ in seen:
            yield field, f'every id should be new in this file, but "{id_}" is taken'
        seen.add(id_)


def _ids(level: "WalkLevel") -> Iterator[tuple[str, str]]:
    room = level.room
    for s, stop in enumerate(level.stops, 1):
        yield f"stops.{s}.id", stop.id
        for t, thing in enumerate(stop.things, 1):
            yield f"stops.{s}.things.{t}.id", thing.id
    for name in ("opens", "see", "touch", "hear", "likes_smell", "likes_taste"):
        for n, told in enumerate(getattr(room, name), 1):
            yield f"room.{name}.{n}.id", told.id
    for n, told in enumerate(level.home, 1):
        yield f"home.{n}.id", told.id
