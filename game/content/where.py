"""On which line of a TOML file a field stands, which `tomli` does not tell.

Used only on text that `tomli` has accepted, and only when there is something to report.
"""

import re
from typing import NamedTuple

import tomli

TOKEN = re.compile(
    r'''
      (?P<text>  """(?:[^\\]|\\.)*?"{3,5} | \'\'\'.*?\'{3,5} | "(?:[^"\\\n]|\\.)*" | '[^'\n]*' )
    | (?P<space> [ \t\r]+ | \#[^\n]* )
    | (?P<end>   \n )
    | (?P<mark>  [\[\]{},=.] )
    | (?P<bare>  [^\s\[\]{},=.\#"']+ )
    ''',
    re.VERBOSE | re.DOTALL,
)


class Token(NamedTuple):
    """A piece of the file and the line it begins on."""

    sort: str
    text: str
    line: int


def lines_of(text: str) -> dict[str, int]:
    """Map every field of `text` to the line it begins on, as people count: `find.2.sense` -> 18."""
    return _Reader(_tokens(text)).read()


def line_of(lines: dict[str, int], field: str) -> int | None:
    """Return the line of `field`, else of the nearest thing around it that has one, else None."""
    while field:
        if field in lines:
            return lines[field]
        field = field.rpartition(".")[0]
    return None


def _tokens(text: str) -> list[Token]:
    tokens: list[Token] = []
    line, at = 1, 0
    while match := TOKEN.match(text, at):
        sort = str(match.lastgroup)
        if sort != "space":
            tokens.append(Token(sort, match.group(), line))
        line += match.group().count("\n")
        at = match.end()
    tokens.append(Token("end", "", line))
    return tokens


class _Reader:
    """Walks the tokens once, keeping the table it is in and how far each array of tables has come."""

    def __init__(self, tokens: list[Token]) -> None:
        self.tokens = tokens
        self.at = 0
        self.lines: dict[str, int] = {}
        self.lengths: dict[str, int] = {}

    def read(self) -> dict[str, int]:
        table = ""
        while self.at < len(self.tokens):
            token = self.tokens[self.at]
            if token.sort == "end":
                self.at += 1
            elif token.text == "[":
                table = self.header(token.line)
            else:
                self.pair(table)
        return self.lines

    def header(self, line: int) -> str:
        """Read `[table]` or `[[array]]` and return the table that the next fields belong to."""
        self.at += 1
        is_array = self.tokens[self.at].text == "["
        self.at += is_array
        parts = self.key("]")
        self.at += 1 + is_array
        table = ""
        for place, part in enumerate(parts):
            table = _inside(table, part)
            self.lines.setdefault(table, line)
            if is_array and place == len(parts) - 1:
                self.lengths[table] = self.lengths.get(table, 0) + 1
            if table in self.lengths:
                table = _inside(table, str(self.lengths[table]))
                self.lines.setdefault(table, line)
        return table

    def pair(self, table: str) -> None:
        """Read `name = value`."""
        line = self.tokens[self.at].line
        for part in self.key("="):
            table = _inside(table, part)
            self.lines.setdefault(table, line)
        self.at += 1
        self.value(table)

    def key(self, stop: str) -> list[str]:
        """Read the parts of a dotted name and stand on the mark that ends it."""
        parts: list[str] = []
        while (token := self.tokens[self.at]).sort != "end" and token.text != stop:
            if token.sort == "text":
                parts.append(_unquoted(token.text))
            elif token.sort == "bare":
                parts.append(token.text)
            self.at += 1
        return parts

    def value(self, field: str) -> None:
        """Read one value, whatever it is, and stand behind it."""
        token = self.tokens[self.at]
        if token.text == "[":
            self.inside(field, "]")
        elif token.text == "{":
            self.inside(field, "}")
        else:
            while (token := self.tokens[self.at]).sort != "end" and token.text not in (",", "]", "}"):
                self.at += 1

    def inside(self, field: str, stop: str) -> None:
        """Read the things of an array, or the pairs of an inline table, up to `stop`."""
        self.at += 1
        count = 0
        while self.at < len(self.tokens) and (token := self.tokens[self.at]).text != stop:
            if token.sort == "end" or token.text == ",":
                self.at += 1
            elif stop == "}":
                self.pair(field)
            else:
                count += 1
                thing = _inside(field, str(count))
                self.lines.setdefault(thing, token.line)
                self.value(thing)
        self.at += 1


def _unquoted(text: str) -> str:
    """Return a quoted name as the data has it; tomli itself reads the escapes."""
    return str(tomli.loads(f"name = {text}")["name"])


def _inside(field: str, part: str) -> str:
    return f"{field}.{part}" if field else part
