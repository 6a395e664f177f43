"""How large blocks of memory are asked for."""

import ctypes
import sys

M_TRIM_THRESHOLD, M_MMAP_THRESHOLD = -1, -3
"""The numbers of these options in glibc's ``malloc.h``."""

LARGE = 2 << 20
"""Bytes from which a block is a picture rather than anything else."""

SPARE = 4 << 20
"""Bytes that stay at hand: scaling the bubble takes and gives back up to 1.7 MB in every frame."""


def keep_pictures_apart() -> bool:
    """Have each large picture lie in memory of its own, given back when it goes; whether that could be asked.

    Where large blocks come and go, glibc begins to take them from its heap, and holes stay: after a tour of
    all screens at 1920 x 1080 that was 75 MB. Other systems do well by themselves.
    """
    c = _glibc()
    return bool(c and c.mallopt(M_MMAP_THRESHOLD, LARGE) and c.mallopt(M_TRIM_THRESHOLD, SPARE))


def give_back() -> None:
    """Give holes between the smaller pictures back to the system, which takes a few milliseconds.

    Without, some 30 MB of them gather while all levels are played.
    """
    if c := _glibc():
        c.malloc_trim(0)


def _glibc() -> ctypes.CDLL | None:
    """The C library, if it has these functions."""
    if not sys.platform.startswith("linux"):
        return None
    try:
        c = ctypes.CDLL(None)
    except OSError:
        return None
    return c if hasattr(c, "mallopt") and hasattr(c, "malloc_trim") else None
