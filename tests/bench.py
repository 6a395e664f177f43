"""What drawing, waking, memory, starting and reading cost: ``python -m tests.bench [--json] [--quick]``.

A look, never a test: it always ends with status 0, because time depends on the machine and its neighbours.
Figures beside a budget are marked ``OVER`` when they are more than it.
"""

import argparse
import json
import os
import sys
import time
from collections.abc import Callable, Iterator

os.environ["PYGAME_HIDE_SUPPORT_PROMPT"] = "1"
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")

from .benching.rows import Row, as_data, table

Part = Callable[[bool], Iterator[Row]]


def parts() -> dict[str, Part]:
    """What can be measured, by name. Whatever is drawn here is drawn without a screen."""
    os.environ["SDL_VIDEODRIVER"] = "dummy"
    from .benching import arriving, drawing, menu, processes, reading, waking

    return {
        "start": processes.starting,
        "memory": processes.memory,
        "core": processes.share_of_a_core,
        "arriving": arriving.rows,
        "files": reading.a_thousand,
        "menu": menu.rows,
        "waking": waking.rows,
        "screens": drawing.screens_at_rest,
        "levels": drawing.levels_at_their_busiest,
    }


def main(arguments: list[str] | None = None) -> int:
    """Measure and print."""
    known = parts()
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    parser.add_argument("--quick", action="store_true", help="fewer frames and runs")
    parser.add_argument("--only", default=",".join(known), help=f"some of: {', '.join(known)}")
    options = parser.parse_args(arguments)
    asked = [name for name in options.only.split(",") if name]
    for name in asked:
        if name not in known:
            parser.error(f'there is no part "{name}", only: {", ".join(known)}')
    rows: list[Row] = []
    for name in asked:
        began = time.monotonic()
        rows += _measured(name, known[name], options.quick)
        print(f"{name}: {time.monotonic() - began:.0f} s", file=sys.stderr)
    print(json.dumps(as_data(rows), indent=1) if options.json else table(rows))
    return 0


def _measured(name: str, part: Part, quick: bool) -> list[Row]:
    """The rows of a part; what could not be measured is said and is no zero."""
    try:
        return list(part(quick))
    except Exception as why:
        print(f"{name} could not be measured: {why!r}", file=sys.stderr)
        return []


if __name__ == "__main__":
    sys.exit(main())
