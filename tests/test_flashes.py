"""Nothing flashes: every screen, every fade and every moment of every level, filmed and counted."""

from collections import Counter
from dataclasses import dataclass, field

import pygame
import pytest

from game.intents import Signal
from game.keep.settings import Settings
from game.scene import Place, ToChoose, ToHome, ToNowNext, ToPlay
from game.visitor import FRAME, Visitor

from .flashing import MOST_OF_THE_SCREEN, Film, film_of, shades
from .painting import Painting, painting
from .pictures.moments import sort_of
from .playing import library
from .wandering import play_level, screens, start_level

SIZE = (320, 180)
RATE = 30
AFTER_CHANGE = 2.0
AFTER_PRESS = 1.4
"""Seconds that are filmed after something changed or was pressed."""

PRESSES = 2
"""How often the pressing of one thing is filmed in one moment."""

MOST_PRESSES = 10
"""How many presses are filmed in one moment in all."""

A_SECOND = 1.1
"""Flashes are counted within a second: what two presses do is told apart by a little more than that."""


@dataclass
class FilmingVisitor(Visitor):
    """Films fades, and what comes after changes and presses; ``films`` are told apart by where they are.

    It takes its time: a second passes between what one press brought about and the next press. Places of the
    sorts in ``known`` are not filmed: they were in another film.
    """

    surface: pygame.Surface = field(default_factory=lambda: pygame.Surface(SIZE))
    films: list[tuple[str, Film]] = field(default_factory=list)
    pressed: Counter[tuple[str, str]] = field(default_factory=Counter)
    unhurried: bool = True
    known: tuple[type[Place], ...] = ()
    _where: str = ""
    _left: float = AFTER_CHANGE
    _quiet: float = 0.0
    _rolling: bool = False

    def press(self, id: str, seconds: float = FRAME) -> None:
        """Film what a press brings about, the first times."""
        self.settle()
        while self.unhurried and self._quiet < A_SECOND:
            self.frame()
        moment = (self._where, "")
        self.pressed[self._where, id] += 1
        if self.pressed[self._where, id] <= PRESSES and self.pressed[moment] < MOST_PRESSES:
            self.pressed[moment] += 1
            self._left = max(self._left, AFTER_PRESS + min(seconds, 2.0))
        super().press(id, seconds)

    def frame(self, *signals: Signal) -> None:
        """One frame, drawn and kept if it is filmed."""
        where = f"{self.pond.scenes.place} {getattr(self.pond.scene, 'moment', '')}"
        if changed := where != self._where:
            self._where, self._left = where, AFTER_CHANGE
        new = not isinstance(self.pond.scenes.place, self.known)
        films = new and (self.pond.fading or self._left > 0)
        seconds = 1 / RATE if films else FRAME
        self._quiet = 0.0 if self.pond.fading or signals else self._quiet + seconds
        if films and not self._rolling:
            self.films.append((where, Film(RATE)))
            self.pond.redraw()
        elif films and changed:
            before, film = self.films[-1]
            self.films[-1] = (f"{before}, {where}", film)
        self._rolling = films
        self._left -= 1 / RATE if films else 0.0
        drawn = self.pond.step(seconds, signals, draw=films)
        self.seen()
        if films:
            film = self.films[-1][1]
            film.pictures.append(shades(self.surface) if drawn or not film.pictures else film.pictures[-1])

    def flashes(self) -> list[str]:
        """Where more of the screen flashes than may."""
        found = []
        for where, film in self.films:
            for what, (part, when) in (("flashes", film.own()), ("flashes fast", film.fast())):
                if part > MOST_OF_THE_SCREEN:
                    told = f"{part:.1%} of the screen {what}, {when:.1f} s after its film began"
                    found.append(f"{where}: {told}")
        return found


ON_THE_WAY: tuple[type[Place], ...] = (ToHome, ToChoose, ToNowNext)
"""What lies before every level: filmed once, with all screens."""


def visitor_with_camera(
    settings: Settings | None = None, known: tuple[type[Place], ...] = ()
) -> tuple[Painting, FilmingVisitor]:
    work = painting(SIZE, settings)
    return work, FilmingVisitor(work.pond, surface=work.surface, known=known)


def test_no_screen_flashes() -> None:
    _, visitor = visitor_with_camera()
    for _ in screens(visitor):
        visitor.wait(1.0)
    assert visitor.films
    assert not visitor.flashes()


@pytest.mark.parametrize("calm_motion", [False, True], ids=["moving", "calm-motion"])
@pytest.mark.parametrize("name", library().levels)
def test_no_level_flashes(name: str, calm_motion: bool) -> None:
    _, visitor = visitor_with_camera(Settings(greeted=True, calm_motion=calm_motion), ON_THE_WAY)
    play_level(visitor, name)
    visitor.wait(1.0)
    assert any("ToPlay" in where for where, _ in visitor.films)
    assert not visitor.flashes()


ONE_OF_A_SORT = {sort_of(name, level): name for name, level in library().levels.items()}
"""Of levels that look alike one."""


