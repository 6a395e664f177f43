"""Three small kinds of level, for these tests only."""

from collections.abc import Iterator
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from game.content.level import Key, Level, Name

Seconds = Annotated[float, Meta(ge=1.5, le=8)]


class Breathing(Level, tag="breathing", frozen=True, kw_only=True):
    seconds_in: Seconds
    seconds_out: Seconds
    twin: Key
    slowly: bool = False

    def check(self) -> Iterator[tuple[str, str]]:
        yield from super().check()
        if self.seconds_out < self.seconds_in:
            yield (
                "seconds_out",
                f"should be at least seconds_in ({self.seconds_in:g}), but it is {self.seconds_out:g}",
            )

    def names(self) -> Iterator[Name]:
        yield from super().names()
        yield Name("twin", "level", self.twin)


class Comfort(Level, tag="comfort", frozen=True, kw_only=True):
    with_card: Key | None = None
    then: Key | None = None

    def names(self) -> Iterator[Name]:
        yield from super().names()
        if self.with_card is not None:
            yield Name("with_card", "card", self.with_card)
        if self.then is not None:
            yield Name("then", "level", self.then, kind="comfort")


class Find(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    id: Key
    sense: Literal["see", "hear", "touch", "smell", "taste"]
    area: tuple[int, int, int, int] = (0, 0, 10, 10)


class Walk(Level, tag="walk", frozen=True, kw_only=True):
    find: Annotated[tuple[Find, ...], Meta(min_length=1, max_length=12)]
    sizes: dict[Key, Annotated[int, Meta(ge=1)]] = msgspec.field(default_factory=dict)


KINDS: dict[str, type[Level]] = {"breathing": Breathing, "comfort": Comfort, "walk": Walk}
PICTURES = frozenset({"pond", "forest", *(f"face_happy_{size}" for size in range(1, 6))})
SOUNDS = frozenset({"rain", "wind"})
