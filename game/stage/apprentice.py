"""Pictures are made ready beforehand: by an apprentice in a thread of its own, or in turn with the frames."""

import threading
from collections import deque
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from typing import Any, Protocol


@dataclass(frozen=True)
class Job:
    """One thing to make: the name under which it is kept, and what makes it. It may be made in a thread."""

    name: Hashable
    make: Callable[[], Any]


class Hands(Protocol):
    """Whoever makes things ready. What cannot be made is left out: it is met again when it is drawn."""

    @property
    def idle(self) -> bool:
        """Whether nothing that is wanted is left to make or to take."""

    def want(self, jobs: Iterable[Job]) -> None:
        """Make these, in their order. What was wanted before and is not begun is wanted no more."""

    def take(self) -> list[tuple[Hashable, Any]]:
        """What was made since the last call, by its name."""

    def forget(self) -> None:
        """Nothing of all this matters any more: the canvas is another one."""


class InTurn:
    """Makes one thing at each ``take``, on the spot: the same each time, for tests and tours."""

    def __init__(self) -> None:
        self._waiting: deque[Job] = deque()

    @property
    def idle(self) -> bool:
        """See Hands."""
        return not self._waiting

    def want(self, jobs: Iterable[Job]) -> None:
        """See Hands."""
        self._waiting = deque(jobs)

    def take(self) -> list[tuple[Hashable, Any]]:
        """See Hands."""
        if not self._waiting:
            return []
        job = self._waiting.popleft()
        try:
            return [(job.name, job.make())]
        except Exception:  # whoever draws it meets the same fault, where it is answered
            return []

    def forget(self) -> None:
        """See Hands."""
        self._waiting.clear()


class Apprentice:
    """Makes one thing after the other while the game goes on.

    Decoding and scaling let go of Python's lock, so that frames are hardly held up meanwhile. The thread
    begins with the first job and ends with the program.
    """

    def __init__(self) -> None:
        self._bench = threading.Condition()
        self._waiting: deque[Job] = deque()
        self._wanted: frozenset[Hashable] = frozenset()
        self._in_work: Hashable = None
        self._made: dict[Hashable, Any] = {}
        self._round = 0
        self._begun = False

    @property
    def idle(self) -> bool:
        """See Hands."""
        with self._bench:
            return not self._waiting and self._in_work not in self._wanted and not self._made

    def want(self, jobs: Iterable[Job]) -> None:
        """See Hands. What is in work already is not begun twice."""
        with self._bench:
            wanted = {job.name: job for job in jobs}
            self._wanted = frozenset(wanted)
            begun = {self._in_work, *self._made}
            self._waiting = deque(job for name, job in wanted.items() if name not in begun)
            self._bench.notify()
        if self._waiting and not self._begun:
            self._begun = True
            threading.Thread(target=self._work, name="apprentice", daemon=True).start()

    def take(self) -> list[tuple[Hashable, Any]]:
        """See Hands."""
        with self._bench:
            made, self._made = self._made, {}
        return list(made.items())

    def forget(self) -> None:
        """See Hands. What is in work is thrown away when it is done."""
        with self._bench:
            self._waiting.clear()
            self._made.clear()
            self._in_work = None
            self._round += 1

    def _work(self) -> None:
        while True:
            with self._bench:
                while not self._waiting:
                    self._bench.wait()
                job, this_round = self._waiting.popleft(), self._round
                self._in_work = job.name
            try:
                made = job.make()
            except Exception:  # whoever draws it meets the same fault, where it is answered
                made = None
            with self._bench:
                if self._round == this_round:
                    self._in_work = None
                    if made is not None:
                        self._made[job.name] = made
