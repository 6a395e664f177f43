"""The stamps: what a place in the body can feel like; told apart by shape as well as by colour."""

from collections.abc import Mapping
from functools import partial

from assets.make.paint import Picture
from assets.make.stamps import movement, warmth, weight
from assets.make.stamps.stamp import Paint, stamp

PAINTS: Mapping[str, Paint] = {
    "hot": warmth.hot,
    "cold": warmth.cold,
    "tight": movement.tight,
    "wobbly": movement.wobbly,
    "fluttery": movement.fluttery,
    "heavy": weight.heavy,
    "fizzy": movement.fizzy,
    "soft": weight.soft,
}
PICTURES: Mapping[str, Picture] = {
    f"stamp_{name}": Picture(partial(stamp, paint), 92) for name, paint in PAINTS.items()
}
