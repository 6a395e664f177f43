"""Every screen and moment looks as it did when its golden picture was stored and looked at.

Goldens hold for one release of pygame-ce, because text is smoothed otherwise in another. After a change that
is meant to be seen: look at ``failed/``, then ``pytest tests/pictures --repaint-goldens``.
"""

from pathlib import Path

import numpy as np
import pygame
import pytest

from game.look.theme import INK
from game.stage.easel import Easel

from ..painting import painting
from .likeness import MOST_BLOCK, SMALLER, difference, means, pixels, side_by_side, store, stored
from .moments import LANDSCAPE, WAYS, Pixels, Way, pictures

GOLDENS = Path(__file__).parent / "goldens"
FAILED = Path(__file__).parent / "failed"
RELEASE = "2.5.8"
MOST_BYTES = 6_000_000

only_here = pytest.mark.skipif(
    pygame.version.ver != RELEASE,
    reason=f"golden pictures hold for pygame-ce {RELEASE}, this is {pygame.version.ver}",
)


@only_here
@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.name)
def test_everything_looks_as_it_did(way: Way, request: pytest.FixtureRequest) -> None:
    repaint = request.config.getoption("--repaint-goldens", default=False)
    faults, names = [], set()
    for name, now in pictures(way):
        path = GOLDENS / f"{name}.webp"
        names.add(path.name)
        if repaint:
            _repaint(now, path)
        elif not path.exists():
            faults.append(f"{name}: there is no golden of it yet")
        elif not (apart := difference(stored(path), now)).alike:
            side_by_side(stored(path), now, FAILED / f"{name}.png")
            faults.append(
                f"{name}: a block at {apart.at} by {apart.block:.0f}, the whole by {apart.whole:.2f}"
            )
    old = {path.name for path in GOLDENS.glob(f"{way.name}-*.webp")} - names
    for path in (GOLDENS / name for name in sorted(old)):
        if repaint:
            path.unlink()
        else:
            faults.append(f"{path.stem}: a golden of something that is there no more")
    assert not faults, "\n".join([*faults, f"Look at {FAILED}; --repaint-goldens stores what is meant."])


def _repaint(now: Pixels, path: Path) -> None:
    """Store a picture, unless the golden there is is as good."""
    path.parent.mkdir(exist_ok=True)
    if not path.exists() or not difference(stored(path), now).alike:
        store(now, path)


def test_all_goldens_together_are_small() -> None:
    assert sum(path.stat().st_size for path in GOLDENS.glob("*.webp")) < MOST_BYTES


def golden_of(now: Pixels) -> Pixels:
    """A picture as it comes back from being stored."""
    return np.round(means(now, SMALLER)).astype(np.uint8)


def test_a_picture_is_like_its_own_golden(tmp_path: Path) -> None:
    now = pixels(painting(LANDSCAPE).surface)
    store(now, tmp_path / "one.webp")
    apart = difference(stored(tmp_path / "one.webp"), now)
    assert apart.alike
    assert apart.block < 0.6  # rounding: far below the bar


def with_words(words: str, dx: float = 0.0, mote: bool = True) -> Pixels:
    """A painted place with a caption and a mote."""
    easel = Easel()
    surface = easel.paper(LANDSCAPE)
    easel.show_on(surface)
    canvas = easel.canvas
    canvas.begin()
    canvas.backdrop("hills")
    canvas.text(words, (640.0 + dx, 600.0), 27.0, INK, face="reading")
    if mote:
        canvas.glow((300.0, 200.0), 16.0, "#fff6d8", 0.9)
    return pixels(surface)


@pytest.mark.parametrize(
    "changed",
    [
        pytest.param(with_words("Just look around.", dx=720 / 540), id="caption moved by one pixel"),
        pytest.param(with_words("Just look abound."), id="one letter"),
        pytest.param(with_words("Just look around.", mote=False), id="a mote is missing"),
    ],
)
def test_a_small_fault_is_seen(changed: Pixels) -> None:
    golden = golden_of(with_words("Just look around."))
    assert difference(golden, with_words("Just look around.")).alike
    assert difference(golden, changed).block > MOST_BLOCK


def test_all_a_little_darker_is_seen() -> None:
    now = with_words("Just look around.")
    darker = (now.astype(int) - 1).clip(0).astype(np.uint8)
    apart = difference(golden_of(now), darker)
    assert apart.block <= MOST_BLOCK
    assert not apart.alike


def test_what_the_other_instructions_of_a_processor_bring_is_not_seen() -> None:
    now = with_words("Just look around.")
    chance = np.random.default_rng(1).integers(-4, 5, now.shape)
    assert difference(golden_of(now), (now.astype(int) + chance).clip(0, 255).astype(np.uint8)).alike


def test_another_size_is_seen_and_told(tmp_path: Path) -> None:
    now = with_words("Just look around.")
    assert not difference(golden_of(now[:-16]), now).alike
    side_by_side(golden_of(now[:-16]), now, tmp_path / "failed" / "one.png")
    assert (tmp_path / "failed" / "one.png").exists()
