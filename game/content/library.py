"""All levels and cards, and all that is wrong with their files."""

import re
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from types import MappingProxyType

from .card import Card
from .check import build
from .fields import KEY_PATTERN
from .files import Found, find_files
from .ideas import Ideas
from .index import Index
from .kind import OTHERS, Content
from .level import Level
from .naming import plain_name
from .plan import Plan
from .problem import Problem
from .region import Region
from .resolve import Entry, resolve
from .toml import read_toml

MOST_CHARACTERS = 32 * 1024 * 1024
"""How much text is read in all, so that a folder of many large files cannot fill the memory."""


@dataclass(frozen=True)
class Library:
    """Levels, cards, plans and regions by name (`forest` for forest.toml), the problems, and how many files
    were read.
    """

    levels: Mapping[str, Level]
    cards: Mapping[str, Card]
    problems: tuple[Problem, ...]
    checked: int = 0
    plans: Mapping[str, Plan] = field(default_factory=dict)
    regions: Mapping[str, Region] = field(default_factory=dict)
    ideas: Ideas | None = None
    """What may help in a weather: the user's own rules where there are some."""

    @cached_property
    def index(self) -> Index:
        """The levels by what they have, made when first asked for."""
        return Index(self.levels)


def read_library(
    folders: Sequence[Path],
    kinds: Mapping[str, type[Level]],
    pictures: Container[str],
    sounds: Container[str],
) -> Library:
    """Read every level and card file of `folders` (shipped first, then the user's own; or single files).

    What is wrong stays out and is told in `problems`; nothing a file holds makes this raise. ValueError comes
    only from `kinds` whose names and tags differ, which is a fault of the program.
    """
    known = _known(kinds)
    problems: list[Problem] = []
    entries: list[Entry] = []
    checked = characters = 0
    for found in find_files(folders):
        if isinstance(found, Problem):
            problems.append(found)
            continue
        if characters > MOST_CHARACTERS:
            problems.append(Problem(found.file, None, "", "and all after it stay out: too much to read"))
            break
        checked += 1
        entry = _read(found, known)
        if isinstance(entry, Entry):
            characters += len(entry.text)
            entries.append(entry)
        else:
            problems.extend(entry)
    good, unresolved = resolve(entries, _broken_names(problems), pictures, sounds)
    return Library(
        levels=MappingProxyType({e.name: e.value for e in good if isinstance(e.value, Level)}),
        cards=MappingProxyType({e.name: e.value for e in good if isinstance(e.value, Card)}),
        plans=MappingProxyType({e.name: e.value for e in good if isinstance(e.value, Plan)}),
        regions=MappingProxyType({e.name: e.value for e in good if isinstance(e.value, Region)}),
        ideas=next((e.value for e in reversed(good) if isinstance(e.value, Ideas)), None),
        problems=(*problems, *unresolved),
        checked=checked,
    )


def _known(kinds: Mapping[str, type[Level]]) -> dict[str, type[Content]]:
    for kind, type_ in kinds.items():
        if type_.__struct_config__.tag != kind or kind in OTHERS:
            raise ValueError(
                f"{type_.__name__} should be declared with tag={kind!r}, which is none of {', '.join(OTHERS)}"
            )
    return {**kinds, **OTHERS}


def _read(found: Found, kinds: Mapping[str, type[Content]]) -> Entry | tuple[Problem, ...]:
    called = _name_problems(found)
    source = read_toml(found.path, found.file)
    if isinstance(source, Problem):
        return (*called, source)
    value = build(source, found.file, kinds)
    if isinstance(value, tuple):
        return (*called, *value)
    return called or Entry(found.path.stem, found, source.text, value)


def _name_problems(found: Found) -> tuple[Problem, ...]:
    """Say what is wrong with a file's name, which is the name of the level in it."""
    if re.search(KEY_PATTERN, found.path.stem):
        return ()
    name = plain_name(found.path.stem)
    said = f"should have a name of small letters, digits and _; call it {name}.toml"
    return (Problem(found.file, None, "", said),)


def _broken_names(problems: Sequence[Problem]) -> dict[str, str]:
    """Map the names of files that stay out to the files, so that whoever names them learns why."""
    return {Path(problem.file).stem: problem.file for problem in problems if problem.file.endswith(".toml")}
