"""Slips with quotation marks, each with what it is and how the line would be right."""

import re

from .slip import Slip, parted

_STRAIGHT = r'"(?:[^"\\\n]|\\.)*"|(?<!\w)\'[^\'\n]*\''
_CURLY = re.compile(rf"{_STRAIGHT}|[“”„‟«»]|‘([^‘’\n]*)’(?!\w)")
_ODD_SPACE = re.compile(rf"{_STRAIGHT}|[\u00a0\u2007\u2009\u202f\u3000]|[\u200b\ufeff]")
_MARK = re.compile(r'(?<!\\)"')
_ODD_BACKSLASH = re.compile(r'\\(?![btnfr"\\])')


def _straight(text: str) -> str:
    def mended(found: re.Match[str]) -> str:
        if found.group()[0] in "\"'":
            return found.group()
        return f'"{found[1]}"' if found[1] is not None else '"'

    return _CURLY.sub(mended, text)


def _plain_spaces(text: str) -> str:
    def mended(found: re.Match[str]) -> str:
        sign = found.group()
        return sign if sign[0] in "\"'" else "" if sign in "\u200b\ufeff" else " "

    return _ODD_SPACE.sub(mended, text)


def _on_one_line(text: str) -> str:
    begin, value = parted(text)
    if value.startswith('"') and "\n" in value and '"""' not in value:
        return begin + re.sub(r"\s*\n\s*", " ", value)
    return text


def _closed(text: str) -> str:
    begin, value = parted(text)
    if value[:1] in ('"', "'") and value.count(value[0]) == 1:
        return f"{begin}{value.rstrip(' ,;')}{value[0]}"
    return text


def _opened(text: str) -> str:
    begin, value = parted(text)
    if value.endswith('"') and value.count('"') == 1 and value[0] not in "[{":
        return f'{begin}"{value}'
    return text


def _inside(text: str) -> str:
    begin, value = parted(text)
    if len(value) > 2 and value[0] == value[-1] == '"' and '"' in value[1:-1]:
        return begin + '"' + _MARK.sub("'", value[1:-1]) + '"'
    return text


def _around(text: str) -> str:
    begin, value = parted(text)
    if len(value) > 2 and value[0] == value[-1] == "'" and "'" in value[1:-1] and '"' not in value:
        return f'{begin}"{value[1:-1]}"'
    return text


def _no_backslash(text: str) -> str:
    return _ODD_BACKSLASH.sub("/", text)


PLAIN_SPACES = Slip("there is an invisible sign that is no ordinary space", _plain_spaces)
STRAIGHT = Slip("the quotation marks are curly, as word processors make them", _straight)
ON_ONE_LINE = Slip("the text goes on in the next line; it should stand on one line", _on_one_line)
CLOSED = Slip("the quotation mark at the end is missing", _closed)
OPENED = Slip("the quotation mark at the beginning is missing", _opened)
INSIDE = Slip("there are more quotation marks inside the text; inside, use '", _inside)
AROUND = Slip("there is a ' inside the text, so the marks around it should be \"", _around)
NO_BACKSLASH = Slip("the sign \\ has a meaning of its own; use / or leave it out", _no_backslash)
