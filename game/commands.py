"""The command line, as words and values: nothing is started here."""

import argparse
import re
from dataclasses import dataclass, replace
from pathlib import Path

from . import __version__
from .keep.settings import Settings

LEAST_SIZE, MOST_SIZE = (320, 240), (7680, 4320)


@dataclass(frozen=True)
class Options:
    """What was asked for. ``check`` is None unless files are to be checked (empty: the shipped ones)."""

    plan: Path | None = None
    levels: Path | None = None
    check: tuple[Path, ...] | None = None
    tour: Path | None = None
    size: tuple[int, int] = (1280, 720)
    fullscreen: bool = False
    language: str = ""
    calm: bool = False
    low_sensory: bool = False
    evening: bool = False
    data: Path | None = None

    def over(self, kept: Settings) -> Settings:
        """The settings that were kept, with what the command line asks for."""
        return replace(
            kept,
            calm_motion=kept.calm_motion or self.calm,
            low_sensory=kept.low_sensory or self.low_sensory,
            evening=kept.evening or self.evening,
            fullscreen=kept.fullscreen or self.fullscreen,
            language=self.language or kept.language,
        )


def read_options(arguments: list[str] | None = None) -> Options:
    """Read the command line. Bad arguments: one line, and SystemExit with status 2."""
    found = _parser().parse_args(arguments)
    check = None if found.check is None else tuple(found.check)
    return Options(**{**vars(found), "check": check})


class _Parser(argparse.ArgumentParser):
    """One clear line instead of the usual page of usage."""

    def error(self, message: str) -> None:  # type: ignore[override]
        self.exit(2, f"pebble-pond: {message} (--help shows all options)\n")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="pebble-pond", description="Pebble Pond: play, together.", allow_abbrev=False)
    add = parser.add_argument
    add("--plan", type=_file, metavar="FILE", help="open a plan")
    add("--levels", type=_folder, metavar="DIR", help="read level files from DIR too")
    add("--check", nargs="*", type=Path, metavar="PATH", help="check level, plan and word files, and stop")
    add("--tour", type=Path, metavar="DIR", help="play every level without a screen and save pictures of it")
    add("--size", type=_size, default=(1280, 720), metavar="WxH", help="the window's size, such as 1280x720")
    add("--fullscreen", action="store_true", help="fill the whole screen")
    add("--language", default="", metavar="CODE", help="the language of the words, such as en")
    add("--calm", action="store_true", help="with calm motion")
    add("--low-sensory", action="store_true", help="with soft colours, no music, little that moves")
    add("--evening", action="store_true", help="in evening light: dimmer and a little warmer")
    add("--data", type=Path, metavar="DIR", help="keep settings in DIR")
    add("--version", action="version", version=f"Pebble Pond {__version__}")
    return parser


def _size(text: str) -> tuple[int, int]:
    match = re.fullmatch(r"(\d{3,4})x(\d{3,4})", text)
    size = (int(match[1]), int(match[2])) if match else (0, 0)
    if not all(low <= side <= high for low, side, high in zip(LEAST_SIZE, size, MOST_SIZE, strict=True)):
        raise argparse.ArgumentTypeError(f'should look like 1280x720, but it is "{text}"')
    return size


def _folder(text: str) -> Path:
    path = Path(text)
    if not path.is_dir():
        raise argparse.ArgumentTypeError(f'there is no folder "{text}"')
    return path


def _file(text: str) -> Path:
    path = Path(text)
    if not path.is_file():
        raise argparse.ArgumentTypeError(f'there is no file "{text}"')
    return path
