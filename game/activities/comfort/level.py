"""What a comfort level says: a way to settle that does without breath."""

import re
from collections.abc import Iterator
from itertools import combinations
from typing import Annotated

import msgspec
from msgspec import Meta

from ...content.fields import ChildLine, Label
from ...content.level import Caution, Key, Level, Name
from .place import Place
from .what import BELONGS, OF, What
from .what import Way as Way

NEEDS: dict[Way, Caution] = {"squeeze": "body", "stomp": "body", "listen": "sound"}
"""What a way cannot do without, so that leaving it out leaves the level out."""

APART = (144.0, 230.0)
"""Least distance of two things across or down, in units: so their targets stay apart in a small window."""

_BREATH = re.compile(r"\bbreath|\binhal|\bexhal", re.IGNORECASE)

Across = Annotated[float, Meta(ge=76.0, le=644.0)]
Down = Annotated[float, Meta(ge=222.0, le=494.0)]


class Said(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A line that is said by itself, so many seconds after the start (the level's own line comes first)."""

    id: Key
    at_seconds: Annotated[float, Meta(ge=4.0, le=240.0)]
    text: ChildLine


class Answer(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A line that now and then answers what a child does."""

    id: Key
    text: ChildLine


class Thing(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Something to listen to.

    ``at`` is its middle in the 720 x 720 units at the heart of the painted place, which every window shows;
    ``height`` is how high its picture stands there. ``line`` is its caption, which also says how it sounds.
    """

    id: Key
    label: Label
    picture: Key
    sound: Key
    line: ChildLine
    at: tuple[Across, Down]
    height: Annotated[float, Meta(ge=50.0, le=170.0)]


class ComfortLevel(
    Level, frozen=True, forbid_unknown_fields=True, kw_only=True, tag_field="kind", tag="comfort"
):
    """A minute or two with something kind to the senses; it ends softly by itself, with a moment of rest.

    ``says`` come in their time, ``answers`` in turn when the child does something. ``what`` is what the way
    is about, ``how_many`` how many of them come (look only); ``things`` are what is heard (listen only).
    """

    way: Way
    place: Place
    seconds: Annotated[float, Meta(ge=20.0, le=240.0)]
    rest_seconds: Annotated[float, Meta(ge=8.0, le=60.0)] = 10.0
    rest: ChildLine = "Now we rest. Nothing to do."
    says: Annotated[tuple[Said, ...], Meta(max_length=16)] = ()
    answers: Annotated[tuple[Answer, ...], Meta(max_length=12)] = ()
    things: Annotated[tuple[Thing, ...], Meta(max_length=6)] = ()
    what: What | None = None
    how_many: Annotated[int, Meta(ge=4, le=10)] = 8

    @property
    def about(self) -> What:
        """What the way is about, of those that are about something; KeyError for those that are not."""
        if self.what is None and not OF[self.way]:
            raise KeyError(f"{self.way} is about nothing but its place")
        return self.what or OF[self.way][0]

    def check(self) -> Iterator[tuple[str, str]]:
        """Yield what CARE forbids and the types cannot say."""
        yield from super().check()
        if "breath" in self.uses:
            yield "uses", 'should not hold "breath": comfort is the way without it'
        need = NEEDS.get(self.way)
        if need and need not in self.uses:
            yield "uses", f'should hold "{need}", because the way "{self.way}" cannot do without'
        if self.what is not None and self.what not in OF[self.way]:
            fits = ", ".join(f'"{each}"' for each in OF[self.way]) or "left out"
            yield "what", f'should be {fits} where the way is "{self.way}", but it is "{self.what}"'
        needed = BELONGS.get(self.about) if OF[self.way] else None
        if needed and self.place != needed:
            yield "place", f'should be "{needed}", where the {self.about} can be, but it is "{self.place}"'
        yield from self._check_times()
        yield from self._check_ids()
        yield from self._check_things()
        for field, text in self._texts():
            if _BREATH.search(text):
                yield field, "should not speak of breath: comfort is the way without it"

    def _check_times(self) -> Iterator[tuple[str, str]]:
        for number, said in enumerate(self.says, start=1):
            if said.at_seconds >= self.seconds:
                yield (
                    f"says.{number}.at_seconds",
                    f"should be before the end at {self.seconds:g}, but it is {said.at_seconds:g}",
                )
            if number > 1 and said.at_seconds < self.says[number - 2].at_seconds + 4:
                yield f"says.{number}.at_seconds", "should be 4 seconds or more after the line before it"

    def _check_ids(self) -> Iterator[tuple[str, str]]:
        seen = {"child", "adult", "rest"}
        ids = [(f"says.{n}.id", each.id) for n, each in enumerate(self.says, start=1)]
        ids += [(f"answers.{n}.id", each.id) for n, each in enumerate(self.answers, start=1)]
        ids += [(f"things.{n}.id", each.id) for n, each in enumerate(self.things, start=1)]
        for field, id_ in ids:
            if id_ in seen:
                yield field, f'should be its own, but "{id_}" is taken already'
            seen.add(id_)

    def _check_things(self) -> Iterator[tuple[str, str]]:
        if self.way == "listen" and not self.things:
            yield "things", "should hold at least one thing to listen to"
        if self.way != "listen" and self.things:
            yield "things", f'should be there only where the way is "listen", but the way is "{self.way}"'
        for (_, one), (number, other) in combinations(enumerate(self.things, start=1), 2):
            dx, dy = abs(one.at[0] - other.at[0]), abs(one.at[1] - other.at[1])
            if dx < APART[0] and dy < APART[1]:
                yield (
                    f"things.{number}.at",
                    f"should be {APART[0]:g} units across or {APART[1]:g} down from {one.id}, "
                    f"but it is {dx:g} and {dy:g}",
                )

    def _texts(self) -> Iterator[tuple[str, str]]:
        yield from (("title", self.title), ("child", self.child), ("adult", self.adult), ("rest", self.rest))
        yield from ((f"says.{n}.text", each.text) for n, each in enumerate(self.says, start=1))
        yield from ((f"answers.{n}.text", each.text) for n, each in enumerate(self.answers, start=1))
        yield from ((f"things.{n}.line", each.line) for n, each in enumerate(self.things, start=1))

    def names(self) -> Iterator[Name]:
        """Yield the pictures and sounds of the things, beside what every level names."""
        yield from super().names()
        for number, thing in enumerate(self.things, start=1):
            yield Name(f"things.{number}.picture", "picture", thing.picture)
            yield Name(f"things.{number}.sound", "sound", thing.sound)
