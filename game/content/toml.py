"""Reading one TOML file that anybody may have written, without trusting it."""

import math
import re
import stat
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .problem import Problem

LARGEST_BYTES = 256 * 1024
DEEPEST = 12
"""How many tables and lists may stand inside one another; our own files need four."""

# A name of more than DEEPEST parts (a.b.c. ...) is refused before parsing: tomllib's work grows with the
# square of the parts, so a quarter of a megabyte of dots would hold the game up for hours.
_PART = r"""(?:[\w-]++|"(?:[^"\\\n]|\\.)*+"|'[^'\n]*+')[ \t]*+"""
_LONG_NAME = re.compile(rf"(?:^|[\[{{,])[ \t]*+{_PART}(?:\.[ \t]*+{_PART}){{{DEEPEST},}}+", re.MULTILINE)

_AT_LINE = re.compile(r"\s*\(at (?:line (\d+), column \d+|end of document)\)$")

# What tomllib says, and what a person who has never seen TOML can do about it.
_NO_NAME = "expected a line like name = value; a name is made of letters, digits and _"
_ADVICE = (
    ("Invalid value", 'after = comes no value; words need straight quotation marks, like title = "Pond"'),
    ("Expected '=' after a key", "expected a line like name = value, with an = after the name"),
    ("Invalid statement", _NO_NAME),
    ("Invalid initial character", _NO_NAME),
    ("Illegal character '\\n'", "the quotation mark that ends the text is missing on this line"),
    ("Unterminated string", "the quotation mark that ends a text is missing"),
    ("Expected newline or end of document", "there is more behind the value; put it on its own line"),
    ("Cannot overwrite a value", "this name stands twice in the same place; keep one of them"),
    ("Cannot declare", "this table stands twice; where there may be many of it, write [[name]], not [name]"),
    ("Expected ']'", "a ] is missing at the end of this line"),
    ("Unclosed array", "a list that begins with [ needs commas between its things and a ] at its end"),
    (
        "Unclosed inline table",
        "a table that begins with { needs commas between its fields and a } at its end",
    ),
    ("Unescaped '\\'", "a \\ inside a text is special; write \\\\ for one"),
    ("Exceeds the limit", "holds a number that is far too long"),
)


@dataclass(frozen=True)
class TomlFile:
    """A file's text and what it says."""

    text: str
    data: dict[str, Any]


def read_toml(path: Path, file: str) -> TomlFile | Problem:
    """Read the TOML file at `path`, which reports call `file`; what is wrong comes back as a Problem."""
    content = _read_bytes(path, file)
    if isinstance(content, Problem):
        return content
    try:
        # utf-8-sig: Windows editors put a mark before the first letter, which is no fault of the writer.
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        return Problem(file, line, "", "is not saved as UTF-8 text; save it again with the encoding UTF-8")
    if not text.strip():
        return Problem(file, None, "", "is empty")
    return _parse(text, file)


def _read_bytes(path: Path, file: str) -> bytes | Problem:
    try:
        # lstat first, and read only a plain file of a fair size: a link may lead anywhere, a pipe never ends.
        status = path.lstat()
        if stat.S_ISLNK(status.st_mode):
            return Problem(file, None, "", "is a link; put the file itself here")
        if stat.S_ISDIR(status.st_mode):
            return Problem(file, None, "", "is a folder; only files may be called .toml")
        if not stat.S_ISREG(status.st_mode):
            return Problem(file, None, "", "is not a plain file")
        if status.st_size > LARGEST_BYTES:
            return _too_big(file)
        with path.open("rb") as opened:
            content = opened.read(LARGEST_BYTES + 1)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else "its name is not one"
        return Problem(file, None, "", f"cannot be read: {reason}")
    return content if len(content) <= LARGEST_BYTES else _too_big(file)


def _too_big(file: str) -> Problem:
    return Problem(file, None, "", f"should be at most {LARGEST_BYTES // 1024} KB, but it is bigger")


def _parse(text: str, file: str) -> TomlFile | Problem:
    too_deep = f"is nested too deeply; at most {DEEPEST} tables and lists may stand inside one another"
    if long_name := _LONG_NAME.search(text):
        return Problem(file, text.count("\n", 0, long_name.end()) + 1, "", too_deep)
    try:
        data = tomllib.loads(text)
    except RecursionError:
        return Problem(file, None, "", too_deep)
    except ValueError as error:  # TOMLDecodeError is one; numbers of thousands of digits raise a plain one
        return _not_toml(str(error), text, file)
    found = _unbearable(data)
    if found == "deep":
        return Problem(file, None, "", too_deep)
    if found == "endless":
        return Problem(file, None, "", "holds a number that is none (inf or nan); write an ordinary one")
    return TomlFile(text, data)


def _not_toml(said: str, text: str, file: str) -> Problem:
    place = _AT_LINE.search(said)
    line = None
    if place:
        line = int(place[1]) if place[1] else len(text.rstrip("\n").split("\n"))
        said = said[: place.start()]
    advice = next((advice for sign, advice in _ADVICE if said.startswith(sign)), said)
    return Problem(file, line, "", f"cannot be understood: {advice}")


def _unbearable(data: dict[str, Any]) -> str | None:
    """Say "deep" or "endless" for data that no level can use; walks without recursion, level by level."""
    layer: list[Any] = [data]
    for _ in range(DEEPEST + 1):
        below: list[Any] = []
        for table in layer:
            for value in table.values() if isinstance(table, dict) else table:
                if isinstance(value, dict | list):
                    below.append(value)
                elif isinstance(value, float) and not math.isfinite(value):
                    return "endless"
        if not below:
            return None
        layer = below
    return "deep"
