"""Who is here and what they have chosen (never saved), and what a frame may read."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from .content.level import Caution, Level
from .content.library import Library
from .content.line import Line
from .content.words import Words
from .keep.settings import Settings
from .layout import WIDE, Area

if TYPE_CHECKING:
    from .look.theme import Theme

Who = Literal["child", "pair", "group"]


@dataclass(frozen=True, slots=True)
class Named:
    """A feeling that was named in this sitting: a card's name or an own word, and how big (0..1), if said."""

    feeling: str
    own_word: bool = False
    size: float | None = None


@dataclass(frozen=True, slots=True)
class Sitting:
    """The child's years, who is here, what is left out, the thread so far, and a plan. In memory only.

    ``age`` is 3..13 years, 13 meaning 13 and older. With a ``plan`` (names of levels) only these are offered,
    whatever the age, since a grown-up chose them.
    """

    age: int = 6
    who: Who = "child"
    leaves_out: frozenset[Caution] = frozenset()
    thread: tuple[Named, ...] = ()
    plan: tuple[str, ...] = ()

    @property
    def adult_is_here(self) -> bool:
        """Whether someone said that a grown-up is here."""
        return self.who != "child"

    def may_say(self, line: Line) -> bool:
        """Whether nothing in the line was left out."""
        return self.leaves_out.isdisjoint(line.tags)

    def offers(self, level: Level) -> bool:
        """Whether the level fits the years and who is here, and uses nothing that was left out."""
        fits = level.ages[0] <= self.age <= level.ages[1]
        return fits and self.who in level.who and self.leaves_out.isdisjoint(level.uses)


@dataclass(frozen=True)
class World:
    """All that a frame may read.

    ``now`` is the time of the living pictures in seconds; it stands still when they do. ``lively`` says
    whether decoration may move (not in calm motion or low-sensory, not after 20 s untouched). ``trouble`` is
    one plain line for the grown-ups' corner, e.g. when nothing can be saved.
    """

    settings: Settings
    sitting: Sitting
    words: Words
    library: Library
    theme: "Theme"
    now: float = 0.0
    lively: bool = True
    trouble: str | None = None
    kinds: tuple[str, ...] = ()
    area: Area = WIDE

    def offered(self, kind: str) -> tuple[str, ...]:
        """The names of the levels of a kind that fit this sitting, youngest first, or as the plan has
        them.
        """
        if self.sitting.plan:
            return tuple(name for name in self.sitting.plan if self._planned(name, kind))
        found = [
            (level.ages, level.title, name)
            for name, level in self.library.levels.items()
            if level.kind == kind and self.sitting.offers(level)
        ]
        return tuple(name for _, _, name in sorted(found))

    def _planned(self, name: str, kind: str) -> bool:
        level = self.library.levels.get(name)
        return level is not None and level.kind == kind and self.sitting.leaves_out.isdisjoint(level.uses)
