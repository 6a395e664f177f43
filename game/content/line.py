"""Anything that can be said, by a voice, a caption or a recording."""

from collections.abc import Collection
from dataclasses import dataclass

from .fields import Caution


@dataclass(frozen=True)
class Line:
    """A sentence and the key that finds its recording and translation: `<kind>/<level>/<id>`.

    `tags` name what the sentence speaks of, so that it stays unsaid where a grown-up left that out.
    """

    key: str
    text: str
    tags: tuple[Caution, ...] = ()


def allowed(line: Line, excluded: Collection[Caution]) -> bool:
    """Say whether `line` may be said where `excluded` is left out."""
    return not any(tag in excluded for tag in line.tags)
