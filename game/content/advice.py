"""What TOML's reader says, and what a person who has never seen TOML can do about it."""

import re

_NO_NAME = "this line says nothing the game knows; put a # before it if it is a note to yourself"
_ADVICE = (
    ("Invalid value", 'after = comes nothing the game can read; write words like this: title = "Pond"'),
    ("Expected '=' after a key", _NO_NAME),
    ("Invalid statement", _NO_NAME),
    ("Invalid initial character", _NO_NAME),
    ("Illegal character", "there is a sign in it that no text may hold"),
    ("Unterminated string", "the quotation mark that ends a text is missing"),
    ("Expected newline or end of document", "there is more behind the value; put that on a line of its own"),
    ("Unclosed array", "a list that begins with [ needs commas between its things and a ] at its end"),
    ("Unclosed inline table", "what begins with { needs commas between its fields and a } at its end"),
    ("Exceeds the limit", "holds a number that is far too long"),
)
_AT_LINE = re.compile(r"\s*\(at (?:line (\d+), column \d+|end of document)\)$")


def advice(said: str, text: str) -> tuple[int, str]:
    """Return the line (from 1) that TOML's words about `text` mean, and what to do there."""
    place = _AT_LINE.search(said)
    last = text.rstrip("\n").count("\n") + 1
    line = int(place[1]) if place and place[1] else last
    if text.lstrip().startswith("["):
        return line, "a line in brackets should hold one name, like [lines] or [[says]], and nothing else"
    odd_marks = sum(each.count('"') for each in text.split("\n")[line - 1 : line]) % 2
    if odd_marks:
        return line, "the quotation marks do not come in pairs; each text begins and ends with one"
    told = next((told for sign, told in _ADVICE if said.startswith(sign)), None)
    return line, told or "this cannot be understood; compare it with a line that is right"
