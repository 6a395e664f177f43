"""The interface's words in one language, with plurals and places to fill in."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any

from .check import at_lines
from .near import did_you_mean
from .plurals import FORMS, plural_form
from .problem import Found, Problem, shown
from .toml import read_toml

LONGEST_TEXT = 600
_PLACE = re.compile(r"\{([a-z][a-z0-9_]*)\}")

Text = str | Mapping[str, str]
"""A sentence, or one for each plural form."""


@dataclass(frozen=True)
class Words:
    """Sentences by dotted key; `words("found", n=3, name="Pip")` picks the plural form and fills the places.

    A key that is not there is asked of `source` (the language the words were first written in), and where
    that does not know it either, comes back visibly as [key]. `/` in a key is read as a dot, so that the key
    of a level's line (`walk/forest/child`) finds its translation under [walk.forest].
    """

    language: str
    texts: Mapping[str, Text]
    source: "Words | None" = None

    def __call__(self, key: str, /, n: int | None = None, **values: object) -> str:
        """Return the sentence for `key` with its places filled; a place without a value stays as it is."""
        owner, text = self._find(key.replace("/", "."))
        if text is None:
            return f"[{key}]"
        if not isinstance(text, str):
            form = plural_form(owner.language, n) if n is not None else "other"
            text = text.get(form, text["other"])
        filled = values if n is None else {"n": n, **values}
        return _PLACE.sub(lambda place: str(filled.get(place[1], place[0])), text)

    def translated(self, key: str, text: str) -> str:
        """Return the translation of a level's line, or `text`, the line as its level file has it."""
        found = self._find(key.replace("/", "."))[1]
        return found if isinstance(found, str) else text

    def missing(self, keys: Iterable[str]) -> tuple[str, ...]:
        """Return those of `keys` that this language itself does not have, in order of name."""
        return tuple(sorted({key for key in keys if key.replace("/", ".") not in self.texts}))

    def _find(self, key: str) -> "tuple[Words, Text | None]":
        if key in self.texts or self.source is None:
            return self, self.texts.get(key)
        return self.source._find(key)


def read_words(path: Path, source: Words | None = None) -> Words | tuple[Problem, ...]:
    """Read the words of the language that the file is named after (`en.toml`), or return all its problems."""
    file = read_toml(path, path.name)
    if isinstance(file, Problem):
        return (file,)
    texts: dict[str, Text] = {}
    faults: list[Found] = []
    for key, value in _flat(file.data, ""):
        fault = _fault(value) or _stray_place(value, source.texts.get(key) if source else None)
        if fault is None:
            texts[key] = value
        else:
            faults.append((key, fault))
    if faults or file.told:
        return at_lines(file.text, path.name, faults, file.told)
    return Words(path.stem, MappingProxyType(texts), source)


def _flat(table: Mapping[str, Any], prefix: str) -> Iterator[tuple[str, Any]]:
    for name, value in table.items():
        key = f"{prefix}{name}".replace("/", ".")
        if isinstance(value, dict) and not _is_plural(value):
            yield from _flat(value, f"{key}.")
        else:
            yield key, value


def _is_plural(table: Mapping[str, Any]) -> bool:
    return bool(table) and ("other" in table or all(name in FORMS for name in table))


def _fault(value: Any) -> str | None:
    if not isinstance(value, dict):
        return _sentence_fault(value)
    if "other" not in value:
        return 'needs the plural form "other" as well'
    for form, text in value.items():
        if form not in FORMS:
            return f'"{form}" is not a plural form ({", ".join(FORMS)}){did_you_mean(form, FORMS)}'
        if fault := _sentence_fault(text):
            return f"{form} {fault}"
    return None


def _sentence_fault(value: Any) -> str | None:
    if not isinstance(value, str):
        return f"should be a text, but it is {shown(value)}"
    if not value.strip() or len(value) > LONGEST_TEXT:
        return f"should be a text of 1 to {LONGEST_TEXT} characters, but it has {len(value.strip())}"
    return None


def _stray_place(text: Text, source: Text | None) -> str | None:
    """Say which {place} of a translation the sentence it translates does not have, so it is never filled."""
    if source is None:
        return None
    known = _places(source) | {"n"}
    for place in sorted(_places(text) - known):
        return f"there is no {{{place}}} in the sentence this translates{did_you_mean(place, known)}"
    return None


def _places(text: Text) -> set[str]:
    sentences = (text,) if isinstance(text, str) else text.values()
    return {place for sentence in sentences for place in _PLACE.findall(sentence)}
