"""Slips with the signs around names and values: = and commas, brackets, numbers and bare words."""

import re

from .slip import Slip, parted
from .statements import left_open

_COLON = re.compile(r"(\s*)[\"']?([^\W\d][\w-]*)[\"']?\s*:\s*(?=\S|$)")
_COLON_INSIDE = re.compile(r"([{,]\s*)[\"']?(\w+)[\"']?\s*:\s*")
_DECIMAL_COMMA_INSIDE = re.compile(r"(=\s*\d+),(\d+)(?=\s*[,}])")
_NO_EQUALS = re.compile(r"(\s*[^\W\d]\w*)\s+([\"\[{\d][^=]*)$")
_SPACES = re.compile(r"\s*([^\W\d]\w*(?: +\w+){1,3})\s*=")
_HEADER = re.compile(r"\s*\[\s*(\[?)\s*([^\W\d][\w.]*)\s*\]?\s*(\]?)\s*$")
_WORD = r"[\w.-]+"
_LIST_OF_WORDS = re.compile(rf"\[\s*[\"']?{_WORD}[\"']?(?:\s*,\s*[\"']?{_WORD}[\"']?)*\s*,?\s*\]?$")
_NUMBER = re.compile(r"\d+(\.\d+)?")


def _equals(text: str) -> str:
    if _COLON.match(text):
        text = _COLON.sub(r"\1\2 = ", text, count=1)
    return _COLON_INSIDE.sub(r"\1\2 = ", text) if parted(text)[1].startswith("{") else text


def _with_equals(text: str) -> str:
    return _NO_EQUALS.sub(r"\1 = \2", text)


def _without_spaces(text: str) -> str:
    found = _SPACES.match(text)
    return found[1].replace(" ", "_") + " =" + text[found.end() :] if found else text


def _decimal_point(text: str) -> str:
    return _DECIMAL_COMMA_INSIDE.sub(r"\1.\2", text) if parted(text)[1].startswith("{") else text


def _in_pairs(text: str) -> str:
    found = _HEADER.match(text)
    if found is None:
        return text
    return f"[[{found[2]}]]" if found[1] else f"[{found[2]}]"


def _with_commas(text: str) -> str:
    begin, value = parted(text)
    if not value.startswith("["):
        return text
    return begin + re.sub(r'(?<=\w") +(?=")|(?<=\d) +(?=\d)', ", ", value)


def _closed(text: str) -> str:
    begin, value = parted(text)
    if value[:1] in ("[", "{") and left_open(value) == value[0]:
        return begin + value.rstrip(" ,;\n") + {"[": "]", "{": " }"}[value[0]]
    return text


def _words_in_marks(text: str) -> str:
    begin, value = parted(text)
    if not _LIST_OF_WORDS.match(value):
        return text
    words = [word.strip(" \n\"'") for word in value.strip("[], \n").split(",")]
    marked = [word if _NUMBER.fullmatch(word) else f'"{word}"' for word in words]
    return f"{begin}[{', '.join(marked)}]"


def _nothing_behind(text: str) -> str:
    begin, value = parted(text)
    return begin + value.rstrip(" ,;") if value.endswith((",", ";")) else text


def _note(text: str) -> str:
    said = text.strip()
    return text if "=" in said or "\n" in said or said.startswith("[") else f"# {said}"


def _text(text: str) -> str:
    begin, value = parted(text)
    # Quotation marks inside would end the text; what is wrong with the value does not depend on them.
    words = " ".join(value.split()).replace('"', "'")
    return f'{begin}"{words}"' if begin else text


EQUALS = Slip("after a name comes =, not :", _equals)
WITH_EQUALS = Slip("there is no = after the name", _with_equals)
WITHOUT_SPACES = Slip("a name has no spaces in it, but _", _without_spaces)
DECIMAL_POINT = Slip("a half is written with a point, not a comma", _decimal_point)
IN_PAIRS = Slip("the brackets before and after the name should be as many", _in_pairs)
WITH_COMMAS = Slip("there is no comma between the things of the list", _with_commas)
CLOSED = Slip("the bracket at the end is missing", _closed)
WORDS_IN_MARKS = Slip("each word of a list stands between quotation marks", _words_in_marks)
NOTHING_BEHIND = Slip("the line ends with a , or ; that does not belong there", _nothing_behind)
NOTE = Slip("this line says nothing the game knows; a note to yourself begins with #", _note)
TEXT = Slip("words stand between quotation marks", _text, guessed=True)
