"""Finding and reading what is shipped and what the user adds: levels, cards, words."""

from pathlib import Path

from .activities.registry import kinds
from .content.level import Level
from .content.library import Library, read_library
from .content.plan import Plan
from .content.words import Words, read_words
from .shipped import shipped
from .unusable import Unusable as Unusable


def asset_names(folder: str, suffix: str) -> frozenset[str]:
    """The plain keys of shipped pictures or sounds."""
    return frozenset(path.stem for path in (shipped("assets", folder)).glob(f"*{suffix}"))


def level_types() -> dict[str, type[Level]]:
    """The type of each kind's levels."""
    return {name: activity.level for name, activity in kinds().items()}


def read_levels(places: list[Path]) -> Library:
    """Read levels and cards of the given files and folders."""
    return read_library(
        places, level_types(), asset_names("pictures", ".webp"), asset_names("sounds", ".ogg")
    )


def level_places(own: Path | None, asked: Path | None, plan: Path | None = None) -> list[Path]:
    """Where levels are: the shipped ones first, then the user's own folder, then the command line's."""
    folders = [folder for folder in (own, asked) if folder and folder.is_dir()]
    return [shipped("levels"), *folders, *([plan] if plan else [])]


def plan_of(file: Path, library: Library) -> Plan:
    """The plan that a file holds; Unusable, with the file's first problem, when it holds none."""
    plan = library.plans.get(file.stem)
    if plan is None:
        told = next((str(p) for p in library.problems if p.file.endswith(file.name)), "")
        raise Unusable(told or f'{file.name} is not a plan (its first line should be: kind = "plan")')
    return plan


def word_files() -> list[Path]:
    """The shipped languages, one file each."""
    return sorted(shipped("assets", "words").glob("*.toml"))


def words_of(language: str) -> Words:
    """The words of a language over the English ones; Unusable when there is no such file or it is broken."""
    english = read_words(shipped("assets", "words", "en.toml"))
    if not isinstance(english, Words):
        raise Unusable(str(english[0]))
    if language == "en":
        return english
    file = next((path for path in word_files() if path.stem == language), None)
    if file is None:
        known = ", ".join(path.stem for path in word_files())
        raise Unusable(f'there are no words in "{language}" yet, only in: {known}')
    words = read_words(file, english)
    if not isinstance(words, Words):
        raise Unusable(str(words[0]))
    return words
