"""Write a sound as Vorbis in Ogg pages, so that the same sound always gives the same bytes."""

import io
import struct
from pathlib import Path

import numpy as np
import soundfile

from .waves import RATE, Wave

SERIAL = 1
"""The encoder draws a serial number by chance for each file; ours is always this one."""

QUALITY = 0.4
"""Vorbis quality, 0 to 1: about 50 kbit a second for one voice of ours.

They are soft (-27 LUFS and less) and round, so that nobody misses what goes; a sixth smaller than 0.6.
"""


def encode(sound: Wave, quality: float = QUALITY) -> bytes:
    """Encode samples as Ogg Vorbis of a quality 0 to 1."""
    room = io.BytesIO()
    soundfile.write(room, sound, RATE, format="OGG", subtype="VORBIS", compression_level=1 - quality)
    return renumber(room.getvalue())


def decode(source: bytes | Path) -> tuple[Wave, int]:
    """Decode a file or its bytes to samples and their rate."""
    sound, rate = soundfile.read(io.BytesIO(source) if isinstance(source, bytes) else source)
    return np.asarray(sound, dtype=np.float64), int(rate)


def renumber(pages: bytes) -> bytes:
    """Give every Ogg page our serial number and a checksum that fits (RFC 3533, section 6)."""
    table = _table()
    done = bytearray()
    at = 0
    while at < len(pages):
        if pages[at : at + 4] != b"OggS":
            raise ValueError(f"no Ogg page at byte {at}")
        lacing = pages[at + 27 : at + 27 + pages[at + 26]]
        page = bytearray(pages[at : at + 27 + len(lacing) + sum(lacing)])
        struct.pack_into("<I", page, 14, SERIAL)
        struct.pack_into("<I", page, 22, 0)
        check = 0
        for byte in page:
            check = (check << 8 & 0xFFFFFFFF) ^ table[check >> 24 ^ byte]
        struct.pack_into("<I", page, 22, check)
        done += page
        at += len(page)
    return bytes(done)


def _table() -> list[int]:
    table = []
    for first in range(256):
        rest = first << 24
        for _ in range(8):
            rest = (rest << 1 ^ (0x04C11DB7 if rest & 0x80000000 else 0)) & 0xFFFFFFFF
        table.append(rest)
    return table
