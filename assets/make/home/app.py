"""The app's own picture as its window shows it."""

from functools import partial

from assets.make.app_icon.large import large
from assets.make.paint import Picture

SIDE = 128
"""Pixels: enough for a task bar, and read in well under two milliseconds."""
PICTURES = {"pond_icon": Picture(partial(large, SIDE), lossless=True)}
