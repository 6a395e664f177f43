"""How the loop waits. A program of one coroutine needs no event loop; importing one takes time at the start.

A browser build awaits its own sleep here and hands the coroutine to the browser's loop instead of ``drive``.
"""

import time
from collections.abc import Callable, Coroutine, Generator
from typing import Any


class Nap:
    """``await Nap(seconds)`` gives the time back to whoever drives the coroutine."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds

    def __await__(self) -> Generator[float, None, None]:
        """Tell the driver how long."""
        yield self.seconds


def drive(loop: Coroutine[Any, Any, None], sleep: Callable[[float], None] = time.sleep) -> None:
    """Run the loop to its end, sleeping as long as it says at each await."""
    try:
        while True:
            sleep(loop.send(None))
    except StopIteration:
        return
