"""`python -m assets.make [NAME ...]`: repaint all pictures and remake all sounds, or those named."""

import argparse
import sys
import time
from collections.abc import Sequence
from fnmatch import fnmatchcase
from importlib import import_module
from pathlib import Path

from assets.make.registry import pictures

ASSETS = Path(__file__).resolve().parent.parent


def chosen(names: Sequence[str], wanted: Sequence[str]) -> list[str]:
    """The names that match one of the wanted patterns (all if none is given)."""
    return [name for name in names if not wanted or any(fnmatchcase(name, each) for each in wanted)]


def main(arguments: Sequence[str] | None = None) -> int:
    """Make what is asked for; the exit code is 2 when a name is unknown."""
    parser = argparse.ArgumentParser(prog="python -m assets.make", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help="a picture or sound; * and ? are allowed")
    parser.add_argument("--pictures", type=Path, default=ASSETS / "pictures", help="where pictures go")
    parser.add_argument("--sounds", type=Path, default=ASSETS / "sounds", help="where sounds go")
    asked = parser.parse_args(arguments)
    known = pictures()
    sounds = import_module("assets.make.sounds")
    painting = chosen(list(known), asked.names)
    sounding = chosen(list(sounds.SOUNDS), asked.names)
    if not painting and not sounding:
        print(f"nothing is called {' '.join(asked.names)}", file=sys.stderr)
        return 2
    begun = time.perf_counter()
    for count, name in enumerate(painting, 1):
        print(f"\r\033[Kpicture {count} of {len(painting)}: {name}", end="", flush=True)
        known[name].make(asked.pictures / f"{name}.webp")
    if sounding:
        print(f"\r\033[Ksounds: {len(sounding)}", end="", flush=True)
        asked.sounds.mkdir(parents=True, exist_ok=True)
        sounds.make(sounding, asked.sounds)
    seconds = time.perf_counter() - begun
    print(f"\r\033[K{len(painting)} pictures and {len(sounding)} sounds in {seconds:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
