"""Following every name in every file to the thing it names."""

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from .card import Card
from .check import at_lines
from .files import Found
from .ideas import Ideas
from .kind import Content
from .level import Level, Name
from .near import did_you_mean, near_word
from .plan import Plan
from .problem import Found as Fault
from .problem import Problem, shown
from .region import Region

ALIKE = 0.8
"""How alike a picture's name must be to one that is there (0..1): `face_` and `_1` alone are no likeness."""

Sort = Literal["level", "card", "plan", "region", "ideas"]
Good = dict[tuple[Sort, str], "Entry"]


@dataclass(frozen=True)
class Entry:
    """A file that is right in itself: its name, where it is, its text and what it holds."""

    name: str
    found: Found
    text: str
    value: Content

    @property
    def sort(self) -> Sort:
        """Levels and cards have names of their own: a card and a level may both be called calm."""
        match self.value:
            case Plan():
                return "plan"
            case Card():
                return "card"
            case Region():
                return "region"
            case Ideas():
                return "ideas"
        return "level"


def resolve(
    entries: Sequence[Entry], broken: Mapping[str, str], pictures: Container[str], sounds: Container[str]
) -> tuple[list[Entry], list[Problem]]:
    """Return the entries all of whose names lead somewhere, and a Problem for every name that does not.

    `broken` maps names of files that stay out already to those files. An entry that stays out may be named by
    others, so this goes round until nothing more falls out.
    """
    good, problems = _first_of_each_name(entries)
    out = dict(broken)
    while True:
        fallen: list[Entry] = []
        for entry in good.values():
            found = at_lines(entry.text, entry.found.file, _astray(entry.value, good, out, pictures, sounds))
            if found:
                problems.extend(found)
                fallen.append(entry)
        if not fallen:
            return list(good.values()), problems
        for entry in fallen:
            del good[entry.sort, entry.name]
            out[entry.name] = entry.found.file


def _first_of_each_name(entries: Iterable[Entry]) -> tuple[Good, list[Problem]]:
    first: Good = {}
    problems: list[Problem] = []
    for entry in entries:
        earlier = first.setdefault((entry.sort, entry.name), entry)
        if earlier is not entry:
            same = earlier.found.file == entry.found.file
            other = str(earlier.found.path) if same else earlier.found.file
            said = (
                f'there is already a {entry.sort} called "{entry.name}", in {other}, so this one stays out; '
                f"give this file another name, such as my_{entry.name}.toml"
            )
            problems.append(Problem(entry.found.file, None, "", said))
    return first, problems


def _astray(
    value: Content, good: Good, out: Mapping[str, str], pictures: Container[str], sounds: Container[str]
) -> Iterator[Fault]:
    told: set[str] = set()
    for name in value.names():
        if name.field in told:
            continue  # a face stands for five pictures; that they are not there is one mistake
        if name.sort == "picture":
            there = name.key in pictures
        elif name.sort == "sound":
            there = name.key in sounds
        else:
            there = (name.sort, name.key) in good
        if not there:
            told.add(name.field)
            yield name.field, _not_there(name, good, out, pictures, sounds)
        elif (
            name.kind
            and isinstance(level := good["level", name.key].value, Level)
            and level.kind != name.kind
        ):
            found = f"but {shown(name.key)} is a {level.kind} level"
            yield (
                name.field,
                f"should name a {name.kind} level, {found}; the folder levels/{name.kind} has some",
            )


def _not_there(
    name: Name, good: Good, out: Mapping[str, str], pictures: Container[str], sounds: Container[str]
) -> str:
    if name.sort in ("level", "card"):
        if name.key in out:
            return (
                f"the {name.sort} {shown(name.key)} stays out because of its own problems ({out[name.key]})"
            )
        known = {key for sort, key in good if sort == name.sort}
        guess = did_you_mean(name.key, known)
        folder = "levels/" + ("cards" if name.sort == "card" else name.kind)
        hint = guess or f"; its name is that of its file, as in the folder {folder.rstrip('/')}"
        return f"there is no {name.sort} called {shown(name.key)}{hint}"
    shipped = pictures if name.sort == "picture" else sounds
    return _not_shipped(name, shipped if isinstance(shipped, Iterable) else ())


def _not_shipped(name: Name, known: Iterable[str]) -> str:
    """Say that no such picture or sound comes with the game, in the words of the file."""
    tail = name.key.removeprefix(name.written) if name.written else ""
    said = f"there is no {name.sort} called {shown(name.key.removesuffix(tail))}"
    near = near_word(name.key, known, ALIKE)
    if near is not None:
        return f'{said}. Did you mean "{near.removesuffix(tail)}"?'
    first = name.key.partition("_")[0]
    alike = min((key for key in known if key.partition("_")[0] == first), default="")
    such_as = f', such as "{alike.removesuffix(tail)}"' if alike else ""
    return f"{said}; it should be one that comes with the game{such_as}"
