"""What a scene will draw is known beforehand."""

from pathlib import Path

import pygame

from game.layout import Area
from game.look.canvas import Canvas
from game.stage.pictures import Pictures
from game.stage.pixels import clear
from game.stage.rehearsal import rehearse
from game.stage.sprites import Made

from .painter import canvas_of, changed


def scene(canvas: Canvas) -> None:
    canvas.fill("#ffffff")
    canvas.backdrop("sky")
    canvas.picture("leaf", (300, 300), 60)
    canvas.picture("leaf", (500, 300), 60)
    canvas.picture("leaf", (500, 300), 60, turn=370.2, flip=True)
    canvas.swell("leaf", (300, 300), 80)
    canvas.film((600, 300), 200, 0.2)
    canvas.panel(Area(0, 0, 200, 100), "#ffffff")
    canvas.text("leaf", (canvas.measure("leaf", 30), 40), 30, "#000000")


def test_a_rehearsal_draws_nothing_and_names_each_picture_once(pictures: Path) -> None:
    canvas, surface = canvas_of(pictures)
    before = surface.copy()
    names = rehearse(canvas, scene)
    assert changed(before, surface) == pygame.Rect(0, 0, 0, 0)
    assert list(names) == [
        ("ground", "sky"),
        ("sprite", "leaf", 30, 0, False),
        ("sprite", "leaf", 30, 10, True),
        ("master", "leaf"),
        "bubble",
    ]


def test_a_scene_whose_pictures_were_made_opens_no_file(pictures: Path) -> None:
    canvas, _ = canvas_of(pictures)
    for name in rehearse(canvas, scene):
        assert name not in canvas.cache
        canvas.sprites.keep(name, canvas.sprites.make(name))

    def fail(self: Pictures, key: str) -> pygame.Surface:
        raise AssertionError(f"{key} was opened while drawing")

    load, Pictures.load = Pictures.load, fail  # type: ignore[method-assign]
    try:
        scene(canvas)
    finally:
        Pictures.load = load  # type: ignore[method-assign]


def test_what_is_made_in_another_thread_is_never_made_from_what_is_drawn_meanwhile(pictures: Path) -> None:
    canvas, _ = canvas_of(pictures)
    drawn = clear((60, 30))
    drawn.fill((255, 0, 0, 255))
    canvas.sprites.keep(("sprite", "leaf", 30, 0, False), Made(drawn, 7200))
    turned = canvas.sprites.make(("sprite", "leaf", 30, 10, True)).thing
    red, green, *_ = pygame.transform.average_color(turned, consider_alpha=True)
    assert green > red, "the leaf as it was painted is green"
