"""The canvas draws what was asked, where it was asked, and nowhere else."""

from collections.abc import Callable
from pathlib import Path

import pygame
import pytest

from game.layout import Area, around
from game.look.canvas import Canvas
from game.look.palette import EVENING, PAINTED, SOFT
from game.look.theme import INK, rgb
from game.stage.canvas import PygameCanvas
from game.stage.toning import tone

from .painter import canvas_of, changed

MIDDLE = (640.0, 360.0)
SHADOW = 40.0
"""Units around a panel that its shadow may reach."""

Draw = Callable[[Canvas], object]

THINGS: dict[str, tuple[Draw, Area]] = {
    "picture": (lambda c: c.picture("leaf", MIDDLE, 100), around(MIDDLE, 200, 100)),
    "thin picture": (lambda c: c.picture("leaf", MIDDLE, 100, alpha=0.5), around(MIDDLE, 200, 100)),
    "turned picture": (lambda c: c.picture("leaf", MIDDLE, 100, turn=90), around(MIDDLE, 100, 200)),
    "flipped picture": (lambda c: c.picture("leaf", MIDDLE, 100, flip=True), around(MIDDLE, 200, 100)),
    "swell": (lambda c: c.swell("leaf", MIDDLE, 120), around(MIDDLE, 240, 120)),
    "squashed swell": (lambda c: c.swell("leaf", MIDDLE, 80, 300), around(MIDDLE, 300, 80)),
    "film": (lambda c: c.film(MIDDLE, 300, 0.4), around(MIDDLE, 300)),
    "glow": (lambda c: c.glow(MIDDLE, 60, "#fff2b8"), around(MIDDLE, 120)),
    "wide dim glow": (lambda c: c.glow(MIDDLE, 250, "#fff2b8", 0.5), around(MIDDLE, 500)),
    "flat panel": (lambda c: c.panel(around(MIDDLE, 300, 90), "#fff8e9", 26, False), around(MIDDLE, 300, 90)),
    "panel": (
        lambda c: c.panel(around(MIDDLE, 300, 90), "#fff8e9"),
        around(MIDDLE, 300 + SHADOW, 90 + SHADOW),
    ),
    "frame": (lambda c: c.frame(around(MIDDLE, 300, 90), "#fff8e9", 26, 6), around(MIDDLE, 300, 90)),
    "disc": (lambda c: c.disc(MIDDLE, 40, "#fff8e9"), around(MIDDLE, 80)),
    "large disc": (lambda c: c.disc(MIDDLE, 200, "#fff8e9"), around(MIDDLE, 400)),
    "large thin disc": (lambda c: c.disc(MIDDLE, 200, "#fff8e9", 0.4), around(MIDDLE, 400)),
    "ring": (lambda c: c.ring(MIDDLE, 40, 6, "#fff8e9"), around(MIDDLE, 80)),
    "large ring": (lambda c: c.ring(MIDDLE, 200, 6, "#fff8e9", 0.7), around(MIDDLE, 400)),
    "arc": (lambda c: c.arc(MIDDLE, 100, 12, "#fff8e9", 0.9), around(MIDDLE, 200)),
    "line": (lambda c: c.line([(540, 360), (740, 360)], 10, "#fff8e9"), around(MIDDLE, 210, 10)),
    "text": (lambda c: c.text("Hello there", MIDDLE, 40, "#fff8e9"), around(MIDDLE, 240, 48)),
}


@pytest.mark.parametrize("name", THINGS)
def test_a_thing_changes_the_picture_where_it_was_asked_and_nowhere_else(name: str, pictures: Path) -> None:
    draw, asked = THINGS[name]
    canvas, surface = canvas_of(pictures, (1280, 720))
    before = surface.copy()
    draw(canvas)
    box = changed(before, surface)
    assert box.w > 0
    slack = 3
    allowed = pygame.Rect(asked.x - slack, asked.y - slack, asked.w + 2 * slack, asked.h + 2 * slack)
    assert allowed.contains(box)
    assert box.w > asked.w * 0.6 and box.h > asked.h * 0.4


@pytest.mark.parametrize("name", THINGS)
@pytest.mark.parametrize("size", [(1280, 720), (720, 1280), (501, 377)])
def test_drawing_twice_gives_the_same_bytes(name: str, size: tuple[int, int], pictures: Path) -> None:
    def drawn(canvas: PygameCanvas, surface: pygame.Surface) -> bytes:
        canvas.begin()
        canvas.fill("#223344")
        THINGS[name][0](canvas)
        return pygame.image.tobytes(surface, "RGB")

    canvas, surface = canvas_of(pictures, size)
    first = drawn(canvas, surface)
    assert drawn(canvas, surface) == first
    assert drawn(*canvas_of(pictures, size)) == first


def test_a_thin_picture_leaves_the_kept_one_as_it_was(pictures: Path) -> None:
    canvas, surface = canvas_of(pictures)
    canvas.picture("leaf", MIDDLE, 100)
    full = surface.copy()
    canvas.picture("leaf", MIDDLE, 100, alpha=0.2)
    canvas.fill("#14141e")
    canvas.picture("leaf", MIDDLE, 100)
    assert changed(full, surface).w == 0


