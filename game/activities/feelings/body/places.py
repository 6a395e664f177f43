"""Where the places one can show lie on the picture of Pip."""

from collections.abc import Mapping
from types import MappingProxyType

SHAPE = 480 / 620
"""Width of the picture as a part of its height."""

PLACES: Mapping[str, tuple[float, float]] = MappingProxyType(
    {
        "head": (0.500, 0.110),
        "face": (0.500, 0.335),
        "chest": (0.500, 0.560),
        "tummy": (0.500, 0.745),
        "paws": (0.856, 0.660),
        "legs": (0.262, 0.890),
    }
)
"""Middle of each place as parts of the width and the height of the picture `body_pip`.

They lie 0.18 of the height apart and more, so that marks up to that size never lie on one another. `paws`
is the paw at the viewer's right, `legs` the leg at the viewer's left; the tummy is the round of the belly,
not below it.
"""
