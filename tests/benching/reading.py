"""How long a thousand level files take to be read and checked."""

import re
import tempfile
import time
from collections.abc import Iterator
from itertools import cycle, islice
from pathlib import Path

from game.reading import read_levels
from game.shipped import shipped

from .rows import Row

FILES = 1000
MOST_SECONDS = 1.0


def a_thousand(quick: bool) -> Iterator[Row]:
    """Copies of the shipped levels with titles of their own, read beside the shipped ones they name."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        sources = sorted(path for path in shipped("levels").glob("*/*.toml") if _is_level(path))
        for i, source in enumerate(islice(cycle(sources), FILES)):
            text = re.sub(
                r'^title = "(.*?)"', rf'title = "\1 {i}"', source.read_text("utf-8"), count=1, flags=re.M
            )
            (folder / f"{source.stem}_{i}.toml").write_text(text, "utf-8")
        times = []
        for _ in range(1 if quick else 3):
            began = time.process_time()
            library = read_levels([shipped("levels"), folder])
            times.append(time.process_time() - began)
    alone = time.process_time()
    read_levels([shipped("levels")])
    alone = time.process_time() - alone
    problems = len(library.problems)
    note = f"{problems} problems; the shipped ones ({alone:.2f} s) left out; processor time"
    yield Row("Files", f"{FILES} levels read and checked", min(times) - alone, "s", MOST_SECONDS, note)
    yield Row("Files", "problems in the copies", float(problems), "", 0.0)


def _is_level(path: Path) -> bool:
    return re.search(r'^kind = "', path.read_text("utf-8"), flags=re.M) is not None
