"""Everything that is read or pressed stands out from what lies under it, whoever looks at it."""

from collections.abc import Sequence
from dataclasses import fields, replace

import numpy as np
import pygame
import pytest

from game.layout import Area, Target
from game.look.controls import chip, focus_ring
from game.look.palette import PAINTED, PALETTES, Palette
from game.look.theme import Theme, contrast, rgb
from game.pond import Pond
from game.scene import ToPlay
from game.stage.easel import Easel
from game.stage.looks import Opened
from game.stage.pixels import Size
from game.stage.toning import tone
from game.visitor import Visitor

from .opened import opened
from .painting import painting
from .playing import library
from .recording import RecordingCanvas
from .seeing import DEFICIENCIES, WatchfulCanvas, contrast_over, contrast_within, luminance, simulated
from .wandering import Moments, play_level, screens

each_palette = pytest.mark.parametrize("palette", PALETTES.values(), ids=PALETTES)
TEXT, LARGE, CAPTION = 4.5, 3.0, 7.0
LARGE_UNITS = 24.0
"""Bold labels from here on count as large text (WCAG: bold from 14 points, 18.7 pixels)."""

PAPERS = ("cream", "card", "paper", "breathing", "comfort", "walk", "feelings", "story", "chosen", "noticed")
"""Colours that words are written on."""


def shown(palette: Palette) -> Theme:
    """Named colours as they are drawn in a palette."""
    theme = Theme()
    return replace(theme, **{f.name: palette.shown(getattr(theme, f.name)) for f in fields(Theme)})


@each_palette
def test_ink_is_clear_on_every_paper(palette: Palette) -> None:
    theme = shown(palette)
    for paper in PAPERS:
        assert contrast(theme.ink, getattr(theme, paper)) >= CAPTION, paper
    for paper in ("cream", "card", "paper"):
        assert contrast(theme.soft_ink, getattr(theme, paper)) >= TEXT, paper


@each_palette
def test_the_focus_ring_shows_on_any_picture(palette: Palette) -> None:
    """Two tones of 9:1 between them: one of them has 3:1 with whatever colour there is (WCAG, C40)."""
    theme = shown(palette)
    assert contrast(theme.focus_dark, theme.focus_light) >= 9.0


@each_palette
def test_what_shows_a_state_is_clear_on_its_ground(palette: Palette) -> None:
    theme = shown(palette)
    for colour, ground in (("purple", "cream"), ("purple", "card"), ("purple", "line")):
        least = LARGE if ground != "line" else 2.0  # a filled part of a bar also has a length
        assert contrast(getattr(theme, colour), getattr(theme, ground)) >= least, (colour, ground)


@pytest.mark.parametrize("deficiency", DEFICIENCIES)
@each_palette
def test_words_and_ring_are_clear_to_all_eyes(palette: Palette, deficiency: str) -> None:
    theme = shown(palette)
    seen = {f.name: simulated(getattr(theme, f.name), deficiency) for f in fields(theme)}
    for paper in PAPERS:
        assert contrast(seen["ink"], seen[paper]) >= CAPTION, paper
    assert contrast(seen["soft_ink"], seen["card"]) >= TEXT
    assert contrast(seen["focus_dark"], seen["focus_light"]) >= 9.0


def drawn_chip(chosen: bool) -> list[tuple[object, ...]]:
    canvas = RecordingCanvas()
    chip(canvas, Theme(), Area(100, 100, 300, 90), "icon_pair", "Two", chosen)
    return canvas.calls


def test_a_chosen_chip_differs_by_shape_and_not_by_colour_alone() -> None:
    chosen, other = drawn_chip(True), drawn_chip(False)
    new = [call for call in chosen if call[0] == "frame" or call[:2] == ("picture", "icon_check")]
    assert {call[0] for call in new} == {"frame", "picture"}
    assert not [call for call in other if call[0] == "frame" or call[:2] == ("picture", "icon_check")]


