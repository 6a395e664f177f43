"""From a deck's file to the sim of one sitting: cards resolved, words in the sitting's language."""

from dataclasses import dataclass

from ... import ages
from ...content.card import Card
from ...content.level import Caution
from ...content.library import Library
from ...content.line import Line
from ...content.words import Words
from ...sitting import World
from .feeling import Feeling, Pebble
from .level import FeelingsLevel, StepLines
from .sim import FeelingsSim

PEBBLES = ("round", "long", "tall", "two", "ring")
"""The pebbles that stand for a word without letters; each has its own shape beside its colour."""


def start(level: FeelingsLevel, world: World) -> FeelingsSim:
    """The deck of a level for this sitting; cards that could not be read are left out."""
    sitting, said = world.sitting, _Said(world.words)
    place = f"feelings/{_name_of(level, world.library)}"
    cards = world.library.cards
    return FeelingsSim(
        deck=tuple(_feeling(name, cards[name], said) for name in level.cards if name in cards),
        pebbles=tuple(Pebble(name, world.words(f"feelings.pebble.{name}")) for name in PEBBLES),
        ask=said(f"{place}/ask", level.ask),
        lines={
            name: said(f"{place}/{name}", getattr(level.lines, name)) for name in StepLines.__struct_fields__
        },
        form=ages.sizes(sitting.age),
        at_once=ages.band(sitting.age).cards_at_once,
        adult_is_here=sitting.adult_is_here,
        leaves_out=sitting.leaves_out,
        calm_motion=world.settings.calm_motion,
    )


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
        light="light" in card.tags,
    )


def _name_of(level: FeelingsLevel, library: Library) -> str:
    """The name of the level's file, from which its lines have their keys."""
    return next((name for name, known in library.levels.items() if known is level), "deck")
