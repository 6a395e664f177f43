"""What a walk's file says: a painted place with stops, and the same senses in the child's own room."""

from collections.abc import Collection, Iterator
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from ...ages import Sense, band
from ...content.fields import Age, Caution, ChildLine, Key, KeyOrNothing, ListedCaution
from ...content.level import Level, Name
from .checks import caption_faults, room_faults, stop_faults, twice

Moves = Literal[
    "hop", "flutter", "glow", "shake", "nod", "ring", "curl", "scuttle", "circle", "drift", "rise", "twirl"
]
"""How a thing answers when it is noticed."""

Place = tuple[Annotated[float, Meta(ge=0, le=720)], Annotated[float, Meta(ge=0, le=720)]]
"""A point of a stop's square, in units."""

SENSE_TAG: dict[Sense, Caution] = {"hear": "sound", "smell": "smell_taste", "taste": "smell_taste"}
"""What a grown-up leaves out takes these senses with it."""

Ages = tuple[Age, Age]
"""From and to, in years, both included; a sitting of 13 and older meets what reaches to 13 or 18."""

ALL_AGES: Ages = (3, 18)

ListedSense = Annotated[Sense, Meta(title="a sense")]


def tags_of(sense: Sense) -> tuple[Caution, ...]:
    """What a line about this sense is tagged with."""
    return (SENSE_TAG[sense],) if sense in SENSE_TAG else ()


def meets(ages: Ages, age: int) -> bool:
    """Whether something for these years is there for a child of this age."""
    return ages[0] <= age <= ages[1]


