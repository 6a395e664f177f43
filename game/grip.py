"""What one player holds: by what is down on it, by a switch that toggles, or by resting on it."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from .intents import Choose, Hold, Intent, LetGo
from .layout import Target

POINTERS = ("mouse", "touch")
"""How the sources of pointers are named."""


@dataclass
class Grip:
    """``held`` is what each source is down on, ``toggled`` what a switch holds until it comes again, and
    ``gazed`` what is held by resting on it.
    """

    player: int
    held: dict[str, str] = field(default_factory=dict)
    toggled: str | None = None
    gazed: str | None = None

    @property
    def holds(self) -> bool:
        """Whether something is down or toggled."""
        return bool(self.held or self.toggled)

    def grasp(self, source: str, target: Target | None, toggles: bool = False) -> list[Intent]:
        """A source comes down on a target."""
        if target is None:
            return []
        if target.action == "press":
            return [Choose(target.id, self.player)]
        if target.action == "hold" and toggles:
            return self.toggle(target)
        already = target.id in self.held.values()
        self.held[source] = target.id
        return [Hold(target.id, self.player)] if target.action == "hold" and not already else []

    def toggle(self, target: Target) -> list[Intent]:
        """Choose it at once; what is held is let go of, if it was this, or held instead of another."""
        if target.action != "hold":
            return [Choose(target.id, self.player)]
        if self.toggled == target.id:
            self.toggled = None
            return [LetGo(target.id, self.player)]
        before: list[Intent] = [LetGo(self.toggled, self.player)] if self.toggled else []
        self.toggled = target.id
        return [*before, Hold(target.id, self.player)]

    def release(
        self, source: str, at: tuple[float, float] | None, targets: Mapping[str, Target]
    ) -> list[Intent]:
        """A source comes up, at a point or (keys, a lost pointer) at none."""
        id = self.held.pop(source, None)
        if id is None:
            return []
        target = targets[id]
        if target.action == "hold":
            # With several fingers on it, the last one lets go.
            return [] if id in self.held.values() else [LetGo(id, self.player)]
        if at is None:  # a key comes up on what it went down on; a pointer that was lost chooses nothing
            return [] if source.startswith(POINTERS) else [Choose(id, self.player)]
        return [Choose(id, self.player)] if target.area.contains(*at) else []

    def rest_on(self, target: Target) -> list[Intent]:
        """Resting on it has chosen it, or holds it for as long as the pointer stays."""
        if target.action != "hold":
            return [Choose(target.id, self.player)]
        self.gazed = target.id
        return [Hold(target.id, self.player)]

    def look_away(self, under: str | None) -> list[Intent]:
        """Let go of what was rested on, unless the pointer is still there."""
        if self.gazed is None or self.gazed == under:
            return []
        gone, self.gazed = self.gazed, None
        return [LetGo(gone, self.player)]

    def lose(self, there: Collection[str]) -> list[Intent]:
        """Let go of what is not there any more."""
        gone = [source for source, id in self.held.items() if id not in there]
        lost: list[Intent] = [LetGo(self.held.pop(source), self.player) for source in gone]
        if self.toggled and self.toggled not in there:
            lost.append(LetGo(self.toggled, self.player))
            self.toggled = None
        return lost

    def let_go(self) -> list[Intent]:
        """Let go of everything."""
        holding = {*self.held.values(), *(id for id in (self.toggled, self.gazed) if id)}
        self.held.clear()
        self.toggled = self.gazed = None
        return [LetGo(id, self.player) for id in sorted(holding)]
