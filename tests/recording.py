"""A canvas that draws nothing and writes down what was asked, as tuples ``(name, *arguments)``."""

from collections.abc import Hashable, Sequence
from typing import Any

from game.layout import Area
from game.look.canvas import Align, Face, Point

LANDSCAPE = Area(0, 0, 1280, 720)


class RecordingCanvas:
    """``calls`` lists everything asked, defaults filled in, in the order of the protocol's parameters."""

    def __init__(self, area: Area = LANDSCAPE) -> None:
        self._area = area
        self.calls: list[tuple[object, ...]] = []
        self.fits: dict[Hashable, Any] = {}

    @property
    def area(self) -> Area:
        return self._area

    def named(self, name: str) -> list[tuple[object, ...]]:
        """All calls of one name."""
        return [call for call in self.calls if call[0] == name]

    def words(self) -> list[str]:
        """All text drawn, in order."""
        return [str(call[1]) for call in self.named("text")]

    def pictures(self) -> set[str]:
        """The keys of all pictures asked for; the film's masters are not among them."""
        return {str(call[1]) for call in self.calls if call[0] in ("backdrop", "picture", "swell")}

    def shows(self, area: Area) -> bool:
        return True

    def fill(self, colour: str) -> None:
        self.calls.append(("fill", colour))

    def backdrop(self, key: str, at: float = 0.5, alpha: float = 1.0) -> None:
        self.calls.append(("backdrop", key, at, alpha))

    def scenery(self, layers: tuple[str, ...], at: float = 0.5, alpha: float = 1.0) -> None:
        self.calls += [("backdrop", key, at, alpha) for key in layers]

    def picture(
        self,
        key: str,
        centre: Point,
        height: float,
        alpha: float = 1.0,
        turn: float = 0.0,
        flip: bool = False,
    ) -> None:
        self.calls.append(("picture", key, centre, height, alpha, turn, flip))

    def swell(self, key: str, centre: Point, height: float, width: float | None = None) -> None:
        self.calls.append(("swell", key, centre, height, width))

    def film(self, centre: Point, diameter: float, phase: float) -> None:
        self.calls.append(("film", centre, diameter, phase))

    def glow(self, centre: Point, radius: float, colour: str, strength: float = 1.0) -> None:
        self.calls.append(("glow", centre, radius, colour, strength))

    def panel(self, area: Area, colour: str, radius: float = 26.0, shadow: bool = True) -> None:
        self.calls.append(("panel", area, colour, radius, shadow))

    def frame(self, area: Area, colour: str, radius: float, width: float) -> None:
        self.calls.append(("frame", area, colour, radius, width))

    def disc(self, centre: Point, radius: float, colour: str, alpha: float = 1.0) -> None:
        self.calls.append(("disc", centre, radius, colour, alpha))

    def ring(self, centre: Point, radius: float, width: float, colour: str, alpha: float = 1.0) -> None:
        self.calls.append(("ring", centre, radius, width, colour, alpha))

    def arc(self, centre: Point, radius: float, width: float, colour: str, part: float) -> None:
        self.calls.append(("arc", centre, radius, width, colour, part))

    def line(self, points: Sequence[Point], width: float, colour: str) -> None:
        self.calls.append(("line", tuple(points), width, colour))

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
        self.calls.append(("text", words, at, size, colour, align, face, alpha))

    def measure(self, words: str, size: float, face: Face = "label") -> float:
        """As wide as a usual letter times their number. Asking is not drawing: it is not written down."""
        return 0.55 * size * len(words)

    def veil(self, colour: str, alpha: float) -> None:
        self.calls.append(("veil", colour, alpha))
