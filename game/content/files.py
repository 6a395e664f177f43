"""Finding level files in folders that anybody may have filled."""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from .naming import plain_name
from .problem import Problem

DOCUMENTS = (".txt", ".rtf", ".doc", ".docx", ".odt", ".pages")
"""Endings that editors give by themselves; a level that was saved so would otherwise be missed in silence."""

MOST_FILES = 5_000
DEEPEST_FOLDER = 3


class Found(NamedTuple):
    """A file, and what reports call it: its path inside the folder it was found in."""

    path: Path
    file: str


def find_files(places: Sequence[Path]) -> Iterator[Found | Problem]:
    """Yield the `.toml` files of each place in order of name, each once; hidden ones are passed over.

    A place is a folder, searched three folders deep, or a single file. What cannot be searched is a Problem.
    """
    seen: set[Path] = set()
    for place in places:
        # Made absolute, not resolved: a single file that is a link should be seen to be one.
        whole = place.absolute()
        for found in _inside(whole, whole, 0) if whole.is_dir() else _alone(whole):
            if isinstance(found, Found):
                if found.path in seen:
                    continue  # `--check levels/walk/forest.toml` names a file that is read anyway
                seen.add(found.path)
                if len(seen) > MOST_FILES:
                    said = f"holds more than {MOST_FILES} files; the rest stay out"
                    yield Problem(str(place), None, "", said)
                    return
            yield found


def _alone(place: Path) -> Iterator[Found | Problem]:
    if _is_document(place.name):
        yield _wrong_ending(place.name)
    elif os.path.lexists(place):
        yield Found(place, place.name)
    else:
        yield Problem(str(place), None, "", "there is no such file or folder")


def _inside(folder: Path, root: Path, depth: int) -> Iterator[Found | Problem]:
    name = folder.relative_to(root).as_posix() if folder != root else str(root)
    if depth > DEEPEST_FOLDER:
        yield Problem(name, None, "", f"lies more than {DEEPEST_FOLDER} folders deep and stays out")
        return
    try:
        with os.scandir(folder) as entries:
            inside = sorted(entries, key=lambda entry: entry.name)
    except OSError as error:
        yield Problem(name, None, "", f"cannot be opened: {error.strerror}")
        return
    for entry in inside:
        if entry.name.startswith("."):
            continue
        path = folder / entry.name
        # A folder called forest.toml goes on as a file, so that reading it can say what is wrong.
        if entry.name.lower().endswith(".toml"):
            yield Found(path, path.relative_to(root).as_posix())
        elif _is_document(entry.name):
            yield _wrong_ending(path.relative_to(root).as_posix())
        elif entry.is_dir(follow_symlinks=False):
            yield from _inside(path, root, depth + 1)
        elif entry.is_dir():
            yield Problem(
                path.relative_to(root).as_posix(), None, "", "is a link; put the folder itself here"
            )


def _is_document(name: str) -> bool:
    return name.lower().endswith(DOCUMENTS)


def _wrong_ending(file: str) -> Problem:
    """Say that a file is not read, and why: some systems hide the end of its name."""
    name = file.rpartition("/")[2]
    stem, _, ending = name.rpartition(".")
    if ending.lower() != "txt":
        said = f"is a .{ending} file; save it again as plain text, with a name that ends in .toml"
    else:
        said = (
            f"is not read, because its name ends in .{ending} (your system may hide that); "
            f"call it {plain_name(stem.lower().removesuffix('.toml'))}.toml"
        )
    return Problem(file, None, "", said)
