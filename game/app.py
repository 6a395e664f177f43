"""The program: what the command line asks for is done here.

The window shows the pond before most of the program is even imported, so that nobody looks at nothing; what
a thing needs is therefore imported where it is done.
"""

import os
import sys
from collections.abc import Callable
from pathlib import Path

from .commands import Options, read_options
from .unusable import Unusable

USED_WRONGLY = 2
"""Exit status after bad arguments or files, beside 0 (fine) and 1 (something was found)."""


def main(arguments: list[str] | None = None) -> int:
    """Do what the command line asks; returns the exit status. No traceback ever reaches a person."""
    options = read_options(arguments)
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    try:
        if options.check is not None:
            from .checking import check

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


def play(options: Options) -> int:
    """Open the window and play until it is closed."""
    if not _has_display():
        raise Unusable("there is no screen here; `--tour DIR` plays without one and saves pictures")
    from .keep.store import open_store
    from .look.palette import palette_for
    from .stage.opening import open_on_the_sky
    from .stage.pictures import painted

    pictures, store = painted(), open_store(options.data)
    settings = options.over(store.load_settings())
    palette = palette_for(settings.low_sensory, settings.evening)
    opened = open_on_the_sky(options.size, settings.fullscreen, palette, pictures)

    from .look.otters import the_pond
    from .stage.apprentice import Apprentice
    from .stage.easel import Easel

    easel = Easel(Apprentice(), pictures, palette)
    easel.show_on(opened.get_surface())
    easel.prepare(the_pond)  # while the rest is imported

    from .making import make_pond
    from .reading import level_places, read_levels
    from .services import Services
    from .stage import loop
    from .stage.audio import PygameAudio
    from .stage.naps import drive
    from .stage.voice import SystemVoice
    from .stage.window import Window

    window = Window(opened, settings.fullscreen)
    library = read_levels(level_places(_own(options, "levels"), options.levels, options.plan))
    services = Services(PygameAudio(), SystemVoice(_own(options, "voices")), store, _fault_log(options))
    pond = make_pond(options, services, easel, library)
    pond.start()
    try:
        drive(loop.run(pond, window, easel))
    finally:
        services.audio.hush()
        services.voice.hush()
        window.close()
    return 0


def tour(options: Options, folder: Path) -> int:
    """Play everything by itself and save pictures; 1 when a level could not be finished."""
    os.environ["SDL_VIDEODRIVER"] = os.environ["SDL_AUDIODRIVER"] = "dummy"
    from .keep.settings import Settings
    from .keep.store import MemoryStore
    from .making import make_pond
    from .reading import level_places, read_levels
    from .services import Services
    from .stage.easel import Easel
    from .stage.looks import Looks
    from .tour import Tour

    folder.mkdir(parents=True, exist_ok=True)
    easel = Easel()
    easel.show_on(easel.paper(options.size))
    services = Services(store=MemoryStore(Settings(greeted=True)))
    pond = make_pond(options, services, easel, read_levels(level_places(None, options.levels, options.plan)))
    pond.start()
    going = Tour(pond, easel.save, folder, Looks().save)
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
                import traceback  # nearly nobody ever needs it

                file.write("".join(traceback.format_exception(fault)))
        except OSError:
            return "nowhere, since nothing can be written"
        return str(path)

    return note
