"""The weather check-in: one of five, none of them the goal, and a line that lets it be there."""

from dataclasses import dataclass, replace

from ....activity import Cue
from ..step import Step

WEATHERS = ("mist", "breeze", "gusts", "storm", "rainbow")
"""How much moves inside (CARE): low, steady, speeding up, very big, mixed."""


@dataclass
class WeatherStep(Step):
    """``weather``: asked; ``weather_there``: one is chosen, and welcome; another may be chosen instead."""

    moment: str = "weather"

    @property
    def chosen(self) -> str:
        """The weather that is there now, or ""."""
        return self.thread.weather if self.moment == "weather_there" else ""

    def answer(self, target: str) -> list[Cue] | None:
        """Choose a weather; go on with it, or look at all again."""
        sort, _, name = target.partition("_")
        if self.moment == "weather" and sort == "weather" and name in WEATHERS:
            self.thread = replace(self.thread, weather=name, weather_again="")
            return self.to("weather_there", self.says.child[f"weather_{name}"])
        if self.moment == "weather_there" and target == "go_on":
            self.finished = True
            return []
        if self.moment == "weather_there" and target == "another":
            return self.to("weather")
        return None
