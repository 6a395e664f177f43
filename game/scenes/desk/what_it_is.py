"""What this is, and is not: no treatment, why together, what research says, and what is kept."""

from collections.abc import Iterator

from ...look.type import CHIP, SMALLEST
from ...sitting import World
from .flow import Chunk, Gap, lines

PARTS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("is_not", "icon_notnow", ("no_treatment",)),
    ("is", "icon_pair", ("a_place",)),
    ("together", "icon_help", ("first_with", "you")),
    ("research", "icon_search", ("games", "games_source", "school", "school_source", "so")),
    ("kept", "icon_stay", ("nothing", "no_network")),
)
"""Each part's heading, its picture, and its sentences; those that end in ``_source`` name a study."""


def chunks(world: World, width: float) -> Iterator[Chunk]:
    """The whole page."""
    words, scale = world.words, world.settings.text_size
    for name, icon, sentences in PARTS:
        key = f"desk.what_page.{name}"
        head: Chunk = lines(words(key), width, CHIP * scale, "label", icon=icon)
        for sentence in sentences:
            colour = "soft_ink" if sentence.endswith("_source") else "ink"
            yield (*head, *lines(words(f"desk.what_page.{sentence}"), width, SMALLEST * scale, colour=colour))
            yield (Gap(8),)
            head = ()
        yield (Gap(12),)
