"""What a grown-up looks for in the menu, beside who is here and what is left out. In memory only."""

from dataclasses import dataclass

from ..content.fields import Weather

STEPS = (1, 3, 5, 10)
"""The minutes that one can ask for (CARE)."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """The weather inside, the most minutes it may take (1..10), what was typed; None: it does not matter."""

    weather: Weather | None = None
    minutes: int | None = None
    typed: str = ""


ANYTHING = Wanted()
"""Nothing in particular: how every sitting begins."""