@pytest.mark.parametrize(
    ("size", "units"),
    [
        ((1280, 720), (1280, 720)),
        ((640, 360), (1280, 720)),
        ((720, 1280), (720, 1280)),
        ((600, 600), (720, 720)),
    ],
)
def test_one_unit_is_the_short_side_over_720(
    size: tuple[int, int], units: tuple[float, float], pictures: Path
) -> None:
    canvas, _ = canvas_of(pictures, size)
    assert (canvas.area.w, canvas.area.h) == pytest.approx(units)


@pytest.mark.parametrize("size", [(1280, 720), (720, 1280), (720, 720), (1680, 720), (960, 720), (500, 371)])
@pytest.mark.parametrize("key", ["sky", "wide"])
@pytest.mark.parametrize("at", [0.0, 0.5, 1.0])
def test_a_backdrop_covers_every_window(size: tuple[int, int], key: str, at: float, pictures: Path) -> None:
    canvas, surface = canvas_of(pictures, size)
    canvas.fill("#ff0000")
    canvas.backdrop(key, at)
    for x in (0, size[0] // 2, size[0] - 1):
        for y in (0, size[1] // 2, size[1] - 1):
            assert surface.get_at((x, y))[0] < 250


def test_a_lower_picture_stands_at_the_foot_of_the_field(pictures: Path) -> None:
    canvas, surface = canvas_of(pictures, (1280, 720))
    before = surface.copy()
    canvas.backdrop("land")
    box = changed(before, surface)
    top = 1280 - 700 / 1.5 - 280
    assert (box.x, box.right, box.bottom) == (0, 1280, 720)
    assert abs(box.y - top) <= 1


def test_text_is_centred_or_begins_where_asked(pictures: Path) -> None:
    for align, left in (("left", 640.0), ("centre", 640.0 - 0.5)):
        canvas, surface = canvas_of(pictures, (1280, 720))
        before = surface.copy()
        canvas.text("oxo", MIDDLE, 60, "#ffffff", align="left" if align == "left" else "centre")
        box = changed(before, surface)
        width = canvas.measure("oxo", 60)
        assert abs(box.x - (left if align == "left" else left - width / 2)) < 6
        assert abs(box.centery - 360) < 8


def test_measure_is_in_units_at_any_size_of_window(pictures: Path) -> None:
    small, _ = canvas_of(pictures, (640, 360))
    large, _ = canvas_of(pictures, (1920, 1080))
    words = "Which one is a bit like you?"
    assert small.measure(words, 40) == pytest.approx(large.measure(words, 40), rel=0.04)
    assert large.measure(words, 40, "reading") != large.measure(words, 40)


def test_an_unknown_picture_is_a_key_error(pictures: Path) -> None:
    canvas, _ = canvas_of(pictures)
    with pytest.raises(KeyError):
        canvas.picture("nothing", MIDDLE, 50)
    with pytest.raises(KeyError):
        canvas.backdrop("nothing")
    with pytest.raises(KeyError):
        canvas.swell("nothing", MIDDLE, 50)


def test_a_snapshot_fades_from_what_was_to_what_is(pictures: Path) -> None:
    canvas, surface = canvas_of(pictures)
    canvas.show_snapshot(0.5)
    canvas.fill("#000000")
    canvas.snapshot()
    canvas.fill("#c8c8c8")
    canvas.show_snapshot(0.5)
    assert abs(surface.get_at((5, 5))[0] - 100) <= 2
    canvas.veil("#ffffff", 1.0)
    assert surface.get_at((639, 359))[:3] == (255, 255, 255)


@pytest.mark.parametrize("name", [*THINGS, "fill", "veil"])
def test_in_evening_light_a_thing_looks_as_its_painted_self_does_when_toned(
    name: str, pictures: Path
) -> None:
    draws = {name: draw for name, (draw, _) in THINGS.items()}
    draws |= {"fill": lambda c: c.fill("#62a3b5"), "veil": lambda c: c.veil("#ffcf9a", 0.5)}
    seen = []
    for palette in (PAINTED, EVENING):
        canvas, surface = canvas_of(pictures, palette=palette)
        surface.fill((0, 0, 0))  # what has no colour has none in any light
        canvas.begin()
        draws[name](canvas)
        seen.append(surface)
    toned = tone(seen[0], EVENING)
    apart = pygame.mask.from_threshold(seen[1], (0, 0, 0), (9, 9, 9, 255), toned)
    assert apart.count() == 640 * 360


def test_a_palette_reaches_pictures_glows_and_the_colours_that_are_asked_for(pictures: Path) -> None:
    canvas, surface = canvas_of(pictures, palette=SOFT)
    canvas.disc(MIDDLE, 30, "#c2476a")
    assert surface.get_at((320, 180))[:3] == rgb(SOFT.tone("#c2476a"))
    canvas.panel(around(MIDDLE, 160), "#c2476a")
    seen = surface.get_at((320, 180))[:3]
    assert all(abs(a - b) < 24 for a, b in zip(seen, rgb(SOFT.tone("#c2476a")), strict=True))
    canvas.fill(INK)
    assert surface.get_at((320, 180))[:3] == rgb(INK)
    canvas.picture("leaf", MIDDLE, 100)
    assert max(surface.get_at((320, 180))[:3]) - min(surface.get_at((320, 180))[:3]) < 45
    canvas.fill("#000000")
    canvas.glow(MIDDLE, 60, "#ff0000")
    assert surface.get_at((320, 180))[1] > 20