@pytest.mark.parametrize("name", ONE_OF_A_SORT.values())
def test_calm_and_back_does_not_flash(name: str) -> None:
    """Calm comes at once, without a fade; somebody may come back at once too."""
    work, visitor = visitor_with_camera(known=ON_THE_WAY)
    start_level(visitor, name)
    visitor.wait(3.0)
    visitor.press("calm")
    visitor.wait(1.5)
    visitor.press("return")
    visitor.wait(1.5)
    assert work.pond.scenes.place == ToPlay(name)
    assert not visitor.flashes()


def test_hiding_the_grown_ups_line_does_not_flash() -> None:
    _, visitor = visitor_with_camera()
    for _ in range(2):
        visitor.press("strip")
    visitor.press("walk")
    for _ in range(2):
        visitor.press("strip")
    visitor.wait(1.0)
    assert visitor.pressed["ToHome() ", "strip"] == 2
    assert not visitor.flashes()


def picture(grey: int, part: float = 1.0, colour: tuple[int, int, int] | None = None) -> pygame.Surface:
    """A grey picture, of which the upper part has another shade."""
    surface = pygame.Surface(SIZE, 0, 32)
    surface.fill((90, 90, 90))
    surface.fill(colour or (grey, grey, grey), (0, 0, SIZE[0], round(SIZE[1] * part)))
    return surface


def film(*pictures: pygame.Surface, each: int = 6) -> Film:
    return film_of([one for one in pictures for _ in range(each)], RATE)


def test_a_still_picture_does_not_flash() -> None:
    still = film(*[picture(90)] * 10)
    assert still.own().part == still.fast().part == 0.0


def test_one_flash_is_counted_with_its_part_of_the_screen() -> None:
    part, when = film(*[picture(90)] * 6, picture(200, 0.25), *[picture(90)] * 6).own()
    assert part == pytest.approx(0.25, abs=0.06)
    assert 0.0 <= when <= 1.4


def test_a_dark_flash_counts_as_a_light_one_does() -> None:
    assert film(picture(200), picture(90), picture(200)).own().part > 0.9


def test_a_small_flash_is_under_the_bar_and_a_larger_one_over() -> None:
    assert film(picture(90), picture(200, 0.006), picture(90)).own().part <= MOST_OF_THE_SCREEN
    assert film(picture(90), picture(200, 0.06), picture(90)).own().part > MOST_OF_THE_SCREEN


def test_a_change_that_stays_or_takes_its_time_is_no_flash() -> None:
    assert film(*[picture(90)] * 5, *[picture(200)] * 5).own().part == 0.0
    slowly = [picture(90 + min(i, 120 - i)) for i in range(121)]  # up in 2 s and down in 2 s
    assert film_of(slowly, RATE).own().part == 0.0


def test_what_is_light_before_and_after_is_no_flash() -> None:
    assert film(picture(255), picture(240), picture(255)).own().part == 0.0


def test_a_red_flash_counts_though_its_lightness_hardly_changes() -> None:
    red, grey = (190, 0, 0), (85, 85, 85)
    lights = [float(shades(picture(0, colour=c))[0, 0] @ [0.2126, 0.7152, 0.0722]) for c in (red, grey)]
    assert abs(lights[0] - lights[1]) < 0.05
    assert film(picture(85), picture(0, colour=red), picture(85)).own().part > 0.9
    assert film(*[picture(0, colour=red)] * 3).own().part == 0.0


def test_a_flash_is_found_wherever_its_second_begins() -> None:
    for lead in range(7, 40, 3):
        pictures = [picture(90)] * lead + [picture(200)] * 24 + [picture(90)] * 40
        assert film_of(pictures, RATE).own().part > 0.9, lead


def test_something_that_moves_past_is_no_flash_but_one_that_blinks_is() -> None:
    passing: list[pygame.Surface] = []
    blinking: list[pygame.Surface] = []
    for i in range(40):
        for films, x in ((passing, 4 + 6 * i), (blinking, 120 if i // 8 % 2 else -100)):
            one = picture(90)
            one.fill((210, 210, 210), (x, 40, 60, 80))
            films.append(one)
    assert film_of(passing, RATE).own().part == 0.0
    assert film_of(blinking, RATE).own().part > 0.04


def test_more_than_three_flashes_a_second_are_found_whatever_they_come_from() -> None:
    for each, fast in ((3, True), (4, True), (6, False), (8, False)):
        blinks = film(*[picture(200), picture(90)] * 12, each=each)
        assert (blinks.fast().part > 0.9) is fast, each
    stripes = []
    for i in range(40):
        one = picture(90)
        for x in range(-40, SIZE[0] + 40, 40):
            one.fill((210, 210, 210), (x + 6 * i % 40, 0, 20, SIZE[1]))
        stripes.append(one)
    assert film_of(stripes, RATE).fast().part > 0.9


def test_a_flash_over_a_painted_place_is_found() -> None:
    """The real pond, with light laid over it for a quarter of a second as a fault would."""
    work, _ = visitor_with_camera()
    plain = work.surface.copy()
    for shade in (255, 0):
        work.surface.blit(plain, (0, 0))
        veil = pygame.Surface(SIZE, 0, 32)
        veil.fill((shade, shade, shade))
        veil.set_alpha(110)
        work.surface.blit(veil, (0, 0))
        assert film(plain, work.surface.copy(), plain).own().part > 0.1, shade
