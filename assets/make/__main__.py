"""`python -m assets.make [NAME ...]`: make all pictures, sounds and the icon anew, or those named."""

import argparse
import os
import sys
from collections.abc import Sequence
from fnmatch import fnmatchcase
from importlib import import_module
from pathlib import Path

from assets.make.progress import Progress
from assets.make.registry import pictures
from assets.make.work import ASSETS, Job, made


def chosen(names: Sequence[str], wanted: Sequence[str]) -> list[str]:
    """The names that match one of the wanted patterns (all if none is given)."""
    return [name for name in names if not wanted or any(fnmatchcase(name, each) for each in wanted)]


def main(arguments: Sequence[str] | None = None) -> int:
    """Make what is asked for; the exit code is 2 when a name is unknown."""
    parser = argparse.ArgumentParser(prog="python -m assets.make", description=__doc__)
    parser.add_argument(
        "names", nargs="*", metavar="NAME", help="a picture, a sound or app_icon; * and ? are allowed"
    )
    parser.add_argument("--pictures", type=Path, default=ASSETS / "pictures", help="where pictures go")
    parser.add_argument("--sounds", type=Path, default=ASSETS / "sounds", help="where sounds go")
    parser.add_argument(
        "--processes", type=int, default=min(2, os.cpu_count() or 1), help="how many work side by side"
    )
    parser.add_argument("--icon", type=Path, default=ASSETS / "icon", help="where the app's icon goes")
    asked = parser.parse_args(arguments)
    painting = chosen(list(pictures()), asked.names)
    sounding = chosen(list(import_module("assets.make.sounds").SOUNDS), asked.names)
    icon = chosen(["app_icon"], asked.names)
    if not painting and not sounding and not icon:
        print(f"nothing is called {' '.join(asked.names)}", file=sys.stderr)
        return 2
    jobs = [Job("picture", name, asked.pictures) for name in painting]
    jobs += [Job("sound", name, asked.sounds) for name in sounding]
    progress = Progress(len(jobs), sys.stdout)
    for job in made(jobs, asked.processes):
        progress.done(job.file)
    if icon:
        import_module("assets.make.app_icon").write(asked.icon)
    progress.end(f"{len(painting)} pictures and {len(sounding)} sounds")
    return 0


if __name__ == "__main__":
    sys.exit(main())
