"""A line that says how far the making is."""

import time
from collections.abc import Callable
from typing import TextIO

CLEAR = "\r\033[K"
"""Back to the line's beginning, and wipe it."""


class Progress:
    """Counts what is done; on a terminal it rewrites one line, elsewhere it writes a line for each."""

    def __init__(self, total: int, out: TextIO, clock: Callable[[], float] = time.monotonic) -> None:
        self.total = total
        self.count = 0
        self._out = out
        self._clock = clock
        self._begun = clock()
        self._rewrites = out.isatty()

    @property
    def seconds(self) -> float:
        """Seconds since the beginning."""
        return self._clock() - self._begun

    def done(self, what: str) -> None:
        """One more is done."""
        self.count += 1
        line = f"{self.count} of {self.total}: {what}, {self.seconds:.0f} s"
        self._out.write(f"{CLEAR}{line}" if self._rewrites else f"{line}\n")
        self._out.flush()

    def end(self, summary: str) -> None:
        """All is done."""
        self._out.write(f"{CLEAR if self._rewrites else ''}{summary} in {self.seconds:.0f} s\n")
        self._out.flush()
