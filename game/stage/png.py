"""Pictures written as PNG files, quickly: a tour writes hundreds.

pygame searches long for the smallest file (a quarter of a second at 1280 x 720); this takes an eighth of
that for files a fifth larger. Chunks and filters: PNG specification, third edition, sections 5, 9 and 11.
"""

import struct
import zlib
from collections.abc import Iterator
from pathlib import Path

import pygame

SIGNATURE = b"\x89PNG\r\n\x1a\n"
LIKE_ABOVE = b"\x02"
"""The filter of a row that holds the differences from the row above it."""


def write_png(picture: pygame.Surface, path: Path) -> None:
    """Write a picture without its alpha; OSError if the file cannot be written."""
    w, h = picture.get_size()
    head = struct.pack(">IIBBBBB", w, h, 8, 2, 0, 0, 0)
    body = zlib.compress(b"".join(_rows(pygame.image.tobytes(picture, "RGB"), 3 * w)), 1)
    chunks = (_chunk(b"IHDR", head), _chunk(b"IDAT", body), _chunk(b"IEND", b""))
    path.write_bytes(SIGNATURE + b"".join(chunks))


def _rows(pixels: bytes, length: int) -> Iterator[bytes]:
    """Each row as its differences from the one above, modulo 256."""
    # All bytes of a row are subtracted at once, as one long number: the highest bit of each byte is set
    # before, so that nothing is borrowed from the next byte, and put right afterwards.
    high = int.from_bytes(b"\x80" * length, "little")
    low = int.from_bytes(b"\x7f" * length, "little")
    above = 0
    for start in range(0, len(pixels), length):
        row = int.from_bytes(pixels[start : start + length], "little")
        apart = ((row | high) - (above & low)) ^ ((row ^ above ^ high) & high)
        yield LIKE_ABOVE + apart.to_bytes(length, "little")
        above = row


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
