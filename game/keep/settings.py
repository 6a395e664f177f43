"""What a person has set up, with every figure held inside its range."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields
from types import MappingProxyType
from typing import Any, Literal, get_args

Scanning = Literal["off", "auto", "step", "dwell"]
"""How switches move over the targets: not at all; by themselves (one switch); by two switches; by resting."""

TEXT_SIZES = (1.0, 1.25, 1.5)

LIMITS: Mapping[str, tuple[float, float]] = MappingProxyType(
    {
        "voice": (0.0, 1.0),
        "nature": (0.0, 1.0),
        "music": (0.0, 1.0),
        "effects": (0.0, 1.0),
        "scan_seconds": (0.6, 10.0),
        "first_part": (0.0, 2.0),
        "dwell_seconds": (0.8, 8.0),
        "resume_seconds": (1.0, 15.0),
        "debounce_seconds": (0.0, 2.0),
        "switch_debounce_seconds": (0.0, 2.0),
    }
)
"""The least and the most of every figure, for reading files and for drawing sliders."""

MOST_OWN_HELP = 3
LONGEST_OWN_HELP = 48
"""How many lines of their own a grown-up can write about whom to call, and how many letters each can have."""

# The language names files (words, recordings), so it may never hold a path.
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")
_REGION = re.compile(r"([a-z][a-z0-9_]{0,39})?")


@dataclass(frozen=True)
class Settings:
    """The settings and how they start; volumes are 0..1 and begin at 35-40 %, as a quiet room asks for."""

    voice: float = 0.38
    nature: float = 0.38
    music: float = 0.35
    effects: float = 0.38
    mute: bool = False
    calm_motion: bool = False
    low_sensory: bool = False
    evening: bool = False
    """Dimmer and a little warmer, for bedtime and dark rooms."""
    text_size: float = 1.0
    scanning: Scanning = "off"
    scan_seconds: float = 2.5
    first_part: float = 1.0
    """What the first turn of a scan lasts longer, as a part of ``scan_seconds``: 1 is twice as long."""
    dwell_seconds: float = 2.0
    resume_seconds: float = 4.0
    """So long after a press a resting scan goes on."""
    rest_chooses: bool = False
    """Whether a pointer that rests chooses (pointing with the eyes or the head)."""
    debounce_seconds: float = 0.3
    switch_debounce_seconds: float = 0.4
    captions: bool = True
    adult_line: bool = True
    adult_first: bool = True
    """Whether a grown-up who is here tells a weather and a feeling before the child is asked."""
    fullscreen: bool = False
    language: str = "en"
    greeted: bool = False
    """Whether the question about calm motion has been seen, at the first start."""
    region: str = ""
    """The name of the file of the region whose helplines are shown; "" for none."""
    own_help: tuple[str, ...] = ()
    """Whom to call when worried, as a grown-up wrote it: at most ``MOST_OWN_HELP`` lines."""


def clamped(saved: Mapping[str, object]) -> Settings:
    """Return settings from anything that was saved, each field held in its range or set to how it starts.

    Unknown fields are passed over, so that a file from a newer version still opens.
    """
    values: dict[str, Any] = {}
    for field in fields(Settings):
        if field.name in saved:
            values[field.name] = _held(field.name, field.default, saved[field.name])
    return Settings(**values)


def _held(name: str, default: object, value: object) -> object:
    if name in LIMITS:
        number = _number(value, *LIMITS[name])
        return default if number is None else number
    if name == "text_size":
        number = _number(value, TEXT_SIZES[0], TEXT_SIZES[-1])
        return default if number is None else _nearest_size(number)
    if name == "scanning":
        return value if isinstance(value, str) and value in get_args(Scanning) else default
    if name == "language":
        return value if isinstance(value, str) and _LANGUAGE.fullmatch(value) else default
    if name == "region":
        return value if isinstance(value, str) and _REGION.fullmatch(value) else default
    if name == "own_help":
        return _lines(value)
    return value if isinstance(value, bool) else default


def _lines(value: object) -> tuple[str, ...]:
    """Return the texts of a list as lines that can be shown: no signs that do not print, no blank ones."""
    texts = [thing for thing in value if isinstance(thing, str)] if isinstance(value, list | tuple) else []
    lines = (printable(text)[:LONGEST_OWN_HELP].strip() for text in texts)
    return tuple(line for line in lines if line)[:MOST_OWN_HELP]


def printable(text: str) -> str:
    """Return the signs of a text that show as they are: no line breaks, no marks that turn the writing."""
    return "".join(sign for sign in text if sign.isprintable())


def _number(value: object, least: float, most: float) -> float | None:
    """Return `value` held between `least` and `most`, or None for what is no number (nan, true and false)."""
    if isinstance(value, bool) or not isinstance(value, int | float) or value != value:
        return None
    # Held before it becomes a float: a whole number may be too large to be one.
    return float(min(max(value, least), most))


def _nearest_size(size: float) -> float:
    return min(TEXT_SIZES, key=lambda known: abs(known - size))
