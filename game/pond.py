"""The running program, without a window and without a clock: it is given signals and seconds.

``App`` steps it in real time; tests and the tour step it in given time. It keeps what must hold in every
frame: calm before all else, effects applied in one place, fades, and drawing only when something changed.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from .activity import Loop, Say, Sound
from .content.library import Library
from .content.words import Words
from .focus import Focus
from .intents import Calm, Choose, Intent, Point, Press, Signal, Steer
from .keep.settings import Settings
from .layout import Target, calm_area
from .look.canvas import Canvas
from .look.controls import calm_stop, focus_ring
from .look.theme import Theme, low_sensory
from .scene import (
    Change,
    Effect,
    GoHome,
    Pop,
    Push,
    Quit,
    Replace,
    Scene,
    SceneManager,
    ToCalm,
    ToDesk,
    ToHome,
    Transition,
)
from .services import Services
from .sitting import Sitting, World

FADE_SECONDS = 0.8
"""Cross-fades take at least this long (CARE)."""

LONGEST_STEP = 0.25
"""A longer gap (a closed lid, a frozen process) counts as no time at all, so a breath waits instead of
leaping.
"""

HALF_A_FRAME = 1 / 120
"""A picture due sooner than this many seconds is due now."""

LIVELY_SECONDS = 20.0
"""Living pictures come to rest after this long untouched."""


class Screen(Protocol):
    """A canvas that can also cross-fade and load ahead."""

    @property
    def canvas(self) -> Canvas:
        """What scenes draw on; a new one after a resize or a change of colours."""

    def restyle(self, low_sensory: bool) -> None:
        """Take over the colours of the settings."""

    def begin(self) -> None:
        """A frame begins."""

    def snapshot(self) -> None:
        """Keep the picture as it is now."""

    def show_snapshot(self, alpha: float) -> None:
        """Lay the kept picture over the new one."""

    def forget_snapshot(self) -> None:
        """The fade is over: the kept picture may go."""

    def rehearse(self, draw: Callable[[Canvas], None]) -> list[Callable[[], None]]:
        """The pictures that a drawing would have to load, as single loads."""


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
    _fade: float = 0.0
    _loads: list[Callable[[], None]] = field(default_factory=list)
    _ahead: list[Callable[[], None]] = field(default_factory=list)
    _due: float | None = 0.0
    _bed: str = ""
    _loops: set[str] = field(default_factory=set)
    _spoken: str = ""

    def start(self) -> None:
        """Show the pond."""
        self._tune()
        self.screen.restyle(self.settings.low_sensory)
        self._apply(self.scenes.start(ToHome(), self.world))
        self._look_ahead()

    @property
    def scene(self) -> Scene:
        """The scene that is seen."""
        return self.scenes.top

    @property
    def world(self) -> World:
        """What this frame may read."""
        theme = Theme()
        return World(
            settings=self.settings,
            sitting=self.sitting,
            words=self.words,
            library=self.library,
            theme=low_sensory(theme) if self.settings.low_sensory else theme,
            now=self._now,
            lively=self._lively,
            trouble=self.trouble or self.services.store.trouble,
            kinds=self.kinds,
            area=self.screen.canvas.area,
        )

    @property
    def fading(self) -> bool:
        """Whether one picture is giving way to another; nothing but calm is heard meanwhile."""
        return self._fade > 0 or bool(self._loads)

    @property
    def due(self) -> float | None:
        """Seconds until something changes by itself; None while all is still."""
        if self.fading or self._ahead:
            return 0.0
        waiting = self.focus.next_change(self.settings)
        return min((t for t in (self._due, waiting) if t is not None), default=None)

    @property
    def wants_text(self) -> bool:
        """Whether letters are welcome (keys then write instead of steering)."""
        return bool(getattr(self.scene, "wants_text", False))

    def targets(self) -> tuple[Target, ...]:
        """All that can be pressed, in scan order: calm is second at the latest."""
        area = self.screen.canvas.area
        own = tuple(self.scene.targets(area, self.world))
        calm = Target("calm", calm_area(area), "press", player=0, label="app.calm", round=True)
        return (*own[:1], calm, *own[1:])

    def step(self, dt: float, signals: Sequence[Signal] = (), draw: bool = True) -> bool:
        """Let ``dt`` seconds go by (a gap above 0.25 s counts as none) and answer; True if it drew a picture.

        Without ``draw`` the pictures of this time are passed over.
        """
        dt = dt if 0.0 <= dt <= LONGEST_STEP else 0.0
        self._live(dt, signals)
        try:
            self._answer(dt, signals)
            if not draw or self._loads or self._due is None or self._due > HALF_A_FRAME:
                return False
            self._draw()
        except Exception as fault:  # a child never meets a traceback
            self._mend(fault)
        return True

    def _answer(self, dt: float, signals: Sequence[Signal]) -> None:
        if self.fading:
            self.focus.tick(dt)
        if self._calm_asked(signals):
            self._go_calm()
        elif self._loads:
            self._loads.pop()()
        elif self._fade > 0:
            self._fade = max(0.0, self._fade - dt)
            self._due = 0.0
            if self._fade == 0:
                self.screen.forget_snapshot()
        else:
            self._update(dt, [s for s in signals if not isinstance(s, Calm)])

    def _mend(self, fault: Exception) -> None:
        """Something broke on a screen: note it, tell the grown-ups' corner, and come back to the pond."""
        where = self.services.note_fault(fault)
        self.trouble = self.words("trouble.scene", where=where)
        self._fade, self._loads, self._ahead = 0.0, [], []
        self._quieten()
        self.scenes.apply(GoHome(), self.world)
        self._due = 0.0

    def redraw(self) -> None:
        """The window was uncovered or resized: draw at the next step."""
        self._due = 0.0

    def pause(self) -> None:
        """The window is hidden: everything waits and is quiet."""
        self._hear(self.focus.let_go())
        self.scene.pause()
        self.services.audio.hush()
        self.services.voice.hush()
        self._bed = ""

    def resume(self) -> None:
        """The window is back."""
        self.scene.resume()
        self.redraw()

    # -- one frame

    @property
    def _lively(self) -> bool:
        return not self.settings.calm_motion and self._untouched < LIVELY_SECONDS

    @property
    def _silent(self) -> bool:
        return self.settings.mute or "sound" in self.sitting.leaves_out

    def _live(self, dt: float, signals: Sequence[Signal]) -> None:
        self._untouched = 0.0 if signals else self._untouched + dt
        if self._lively:
            self._now += dt
        if self._due is not None:
            self._due -= dt
        self.services.audio.tick(dt)

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
        self._hear(self.focus.let_go())
        self._fade, self._loads = 0.0, []
        self._quieten()
        self._apply(self.scenes.apply(Push(ToCalm()), self.world))
        self._due = 0.0

    def _quieten(self) -> None:
        self.services.voice.hush()
        self.services.audio.hush()
        self._loops.clear()
        self._bed = ""

    def _hear(self, intents: Sequence[Intent]) -> None:
        """Tell the scene that is left what was let go of; where it wanted to go then no longer matters."""
        if intents:
            self.scene.update(0.0, intents, self.world)

    def _update(self, dt: float, signals: list[Signal]) -> None:
        if any(isinstance(s, Steer) for s in signals):
            self._steer([s.command for s in signals if isinstance(s, Steer)])
        targets = self.targets()
        ring = self.focus.ring(targets)
        intents = self.focus.step(signals, targets, dt, self.settings)
        if any(isinstance(i, Choose) and i.id == "calm" for i in intents):
            self._go_calm()
            return
        self._apply(self.scene.update(dt, intents, self.world))
        if self.fading:
            return
        self._speak_label()
        if self._ahead:
            self._ahead.pop()()
        if intents or ring != self.focus.ring(self.targets()) or _touches(signals):
            self._due = 0.0
            return
        change = self.scene.next_change(self.world)
        if change is not None:
            self._due = change if self._due is None else min(self._due, change)

    def _steer(self, commands: Sequence[str]) -> None:
        """A grown-up's keys."""
        for command in commands:
            match command:
                case "adult_strip":
                    self._apply([Change(replace(self.settings, adult_line=not self.settings.adult_line))])
                case "mute":
                    self._apply([Change(replace(self.settings, mute=not self.settings.mute))])
                case "desk" if len(self.scenes.stack) == 1:
                    self._apply([Push(ToDesk())])

    def _speak_label(self) -> None:
        """Every control has a spoken label; a control's word is said when attention comes to rest on it."""
        from .content.line import Line

        attended = self.focus.attended(self.targets())
        spoken = f"{attended.id}/{attended.label}{attended.said}" if attended else ""
        if attended and spoken != self._spoken and (attended.label or attended.said):
            words = attended.said or self.words(attended.label)
            self.services.voice.say(Line(f"label/{attended.label or attended.id}", words))
        self._spoken = spoken

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
                    self._tune()
                case Say(line):
                    if self.sitting.may_say(line):
                        self.services.voice.say(line)
                case Sound(key):
                    if not self._silent:
                        self.services.audio.play(key)
                case Loop(key, gain):
                    self._loops.add(key)
                    self.services.audio.loop(key, gain)
                case Quit():
                    self.closing = True
        if effects:
            self._due = 0.0
        self._tune_bed()

    def _go(self, transition: Transition) -> None:
        self.focus.let_go()
        self.screen.snapshot()
        for key in self._loops:
            self.services.audio.loop(key, 0.0)
        self._loops.clear()
        effects = self.scenes.apply(transition, self.world)
        world = self.world
        self._loads = self.screen.rehearse(lambda canvas: self.scene.draw(canvas, world))
        self._fade = FADE_SECONDS
        self._apply(effects)
        self._look_ahead()

    def _look_ahead(self) -> None:
        """Have the calm place's pictures ready: it must be there on the next frame, whatever is on."""
        calm, world = self.scenes.build(ToCalm()), self.world
        self._ahead = self.screen.rehearse(lambda canvas: calm.draw(canvas, world))

    def _change_settings(self, settings: Settings) -> None:
        muted = settings.low_sensory != self.settings.low_sensory
        self.settings = settings
        self.services.store.save_settings(settings)
        self._tune()
        if muted:
            self.screen.restyle(settings.low_sensory)
            self._look_ahead()

    def _tune(self) -> None:
        self.services.audio.tune(self.settings, self._silent)
        self.services.voice.tune(self.settings, self._silent)

    def _tune_bed(self) -> None:
        bed = "" if self._silent else self.scene.bed
        if bed != self._bed:
            self._bed = bed
            self.services.audio.bed(bed)

    # -- the picture

    def _draw(self) -> None:
        canvas, world = self.screen.canvas, self.world
        self.screen.begin()
        self.scene.draw(canvas, world)
        if self._fade > 0:
            self.screen.show_snapshot(self._fade / FADE_SECONDS)
        calm_stop(canvas, calm_area(canvas.area))
        ring = self.focus.ring(self.targets()) if not self.fading else None
        if ring:
            focus_ring(canvas, world.theme, ring.area, ring.round)
        self._due = 0.0 if self.fading else self.scene.next_change(world)


def _touches(signals: Sequence[Signal]) -> bool:
    return any(not isinstance(s, Point) for s in signals)
