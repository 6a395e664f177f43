"""What may help now: rules from a weather to ways that fit it, one file of data."""

from collections.abc import Iterator
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from .fields import AdultLine, ListedWeather
from .level import Name

Way = Literal["breathing", "walk", "feelings", "look", "squeeze", "sway", "stroke", "listen", "sit", "stomp"]
"""What a level can be asked for by: its kind, or the way of a comfort level."""

ListedWay = Annotated[Way, Meta(title="a way to help")]
Together = Annotated[tuple[ListedWay, ...], Meta(min_length=1, max_length=4)]


class Idea(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What is offered in a weather: ``first`` before ``then``, one level a way; ``why`` in one line."""

    weather: ListedWeather
    first: Annotated[tuple[ListedWay, ...], Meta(min_length=1, max_length=6)]
    then: Annotated[tuple[ListedWay, ...], Meta(max_length=6)] = ()
    why: AdultLine

    @property
    def ways(self) -> tuple[Way, ...]:
        """All ways in their order, each once."""
        return tuple(dict.fromkeys((*self.first, *self.then)))


class Ideas(
    msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, tag_field="kind", tag="ideas"
):
    """Rules from weathers to ways, and the way of just being together, which is always offered last."""

    ideas: Annotated[tuple[Idea, ...], Meta(min_length=1, max_length=5)]
    together: ListedWay = "sit"
    why_together: AdultLine

    def check(self) -> Iterator[tuple[str, str]]:
        """Yield what the types cannot say: one rule a weather, no breath first in a storm."""
        for place, idea in enumerate(self.ideas, 1):
            if idea.weather in {other.weather for other in self.ideas[: place - 1]}:
                yield (
                    f"ideas.{place}.weather",
                    f'should be one without a rule yet, but "{idea.weather}" has one',
                )
            if idea.weather == "storm" and "breathing" in idea.first:
                yield (
                    f"ideas.{place}.first",
                    'should not hold "breathing" in a storm: push, squeeze or sway with somebody comes first',
                )
            if set(idea.ways) == {"breathing"}:
                yield (
                    f"ideas.{place}.first",
                    'should hold a way beside "breathing": there is always one without',
                )
        if self.together == "breathing":
            yield "together", 'should not be "breathing": it is there for just being together'

    def names(self) -> Iterator[Name]:
        """It names ways, not levels."""
        return iter(())

    def for_weather(self, weather: str) -> Idea | None:
        """The rule of a weather, if there is one."""
        return next((idea for idea in self.ideas if idea.weather == weather), None)
