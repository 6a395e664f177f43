"""From a level's file to the steps of one sitting."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from ... import ages
from ...content.level import Level
from ...sitting import World
from .again.sim import AgainStep
from .body.places import PLACES
from .body.sim import STAMPS, BodyStep
from .card_play import CardPlay
from .deck import MOST_TIERS, deck, naming
from .feeling import Feeling
from .grown_up.sim import GrownUpStep
from .help.choosing import chosen
from .help.sim import HelpStep, Offer
from .level import FeelingsLevel
from .lines import steps_say
from .path import Path, Walkable
from .step import Says
from .weather.sim import WEATHERS, WeatherStep


def start(name: str, level: FeelingsLevel, world: World) -> Path | Walkable:
    """The steps of a level for this sitting; one alone needs no path."""
    cards = deck(level, world)
    steps = _Steps(name, level, world, cards, steps_say(world.words, cards))
    steps_there = (getattr(steps, each)() for each in level.steps)
    made = tuple(step for step in steps_there if step is not None) or (steps.cards(),)
    made = made or (steps.weather(),)  # where no card could be read there is still the weather
    thread = replace(world.sitting.thread, played=())
    if len(made) > 1:
        return Path(made, thread)
    only: Walkable = made[0]
    only.begin(thread)
    return only


@dataclass(frozen=True)
class _Steps:
    """Makes each step of a level, by its name; None where it is passed over in this sitting."""

    name: str
    level: FeelingsLevel
    world: World
    deck: tuple[Feeling, ...]
    says: Says

    def grown_up(self) -> Walkable | None:
        """Only where a grown-up is here, and likes to."""
        sitting = self.world.sitting
        if not sitting.adult_is_here or not self.world.settings.adult_first:
            return None
        tier = ages.feelings_tier(sitting.age)
        cards = tuple(card for card in self.deck if card.tier <= tier) or self.deck
        return GrownUpStep(self.says, cards=cards, at_once=ages.band(sitting.age).cards_at_once)

    def weather(self) -> Walkable:
        """Always."""
        return WeatherStep(self.says)

    def cards(self) -> Walkable | None:
        """Always."""
        return naming(self.name, self.level, self.world)

    def body(self) -> Walkable | None:
        """Unless the body is left out."""
        if "body" in self.world.sitting.leaves_out:
            return None
        few = ages.band(self.world.sitting.age).cards_at_once
        return BodyStep(self.says, places=tuple(PLACES), at_once=few if few <= FEW else len(STAMPS))

    def help(self) -> Walkable | None:
        """Always: just being together uses nothing that could be left out."""
        offers = {weather: self._offers(weather) for weather in ("", *WEATHERS)}
        energies = {card.name: card.energy for card in self.deck}
        return HelpStep(self.says, by_weather=offers, energies=energies)

    def _offers(self, weather: str) -> tuple[Offer, ...]:
        library, sitting = self.world.library, self.world.sitting
        most = min(MOST_OFFERS, ages.band(sitting.age).cards_at_once)
        names = chosen(library.ideas, weather, _fitting(self.world), sitting.thread.played, most)
        return tuple(Offer(name, library.levels[name].title, library.levels[name].picture) for name in names)

    def show_me(self) -> Walkable | None:
        """Unless there is no card to show."""
        return self._play.show_me()

    def when(self) -> Walkable | None:
        """Unless there is no card to tell of."""
        return self._play.when(self.name, self.level.lines)

    def acting(self) -> Walkable | None:
        """Unless there is no card to act."""
        return self._play.acting()

    @property
    def _play(self) -> CardPlay:
        tier = MOST_TIERS if self.level.tiers is None else ages.feelings_tier(self.world.sitting.age)
        return CardPlay(self.world, self.says, self.deck, tier)

    def again(self) -> Walkable | None:
        """Always: where nothing was named, it is the weather that is looked at."""
        form = ages.sizes(self.world.sitting.age)
        return AgainStep(self.says, form=form, calm_motion=self.world.settings.calm_motion)


FEW = 4
"""Who sees so few cards at once sees the stamps on pages, too."""

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
