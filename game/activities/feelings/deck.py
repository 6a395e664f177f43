"""From a deck's file to the naming of one sitting: cards resolved, words in the sitting's language."""

from dataclasses import dataclass

from ... import ages
from ...content.card import Card
from ...content.level import Caution
from ...content.line import Line
from ...content.words import Words
from ...sitting import World
from .browsing import Browsing
from .feeling import Feeling, Pebble
from .level import FeelingsLevel, StepLines
from .lines import beside, by_size
from .own import Own
from .sim import FeelingsSim

PEBBLES = ("round", "long", "tall", "two", "ring")
"""The pebbles that stand for a word without letters; each has its own shape beside its colour."""

MOST_TIERS = 4


def naming(name: str, level: FeelingsLevel, world: World) -> FeelingsSim:
    """The deck of a level for this sitting; cards that could not be read are left out."""
    sitting, said = world.sitting, _Said(world.words)
    place = f"feelings/{name}"
    # Whoever names cards wants just these; tiers are meant to grow with the years.
    starts_at = MOST_TIERS if level.tiers is None else ages.feelings_tier(sitting.age)
    pebbles = tuple(Pebble(each, world.words(f"feelings.pebble.{each}")) for each in PEBBLES)
    return FeelingsSim(
        cards=Browsing(deck(level, world), starts_at),
        own=Own(pebbles, world.words("feelings.own_face")),
        ask=said(f"{place}/ask", level.ask),
        lines={
            line: said(f"{place}/{line}", getattr(level.lines, line)) for line in StepLines.__struct_fields__
        },
        form=ages.sizes(sitting.age),
        at_once=ages.band(sitting.age).cards_at_once,
        adult_is_here=sitting.adult_is_here,
        leaves_out=sitting.leaves_out,
        calm_motion=world.settings.calm_motion,
        beside=beside(world.words),
        by_size=by_size(world.words),
    )


def deck(level: FeelingsLevel, world: World) -> tuple[Feeling, ...]:
    """All cards of a level, in the language of the sitting."""
    said, cards = _Said(world.words), world.library.cards
    return tuple(_feeling(card, cards[card], said) for card in level.deck(cards))


@dataclass(frozen=True)
class _Said:
    """Makes lines in the language of the sitting."""

    words: Words

    def __call__(self, key: str, text: str, tags: tuple[Caution, ...] = ()) -> Line:
        return Line(key, self.words.translated(key, text), tags)


def _feeling(name: str, card: Card, said: _Said) -> Feeling:
    place = f"card/{name}"
    return Feeling(
        name=name,
        face=card.face,
        label=said(f"{place}/label", card.label).text,
        situation=said(f"{place}/situation", card.situation),
        body=said(f"{place}/body", card.body, ("body",)),
        line=said(f"{place}/line", card.line),
        definition=said(f"{place}/definition", card.definition),
        adult=said(f"{place}/adult", card.adult),
        tier=card.tier,
        energy=card.energy,
        light="light" in card.tags,
        heavy="heavy" in card.tags,
        mixed_often="mixed_often" in card.tags,
    )
