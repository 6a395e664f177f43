"""The program: command line, window, clock, and the one loop. Only this file knows the edge."""

import os
import sys
import time
import traceback
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from .activities.registry import kinds
from .builder import build_scene
from .checking import check
from .commands import Options, read_options
from .content.library import Library
from .keep.settings import Settings
from .keep.store import MemoryStore, open_store
from .pond import Pond
from .reading import Unusable, level_places, plan_of, read_levels, words_of
from .scene import SceneManager
from .screen import Screen
from .services import Services
from .sitting import Sitting

if TYPE_CHECKING:
    from .stage.easel import Easel
    from .stage.window import Window

USED_WRONGLY = 2
"""Exit status after bad arguments or files, beside 0 (fine) and 1 (something was found)."""


def main(arguments: list[str] | None = None) -> int:
    """Do what the command line asks; returns the exit status. No traceback ever reaches a person."""
    options = read_options(arguments)
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    try:
        if options.check is not None:
            told, fine = check(options.check)
            print(told)
            return 0 if fine else 1
        if options.tour is not None:
            return tour(options, options.tour)
        return play(options)
    except (Unusable, OSError) as why:
        print(f"pebble-pond: {why}", file=sys.stderr)
        return USED_WRONGLY
    except KeyboardInterrupt:
        return 0


def make_pond(options: Options, services: Services, screen: Screen, library: Library) -> Pond:
    """The running program on a screen, with what was kept and what the command line asks for."""
    kept = services.store.load_settings()
    settings = replace(
        kept,
        calm_motion=kept.calm_motion or options.calm,
        low_sensory=kept.low_sensory or options.low_sensory,
        evening=kept.evening or options.evening,
        fullscreen=kept.fullscreen or options.fullscreen,
        language=options.language or kept.language,
    )
    try:
        words = words_of(settings.language)
    except Unusable:
        if options.language:
            raise
        words, settings = words_of("en"), replace(settings, language="en")
    sitting = Sitting()
    if options.plan:
        plan = plan_of(options.plan, library)
        sitting = replace(sitting, plan=plan.activities, leaves_out=frozenset(plan.leaves_out))
        settings = replace(
            settings,
            calm_motion=settings.calm_motion or plan.calm_motion,
            low_sensory=settings.low_sensory or plan.low_sensory,
            evening=settings.evening or plan.evening,
        )
    activities = kinds()
    return Pond(
        screen=screen,
        services=services,
        library=library,
        words=words,
        scenes=SceneManager(lambda place: build_scene(place, library, activities)),
        kinds=tuple(activities),
        settings=settings,
        sitting=sitting,
    )


def play(options: Options) -> int:
    """Open the window and play until it is closed."""
    if not _has_display():
        raise Unusable("there is no screen here; `--tour DIR` plays without one and saves pictures")
    from .stage.audio import PygameAudio
    from .stage.easel import Easel
    from .stage.naps import drive
    from .stage.voice import SystemVoice
    from .stage.window import Window

    store = open_store(options.data)
    easel = Easel()
    try:
        window = Window("Pebble Pond", options.size, options.fullscreen, pictures=easel.pictures)
    except RuntimeError as why:
        raise Unusable(f"no window could be opened ({why}); `--tour DIR` plays without one") from why
    library = read_levels(level_places(_own(options, "levels"), options.levels, options.plan))
    services = Services(PygameAudio(), SystemVoice(_own(options, "voices")), store, _fault_log(options))
    easel.show_on(window.surface)
    pond = make_pond(options, services, easel, library)
    pond.start()
    try:
        drive(run(pond, window, easel))
    finally:
        services.audio.hush()
        services.voice.hush()
        window.close()
    return 0


async def run(
    pond: Pond, window: "Window", easel: "Easel", clock: Callable[[], float] = time.monotonic
) -> None:
    """The loop: look at the devices, let time go by, show the picture, wait. One await a frame."""
    before, hidden = clock(), False
    while not (window.closed or pond.closing):
        window.text_entry(pond.wants_text)
        signals = window.poll()
        now = clock()
        if window.resized:
            easel.show_on(window.surface)
            pond.refit()
        if window.exposed:
            pond.redraw()
        if window.hidden != hidden:
            hidden = window.hidden
            pond.pause() if hidden else pond.resume()
        if not hidden and pond.step(now - before, signals):
            window.flip()
        before = now
        if window.fullscreen != pond.settings.fullscreen:
            window.set_fullscreen(pond.settings.fullscreen)
        await window.next_frame(pond.due)


def tour(options: Options, folder: Path) -> int:
    """Play everything by itself and save pictures; 1 when a level could not be finished."""
    os.environ["SDL_VIDEODRIVER"] = os.environ["SDL_AUDIODRIVER"] = "dummy"
    from .stage.easel import Easel
    from .tour import Tour

    folder.mkdir(parents=True, exist_ok=True)
    easel = Easel()
    easel.show_on(easel.paper(options.size))
    services = Services(store=MemoryStore(Settings(greeted=True)))
    pond = make_pond(options, services, easel, read_levels(level_places(None, options.levels, options.plan)))
    pond.start()
    going = Tour(pond, easel.save, folder)
    unfinished = going.run()
    for line in unfinished:
        print(line)
    print(f"{going.count} pictures in {folder}, {len(pond.library.levels)} levels played")
    return 1 if unfinished or pond.library.problems else 0


def _has_display() -> bool:
    """Whether a window can be opened: asked before, since some systems end the program instead."""
    if sys.platform in ("win32", "darwin") or os.environ.get("SDL_VIDEODRIVER"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _own(options: Options, folder: str) -> Path:
    """A folder of the user's own, beside the settings."""
    if options.data:
        return options.data / folder
    import platformdirs

    return Path(platformdirs.user_data_dir("pebble-pond", appauthor=False)) / folder


def _fault_log(options: Options) -> Callable[[Exception], str]:
    """Write faults of the program to a file beside the settings, and say where."""

    def note(fault: Exception) -> str:
        path = _own(options, "faults.txt")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("a", encoding="utf-8") as file:
                file.write("".join(traceback.format_exception(fault)))
        except OSError:
            return "nowhere, since nothing can be written"
        return str(path)

    return note