class Told(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A short line with its id."""

    id: Key
    says: ChildLine
    tags: Annotated[tuple[ListedCaution, ...], Meta(max_length=5)] = ()


class Thing(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Something to notice: where it is (its middle), how high it is drawn, how it answers and what is said.

    ``picture`` may be empty for rings on water, which are drawn live. ``ages`` are the years that meet it.
    """

    id: Key
    picture: KeyOrNothing = ""
    picture_moved: KeyOrNothing = ""
    sense: ListedSense
    at: Place
    height: Annotated[float, Meta(ge=20, le=240)]
    moves: Annotated[Moves, Meta(title="a movement")]
    sound: KeyOrNothing = ""
    says: ChildLine
    ages: Ages = ALL_AGES


class Otters(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Where the pair sits."""

    at: Place


class Stop(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A place to stop; ``at`` is the left end of its square in the panorama; ``loop`` sounds here.

    ``ages`` are the years that come by here.
    """

    id: Key
    at: Annotated[float, Meta(ge=0, le=6480)]
    arrive: ChildLine
    otters: Otters
    things: Annotated[tuple[Thing, ...], Meta(min_length=1, max_length=9)]
    loop: KeyOrNothing = ""
    ages: Ages = ALL_AGES

    def things_for(self, age: int, leaves_out: Collection[Caution]) -> tuple[Thing, ...]:
        """What a child of these years can notice here where this is left out."""
        return tuple(
            thing
            for thing in self.things
            if meets(thing.ages, age) and not set(tags_of(thing.sense)) & set(leaves_out)
        )


class Ask(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The line that begins a sense in the own room, for one of the numbers that an age may have."""

    id: Key
    sense: ListedSense
    count: Annotated[int, Meta(ge=1, le=9)]
    says: ChildLine


class Like(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A smell or taste one may like, as a picture card."""

    id: Key
    picture: Key
    says: ChildLine


Invitations = Annotated[tuple[Told, ...], Meta(min_length=1, max_length=9)]
Likes = Annotated[tuple[Like, ...], Meta(min_length=2, max_length=4)]


class Room(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The second half, in the child's own room. How many to find is the age's business, not the file's."""

    opens: Annotated[tuple[Ask, ...], Meta(min_length=1, max_length=30)]
    see: Invitations
    touch: Invitations
    hear: Invitations
    likes_smell: Likes
    likes_taste: Likes
    gathered: ChildLine

    def invitations(self, sense: Sense) -> tuple[Told, ...]:
        """The invitations of a sense; smell and taste have likes instead."""
        return {"see": self.see, "touch": self.touch, "hear": self.hear}.get(sense, ())

    def likes(self, sense: Sense) -> tuple[Like, ...]:
        """The picture cards of a sense."""
        return {"smell": self.likes_smell, "taste": self.likes_taste}.get(sense, ())


class Hunt(msgspec.Struct, frozen=True):
    """One sense in the own room for one age: how many, and the line it begins with."""

    sense: Sense
    count: int
    ask: Ask


class WalkLevel(Level, frozen=True, forbid_unknown_fields=True, kw_only=True, tag="walk"):
    """A walk: two backdrops, the near one ``width`` units wide, stops, the room, and the way home.

    ``pair`` is how the otters are painted in this light: PAIR looks at the child, PAIR_left at something to
    the left, PAIR_blink blinks, PAIR_gaze look at each other, PAIR_walk_1 to PAIR_walk_6 walk to the
    right.
    """

    far: Key
    near: Key
    width: Annotated[float, Meta(ge=720, le=7200)]
    pair: Key = "pair_sit"
    stops: Annotated[tuple[Stop, ...], Meta(min_length=1, max_length=5)]
    onward: ChildLine
    room: Room
    home: Annotated[tuple[Told, ...], Meta(min_length=1, max_length=3)]
    outdoor: Annotated[tuple[ChildLine, ...], Meta(min_length=3, max_length=6)]

    def stops_at(self, age: int, leaves_out: Collection[Caution] = ()) -> tuple[Stop, ...]:
        """The stops that a child of these years comes by, each with the things that this child can notice."""
        return tuple(
            msgspec.structs.replace(stop, things=stop.things_for(age, leaves_out))
            for stop in self.stops
            if meets(stop.ages, age)
        )

    def hunts(self, age: int, leaves_out: Collection[Caution]) -> tuple[Hunt, ...]:
        """The senses of the own room for this age, in order, without those that are left out."""
        asks = {(ask.sense, ask.count): ask for ask in self.room.opens}
        return tuple(
            Hunt(sense, count, asks[sense, count])
            for sense, count in band(age).find
            if not set(tags_of(sense)) & set(leaves_out)
        )

    def check(self) -> Iterator[tuple[str, str]]:
        """Yield what the types cannot say: places, captions, ids, and a line for every age."""
        yield from super().check()
        yield from stop_faults(self)
        yield from room_faults(self)
        yield from caption_faults(self)
        yield from twice(self)

    def names(self) -> Iterator[Name]:
        """Yield every picture and sound of the stops and the room."""
        yield from super().names()
        yield Name("far", "picture", self.far)
        yield Name("near", "picture", self.near)
        for pose in POSES:
            yield Name("pair", "picture", self.pair + pose)
        for s, stop in enumerate(self.stops, 1):
            if stop.loop:
                yield Name(f"stops.{s}.loop", "sound", stop.loop)
            for t, thing in enumerate(stop.things, 1):
                yield from _thing_names(f"stops.{s}.things.{t}", thing)
        for n, like in enumerate(self.room.likes_smell, 1):
            yield Name(f"room.likes_smell.{n}.picture", "picture", like.picture)
        for n, like in enumerate(self.room.likes_taste, 1):
            yield Name(f"room.likes_taste.{n}.picture", "picture", like.picture)


STEPS = tuple(f"_walk_{n}" for n in range(1, 7))
"""How the pair is painted walking to the right: two steps, one with each foot, in order."""

POSES = ("", "_left", "_blink", "_gaze", *STEPS)
"""How the pair is painted: looking at the child, to the left, blinking, at each other, walking."""


def _thing_names(field: str, thing: Thing) -> Iterator[Name]:
    if thing.picture:
        yield Name(f"{field}.picture", "picture", thing.picture)
    if thing.picture_moved:
        yield Name(f"{field}.picture_moved", "picture", thing.picture_moved)
    if thing.sound:
        yield Name(f"{field}.sound", "sound", thing.sound)
