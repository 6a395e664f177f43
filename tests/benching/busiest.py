"""When a level is busiest: found by playing it on a canvas that only writes down."""

from dataclasses import dataclass

from game.layout import Area
from game.scene import ToPlay
from game.visitor import Visitor

from ..playing import program
from ..recording import RecordingCanvas
from ..wandering import play_level

LOOKS_EVERY = 10
"""Frames between two looks."""

ALPHA = 2.5
"""What a see-through pixel costs, where an opaque one costs 1."""


@dataclass
class Busiest:
    """The frame at which most is drawn, and the moment's name then.

    Frames of fades are not counted: on a real canvas a fade also waits for pictures to be loaded.
    """

    frame: int = 0
    moment: str = ""
    work: float = -1.0


def busiest(level: str) -> Busiest:
    """Play a level and say when it is busiest."""
    pond = program()
    found, frames = Busiest(), 0

    def look() -> None:
        nonlocal found, frames
        frames += not pond.fading
        if frames % LOOKS_EVERY or pond.fading or not isinstance(pond.scenes.place, ToPlay):
            return
        canvas = RecordingCanvas(pond.screen.canvas.area)
        pond.scene.draw(canvas, pond.world)
        work = sum(_work(call, canvas.area) for call in canvas.calls)
        if work > found.work:
            found = Busiest(frames, str(getattr(pond.scene, "moment", "")), work)

    play_level(Visitor(pond, seen=look), level)
    return found


def _work(call: tuple[object, ...], area: Area) -> float:
    """About how many whole screens of opaque pixels a call costs."""
    size = 0.0
    match call:
        case ("backdrop", _, _, float() | int() as alpha):
            return 1.0 if alpha >= 1 else ALPHA
        case ("picture" | "swell", _, _, float() | int() as height, *_):
            size = height * height * ALPHA
        case ("film", _, float() | int() as across, _):
            size = across * across * 4
        case ("glow" | "disc" | "ring", _, float() | int() as radius, *_):
            size = 4 * radius * radius
        case ("panel", Area() as panel, *_):
            size = panel.w * panel.h * ALPHA
        case ("veil", *_):
            return ALPHA
        case ("text", *_):
            return 0.1
    return size / (area.w * area.h)
