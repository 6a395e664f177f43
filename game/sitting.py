"""Who is here and what they have chosen (never saved), and what a frame may read."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .ages import OLDEST
from .content.fields import Caution
from .content.fields import Who as Who
from .content.index import YEARS, Index
from .content.level import Level
from .content.library import Library
from .content.line import Line
from .content.words import Words
from .finding.wanted import ANYTHING, Wanted
from .keep.settings import Settings
from .layout import WIDE, Area
from .thread import NOTHING_YET, Thread

if TYPE_CHECKING:
    from .look.theme import Theme


@dataclass(frozen=True, slots=True)
class Sitting:
    """The child's years, who is here, what is left out, the thread so far, a plan, and what is looked for.

    All in memory only.

    ``age`` is 3..13 years, 13 meaning 13 and older. With a ``plan`` (names of levels) only these are offered,
    whatever the age, since a grown-up chose them.
    """

    age: int = 6
    who: Who = "child"
    leaves_out: frozenset[Caution] = frozenset()
    thread: Thread = NOTHING_YET
    plan: tuple[str, ...] = ()
    wanted: Wanted = ANYTHING

    @property
    def adult_is_here(self) -> bool:
        """Whether someone said that a grown-up is here."""
        return self.who != "child"

    def may_say(self, line: Line) -> bool:
        """Whether nothing in the line was left out."""
        return self.leaves_out.isdisjoint(line.tags)

    def offered(self, index: Index) -> int:
        """The levels that fit the years and who is here, and use nothing that was left out, as a set."""
        oldest = YEARS[-1] if self.age >= OLDEST else self.age
        return index.years(self.age, oldest) & index.who(self.who) & index.without(self.leaves_out)

    def offers(self, level: Level) -> bool:
        """The same of one level."""
        oldest = YEARS[-1] if self.age >= OLDEST else self.age
        fits = level.ages[0] <= oldest and self.age <= level.ages[1] and self.who in level.who
        return fits and self.leaves_out.isdisjoint(level.uses)


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

    def for_a_grown_up(self, name: str) -> str:
        """A level's line for the grown-up; where it speaks of what was left out, one that fits everywhere."""
        level = self.library.levels[name]
        key = f"{level.kind}/{name}/adult"
        line = Line(key, self.words.translated(key, level.adult), (*level.uses, *level.adult_tags))
        return line.text if self.sitting.may_say(line) else self.words("play.adult")

    def offered(self, kind: str) -> tuple[str, ...]:
        """The names of the levels of a kind that fit this sitting, youngest first, or as the plan has
        them.
        """
        if self.sitting.plan:
            return tuple(name for name in self.sitting.plan if self._planned(name, kind))
        index = self.library.index
        return index.named(index.kind(kind) & self.sitting.offered(index))

    def _planned(self, name: str, kind: str) -> bool:
        level = self.library.levels.get(name)
        return level is not None and level.kind == kind and self.sitting.leaves_out.isdisjoint(level.uses)
