"""What is measured of the whole program, in processes of its own: memory, start, share of a core."""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from .rows import Row

PLACE = Path(__file__).parents[2]
MOST_AT_POND_MB, MOST_PEAK_MB, MOST_OF_A_CORE = 100.0, 180.0, 10.0
STARTS = 5


def child(part: str) -> tuple[dict[str, Any], float]:
    """What a part told, and when (seconds since the epoch) it was started. Raises when it failed."""
    seen = {key: value for key, value in os.environ.items() if key != "SDL_VIDEODRIVER"}
    if part == "peak" or not has_display():
        seen["SDL_VIDEODRIVER"] = "dummy"
    seen["SDL_AUDIODRIVER"] = "dummy"
    with tempfile.TemporaryDirectory() as data:
        began = time.time()
        done = subprocess.run(
            [sys.executable, "-m", "tests.benching.child", part, data],
            cwd=PLACE,
            env=seen,
            capture_output=True,
            text=True,
            timeout=170,
        )
    if done.returncode:
        raise RuntimeError(f"{part}: {done.stderr.strip()[-600:]}")
    return json.loads(done.stdout.strip().splitlines()[-1]), began


def has_display() -> bool:
    """Whether a real window can be opened."""
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def memory(quick: bool) -> Iterator[Row]:
    """Held at the pond, and the most ever held."""
    at_pond, _ = child("pond")
    note = f"driver {at_pond['driver'] or 'dummy'}"
    yield Row("Memory", "at the pond, 1280x800", at_pond["resident"], "MB", MOST_AT_POND_MB, note)
    if not quick:
        note = "a painted surface, without a window"
        yield Row(
            "Memory",
            "at most, everything seen at 1920x1080",
            child("peak")[0]["peak"],
            "MB",
            MOST_PEAK_MB,
            note,
        )


def starting(quick: bool) -> Iterator[Row]:
    """From the command to the first picture, and until the pond answers."""
    firsts, usables = [], []
    for _ in range(2 if quick else STARTS):
        told, began = child("start")
        firsts.append(told["first"] - began)
        usables.append(told["usable"] - began)
    note = f"median of {len(firsts)}, least {min(firsts):.2f}"
    yield Row("Start, 1280x800", "command to first picture", statistics.median(firsts), "s", None, note)
    yield Row("Start, 1280x800", "command to a pond that answers", statistics.median(usables), "s")


def share_of_a_core(quick: bool) -> Iterator[Row]:
    """A breathing level in a window."""
    told, _ = child("breathe")
    note = f"at {told['rate']:.1f} pictures a second, driver {told['driver'] or 'dummy'}"
    yield Row("Share of a core", "breathing, 1280x800", told["part"] * 100, "%", MOST_OF_A_CORE, note)
