"""Signals and targets become intents here, for one player: pointer, touch, keys, pad, one or two switches."""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from .grip import Grip
from .intents import Back, Intent, Move, Point, Press, Release, Scroll, Signal, Step, Text
from .keep.settings import Settings
from .layout import Target
from .nearness import at_point, neighbour
from .pointing import REST_BEFORE_LABEL, Pointing
from .scanning import Scan


@dataclass
class Focus:
    """What one player attends to, with the ``grip`` that holds it.

    Pointers act on what lies under them; keys and pad act on the ringed target; in scanning, every key is the
    switch. ``choose`` acts on release and sliding off cancels; ``hold`` speaks of press and release (a switch
    toggles it); ``press`` acts at once. Where resting chooses, so does a pointer that stays on a target.
    """

    player: int = 1
    ringed: str | None = None
    by_keys: bool = False
    scan: Scan = field(default_factory=Scan)
    pointing: Pointing = field(default_factory=Pointing)
    clock: float = 0.0
    pressed_at: dict[str, float] = field(default_factory=dict)
    grip: Grip = field(init=False)

    def __post_init__(self) -> None:
        self.grip = Grip(self.player)

    @property
    def held(self) -> Mapping[str, str]:
        """What each source is down on."""
        return self.grip.held

    @property
    def toggled(self) -> str | None:
        """What a switch holds until it comes again."""
        return self.grip.toggled

    def step(
        self, signals: Iterable[Signal], targets: Sequence[Target], dt: float, settings: Settings
    ) -> list[Intent]:
        """Let ``dt`` seconds go by; returns intents in the order of the signals. Targets are in scan
        order.
        """
        self.tick(dt)
        mine = {t.id: t for t in targets if t.player in (0, self.player)}
        intents = self._lost(mine)
        if settings.scanning != "off":
            self.by_keys = True
            resting = bool(self.held)
            chosen = self.scan.tick(dt, _turns(mine), settings, resting)
            self.ringed = self.scan.at(_turns(mine))
            if chosen is not None:
                intents += self.grip.toggle(mine[chosen])
        elif self.by_keys and self.ringed not in mine:
            self.ringed = next(iter(mine), None)
        for signal in signals:
            intents += self._answer(signal, mine, settings)
        return [*intents, *self._rest(mine, settings)]

    def busy(self, settings: Settings) -> bool:
        """Whether something may happen here without a signal: a ring, a scan, something held or rested on."""
        resting = self.pointing.under is not None and (
            settings.rest_chooses or self.pointing.rested <= 2 * REST_BEFORE_LABEL
        )
        return self.by_keys or settings.scanning != "off" or self.grip.holds or resting

    def tick(self, dt: float) -> None:
        """Let time go by while nothing is heard (a fade): what was pressed before it stays that long ago."""
        self.clock += dt
        self.pointing.tick(dt)

    def ring(self, targets: Sequence[Target]) -> Target | None:
        """The target to draw the ring round, if one is due."""
        return next((t for t in targets if self.by_keys and t.id == self.ringed), None)

    def attended(self, targets: Sequence[Target]) -> Target | None:
        """The target whose word may be spoken: the ringed one, or the one a mouse rests on."""
        if self.by_keys:
            return self.ring(targets)
        return self.rested_on(targets) if self.pointing.labelled else None

    def rested_on(self, targets: Sequence[Target]) -> Target | None:
        """The target that the pointer rests on."""
        return next((t for t in targets if t.id == self.pointing.under), None)

    def resting(self, settings: Settings) -> float:
        """How much of the resting that chooses has gone by, 0..1."""
        return self.pointing.part(settings.dwell_seconds) if settings.rest_chooses else 0.0

    def next_change(self, settings: Settings) -> float | None:
        """Seconds until something may happen here by itself: a scan goes on, or a word is due; None if
        never.
        """
        if settings.scanning in ("auto", "dwell"):
            return 1 / 20
        if self.resting(settings) > 0.0:
            return 1 / 20
        left = REST_BEFORE_LABEL - self.pointing.rested
        return left if self.pointing.under and left > 0 else None

    def let_go(self) -> list[Intent]:
        """Let go of everything; returns what the scene that is left should hear."""
        released = self.grip.let_go()
        self.scan = Scan()
        self.pointing.forget()
        return released

    def _lost(self, targets: dict[str, Target]) -> list[Intent]:
        lost = self.grip.lose(targets)
        if self.pointing.under not in targets:
            self.pointing.forget()
        return lost

    def _rest(self, targets: dict[str, Target], settings: Settings) -> list[Intent]:
        """Answer resting: it chooses, or holds what can be held for as long as the pointer stays."""
        gone = self.grip.look_away(self.pointing.under)
        chosen = self.pointing.choose(settings.dwell_seconds) if settings.rest_chooses else None
        return gone if chosen is None else [*gone, *self.grip.rest_on(targets[chosen])]

    def _answer(self, signal: Signal, targets: dict[str, Target], settings: Settings) -> list[Intent]:
        match signal:
            case Point(x, y, source) if not (settings.rest_chooses and source.startswith("touch")):
                self._point(x, y, targets)
            case Press(source, None):
                if self._steady(source, settings):
                    return self._switch(source, targets, settings)
            case Press(source, (x, y)):
                if self._steady(source, settings):
                    self.by_keys = settings.scanning != "off"
                    self.pointing.chosen = True  # what is pressed is not chosen by resting as well
                    # A finger that comes down again was lifted meanwhile, whether that was heard or not.
                    lifted = self.grip.release(source, None, targets)
                    return [*lifted, *self.grip.grasp(source, at_point(targets.values(), x, y))]
            case Release(source, at):
                return self.grip.release(source, at, targets)
            case Move(dx, dy):
                self._move(dx, dy, targets, settings)
            case Step(by):
                self._step(by, targets, settings)
            case Back() | Text() | Scroll():
                return [signal]
        return []

    def _steady(self, source: str, settings: Settings) -> bool:
        """Whether a press is meant, and not the trembling after the last one."""
        scanning = settings.scanning != "off"
        least = settings.switch_debounce_seconds if scanning else settings.debounce_seconds
        before = self.pressed_at.get(source, -math.inf)
        if self.clock - before < least:
            return False
        self.pressed_at[source] = self.clock
        return True

    def _point(self, x: float, y: float, targets: dict[str, Target]) -> None:
        target = at_point(targets.values(), x, y)
        self.pointing.at(target.id if target and not target.for_grown_ups else None)

    def _switch(self, source: str, targets: dict[str, Target], settings: Settings) -> list[Intent]:
        if settings.scanning in ("auto", "dwell"):
            chosen = self.scan.press(_turns(targets), settings)
            if chosen is None:
                self.ringed = self.scan.at(_turns(targets))
                return []
            return self.grip.grasp(source, targets[chosen], toggles=True)
        if self.ringed not in targets or not self.by_keys:
            self.by_keys = True
            self.ringed = self.ringed if self.ringed in targets else next(iter(targets), None)
            return []
        return self.grip.grasp(source, targets[self.ringed], toggles=settings.scanning == "step")

    def _move(self, dx: int, dy: int, targets: dict[str, Target], settings: Settings) -> None:
        if settings.scanning in ("auto", "dwell"):
            return
        if not self.by_keys or self.ringed not in targets:
            self.by_keys = True
            self.ringed = self.ringed if self.ringed in targets else next(iter(targets), None)
            return
        turns = _turns(targets)
        near = neighbour(targets[self.ringed], (targets[id] for id in turns), dx, dy)
        if near:
            self.ringed = near.id
        else:
            self._go_round(1 if dx + dy > 0 else -1, turns)

    def _step(self, by: int, targets: dict[str, Target], settings: Settings) -> None:
        if settings.scanning not in ("auto", "dwell") and targets:
            self._go_round(by, _turns(targets) if settings.scanning == "step" else tuple(targets))

    def _go_round(self, by: int, order: tuple[str, ...]) -> None:
        if self.ringed not in order:
            self.ringed = order[0]
        elif self.by_keys:
            self.ringed = order[(order.index(self.ringed) + by) % len(order)]
        self.by_keys = True
        self.scan.place(order.index(self.ringed))


def _turns(targets: Mapping[str, Target]) -> tuple[str, ...]:
    """What switches and arrows go round, in order: a grown-up's own is passed over."""
    return tuple(id for id, target in targets.items() if not target.for_grown_ups)
