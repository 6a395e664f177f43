"""Reading one TOML file that anybody may have written, without trusting it.

tomli is the standard library's own reader in compiled form: three times as fast, which the start is glad of.
"""

import codecs
import math
import re
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import tomli

from .problem import Problem

if TYPE_CHECKING:
    from .mending import Told

LARGEST_BYTES = 256 * 1024
DEEPEST = 12
"""How many groups and lists may stand inside one another; our own files need four."""

# A name of more than DEEPEST parts (a.b.c. ...) is refused before parsing: tomli's work grows with the
# square of the parts, so a quarter of a megabyte of dots would hold the game up for hours.
_PART = r"""(?:[\w-]++|"(?:[^"\\\n]|\\.)*+"|'[^'\n]*+')[ \t]*+"""
_LONG_NAME = re.compile(rf"(?:^|[\[{{,])[ \t]*+{_PART}(?:\.[ \t]*+{_PART}){{{DEEPEST},}}+", re.MULTILINE)

_PACKED, _RICH = b"PK\x03\x04", b"{\\rtf"
_BRACES = re.compile(r"(?:\s*(?:#[^\n]*\n)?)*\{")
_NOT_BRACES = (
    "is written in another way, with { and : (JSON); write each field on a line of its own, without { and }, "
    'for example: title = "Pond"'
)
_TWO_BYTE_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_SAVE_AGAIN = "save it again with the encoding UTF-8 (in Notepad: File, Save as, and Encoding below)"
_OLD_WORD = b"\xd0\xcf\x11\xe0"


@dataclass(frozen=True)
class TomlFile:
    """A file's text and what it says.

    Where `told` holds slips, text and data are those of the file without them: to be read on, never played.
    """

    text: str
    data: dict[str, Any]
    told: "tuple[Told, ...]" = ()


def read_toml(path: Path, file: str) -> TomlFile | Problem:
    """Read the TOML file at `path`, which reports call `file`; what is wrong comes back as a Problem."""
    content = _read_bytes(path, file)
    if isinstance(content, Problem):
        return content
    if said := _no_text(content):
        return Problem(file, None, "", said)
    try:
        # utf-8-sig: Windows editors put a mark before the first letter, which is no fault of the writer.
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        return Problem(file, line, "", f"a letter here is not saved as UTF-8; {_SAVE_AGAIN}")
    return _parse(text, file)


def _no_text(content: bytes) -> str:
    """Say what a file is that holds no plain text, as word processors save it, or ""."""
    if not content.strip():
        return "is empty; copy a level that is there, and change it"
    if content.startswith((_PACKED, _OLD_WORD)):
        return (
            "is a document of a word processor, whatever its name says; copy its words into a plain text "
            "editor, and save them from there"
        )
    if content.startswith(_RICH):
        return "is saved as rich text; save it again as plain text (in TextEdit: Format, Make Plain Text)"
    if content.startswith(_TWO_BYTE_MARKS):
        return f'is saved as "Unicode" (UTF-16); {_SAVE_AGAIN}'
    return ""


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
    too_deep = f"is nested too deeply; at most {DEEPEST} groups and lists may stand inside one another"
    if long_name := _LONG_NAME.search(text):
        return Problem(file, text.count("\n", 0, long_name.end()) + 1, "", too_deep)
    if _BRACES.match(text):
        return Problem(file, None, "", _NOT_BRACES)
    try:
        read = _read(text)
    except RecursionError:
        return Problem(file, None, "", too_deep)
    found = _unbearable(read.data)
    if found == "deep":
        return Problem(file, None, "", too_deep)
    if found == "endless":
        return Problem(file, None, "", "holds a number that is none (inf or nan); write an ordinary one")
    return read


def _read(text: str) -> TomlFile:
    try:
        return TomlFile(text, tomli.loads(text))
    except ValueError:  # TOMLDecodeError is one; numbers of thousands of digits raise a plain one
        from .mending import mend

        mending = mend(text)
        return TomlFile(mending.text, mending.data, tuple(mending.told))


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
