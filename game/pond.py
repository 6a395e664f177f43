"""The running program, without a window and without a clock: it is given signals and seconds.

``App`` steps it in real time; tests and the tour step it in given time. It keeps what must hold in every
frame: calm before all else, effects applied in one place, and drawing only when something changed.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from .activity import Loop, Say, Sound
from .content.library import Library
from .content.words import Words
from .focus import Focus
from .foresight import Foresight
from .hearing import Hearing
from .intents import Calm, Choose, Intent, Point, Press, Signal, Steer
from .keep.settings import Settings
from .layout import Area, Target, calm_area
from .look.palette import Palette, palette_for
from .look.theme import Theme
from .scene import (
    Change,
    Effect,
    GoHome,
    Pop,
    Push,
    Replace,
    Scene,
    SceneManager,
    ToCalm,
    ToDesk,
    ToHome,
    Transition,
)
from .screen import Curtain, Screen
from .services import Services
from .showing import Showing
from .sitting import Sitting, World
from .strip import STRIP, draw_with_strip, strip_target

LONGEST_STEP = 0.25
"""A longer gap (a closed lid, a frozen process) counts as no time at all: a breath waits, it never leaps."""

HALF_A_FRAME = 1 / 120
"""A picture due sooner than this many seconds is due now."""

LIVELY_SECONDS = 20.0
"""Living pictures come to rest after this long untouched."""


@dataclass
class Pond:
    """Everything that is going on. ``step`` lets time go by and says whether a new picture was drawn."""

    screen: Screen
    services: Services
    library: Library
    words: Words
    scenes: SceneManager
    kinds: tuple[str, ...]
    settings: Settings = field(default_factory=Settings)
    sitting: Sitting = field(default_factory=Sitting)
    focus: Focus = field(default_factory=Focus)
    trouble: str | None = None
    closing: bool = False
    _now: float = 0.0
    _untouched: float = 0.0
    _due: float | None = 0.0

    def __post_init__(self) -> None:
        self._hearing = Hearing(self.services)
        self._curtain = Curtain(self.screen)
        self._showing = Showing(self.screen, self._curtain, self.focus)
        self._foresight = Foresight(self.screen, self.scenes)
        self._theme = Theme()
        self._world: tuple[tuple[object, ...], World] | None = None

    def start(self) -> None:
        """Show the pond."""
        self._hearing.tune(self.settings, self.sitting)
        self.screen.restyle(_palette_of(self.settings))
        self._apply(self.scenes.start(ToHome(), self.world))
        self._foresight.look(self.world)

    @property
    def scene(self) -> Scene:
        """The scene that is seen."""
        return self.scenes.top

    @property
    def world(self) -> World:
        """What this frame may read; made anew when something of it changed."""
        trouble = self.trouble or self.services.store.trouble
        of = (self.settings, self.sitting, self._now, self._lively, trouble, self.screen.canvas.area)
        if self._world is None or self._world[0] != of:
            self._world = of, self._world_of(*of)
        return self._world[1]

    def _world_of(
        self, settings: Settings, sitting: Sitting, now: float, lively: bool, trouble: str | None, area: Area
    ) -> World:
        return World(
            settings, sitting, self.words, self.library, self._theme, now, lively, trouble, self.kinds, area
        )

    @property
    def fading(self) -> bool:
        """Whether one picture is giving way to another; nothing but calm is heard meanwhile."""
        return self._curtain.drawn

    @property
    def waiting(self) -> bool:
        """Whether the old picture stays until the new one's pictures are ready."""
        return self._curtain.loading

    @property
    def due(self) -> float | None:
        """Seconds until something changes by itself; None while all is still."""
        if self.fading or self._foresight.busy:
            return 0.0
        waiting = self.focus.next_change(self.settings)
        return min((t for t in (self._due, waiting) if t is not None), default=None)

    @property
    def wants_text(self) -> bool:
        """Whether letters are welcome (keys then write instead of steering); never while a switch steers."""
        return self.settings.scanning == "off" and bool(getattr(self.scene, "wants_text", False))

    def targets(self) -> tuple[Target, ...]:
        """All that can be pressed, in scan order: calm is second at the latest, the grown-up's strip last."""
        area = self.screen.canvas.area
        own = tuple(self.scene.targets(area, self.world))
        calm = Target("calm", calm_area(area), "press", player=0, label="app.calm", round=True)
        strip = strip_target(self.scene, self.screen.canvas, self.world)
        return (*own[:1], calm, *own[1:], *([strip] if strip else []))

    def step(self, dt: float, signals: Sequence[Signal] = (), draw: bool = True) -> bool:
        """Let ``dt`` seconds go by (a gap above 0.25 s counts as none) and answer; True if it drew a picture.

        Without ``draw`` the pictures of this time are passed over.
        """
        dt = dt if 0.0 <= dt <= LONGEST_STEP else 0.0
        self._live(dt, signals)
        try:
            self._answer(dt, signals)
            if not draw or self._curtain.loading or self._due is None or self._due > HALF_A_FRAME:
                return False
            self._draw()
        except Exception as fault:  # a child never meets a traceback
            self._mend(fault)
            if self._calm_asked(signals):
                self._go_calm()
        return True

    def redraw(self) -> None:
        """The window was uncovered or resized: draw all of it at the next step."""
        self._due, self._showing.whole = 0.0, True

    def show_also_on(self, screen: Screen) -> None:
        """Draw this moment on another screen too, whole, while no fade is on; nothing goes on by that."""
        own, self.screen = self.screen, screen
        try:
            Showing(screen, self._curtain, self.focus).draw(self.scene, self.world, self.targets)
        finally:
            self.screen = own

    def refit(self) -> None:
        """The canvas is another one: what was to be loaded for the last one no longer matters."""
        self._curtain.open()
        self._foresight.look(self.world)
        self.redraw()

    def pause(self) -> None:
        """The window is hidden: everything waits and is quiet."""
        self._let_go()
        self.scene.pause()
        self._hearing.quieten()

    def resume(self) -> None:
        """The window is back."""
        self.scene.resume()
        self._hearing.lie_on(self.scene.bed)
        self.redraw()

    # -- one frame

    @property
    def _lively(self) -> bool:
        still = self.settings.calm_motion or self.settings.low_sensory
        return not still and self._untouched < LIVELY_SECONDS

    def _live(self, dt: float, signals: Sequence[Signal]) -> None:
        self._untouched = 0.0 if signals else self._untouched + dt
        if self._lively:
            self._now += dt
        if self._due is not None:
            self._due -= dt
        self.services.audio.tick(dt)

    def _answer(self, dt: float, signals: Sequence[Signal]) -> None:
        if self._calm_asked(signals):
            self._go_calm()
        elif self.fading:
            self.focus.tick(dt)
            waited = self._curtain.loading
            if self._curtain.tick(dt):
                self.redraw()
            if not self._curtain.loading:
                if waited:
                    self._foresight.settle()
                self._foresight.go_on(self.world)
        else:
            self._update(dt, [s for s in signals if not isinstance(s, Calm)])

    def _calm_asked(self, signals: Sequence[Signal]) -> bool:
        corner = calm_area(self.screen.canvas.area)
        return any(
            isinstance(s, Calm) or (isinstance(s, Press) and s.at is not None and corner.contains(*s.at))
            for s in signals
        )

    def _go_calm(self) -> None:
        """Now, from wherever this is: no fade, no question."""
        if isinstance(self.scenes.place, ToCalm):
            return
        self._let_go()
        self._curtain.open()
        self._hearing.quieten()
        self._apply(self.scenes.apply(Push(ToCalm()), self.world))
        self.redraw()

    def _let_go(self) -> None:
        """Tell the scene what is held no more; where it then wants to go no longer matters."""
        released: list[Intent] = self.focus.let_go()
        if released:
            self.scene.update(0.0, released, self.world)

    def _update(self, dt: float, signals: list[Signal]) -> None:
        for signal in signals:
            if isinstance(signal, Steer):
                self._steer(signal)
        ring, intents, resting = None, [], self.focus.resting(self.settings)
        if signals or self.focus.busy(self.settings):
            targets = self.targets()
            ring = self.focus.ring(targets)
            intents = self.focus.step(signals, targets, dt, self.settings)
        else:
            self.focus.tick(dt)
        if any(isinstance(i, Choose) and i.id == "calm" for i in intents):
            self._go_calm()
            return
        if any(isinstance(i, Choose) and i.id == STRIP for i in intents):
            self._turn_strip()
        heard = [i for i in intents if not (isinstance(i, Choose) and i.id == STRIP)]
        self._apply(self.scene.update(dt, heard, self.world))
        if self.fading:
            return
        self._foresight.go_on(self.world)
        moved = self._attend(ring) or resting != self.focus.resting(self.settings)
        if intents or moved or any(not isinstance(s, Point) for s in signals):
            self.redraw()
            return
        self._showing.whole = self._showing.whole or self.scene.changing(self.world) is None
        change = self.scene.next_change(self.world)
        if change is not None:
            self._due = change if self._due is None else min(self._due, change)

    def _attend(self, before: Target | None) -> bool:
        """Say what attention rests on; whether the ring has moved."""
        if not (self.focus.by_keys or self.focus.pointing.under):
            return before is not None
        targets = self.targets()
        self._hearing.speak_label(self.focus.attended(targets), self.words)
        return self.focus.ring(targets) != before

    def _steer(self, steer: Steer) -> None:
        """A grown-up's key."""
        match steer.command:
            case "adult_strip":
                self._turn_strip()
            case "mute":
                self._apply([Change(replace(self.settings, mute=not self.settings.mute))])
            case "quit":
                self.closing = True
            case "desk" if isinstance(self.scenes.place, ToHome):
                self._apply([Push(ToDesk())])

    def _turn_strip(self) -> None:
        """Hide the grown-up's line everywhere, or bring it back."""
        self._apply([Change(replace(self.settings, adult_line=not self.settings.adult_line))])

    def _mend(self, fault: Exception) -> None:
        """Something broke on a screen: note it, tell the grown-ups' corner, and come back to the pond."""
        where = self.services.note_fault(fault)
        self.trouble = self.words("trouble.scene", where=where)
        self._foresight.busy = False
        self._curtain.open()
        self._hearing.quieten()
        self.scenes.apply(GoHome(), self.world)
        self.redraw()

    # -- effects, applied in one place

    def _apply(self, effects: Sequence[Effect]) -> None:
        for effect in effects:
            match effect:
                case Push() | Replace() | Pop() | GoHome():
                    self._go(effect)
                case Change(Settings() as settings):
                    self._change_settings(settings)
                case Change(Sitting() as sitting):
                    self.sitting = sitting
                    self._hearing.tune(self.settings, sitting)
                case Say() | Sound() | Loop():
                    self._hearing.cue(effect, self.sitting)
        if any(not isinstance(effect, Loop) for effect in effects):
            self.redraw()
        self._hearing.lie_on(self.scene.bed)

    def _go(self, transition: Transition) -> None:
        self.focus.let_go()
        self._curtain.keep()
        self._hearing.end_loops()
        effects = self.scenes.apply(transition, self.world)
        world = self.world
        self._curtain.draw_before(lambda canvas: draw_with_strip(self.scene, canvas, world))
        self._apply(effects)
        if not self._curtain.loading:
            self._foresight.settle()

    def _change_settings(self, settings: Settings) -> None:
        palette, before = _palette_of(settings), _palette_of(self.settings)
        self.settings = settings
        self.services.store.save_settings(settings)
        self._hearing.tune(settings, self.sitting)
        if palette != before:
            self.screen.restyle(palette)
            self._foresight.look(self.world)

    def _draw(self) -> None:
        self._showing.draw(self.scene, self.world, self.targets)
        self._due = 0.0 if self.fading else self.scene.next_change(self.world)


def _palette_of(settings: Settings) -> Palette:
    return palette_for(settings.low_sensory, settings.evening)
