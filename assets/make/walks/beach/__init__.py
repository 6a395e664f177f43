"""The beach walk: its backdrops, what can be noticed there, and its card."""

from __future__ import annotations

from collections.abc import Mapping

from assets.make.paint import Picture

from . import far, near

PICTURES: Mapping[str, Picture] = {
    "beach_far": Picture(far.paint, 90, opaque=True),
    "beach_near": Picture(near.paint, 88, crop=True),
}
