"""How large blocks of memory are asked for."""

import ctypes
import sys

M_MMAP_THRESHOLD = -3
"""The number of this option in glibc's ``malloc.h``."""

LARGE = 1 << 20
"""Bytes from which a block is a picture rather than anything else."""


def keep_pictures_apart() -> bool:
    """Have each large picture lie in memory of its own, given back when it goes; whether that could be asked.

    Where large blocks come and go, glibc begins to take them from its heap, and holes stay: after a tour of
    all screens at 1920 x 1080 that was 75 MB. Other systems do well by themselves.
    """
    if not sys.platform.startswith("linux"):
        return False
    try:
        return bool(ctypes.CDLL(None).mallopt(M_MMAP_THRESHOLD, LARGE))
    except (OSError, AttributeError):  # another C library
        return False
