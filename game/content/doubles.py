"""What stands in a file twice where it may stand once: a name, or a [name] that should be [[name]]."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from .statements import Statement

_HEADER = re.compile(r"\s*(\[\[?)\s*([\w.-]+)\s*\]\]?")


class Double(NamedTuple):
    """A statement that should not stand there a second time; `mended` is how it may, None if it may not."""

    statement: Statement
    said: str
    mended: str | None


def found(statements: Sequence[Statement]) -> Iterator[Double]:
    """Yield every double in the order of the file; what is inside texts and lists is not looked at."""
    headers = [header for header in map(_header, statements) if header]
    times = Counter(name for _, name in headers)
    seen: dict[tuple[str, str], int] = {}
    under = ""
    for statement in statements:
        header = _header(statement)
        if header:
            brackets, name = header
            under = f"{name} {statement.line}"  # every [[name]] begins anew
            if times[name] > 1 and brackets == "[":
                said = f"there are several of [{name}], so each stands in double brackets"
                yield Double(statement, said, f"[[{name}]]")
            continue
        place = (under, statement.name)
        if statement.name and place in seen:
            said = f"this stands already on line {seen[place]}; keep one of the two"
            yield Double(statement, said, None)
        seen.setdefault(place, statement.line)


def _header(statement: Statement) -> tuple[str, str] | None:
    match = _HEADER.match(statement.text)
    return (match[1], match[2]) if match and not statement.name else None
