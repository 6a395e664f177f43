"""Text as in a book: lines, gaps and slots set into columns and pages, before anything is drawn."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from types import MappingProxyType

from ...layout import Area
from ...look.canvas import Canvas, Face
from ...look.theme import Theme
from ...look.type import SMALLEST, STEP, wrap

WIDTHS: Mapping[str, float] = MappingProxyType(
    {
        **dict.fromkeys(" ilj.,:;'’|", 0.31),
        **dict.fromkeys("ftr()[]-!", 0.42),
        **dict.fromkeys("sczxkvyL?/", 0.52),
        **dict.fromkeys("mwMW@%—…", 0.92),
    }
)
CAPITAL, OTHER = 0.69, 0.59
"""Width of a letter over its size, on the wide side, so that a line which is set here always has room."""

ICON = 44.0
INDENT = 56.0
"""Height of the picture before a heading, and how far the words stand to the right of it, in units."""

BLEED = 14.0
"""How far the colour behind a line goes beyond its words, in units."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text; ``colour`` and ``ground`` (what lies behind it, or "") are names of the theme."""

    words: str
    size: float = SMALLEST
    face: Face = "reading"
    colour: str = "ink"
    ground: str = ""
    icon: str = ""
    indent: float = 0.0
    h: float = SMALLEST * STEP


@dataclass(frozen=True, slots=True)
class Gap:
    """Nothing, so many units high; left out at the top of a column."""

    h: float


@dataclass(frozen=True, slots=True)
class Slot:
    """A place for something to press."""

    id: str
    h: float


Item = Line | Gap | Slot
Chunk = tuple[Item, ...]
"""What stays together, where a column has room for all of it."""


@dataclass(frozen=True, slots=True)
class Placed:
    """An item and where it stands."""

    item: Item
    area: Area


Sheet = tuple[Placed, ...]


def lines(
    words: str,
    width: float,
    size: float = SMALLEST,
    face: Face = "reading",
    colour: str = "ink",
    ground: str = "",
    icon: str = "",
) -> Chunk:
    """A text as lines; a picture stands before the first one, and all are set in beside it."""
    indent = INDENT if icon else 0.0
    side = 2 * BLEED if ground else 0.0
    broken = wrap(words, width - indent - side, lambda text: breadth(text) * size)
    h = max(size * STEP, ICON + 2 if icon and len(broken) == 1 else 0.0)
    return tuple(
        Line(text, size, face, colour, ground, icon if i == 0 else "", indent, h)
        for i, text in enumerate(broken)
    )


def breadth(text: str) -> float:
    """About how wide a text is, over the size of its letters: never less than it will be."""
    return sum(WIDTHS.get(sign, CAPITAL if sign.isupper() else OTHER) for sign in text)


def sheets(chunks: Sequence[Chunk], columns: Sequence[Area]) -> tuple[Sheet, ...]:
    """Set chunks into columns of one height, page after page; there is always a first page."""
    done: list[list[Placed]] = [[]]
    column, y = 0, columns[0].y
    for chunk in chunks:
        whole = sum(item.h for item in chunk)
        if chunk and isinstance(chunk[-1], Gap):
            whole -= chunk[-1].h  # what is free below it may be below the column
        together = whole <= columns[0].h
        for i, item in enumerate(chunk):
            needed = whole if together and i == 0 else item.h
            gap = isinstance(item, Gap) and i > 0
            if y > columns[column].y and not gap and y + needed > columns[column].bottom + 0.1:
                column += 1
                if column == len(columns):
                    column = 0
                    done.append([])
                y = columns[column].y
            here = columns[column]
            if isinstance(item, Gap) and y == here.y:
                continue
            done[-1].append(Placed(item, Area(here.x, y, here.w, item.h)))
            y += item.h
    return tuple(tuple(sheet) for sheet in done if sheet) or ((),)


def draw(canvas: Canvas, theme: Theme, sheet: Sheet) -> None:
    """Draw the lines of a page, and the colours behind them; slots are somebody else's."""
    for colour, area in _grounds(sheet):
        canvas.panel(area.inset(0, -6), getattr(theme, colour), 18.0, shadow=False)
    for placed in sheet:
        line, area = placed.item, placed.area
        if not isinstance(line, Line):
            continue
        left = area.x + (BLEED if line.ground else 0.0)
        if line.icon:
            canvas.picture(line.icon, (left + ICON / 2, area.centre[1]), ICON)
        at = (left + line.indent, area.centre[1])
        canvas.text(line.words, at, line.size, getattr(theme, line.colour), "left", line.face)


def _grounds(sheet: Sheet) -> Iterator[tuple[str, Area]]:
    """The colours behind lines that follow one another in a column, each as one area."""

    def behind(placed: Placed) -> tuple[str, float]:
        return getattr(placed.item, "ground", ""), placed.area.x

    for (colour, _), run in groupby(sheet, behind):
        if colour:
            first, *rest = (placed.area for placed in run)
            area = first
            for other in rest:
                area = area.joined(other)
            yield colour, area
