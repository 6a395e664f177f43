"""From a level's file to the steps of one sitting."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from ... import ages
from ...content.level import Level
from ...sitting import World
from ...thread import Thread
from .again.sim import AgainStep
from .body.places import PLACES
from .body.sim import STAMPS, BodyStep
from .deck import deck, naming
from .feeling import Feeling
from .grown_up.sim import GrownUpStep
from .help.choosing import chosen
from .help.sim import HelpStep, Offer
from .level import FeelingsLevel
from .lines import steps_say
from .path import Path, Walkable
from .step import Says
from .weather.sim import WeatherStep


def start(name: str, level: FeelingsLevel, world: World) -> Path | Walkable:
    """The steps of a level for this sitting; one alone needs no path."""
    thread = replace(world.sitting.thread, played=())
    cards = deck(level, world)
    steps = _Steps(name, level, world, cards, steps_say(world.words, cards))
    makers = tuple(getattr(steps, step) for step in level.steps)
    only = makers[0](thread) if len(makers) == 1 else None
    return only or Path(makers, thread)


@dataclass(frozen=True)
class _Steps:
    """Makes each step of a level, by its name, from what was told so far; None where it is passed over."""

    name: str
    level: FeelingsLevel
    world: World
    deck: tuple[Feeling, ...]
    says: Says

    def grown_up(self, thread: Thread) -> Walkable | None:
        """Only where a grown-up is here, and likes to."""
        sitting = self.world.sitting
        if not sitting.adult_is_here or not self.world.settings.adult_first:
            return None
        tier = ages.feelings_tier(sitting.age)
        cards = tuple(card for card in self.deck if card.tier <= tier) or self.deck
        at_once = ages.band(sitting.age).cards_at_once
        return GrownUpStep(self.says, thread, cards=cards, at_once=at_once)

    def weather(self, thread: Thread) -> Walkable | None:
        """Always."""
        return WeatherStep(self.says, thread)

    def cards(self, thread: Thread) -> Walkable | None:
        """Always."""
        return naming(self.name, self.level, self.world, thread)

    def body(self, thread: Thread) -> Walkable | None:
        """Unless the body is left out."""
        if "body" in self.world.sitting.leaves_out:
            return None
        few = ages.band(self.world.sitting.age).cards_at_once
        at_once = few if few < len(STAMPS) // 2 + 1 else len(STAMPS)
        return BodyStep(self.says, thread, places=tuple(PLACES), at_once=at_once)

    def help(self, thread: Thread) -> Walkable | None:
        """Always: just being together uses nothing that could be left out."""
        library, age = self.world.library, self.world.sitting.age
        most = min(MOST_OFFERS, ages.band(age).cards_at_once)
        weather = thread.weather or self._energy(thread)
        names = chosen(library.ideas, weather, _fitting(self.world), thread.played, most)
        offers = ((name, library.levels[name]) for name in names)
        return HelpStep(
            self.says, thread, offers=tuple(Offer(name, each.title, each.picture) for name, each in offers)
        )

    def again(self, thread: Thread) -> Walkable | None:
        """Always: where nothing was named, it is the weather that is looked at."""
        form = ages.sizes(self.world.sitting.age)
        return AgainStep(self.says, thread, form=form, calm_motion=self.world.settings.calm_motion)

    def _energy(self, thread: Thread) -> str:
        """The weather of what was named, where it is one card."""
        named = {felt.feeling for felt in thread.felt if not felt.own_word}
        energies = {card.energy for card in self.deck if card.name in named}
        return energies.pop() if len(energies) == 1 and len(thread.felt) == 1 else ""


MOST_OFFERS = 5
"""So many ways to help at most: more would be a menu (D). CARE's limits by age come before."""


def _fitting(world: World) -> Mapping[str, Level]:
    """Every level that may be offered now, youngest first; with a plan, of the kinds it has only its own."""
    library, sitting = world.library, world.sitting
    names = library.index.named(sitting.offered(library.index))
    planned = {library.levels[name].kind for name in sitting.plan if name in library.levels}
    return {
        name: library.levels[name]
        for name in names
        if not sitting.plan or name in sitting.plan or library.levels[name].kind not in planned
    }
