"""Where a comfort level can be, and how that place lies under a window."""

from dataclasses import dataclass
from typing import Literal

Place = Literal[
    "pond",
    "evening",
    "bank",
    "rainbow",
    "night",
    "hills",
    "meadow",
    "forest",
    "clearing",
    "bakery",
    "shelter",
    "porch",
    "gate",
    "lily_pond",
    "orchard",
    "bench",
    "snow_meadow",
    "hilltop",
    "brook",
    "shore",
    "kitchen",
]
"""Where it is."""

PANORAMA = 2160.0
"""Width in units of the places that are wider than a window."""


@dataclass(frozen=True, slots=True)
class Ground:
    """A painted place: its layers, and where the 720 units begin that every window shows.

    ``pair`` is how Mo and Pip are painted in its light; ``seat`` is where they sit when they are what it is
    about (middle and feet, in the 720 units); ``floor`` is where the near ground begins, down the band.
    """

    layers: tuple[str, ...]
    width: float = 1280.0
    heart: float = 280.0
    pair: str = "pair_sit"
    seat: tuple[float, float] = (360.0, 600.0)
    floor: float = 0.0

    @property
    def lives(self) -> str:
        """The name of what lives there by itself, in ``look.living``."""
        return self.layers[0].removesuffix("_far").removesuffix("_sky")


def _street(heart: float, seat: tuple[float, float]) -> Ground:
    layers = ("street_far", "street_near")
    return Ground(layers, PANORAMA, heart, seat=seat, floor=500.0)


def _garden(heart: float, seat: tuple[float, float]) -> Ground:
    layers = ("garden_far", "garden_near")
    return Ground(layers, PANORAMA, heart, "pair_night", seat, 500.0)


def _hill(heart: float, seat: tuple[float, float]) -> Ground:
    return Ground(("hill_far", "hill_near"), PANORAMA, heart, seat=seat, floor=410.0)


GROUNDS: dict[Place, Ground] = {
    "pond": Ground(("pond",)),
    "evening": Ground(("evening",)),
    "bank": Ground(("bank",), floor=300.0),
    "rainbow": Ground(("bank", "rainbow"), floor=300.0),
    "night": Ground(("night",), pair="pair_night"),
    "hills": Ground(("hills",), seat=(360.0, 690.0), floor=650.0),
    "meadow": Ground(("meadow_sky", "meadow_land"), seat=(360.0, 640.0), floor=600.0),
    "forest": Ground(("forest_far", "forest_near"), PANORAMA, 0.0),
    "clearing": Ground(("forest_far", "forest_near"), PANORAMA, 510.0, seat=(330.0, 610.0), floor=450.0),
    "bakery": _street(190.0, (360.0, 578.0)),
    "shelter": _street(880.0, (360.0, 560.0)),
    "porch": _street(1440.0, (428.0, 578.0)),
    "gate": _garden(0.0, (420.0, 600.0)),
    "lily_pond": _garden(554.0, (520.0, 640.0)),
    "orchard": _garden(1140.0, (360.0, 620.0)),
    "bench": _garden(1440.0, (430.0, 610.0)),
    "snow_meadow": _hill(560.0, (400.0, 600.0)),
    "hilltop": _hill(720.0, (360.0, 600.0)),
    "brook": _hill(1440.0, (440.0, 600.0)),
    "shore": Ground(("beach_far", "beach_near"), PANORAMA, 660.0, seat=(360.0, 610.0), floor=430.0),
    "kitchen": Ground(("kitchen_far", "kitchen_near"), PANORAMA, 720.0, seat=(360.0, 610.0), floor=510.0),
}
"""How each place is laid. The places of a walk are parts of its panorama, each about one of its stops."""
