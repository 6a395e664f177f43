"""The filters of the menu: weather, minutes, years, company, what is left out; and how many each leaves."""

from dataclasses import dataclass, replace
from typing import Literal, cast, get_args

from ...ages import OLDEST, YOUNGEST
from ...content.fields import Caution, Weather, Who
from ...finding.search import Search
from ...finding.wanted import ANYTHING, STEPS
from ...sitting import Sitting, World
from .leave_out import LEFT_OUT

Group = Literal["weather", "minutes", "who", "leave"]


@dataclass(frozen=True)
class Chip:
    """Something to press: its id, its picture, its word, and how many would fit (None: no filter)."""

    id: str
    icon: str
    words: str
    count: int | None = None
    chosen: bool = False


Groups = dict[Group, tuple[Chip, ...]]


def groups(found: Search, world: World) -> Groups:
    """The filters as they stand, group by group."""
    sitting, words = found.sitting, world.words
    wanted = sitting.wanted
    return {
        "weather": tuple(
            Chip(
                f"weather.{weather}",
                f"icon_{weather}",
                words(f"find.{weather}"),
                found.with_weather(weather),
                weather == wanted.weather,
            )
            for weather in get_args(Weather)
        ),
        "minutes": tuple(
            Chip(
                f"minutes.{most}",
                f"icon_minutes_{most}",
                words("find.up_to", minutes=most),
                found.with_minutes(most),
                most == wanted.minutes,
            )
            for most in STEPS
        ),
        "who": (
            Chip("age.less", "icon_minus", words("find.younger")),
            Chip("age.more", "icon_plus", words("find.older")),
            *(
                Chip(
                    f"who.{who}",
                    f"icon_{who}",
                    words(f"find.{who}"),
                    found.with_who(who),
                    who == sitting.who,
                )
                for who in get_args(Who)
            ),
        ),
        "leave": tuple(
            Chip(
                f"leave.{caution}",
                LEFT_OUT[caution],
                words(f"find.{caution}"),
                found.with_left_out(caution),
                caution in sitting.leaves_out,
            )
            for caution in get_args(Caution)
        ),
    }


def changed(sitting: Sitting, id: str) -> Sitting | None:
    """The sitting after a filter was pressed (again: taken back); None if the id is none of them."""
    what, _, value = id.partition(".")
    wanted = sitting.wanted
    match what:
        case "weather":
            weather = cast(Weather, value)
            new = None if weather == wanted.weather else weather
            return replace(sitting, wanted=replace(wanted, weather=new))
        case "minutes":
            most = int(value)
            return replace(sitting, wanted=replace(wanted, minutes=None if most == wanted.minutes else most))
        case "age":
            age = sitting.age + (1 if value == "more" else -1)
            return replace(sitting, age=min(OLDEST, max(YOUNGEST, age)))
        case "who":
            return replace(sitting, who=cast(Who, value))
        case "leave":
            return replace(sitting, leaves_out=sitting.leaves_out ^ {cast(Caution, value)})
        case "clear":
            return replace(sitting, wanted=ANYTHING)
    return None
