"""A plan for a family: a few activities, what to leave out, how it looks; nothing about the child."""

from collections.abc import Iterator
from typing import Annotated

import msgspec
from msgspec import Meta

from .fields import Key, ListedCaution, Title
from .level import Name


class Plan(
    msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, tag_field="kind", tag="plan"
):
    """What `--plan` opens: the pond then shows these activities alone, in this order.

    `leaves_out` is in force before the pond is shown; the three settings are switched on, never off.
    """

    title: Title
    activities: Annotated[tuple[Key, ...], Meta(min_length=1, max_length=12)]
    leaves_out: Annotated[tuple[ListedCaution, ...], Meta(max_length=5)] = ()
    calm_motion: bool = False
    low_sensory: bool = False
    evening: bool = False

    def check(self) -> Iterator[tuple[str, str]]:
        """Yield what the types cannot say: an activity stands in a plan once."""
        for place, name in enumerate(self.activities, 1):
            if name in self.activities[: place - 1]:
                yield f"activities.{place}", f'names "{name}" a second time'

    def names(self) -> Iterator[Name]:
        """Yield the levels it names."""
        for place, name in enumerate(self.activities, 1):
            yield Name(f"activities.{place}", "level", name)
