"""Where the places one can show lie on the picture of Pip."""

from collections.abc import Mapping
from types import MappingProxyType

SHAPE = 480 / 620
"""Width of the picture as a part of its height."""

PLACES: Mapping[str, tuple[float, float]] = MappingProxyType(
    {
        "head": (0.500, 0.100),
        "face": (0.500, 0.344),
        "chest": (0.500, 0.588),
        "tummy": (0.533, 0.831),
        "paws": (0.853, 0.672),
        "legs": (0.214, 0.899),
    }
)
"""Middle of each place as parts of the width and the height of the picture `body_pip`.

Drawn 560 units tall and more, targets of 112 x 112 around them have 24 units between; they keep inside the
picture. `paws` is the paw at the viewer's right, `legs` the leg at the viewer's left.
"""
