"""What a person who sees colours otherwise sees, and how well text stands out from what lies under it."""

import numpy as np
import numpy.typing as npt
import pygame

from game.layout import Area
from game.look.canvas import Align, Face, Point
from game.look.theme import name, rgb
from game.stage.canvas import PygameCanvas

Colours = npt.NDArray[np.float64]

DEFICIENCIES = {
    "protan": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deutan": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritan": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
"""Matrices for linear sRGB at full severity, from Machado, Oliveira and Fernandes (2009), table 1."""


def linear(colours: npt.ArrayLike) -> Colours:
    """Numbers 0..255 as linear light 0..1."""
    given = np.asarray(colours)
    if given.dtype == np.uint8:
        found: Colours = linear(np.arange(256.0))[given]
        return found
    part = given / 255
    bright: Colours = np.where(part <= 0.04045, part / 12.92, ((part + 0.055) / 1.055) ** 2.4)
    return bright


def luminance(colours: npt.ArrayLike) -> Colours:
    """Relative luminance (WCAG 2.x) of colours of 0..255."""
    light: Colours = linear(colours) @ np.array([0.2126, 0.7152, 0.0722])
    return light


def simulated(colour: str, deficiency: str) -> str:
    """The colour as somebody with that deficiency sees it."""
    seen = np.clip(np.array(DEFICIENCIES[deficiency]) @ linear(rgb(colour)), 0.0, 1.0)
    back = np.where(seen <= 0.0031308, seen * 12.92, 1.055 * seen ** (1 / 2.4) - 0.055)
    return name(*(255 * back))


WORST_PART = 5.0
"""Per cent of what lies under a line of text that may be left out: its least clear pixels."""


def contrast_over(colour: str, under: npt.ArrayLike, alpha: float = 1.0) -> float:
    """The contrast 1..21 of a colour with nearly all pixels that lie under it."""
    ground = np.asarray(under, dtype=np.float64).reshape(-1, 3)
    ink = luminance(ground * (1 - alpha) + np.array(rgb(colour)) * alpha)
    paper = luminance(ground)
    ratios = (np.maximum(ink, paper) + 0.05) / (np.minimum(ink, paper) + 0.05)
    return float(np.percentile(ratios, WORST_PART))


TAIL = 0.5
"""Per cent of the pixels of a control that its darkest and its lightest parts take at least."""


def contrast_within(surface: pygame.Surface, box: pygame.Rect) -> float:
    """The contrast 1..21 of the dark parts with the light parts of what is in a box."""
    inside = pygame.surfarray.array3d(surface.subsurface(box.clip(surface.get_rect())))
    dark, light = np.percentile(luminance(inside.reshape(-1, 3)), (TAIL, 100 - TAIL))
    return float((light + 0.05) / (dark + 0.05))


class WatchfulCanvas(PygameCanvas):
    """Draws as ever, and notes for each line of text how clear it stands on what was drawn before.

    ``lines`` holds the best contrast of each line: one that fades in is judged when it is there. ``panels``
    holds those of this frame.
    """

    lines: dict[tuple[str, float, str], float]
    panels: list[Area]
    sheet: pygame.Surface

    def begin(self, part: Area | None = None) -> None:
        """Forget the panels of the last frame."""
        self.panels = []
        super().begin(part)

    def panel(self, area: Area, colour: str, radius: float = 26.0, shadow: bool = True) -> None:
        """Note it, then draw it."""
        self.panels.append(area)
        super().panel(area, colour, radius, shadow)

    def text(
        self,
        words: str,
        at: Point,
        size: float,
        colour: str,
        align: Align = "centre",
        face: Face = "label",
        alpha: float = 1.0,
    ) -> None:
        """Note it, then write it."""
        box = self._box(words, at, size, align, face)
        if words.strip() and alpha > 0 and box.w > 0 and box.h > 0:
            under = pygame.surfarray.array3d(self.sheet.subsurface(box))
            line = (words, size, colour)
            self.lines[line] = max(
                self.lines.get(line, 0.0), contrast_over(self._shown(colour), under, alpha)
            )
        super().text(words, at, size, colour, align, face, alpha)

    def _box(self, words: str, at: Point, size: float, align: Align, face: Face) -> pygame.Rect:
        """The pixels that a line of text covers, inside the picture."""
        unit = self.place.unit
        width = self.measure(words, size, face)
        left = at[0] if align == "left" else at[0] - width / 2
        box = pygame.Rect(
            round(left * unit),
            round((at[1] - 0.4 * size) * unit),
            round(width * unit),
            round(0.8 * size * unit),
        )
        return box.clip(self.sheet.get_rect())
