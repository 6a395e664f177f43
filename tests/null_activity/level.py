"""What a level file of this kind says: its data, and what types alone cannot check."""

from collections.abc import Iterator
from typing import Annotated

from msgspec import Meta

from game.content.level import Level


class NullLevel(Level, tag="null", frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One line to say, and how many seconds it takes."""

    says: Annotated[str, Meta(min_length=1, max_length=64)]
    seconds: Annotated[float, Meta(ge=5, le=60)] = 10.0

    def check(self) -> Iterator[tuple[str, str]]:
        """Yield what the types cannot say."""
        yield from super().check()
        if self.seconds > self.minutes * 60:
            yield "seconds", f"should fit into {self.minutes} min, but it is {self.seconds:g}"
