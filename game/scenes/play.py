"""A level being played: it joins sim and view, and turns cues into caption, voice and sound."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from ..activity import Activity, Cue, Go, Loop, Say, Sim, Sound
from ..content.level import Level
from ..content.line import Line
from ..intents import Back, Choose, Intent
from ..layout import GAP, Area, Target, caption_area, corner_areas, stage_area, strip_area
from ..look.canvas import Canvas
from ..look.captions import Captions, draw_caption
from ..look.controls import button
from ..look.living import ticked, until_next
from ..scene import Change, Effect, Push, Replace, Scene, ToClosing, ToNowNext, ToPlay
from ..sitting import World
from ..thread import Thread

SHADOW = 24.0
"""Units about a panel or button that its shadow takes up: what changes there shows them too."""


@dataclass
class Play(Scene):
    """The name of the level, its kind, and the sim once it has begun.

    ``within`` is the level that waits for this one, "" where none does.
    """

    name: str
    level: Level
    activity: Activity
    within: str = ""
    sim: Sim | None = None
    captions: Captions = field(default_factory=Captions)

    def __post_init__(self) -> None:
        self.bed = self.level.bed
        self.playing = self.activity.playing()
        self._seen: tuple[object, ...] = ()
        self._steady = False
        self._moved: Area | None = None

    @property
    def wants_text(self) -> bool:
        """Whether typed letters are welcome now."""
        return bool(getattr(self.sim, "wants_text", False))

    def enter(self, world: World) -> Sequence[Effect]:
        """Begin, and say the child's line."""
        self.sim = self.playing.start(self.name, self.level, world)
        self.moment = self.sim.moment
        line = Line(f"{self.level.kind}/{self.name}/child", self.level.child, self.level.uses)
        return [*self._effects([Say(line)], world), *self._played(world)]

    def targets(self, area: Area, world: World) -> Sequence[Target]:
        """What the activity offers, then another way, then enough."""
        assert self.sim is not None
        other_way, enough = corner_areas(area)
        twin = [Target("twin", other_way, label="play.twin")] if self._twin(world) else []
        own = self.playing.targets(self.sim, area, world)
        return [*own, *twin, Target("enough", enough, label="play.enough")]

    def grown_up_line(self, world: World) -> str:
        """The line of this very moment, where the sim has one that may be said; else the level's own."""
        own = getattr(self.sim, "grown_up_line", None)
        if isinstance(own, Line) and world.sitting.may_say(own):
            return world.words.translated(own.key, own.text)
        return world.for_a_grown_up(self.name)

    def strip(self, area: Area, world: World) -> Area:
        """Down to where the activity begins, so that large type has room."""
        return strip_area(area, height=stage_area(area).y - GAP - 14)

    def update(self, dt: float, intents: Sequence[Intent], world: World) -> Sequence[Effect]:
        """Let the sim go on; when it has finished, close."""
        assert self.sim is not None
        twin = self._twin(world)
        if twin and any(isinstance(i, Choose) and i.id == "twin" for i in intents):
            return [Replace(ToPlay(twin, self.within))]
        heard = [Choose("enough") if isinstance(intent, Back) else intent for intent in intents]
        self.captions.tick(dt)
        told = self._hand_over(world)
        cues = list(self.sim.step(dt, heard))
        effects = [*self._effects(cues, world), *self._told(told, world)]
        self.moment = self.sim.moment
        self.bed = "" if getattr(self.sim, "hushed", False) else self.level.bed
        life = (ticked(world), world.lively) if self.playing.lives(self.sim) else ()
        seen = (self.captions.text, self.moment, self.grown_up_line(world), *life)
        self._steady, self._seen = seen == self._seen, seen
        if not self._steady:
            self._moved = self.playing.changing(self.sim, world.area)
        if self.sim.finished:
            effects.append(Replace(ToClosing(self.name, self.within)))
        return effects

    def _played(self, world: World) -> Sequence[Effect]:
        """What is played within another level is remembered by it."""
        if not self.within:
            return []
        thread = world.sitting.thread
        return [_told(replace(thread, played=(*thread.played, self.name)), world)]

    def _hand_over(self, world: World) -> Thread | None:
        """Give the sim what was told in this sitting, if it wants to know."""
        sim: Any = self.sim
        if not hasattr(sim, "thread"):
            return None
        sim.thread = world.sitting.thread
        return world.sitting.thread

    def _told(self, before: Thread | None, world: World) -> Sequence[Effect]:
        """What the sim was told goes into the thread of this sitting, in memory only."""
        now = getattr(self.sim, "thread", None)
        return [_told(now, world)] if isinstance(now, Thread) and now is not before else []

    def _twin(self, world: World) -> str:
        twin = str(getattr(self.level, "twin", ""))
        known = world.library.levels.get(twin)
        return twin if known and world.sitting.leaves_out.isdisjoint(known.uses) else ""

    def _effects(self, cues: Sequence[Cue], world: World) -> Sequence[Effect]:
        """Drop what was left out; show what is said."""
        quiet = "sound" in world.sitting.leaves_out
        effects: list[Effect] = []
        for cue in cues:
            match cue:
                case Say(line):
                    if world.sitting.may_say(line):
                        text = world.words.translated(line.key, line.text)
                        self.captions.show(text)
                        effects.append(Say(replace(line, text=text)))
                case Sound() | Loop():
                    if not quiet:
                        effects.append(cue)
                case Go(level):
                    effects.append(Push(ToNowNext(level, self.name)))
        return effects

    def draw(self, canvas: Canvas, world: World) -> None:
        """The activity, and over it the caption and the two corners."""
        assert self.sim is not None
        self.playing.draw(self.sim, canvas, world)
        area, settings, theme = canvas.area, world.settings, world.theme
        caption = caption_area(area)
        other_way, enough = corner_areas(area)
        if settings.captions and self.captions.text and canvas.shows(caption.inset(-SHADOW)):
            draw_caption(canvas, theme, caption, self.captions.text, settings.text_size)
        if self._twin(world) and canvas.shows(other_way.inset(-SHADOW)):
            button(canvas, theme, other_way, "icon_twin")
        if canvas.shows(enough.inset(-SHADOW)):
            button(canvas, theme, enough, "icon_home")

    def upcoming(self, canvas: Canvas, world: World) -> None:
        """What the activity will show next."""
        if self.sim:
            self.playing.upcoming(self.sim, canvas, world)

    def changing(self, world: World) -> Area | None:
        """Only what the activity moves, while caption, moment and the life of the place stay the same."""
        part = self.playing.changing(self.sim, world.area) if self._steady else None
        # What moved as all of it was drawn anew may lie elsewhere by now: it is drawn over, too.
        return part.joined(self._moved) if part and self._moved else part

    def next_change(self, world: World) -> float | None:
        """When the sim's picture, the caption or a living place changes."""
        times = [self.sim.next_change if self.sim else None, self.captions.next_change]
        times += [until_next(world)] if self.sim and self.playing.lives(self.sim) else []
        return min((t for t in times if t is not None), default=None)


def _told(thread: Thread, world: World) -> Change:
    return Change(replace(world.sitting, thread=thread))
