"""What views draw on. The real one lives at the edge; tests draw on one that writes down what was asked."""

from collections.abc import Hashable, Sequence
from typing import Any, Literal, Protocol

from ..layout import Area

Point = tuple[float, float]
Align = Literal["left", "centre"]
Face = Literal["label", "reading"]
"""``label`` is for titles and buttons, ``reading`` for sentences (made for early readers)."""


class Canvas(Protocol):
    """A surface measured in units, with pictures by key. Colours are ``#rrggbb``; alpha is 0..1.

    Both are given as they are painted: the canvas alone brings them into today's palette (``palette.py``).
    Unknown pictures raise ``KeyError``: names from level files were checked when they were read.
    """

    @property
    def area(self) -> Area:
        """The whole surface: ``720 * aspect x 720`` units or its portrait twin."""

    def shows(self, area: Area) -> bool:
        """Whether anything of the area is drawn in this frame; what is not may be left out."""

    def fill(self, colour: str) -> None:
        """Fill everything."""

    def backdrop(self, key: str, at: float = 0.5, alpha: float = 1.0) -> None:
        """Lay a painted backdrop or layer under the area as ``layout.field`` says.

        Pictures lower than the field stand at its foot. ``at`` 0..1 is the part seen of a wider picture.
        """

    def scenery(self, layers: tuple[str, ...], at: float = 0.5, alpha: float = 1.0) -> None:
        """Lay backdrops over one another, the first (which must be opaque) at the back.

        While ``at`` does not change they are kept as one picture, which costs a fraction of the layers.
        """

    def picture(
        self,
        key: str,
        centre: Point,
        height: float,
        alpha: float = 1.0,
        turn: float = 0.0,
        flip: bool = False,
    ) -> None:
        """Draw a sprite of the given height, scaled once per size and kept.

        ``turn`` is in degrees clockwise and is rounded to whole degrees (each is kept).
        """

    def swell(self, key: str, centre: Point, height: float, width: float | None = None) -> None:
        """Draw a sprite whose size changes from frame to frame; it may be squashed by giving a width."""

    def film(self, centre: Point, diameter: float, phase: float) -> None:
        """Draw the soap bubble; ``phase`` 0..1 moves its colours round once."""

    def glow(self, centre: Point, radius: float, colour: str, strength: float = 1.0) -> None:
        """Add soft light (strength 0..1, in sixteen steps)."""

    def panel(self, area: Area, colour: str, radius: float = 26.0, shadow: bool = True) -> None:
        """Draw a rounded panel with a soft shadow below it, kept per size and colour."""

    def frame(self, area: Area, colour: str, radius: float, width: float) -> None:
        """Draw the outline of a rounded panel, ``width`` units thick, inside the area."""

    def disc(self, centre: Point, radius: float, colour: str, alpha: float = 1.0) -> None:
        """Draw a smooth disc."""

    def ring(self, centre: Point, radius: float, width: float, colour: str, alpha: float = 1.0) -> None:
        """Draw a smooth ring whose outer edge has the given radius."""

    def arc(self, centre: Point, radius: float, width: float, colour: str, part: float) -> None:
        """Draw the given part (0..1) of a ring, clockwise from the top, with round ends."""

    def line(self, points: Sequence[Point], width: float, colour: str) -> None:
        """Draw a line with round ends through the points."""

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
        """Draw one line of text whose middle height is at the point; ``left`` starts there, ``centre`` is
        centred.

        ``size`` is in units and is not changed by the text-size setting: ask ``look.type`` for that.
        """

    def measure(self, words: str, size: float, face: Face = "label") -> float:
        """The width of one line of text in units."""

    @property
    def fits(self) -> dict[Hashable, Any]:
        """How words were fitted into places, kept by who fits them: on one canvas widths never change."""

    def veil(self, colour: str, alpha: float) -> None:
        """Lay a colour over everything."""
