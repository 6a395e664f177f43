"""The shipped pictures, opened once for all tests of a process: that is most of what a test would do."""

from functools import cache

from game.stage.looks import Opened
from game.stage.pictures import painted

MOST = 400_000_000
"""Bytes of pictures that a process of tests keeps open."""


@cache
def opened() -> Opened:
    """All pictures, for easels of tests; nobody draws on a picture as it was painted."""
    return Opened(painted(), MOST)
