"""Which levels are offered: by the rule of the weather, from what fits this sitting, each way once."""

from collections.abc import Collection, Mapping

from ....content.ideas import Idea, Ideas
from ....content.level import Level

WEATHER_OF_NONE = "rainbow"
"""Whose rule counts where no weather was told: the one for several feelings at once (D)."""

ANY_WAY = ("look", "stroke", "sway", "walk", "breathing")
"""What is offered where there are no rules (D)."""


def is_of(level: Level, way: str) -> bool:
    """Whether a level is what a rule asks for: of this kind, or a comfort level of this way."""
    return way in (level.kind, getattr(level, "way", ""))


def chosen(
    ideas: Ideas | None,
    weather: str,
    fitting: Mapping[str, Level],
    played: Collection[str],
    most: int,
) -> tuple[str, ...]:
    """The names of at most ``most`` (2 or more) levels; the last is for just being together.

    ``fitting`` are the levels that suit the years, who is here and what is left out: no other is offered.
    Of each way the level is taken that was not ``played`` yet and suits the weather. Never is breath all.
    """
    idea = _rule(ideas, weather)
    ways = idea.ways if idea else ANY_WAY
    together = _best(fitting, ideas.together if ideas else "sit", weather, played)
    found = [_best(fitting, way, weather, played, but=together) for way in ways]
    return (*[name for name in dict.fromkeys(found) if name][: most - 1], *([together] if together else []))


def _rule(ideas: Ideas | None, weather: str) -> Idea | None:
    if ideas is None:
        return None
    return ideas.for_weather(weather) or ideas.for_weather(WEATHER_OF_NONE)


def _best(
    fitting: Mapping[str, Level], way: str, weather: str, played: Collection[str], but: str = ""
) -> str:
    """The level of a way that suits best, the first in order where several do; "" where there is none."""
    those = [name for name, level in fitting.items() if is_of(level, way) and name != but]
    return min(those, key=lambda name: (name in played, weather not in fitting[name].weather), default="")