@pytest.mark.parametrize("deficiency", DEFICIENCIES)
@each_palette
def test_the_frame_and_tick_of_a_chosen_chip_are_clear_to_all_eyes(palette: Palette, deficiency: str) -> None:
    theme = shown(palette)
    assert contrast(simulated(theme.ink, deficiency), simulated(theme.chosen, deficiency)) >= LARGE
    tick = Easel().pictures.load("icon_check")
    assert _strongest(tone(tick, palette), theme.chosen, deficiency) >= LARGE


def _strongest(icon: pygame.Surface, ground: str, deficiency: str) -> float:
    """The contrast of the main colour of an icon, as it is seen, with the ground."""
    pixels = pygame.surfarray.pixels3d(icon).reshape(-1, 3)
    there = pixels[pygame.surfarray.pixels_alpha(icon).reshape(-1) > 200]
    colour = "#{:02x}{:02x}{:02x}".format(*(int(part) for part in np.median(there, axis=0)))
    return contrast(simulated(colour, deficiency), simulated(ground, deficiency))


def test_the_focus_ring_is_drawn_in_both_tones_and_six_units_each() -> None:
    for round_ in (False, True):
        canvas = RecordingCanvas()
        focus_ring(canvas, Theme(), Area(100, 100, 120, 120), round_)
        widths = [call[3] if round_ else call[4] for call in canvas.calls]
        assert widths == [6.0, 6.0]
        colours = [call[4] if round_ else call[2] for call in canvas.calls]
        assert colours == [Theme().focus_dark, Theme().focus_light]


class WatchfulEasel(Easel):
    """An easel with the watchful canvas on it."""

    def __init__(self, size: Size, palette: Palette = PAINTED, pictures: Opened | None = None) -> None:
        super().__init__()
        self.pictures = pictures or self.pictures
        self.lines: dict[tuple[str, float, str], float] = {}
        self._watchful: WatchfulCanvas | None = None
        self.show_on(self.paper(size))
        self.restyle(palette)

    def show_on(self, surface: pygame.Surface) -> None:
        super().show_on(surface)
        self.surface = surface
        self._watchful = WatchfulCanvas(surface, self.pictures, self._letters, self._palette)
        self._watchful.sheet, self._watchful.lines, self._watchful.panels = surface, self.lines, []

    @property
    def canvas(self) -> WatchfulCanvas:
        assert self._watchful is not None, "show_on comes first"
        return self._watchful

    def watch(self, pond: Pond) -> list[str]:
        """Draw this moment, and tell the controls on which hardly anything is seen."""
        pond.show_also_on(self)
        return unclear_controls(pond.targets(), self.surface, self.canvas)


def in_every_palette(size: Size) -> dict[str, WatchfulEasel]:
    """An easel for each palette, by its name."""
    return {name: WatchfulEasel(size, palette, opened()) for name, palette in PALETTES.items()}


def unclear(lines: dict[tuple[str, float, str], float], captions: Sequence[str]) -> list[str]:
    """Lines of text that are not clear enough on what lies under them."""
    found = []
    for (words, size, colour), ratio in lines.items():
        least = CAPTION if words in captions else LARGE if size >= LARGE_UNITS else TEXT
        if ratio < least:
            found.append(f'"{words}" in {colour} at {size:g} units: {ratio:.1f}, under {least:g}')
    return found


def unclear_controls(targets: Sequence[Target], surface: pygame.Surface, canvas: WatchfulCanvas) -> list[str]:
    """Buttons, chips and cards on which hardly anything is seen: no parts stand out 3:1 from each other.

    What has no panel is a thing of the painted world: nothing is lost by whoever does not see it.
    """
    found = []
    for target in targets:
        on_panel = any(panel.contains(*target.area.centre) for panel in canvas.panels)
        ratio = contrast_within(surface, canvas.place.box(target.area))
        if on_panel and ratio < LARGE:
            found.append(f"{target.id}: {ratio:.1f}, under {LARGE:g}")
    return found


SAID = ("calm", "closing")
"""Beginnings of screens on which all words are captions."""

