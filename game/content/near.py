"""The word that somebody probably meant."""

from collections.abc import Iterable

CLOSE_ENOUGH = 0.6
LONGEST_WORD = 60


def near_word(word: str, known: Iterable[str], cutoff: float = CLOSE_ENOUGH) -> str | None:
    """Return the known word most like `word`, or None where none is close (`cutoff` 0..1: 1 is the same).

    Long words are not compared: nobody mistypes sixty letters, and comparing takes time by their product.
    """
    if len(word) > LONGEST_WORD:
        return None
    from difflib import get_close_matches  # most files have no mistake: the start does without it

    close = get_close_matches(word.lower(), sorted(known), n=1, cutoff=cutoff)
    return close[0] if close else None


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Return the end of a message, `. Did you mean "hear"?`, or "" where no known word is close."""
    guess = near_word(word, known)
    return "" if guess is None else f'. Did you mean "{guess}"?'
