"""``--check``: every problem of level, plan and word files, in plain words."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from .content.files import Found, find_files
from .content.problem import Problem
from .content.report import report
from .content.words import Words, read_words
from .reading import Unusable, read_levels, word_files, words_of
from .shipped import shipped


def check(paths: Sequence[Path]) -> tuple[str, bool]:
    """Check the given files and folders, or with none everything that is shipped.

    Returns the report and whether all is well. Names are looked up among the shipped files too. Raises
    Unusable for a path that does not exist.
    """
    for path in paths:
        if not path.exists():
            raise Unusable(f'there is no file or folder "{path}"')
    levels = [path for path in paths if not _holds_words(path)]
    words = [path for path in paths if _holds_words(path)] if paths else word_files()
    problems, checked = list(_word_problems(words)), len(words)
    if levels or not paths:
        library = read_levels([shipped("levels"), *levels])
        asked = _names(levels or [shipped("levels")])
        others = _names([shipped("levels")]) - asked
        problems += [p for p in library.problems if Path(p.file).name not in others]
        checked += len(asked | {Path(problem.file).name for problem in problems})
    told = report(problems, checked)
    if problems:
        told += f"\nWhat each field takes, and how to write it: {shipped('levels', 'README.md')}"
    return told, not problems


def _holds_words(path: Path) -> bool:
    return path.parent.name == "words" and path.suffix == ".toml"


def _word_problems(files: Sequence[Path]) -> Iterator[Problem]:
    english = words_of("en")
    for path in files:
        read = read_words(path, None if path.stem == "en" else english)
        if not isinstance(read, Words):
            yield from read


def _names(places: Sequence[Path]) -> set[str]:
    return {found.path.name for found in find_files(places) if isinstance(found, Found)}
