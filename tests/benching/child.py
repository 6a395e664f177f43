"""The real program in a process of its own, watched from outside: ``python -m tests.benching.child``.

``start`` tells when the first picture is shown and when the pond can be used; ``pond`` and ``peak`` tell how
much memory is held; ``breathe`` tells how much of a core a breathing level takes in a window. Each prints one
line of JSON. NumPy and pytest are never imported here, as they are not in the game.
"""

import os
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from game import app

if TYPE_CHECKING:
    from game.pond import Pond

SECONDS = 8.0
WARM_UP_SECONDS = 7.0
"""A level's first breath begins after about five seconds."""


def say(**told: object) -> None:
    """One line of JSON."""
    import json  # not before the first picture, since the game does not need it

    print(json.dumps(told), flush=True)


def resident_mb() -> float:
    """Memory held now, in MB (10^6 bytes)."""
    try:
        pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    except OSError:
        return peak_mb()
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def peak_mb() -> float:
    """The most memory ever held, in MB."""
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / 1e6 if sys.platform == "darwin" else most * 1024 / 1e6


class Watched:
    """The program's window, watched: after each picture ``look`` is asked whether that was enough."""

    def __init__(self, window: Any, look: Callable[[], bool]) -> None:
        self._window, self._look, self._enough = window, look, False

    def __getattr__(self, name: str) -> Any:
        return getattr(self._window, name)

    @property
    def closed(self) -> bool:
        """Closed by a person, or enough was seen."""
        return self._enough or bool(self._window.closed)

    def flip(self) -> None:
        """Show the picture, and look."""
        self._window.flip()
        self._enough = self._look()


def watch(size: str, look_for: "Callable[[Pond], Callable[[], bool]]", data: str) -> None:
    """Run the program as a person does, with its loop given a watched window."""
    from game.stage import loop

    goes_on = loop.run

    def run(pond: "Pond", window: Any, *rest: Any, **named: Any) -> Any:
        watched: Any = Watched(window, look_for(pond))
        return goes_on(pond, watched, *rest, **named)

    loop.run = run
    status = app.main(["--size", size, "--data", data])
    assert status == 0, "the program did not end well"


def start(data: str) -> None:
    """Seconds since the epoch of the first picture, and of the first at which the pond answers."""
    from game.stage import opening

    times: list[float] = []
    open_on_the_sky = opening.open_on_the_sky

    def opened(*given: Any) -> Any:
        """The first picture is the sky; the second one is the pond, with all that can be pressed."""
        window = open_on_the_sky(*given)
        times.append(time.time())
        watch_the_next()
        return window

    def watch_the_next() -> None:
        from game.stage.window import Window

        flip = Window.flip

        def shown(window: Window) -> None:
            flip(window)
            times.append(time.time())
            window.closed = True

        Window.flip = shown  # type: ignore[method-assign, assignment]

    opening.open_on_the_sky = opened  # type: ignore[assignment]
    status = app.main(["--size", "1280x800", "--data", data])
    assert status == 0, "the program did not end well"
    say(first=times[0], usable=times[-1])


def memory_at_the_pond(data: str) -> None:
    """What is held two seconds after the pond came, its calm place loaded ahead."""

    def look_for(pond: "Pond") -> Callable[[], bool]:
        began = time.monotonic()
        return lambda: time.monotonic() - began > 2.0

    watch("1280x800", look_for, data)
    say(resident=resident_mb(), peak=peak_mb(), driver=driver())


def driver() -> str:
    """What shows the window."""
    import pygame

    return pygame.display.get_driver() if pygame.display.get_init() else ""


def breathe(data: str) -> None:
    """The part of a core that a breathing level takes while it is watched."""
    marks: list[tuple[float, float]] = []
    frames = 0

    from game.scene import Push, ToPlay

    def look_for(pond: "Pond") -> Callable[[], bool]:
        name = next(n for n, level in pond.library.levels.items() if level.kind == "breathing")
        pond.scenes.apply(Push(ToPlay(name)), pond.world)
        pond.redraw()
        began = time.monotonic()

        def look() -> bool:
            nonlocal frames
            now = time.monotonic()
            if now - began >= WARM_UP_SECONDS:
                frames += 1
                marks.append((now, time.process_time()))
            return now - began >= WARM_UP_SECONDS + SECONDS

        return look

    watch("1280x800", look_for, data)
    (began, before), (ended, after) = marks[0], marks[-1]
    say(part=(after - before) / (ended - began), rate=(frames - 1) / (ended - began), driver=driver())


def peak(data: str) -> None:
    """The most that is held when every screen and level was seen at 1920 x 1080."""
    from game.visitor import Visitor

    from ..painting import painting
    from ..wandering import Moments, play_level, screens

    work = painting((1920, 1080))
    pond = work.pond
    met = Moments(pond, lambda level, moment: work.repaint(), again=5.0)

    def seen() -> None:
        if pond.fading:
            work.repaint()
        met()

    visitor = Visitor(pond, seen=seen)
    for _ in screens(visitor):
        work.repaint()
    for name in pond.library.levels:
        play_level(visitor, name)
    say(peak=peak_mb(), resident=resident_mb())


PARTS = {"start": start, "pond": memory_at_the_pond, "breathe": breathe, "peak": peak}

if __name__ == "__main__":
    PARTS[sys.argv[1]](sys.argv[2])
