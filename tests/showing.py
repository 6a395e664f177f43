"""The pictures of the README, taken from the running program: ``python -m tests.showing [DIR]``.

The same each time: given time, and a visitor who always presses the same. Four pictures, and one breath as an
animation that loops: its end fades into its beginning.
"""

import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
os.environ["SDL_VIDEODRIVER"] = os.environ["SDL_AUDIODRIVER"] = "dummy"

import pygame
from PIL import Image

from game.activities.breathing.breath import Cycle
from game.shipped import shipped
from game.visitor import Visitor

from .painting import Painting, painting
from .wandering import start_level

STILL, MOVING = (1280, 720), (640, 360)
MOST_BYTES = 120_000
"""Bytes of a still picture: a page with four of them opens quickly on a phone."""

FRAMES_A_SECOND = 12
FADE = 10
"""Frames in which the end of the breath fades into its beginning."""

SHOWN_BREATH = 3
"""Which breath is shown, from 0: the pair is at rest, and the captions have gone."""

Take = Callable[[], Painting]


def visit(size: tuple[int, int] = STILL) -> tuple[Painting, Visitor]:
    """A program at the pond, and somebody who plays."""
    work = painting(size)
    work.pond.sitting = replace(work.pond.sitting, age=7, who="pair")
    return work, Visitor(work.pond)


def pond() -> Painting:
    """Where everything begins."""
    work, visitor = visit()
    visitor.wait(2.0)
    return work


def breathe() -> Painting:
    """The bubble at its largest."""
    work, visitor = visit()
    start_level(visitor, "bubble_dawn", 7)
    wait_until(work, full_at)
    return work


def walk() -> Painting:
    """Something has been noticed in the forest."""
    work, visitor = visit()
    start_level(visitor, "forest", 7)
    visitor.wait(2.0)
    visitor.press("squirrel")
    visitor.wait(1.0)
    return work


def feelings() -> Painting:
    """Faces to choose from."""
    work, visitor = visit()
    start_level(visitor, "more_feelings", 7)
    visitor.wait(3.0)
    return work


STILLS: Mapping[str, Take] = MappingProxyType(
    {"pond": pond, "breathe": breathe, "walk": walk, "feelings": feelings}
)


def shown_cycle(work: Painting) -> Cycle:
    """The breath that is shown."""
    cycles: tuple[Cycle, ...] = work.pond.scene.sim.cycles  # type: ignore[attr-defined]
    return cycles[SHOWN_BREATH]


def full_at(work: Painting) -> float:
    """When the shown breath is at its fullest, in seconds of the level."""
    return shown_cycle(work).full_at


def wait_until(work: Painting, moment: Callable[[Painting], float]) -> None:
    """Let time go by to a moment of the level's own time."""
    while (left := moment(work) - work.pond.scene.sim.elapsed) > 1e-6:  # type: ignore[attr-defined]
        work.pond.step(min(left, 1 / 20), draw=False)


def image(work: Painting) -> Image.Image:
    """What is to be seen now."""
    work.repaint()
    size = work.surface.get_size()
    return Image.frombytes("RGB", size, pygame.image.tobytes(work.surface, "RGB"))


def save_still(picture: Image.Image, path: Path) -> None:
    """Write a picture as well as the bytes allow."""
    for quality in range(90, 50, -4):
        picture.save(path, quality=quality, method=6)
        if path.stat().st_size <= MOST_BYTES:
            return
    raise ValueError(f"{path.name} takes {path.stat().st_size} bytes")


def one_breath() -> list[Image.Image]:
    """The frames of one breath together; the last ones fade into what was before the first."""
    work, visitor = visit(MOVING)
    start_level(visitor, "bubble", 7)
    step = 1 / FRAMES_A_SECOND
    wait_until(work, lambda work: shown_cycle(work).start - FADE * step)
    cycle = shown_cycle(work)
    frames = []
    for _ in range(FADE + round((cycle.ends_at - cycle.start) * FRAMES_A_SECOND)):
        work.pond.step(step)
        frames.append(image(work))
    before, frames = frames[:FADE], frames[FADE:]
    for i, lead in enumerate(before):
        frames[i - FADE] = Image.blend(frames[i - FADE], lead, (i + 1) / (FADE + 1))
    return frames


def main(folder: Path) -> None:
    """Write all of them."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, take in STILLS.items():
        save_still(image(take()), folder / f"{name}.webp")
    first, *others = one_breath()
    first.save(
        folder / "breathe_together.webp",
        save_all=True,
        append_images=others,
        duration=round(1000 / FRAMES_A_SECOND),
        loop=0,
        quality=78,
        method=4,
    )
    for path in sorted(folder.glob("*.webp")):
        print(f"{path.name}: {path.stat().st_size:,} bytes")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else shipped("assets", "readme"))
