"""What was named in this sitting, for the thread that other activities may take up. In memory only."""

from .built_face import Built
from .feeling import Felt

Named = tuple[str, bool, float | None, Built | tuple[()]]
"""The card's name or the own word, whether it is an own word, size 0..1 or None, and a built face if any."""


def remembered(named: tuple[Named, ...], felt: tuple[Felt, ...]) -> tuple[Named, ...]:
    """The thread with what is felt now; the newest word about a feeling counts."""
    now = tuple((each.feeling, each.own_word, each.size, each.built or ()) for each in felt)
    known = {_which(entry) for entry in now}
    return (*(entry for entry in named if _which(entry) not in known), *now)


def _which(entry: Named) -> tuple[object, ...]:
    """All but the size: what makes two entries speak of one feeling."""
    return entry[0], entry[1], entry[3]
