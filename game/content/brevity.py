"""How long a line for a child may be: short enough to be heard whole, and read as captions.

The figures are the house's own: a child remembers the beginning of a line to its end.
"""

from collections.abc import Iterable, Iterator

from .problem import Found, shown
from .spoken import Spoken

YOUNG = 5
"""Up to this age in years a child is given the shorter lines."""

MOST_WORDS_YOUNG, MOST_WORDS = 9, 14
"""Words in a line that a child of 3 to 5 may meet, and in a line only for older ones."""

LONGEST_WORD = 32
"""Letters in a word; a line of a caption has room for no more, and words are not cut."""

KEPT = 4
"""How many words a message shows before the place where a line would have to end."""


def most_words(youngest: int) -> int:
    """The words a line may have for these years."""
    return MOST_WORDS_YOUNG if youngest <= YOUNG else MOST_WORDS


def words_in(text: str) -> list[str]:
    """The words of a line; a dash or an ellipsis that stands alone is none."""
    return [word for word in text.split() if any(sign.isalnum() for sign in word)]


def too_long(lines: Iterable[Spoken]) -> Iterator[Found]:
    """Yield the lines for a child that have too many words, or a word too long for a caption."""
    for line in lines:
        if line.audience != "child":
            continue
        most = most_words(line.youngest)
        parts = line.text.split()
        if len(parts) > most and len(words := words_in(line.text)) > most:
            yield line.field, _too_many(words, most)
        for word in parts:
            if len(word) > LONGEST_WORD:
                yield (
                    line.field,
                    f"should have no word longer than {LONGEST_WORD} letters, but has {shown(word)}",
                )


def _too_many(words: list[str], most: int) -> str:
    who = f"a child of {YOUNG} or younger" if most == MOST_WORDS_YOUNG else "a child"
    end = shown("…" + " ".join(words[most - KEPT : most]))
    said = f"should be at most {most} words, because it is said to {who}, but it has {len(words)}"
    return f"{said}; there is room as far as {end}"
