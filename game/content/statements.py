"""A file cut into its statements, so that each can be understood, or mended, by itself."""

import re
from typing import NamedTuple

MOST_LINES = 100
"""Lines that one statement may take; our own files need one."""

MOST_LINES_OF_A_TEXT = 6
"""Lines over which somebody may have broken a text, or spread what stands in { }."""

_BEGINS = re.compile(r"\s*(?:[\"']?[^\W\d][\w .-]{0,60}[\"']?\s*[=:]|\[\[?[^\W\d][\w.]*\]\]?\s*(?:#.*)?$)")
_PASSED = re.compile(r"\s*(?:#.*)?$")
_PIECE = re.compile(
    r'"""(?:[^\\]|\\.)*?"""|\'\'\'.*?\'\'\'|"(?:[^"\\\n]|\\.)*"|(?<!\w)\'[^\'\n]*\'|\#[^\n]*|[\[\]{}]|"',
    re.DOTALL,
)
_NAME = re.compile(r"\s*[\"']?([^\W\d][\w.-]*(?: +\w+)*)[\"']?\s*[=:]")


class Statement(NamedTuple):
    """One `name = value`, or one `[name]`, and the line it begins on, counted from 1."""

    line: int
    text: str

    @property
    def name(self) -> str:
        """The name before the = (or the : that somebody wrote instead), or ""."""
        found = _NAME.match(self.text)
        return found[1] if found else ""

    @property
    def begins_group(self) -> bool:
        """Whether it is a `[name]` or a `[[name]]`, as well as somebody could write it."""
        return self.text.lstrip().startswith("[")


def statements(text: str) -> list[Statement]:
    """Cut `text` into statements; empty lines and notes between them are passed over."""
    lines = text.split("\n")
    found: list[Statement] = []
    at = 0
    while at < len(lines):
        if _PASSED.match(lines[at]):
            at += 1
            continue
        end = _end(lines, at)
        found.append(Statement(at + 1, "\n".join(lines[at:end])))
        at = end
    return found


def _end(lines: list[str], at: int) -> int:
    """Return the place behind the last line of the statement that begins at `at`."""
    left = left_open(lines[at])
    if left == '"':
        return _text_end(lines, at)
    if left == "{":
        return _closed_within(lines, at, MOST_LINES_OF_A_TEXT) or at + 1
    end = at + 1
    while left and end < len(lines) and end - at < MOST_LINES and not _BEGINS.match(lines[end]):
        end += 1
        left = left_open("\n".join(lines[at:end]))
    return end


def _text_end(lines: list[str], at: int) -> int:
    if '"""' in lines[at]:
        return _closed_within(lines, at, MOST_LINES) or at + 1
    for end in range(at + 1, min(at + MOST_LINES_OF_A_TEXT, len(lines))):
        if _BEGINS.match(lines[end]) or _PASSED.match(lines[end]):
            break
        if '"' in lines[end]:
            return end + 1
    return at + 1


def _closed_within(lines: list[str], at: int, most: int) -> int | None:
    for end in range(at + 2, min(at + most, len(lines)) + 1):
        if not left_open("\n".join(lines[at:end])):
            return end
    return None


def left_open(text: str) -> str:
    """Return the sign that `text` opens and does not close (", [ or {), or "" where all is closed."""
    opened: list[str] = []
    for piece in _PIECE.finditer(text):
        sign = piece.group()
        if sign == '"':
            return sign
        if sign in "[{":
            opened.append(sign)
        elif sign in "]}" and opened:
            opened.pop()
    return opened[-1] if opened else ""
