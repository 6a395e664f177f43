"""How ideas are chosen: each rule's one line, from the file that the rules are in, and what holds for all."""

from collections.abc import Iterator

from ...look.type import CHIP, SMALLEST
from ...sitting import World
from .flow import Chunk, Gap, lines

ALWAYS = ("fits", "without_breath")
"""What holds in every weather, beside being together."""


def chunks(world: World, width: float) -> Iterator[Chunk]:
    """The whole page; without rules it says that there are none."""
    words, scale = world.words, world.settings.text_size
    small, large = SMALLEST * scale, CHIP * scale
    yield (*lines(words("desk.ideas_page.about"), width, small), Gap(12))
    ideas = world.library.ideas
    if ideas is None:
        yield lines(words("desk.ideas_page.none"), width, small)
        return
    for idea in ideas.ideas:
        name = lines(words(f"find.{idea.weather}"), width, large, "label", icon=f"icon_{idea.weather}")
        yield (*name, *lines(idea.why, width, small), Gap(12))
    head: Chunk = lines(words("desk.ideas_page.always"), width, large, "label", icon="icon_all")
    for text in (*(words(f"desk.ideas_page.{key}") for key in ALWAYS), ideas.why_together):
        yield (*head, *lines(text, width, small), Gap(8))
        head = ()