SIZES: dict[str, Size] = {"landscape": (640, 360), "portrait": (360, 640)}


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES.keys())
def test_text_on_every_screen(size: Size) -> None:
    easels = in_every_palette(size)
    work = painting(size, easel=easels["painted"])
    found: list[str] = []
    for name in screens(Visitor(work.pond)):
        for palette, easel in easels.items():
            easel.lines.clear()
            faint = easel.watch(work.pond)
            assert easel.lines, f"{name} has no words at all"
            said = tuple(words for (words, _, _) in easel.lines) if name.startswith(SAID) else ()
            found += [f"{name}, {palette}: {line}" for line in [*unclear(easel.lines, said), *faint]]
    assert not found, "\n".join(found)


AGAIN = 4.0
"""Seconds between two looks at one moment; a caption stays for longer."""


@pytest.mark.parametrize("name", library().levels)
def test_text_at_every_moment_of_every_level(name: str) -> None:
    size = SIZES["landscape"]
    easels = in_every_palette(size)
    work = painting(size, easel=easels["painted"])
    easels["painted"].lines.clear()
    captions: set[str] = set()
    faint: set[str] = set()

    def met(level: str, moment: str) -> None:
        shown = getattr(work.pond.scene, "captions", None)
        captions.update(shown.text.split("\n") if shown else ())
        for palette, easel in easels.items():
            faint.update(f"{moment}, {palette}: {line}" for line in easel.watch(work.pond))
            # What a caption is broken into on the screen counts as the caption.
            words = (words for (words, _, _) in easel.lines)
            captions.update(w for w in words if shown and w and w in shown.text.replace("\n", " "))

    play_level(Visitor(work.pond, seen=Moments(work.pond, met, again=AGAIN)), name)
    assert work.pond.scenes.place != ToPlay(name)
    found = sorted(faint)
    for palette, easel in easels.items():
        assert captions & {words for (words, _, _) in easel.lines}, "no caption was ever seen"
        found += [f"{palette}: {line}" for line in unclear(easel.lines, tuple(captions))]
    assert not found, "\n".join(found)


def test_pale_words_on_a_pale_picture_are_found() -> None:
    easel = WatchfulEasel(SIZES["landscape"])
    canvas = easel.canvas
    canvas.backdrop("meadow_sky")
    canvas.text("Pale", (640.0, 200.0), 30.0, "#ffffff")
    canvas.text("Grown", (640.0, 300.0), 22.0, "#6f8fae")
    canvas.panel(Area(500, 400, 300, 80), Theme().cream)
    canvas.text("Clear", (650.0, 440.0), 30.0, Theme().ink)
    assert [line.split('"')[1] for line in unclear(easel.lines, ())] == ["Pale", "Grown"]
    assert unclear({("Said", 30.0, "#33324f"): 5.0}, ("Said",))
    assert not unclear({("Said", 30.0, "#33324f"): 5.0}, ())


def test_a_control_that_nobody_sees_is_found() -> None:
    sheet = pygame.Surface((200, 200), 0, 32)
    sheet.fill("#fff8e9")
    sheet.fill("#f6ecdc", (20, 20, 90, 90))
    box = pygame.Rect(20, 20, 90, 90)
    assert contrast_within(sheet, box.inflate(20, 20)) < LARGE
    pygame.draw.circle(sheet, "#33324f", box.center, 20)
    assert contrast_within(sheet, box) > LARGE


def test_contrast_is_measured_on_the_worst_of_what_lies_under() -> None:
    half = np.vstack([np.tile(rgb("#ffffff"), (50, 1)), np.tile(rgb("#33324f"), (50, 1))])
    assert contrast_over("#33324f", half) == pytest.approx(1.0)
    assert contrast_over("#33324f", half[:50]) > 12
    assert contrast_over("#33324f", half[:50], alpha=0.2) < 2


def test_the_simulation_of_eyes_keeps_greys_and_brings_red_and_green_together() -> None:
    for deficiency in DEFICIENCIES:
        assert np.allclose(rgb(simulated("#808080", deficiency)), rgb("#808080"), atol=1)
    red, green = "#c04a3a", "#7f7a2a"
    apart = np.abs(np.subtract(rgb(red), rgb(green))).sum()
    seen = np.abs(np.subtract(rgb(simulated(red, "deutan")), rgb(simulated(green, "deutan")))).sum()
    assert seen < apart / 2
    assert luminance(rgb("#ffffff")) == pytest.approx(1.0)
