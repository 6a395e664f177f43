"""One thing to make at a time, in as many processes as wanted, the longest first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from multiprocessing import get_context
from pathlib import Path
from typing import Literal

from assets.make.paint import Picture
from assets.make.registry import pictures

ASSETS = Path(__file__).resolve().parent.parent
ENDS = {"picture": "webp", "sound": "ogg"}


@dataclass(frozen=True)
class Job:
    """One picture or one sound, and the folder it goes to."""

    kind: Literal["picture", "sound"]
    name: str
    folder: Path

    @property
    def file(self) -> str:
        """The name of its file."""
        return f"{self.name}.{ENDS[self.kind]}"

    def cost(self) -> float:
        """Bytes of the shipped file, a fair guess at how long it takes; infinite if there is none yet."""
        shipped = ASSETS / f"{self.kind}s" / self.file
        return shipped.stat().st_size if shipped.exists() else float("inf")


@cache
def _pictures() -> dict[str, Picture]:
    return pictures()


def make(job: Job) -> None:
    """Make one picture or sound."""
    job.folder.mkdir(parents=True, exist_ok=True)
    if job.kind == "picture":
        _pictures()[job.name].make(job.folder / job.file)
    else:
        import_module("assets.make.sounds").make([job.name], job.folder)


def made(jobs: Sequence[Job], processes: int) -> Iterator[Job]:
    """Make all of it and give each job as it is done; RuntimeError names the one that failed."""
    waiting = sorted(jobs, key=Job.cost, reverse=True)
    if processes < 2 or len(waiting) < 2:
        for job in waiting:
            make(job)
            yield job
        return
    # Fresh processes act alike on every system; nothing but a name goes in and nothing comes out, so that
    # each holds one picture's memory at a time.
    with ProcessPoolExecutor(processes, mp_context=get_context("spawn")) as pool:
        begun = {pool.submit(make, job): job for job in waiting}
        for done in as_completed(begun):
            try:
                done.result()
            except Exception as error:
                pool.shutdown(cancel_futures=True)
                raise RuntimeError(f"{begun[done].file} was not made: {error}") from error
            yield begun[done]
