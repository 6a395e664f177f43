"""Every screen and moment looks as it did when its golden picture was stored and looked at.

``wide-`` is a moment in full; ``looks-`` is the same moment in every palette and shape of window, in small.
Goldens hold for one release of pygame-ce, because text is smoothed otherwise in another. After a change that
is meant to be seen: look at ``failed/``, then ``pytest tests/pictures --repaint-goldens``.
"""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pygame
import pytest

from game.look.palette import PALETTES
from game.look.theme import INK
from game.stage.easel import Easel
from game.stage.looks import SHAPES, Looks

from ..painting import in_palette, painting
from .conftest import GOLDENS
from .likeness import LOOKS, MOST_BLOCK, WIDE, difference, pixels, reduced, side_by_side, store, stored
from .moments import LANDSCAPE, PARTS, SCREENS, Pixels, pictures

FAILED = Path(__file__).parent / "failed"
RELEASE = "2.5.8"
MOST_BYTES = 7_500_000

only_here = pytest.mark.skipif(
    pygame.version.ver != RELEASE,
    reason=f"golden pictures hold for pygame-ce {RELEASE}, this is {pygame.version.ver}",
)


@pytest.fixture
def goldens(request: pytest.FixtureRequest) -> Path:
    """The folder of goldens."""
    return Path(request.config.getoption("--goldens", default=GOLDENS))


@only_here
@pytest.mark.parametrize("part", PARTS)
def test_everything_looks_as_it_did(part: str, goldens: Path, request: pytest.FixtureRequest) -> None:
    repaint = request.config.getoption("--repaint-goldens", default=False)
    faults, names = [], set()
    for shown in pictures(part):
        for title, now, smaller in (("wide", shown.wide, WIDE), ("looks", shown.looks, LOOKS)):
            path = goldens / f"{title}-{shown.name}.webp"
            names.add(path.name)
            if repaint:
                _repaint(now, path, smaller)
            elif not path.exists():
                faults.append(f"{path.stem}: there is no golden of it yet")
            elif found := list(_differences(stored(path), now, smaller)):
                side_by_side(stored(path), now, FAILED / f"{path.stem}.png", smaller)
                faults += [f"{path.stem}{fault}" for fault in found]
    for path in sorted(goldens.glob("*.webp")):
        if _part_of(path.stem) == part and path.name not in names:
            if repaint:
                path.unlink()
            else:
                faults.append(f"{path.stem}: a golden of something that is there no more")
    assert not faults, "\n".join([*faults, f"Look at {FAILED}; --repaint-goldens stores what is meant."])


def _part_of(stem: str) -> str:
    """The part that a golden belongs to."""
    kind = stem.partition("-")[2].partition("-")[0]
    return kind if kind in PARTS else SCREENS


def _differences(golden: Pixels, now: Pixels, smaller: int) -> Iterator[str]:
    """What differs too much, in words; looks are compared one by one."""
    boxes = {"": pygame.Rect(0, 0, now.shape[1], now.shape[0])} if smaller == WIDE else Looks.places()
    for name, (x, y, w, h) in ((name, tuple(box)) for name, box in boxes.items()):
        left, top = x // smaller, y // smaller
        before = golden[top : top + h // smaller, left : left + w // smaller]
        apart = difference(before, now[y : y + h, x : x + w], smaller)
        if not apart.alike:
            which = f" ({name})" if name else ""
            yield f"{which}: a block at {apart.at} by {apart.block:.0f}, the whole by {apart.whole:.2f}"


def _repaint(now: Pixels, path: Path, smaller: int) -> None:
    """Store a picture, unless the golden there is is as good."""
    path.parent.mkdir(exist_ok=True)
    if not path.exists() or any(_differences(stored(path), now, smaller)):
        store(now, path, smaller)


def test_one_look_that_differs_is_named() -> None:
    sheet = pixels(Looks().sheet(painting(LANDSCAPE).pond.show_also_on))
    golden = reduced(sheet, LOOKS)
    assert not list(_differences(golden, sheet, LOOKS))
    x, y, w, h = Looks.places()["evening, tall"]
    dimmer = sheet.copy()
    dimmer[y : y + h, x : x + w] = dimmer[y : y + h, x : x + w].astype(int) * 99 // 100
    assert [fault.partition(":")[0] for fault in _differences(golden, dimmer, LOOKS)] == [" (evening, tall)"]


def test_a_look_is_what_a_window_of_its_size_and_palette_shows() -> None:
    sheet = Looks().sheet(painting(LANDSCAPE).pond.show_also_on)
    for palette in PALETTES.values():
        work = painting(SHAPES["tall"], in_palette(palette))
        look = sheet.subsurface(Looks.places()[f"{palette.name}, tall"])
        assert np.array_equal(pixels(look), pixels(work.surface)), palette.name


def test_all_goldens_together_are_small(goldens: Path) -> None:
    assert sum(path.stat().st_size for path in goldens.glob("*.webp")) < MOST_BYTES


def golden_of(now: Pixels) -> Pixels:
    """A picture as it comes back from being stored."""
    return reduced(now, WIDE)


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
