"""Writing a file so that nobody ever finds half of it."""

import contextlib
import os
from pathlib import Path

_SUFFIX = ".tmp"


def write_atomically(path: Path, content: bytes) -> None:
    """Write `content` to `path`: a file beside it, brought to the disk, then put in its place in one step.

    Raises OSError and leaves the old file as it was. The folder must exist.
    """
    import tempfile  # nothing is written at the start, which it would make later

    handle, beside = tempfile.mkstemp(prefix=f"{path.name}.", suffix=_SUFFIX, dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as opened:
            opened.write(content)
            opened.flush()
            os.fsync(opened.fileno())
        Path(beside).replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(beside).unlink()
        raise
    _bring_to_disk(path.parent)


def sweep(folder: Path, name: str) -> None:
    """Remove what earlier, interrupted writes of `name` have left in `folder`."""
    with contextlib.suppress(OSError):
        for left in folder.glob(f"{name}.*{_SUFFIX}"):
            left.unlink()


def _bring_to_disk(folder: Path) -> None:
    # The new name, too, must survive a power cut. Windows cannot open a folder and does not need it.
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
