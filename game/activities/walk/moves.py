"""How a noticed thing answers: a small movement from rest to rest. Lengths are units, turns degrees."""

import math
from dataclasses import dataclass, replace

from .level import Moves
from .pace import ANSWER_SECONDS


@dataclass(frozen=True, slots=True)
class Pose:
    """How far a thing is from its place, its turn, its size, and how much of its other picture shows."""

    dx: float = 0.0
    dy: float = 0.0
    turn: float = 0.0
    size: float = 1.0
    moved: float = 0.0


REST = Pose()

TURNS = 6.0
"""Degrees between two turns of what twirls: each turn is kept as a picture, so there may not be too many."""

STIR_EVERY, STIR = 9.0, 1.3
"""A waiting thing stirs so often and for so long, in seconds."""


def ease(part: float) -> float:
    """A smooth way from 0 to 1 that begins and ends slowly."""
    part = min(1.0, max(0.0, part))
    return part * part * (3.0 - 2.0 * part)


def swell(seconds: float) -> float:
    """Up to 1 within half a second, there for a while, and back to 0 by the end of the answer."""
    return ease(seconds / 0.5) * (1.0 - ease((seconds - ANSWER_SECONDS + 0.9) / 0.9))


def pose(moves: Moves, seconds: float, height: float) -> Pose:
    """The pose of a thing ``seconds`` after it was noticed; at rest before and after."""
    if not 0.0 <= seconds < ANSWER_SECONDS:
        return REST
    much = swell(seconds)
    if moves == "hop":
        return _hop(seconds, height)
    if moves == "flutter":
        return _flutter(seconds, much)
    if moves == "shake":
        return Pose(turn=6.0 * much * math.sin(seconds * math.tau * 1.4), moved=much)
    if moves == "nod":
        return replace(_about_foot(7.0 * much * math.sin(seconds * math.tau * 0.7), height), moved=much)
    if moves == "scuttle":
        return Pose(dx=0.42 * height * much * math.sin(seconds * math.tau / 1.6), dy=-2.0 * much, moved=much)
    if moves == "circle":
        return _circle(seconds, height)
    if moves == "drift":
        return _drift(seconds, height)
    if moves == "rise":
        return Pose(dy=-0.22 * height * much, moved=much)
    if moves == "twirl":
        return Pose(turn=TURNS * round(360.0 * ease(seconds / (ANSWER_SECONDS - 0.2)) / TURNS), moved=much)
    if moves == "curl":
        return Pose(dx=-12.0 * much, size=1.0 + 0.06 * much * math.sin(seconds * math.tau * 0.6), moved=much)
    return Pose(size=1.0 + 0.05 * much, moved=much)


def waiting(moves: Moves, now: float, place: float, height: float) -> Pose:
    """The little life of a thing that waits, so that one sees what can be noticed.

    ``place`` 0..1 sets when in ``STIR_EVERY`` seconds it stirs, so that things stir one after the other.
    """
    if moves in ("flutter", "circle"):
        return Pose(
            3.0 * math.sin(now * 0.9), 4.0 * math.sin(now * 1.3), moved=1.0 if now % 3.4 < 0.5 else 0.0
        )
    part = (now - place * STIR_EVERY) % STIR_EVERY / STIR
    if part >= 1.0 or moves in ("glow", "ring", "rise", "twirl"):
        return REST
    return _about_foot(2.6 * math.sin(math.tau * part) * math.sin(math.pi * part), height)


def calm_pose(seconds: float) -> Pose:
    """The same without movement: only the other picture comes and goes."""
    return Pose(moved=swell(seconds)) if 0.0 <= seconds < ANSWER_SECONDS else REST


def _hop(seconds: float, height: float) -> Pose:
    """Two hops, the second lower; the other picture (an open beak) shows in three phrases."""
    first, second = seconds / 0.55, (seconds - 0.6) / 0.45
    lift = 0.0
    if first < 1.0:
        lift = math.sin(math.pi * first) ** 2 * 0.24
    elif 0.0 < second < 1.0:
        lift = math.sin(math.pi * second) ** 2 * 0.13
    phrases = 1.0 if seconds > 0.35 and (seconds - 0.35) % 0.9 < 0.55 and seconds < 2.9 else 0.0
    return Pose(dy=-lift * height, moved=phrases)


def _flutter(seconds: float, much: float) -> Pose:
    """Up and round in a small figure of eight, wings going."""
    turn = seconds * math.tau / 1.6
    wings = 1.0 if math.sin(seconds * math.tau * 2.2) > 0.25 else 0.0
    return Pose(
        24.0 * much * math.sin(turn),
        -16.0 * much * (1.0 - math.cos(2 * turn)) / 2 - 8.0 * much,
        5.0 * much * math.sin(turn),
        1.0,
        wings if much > 0.1 else 0.0,
    )


def _circle(seconds: float, height: float) -> Pose:
    """Once round, beginning and ending where it waits (the foot of the round)."""
    angle, radius = math.tau * ease(seconds / (ANSWER_SECONDS - 0.2)), 0.42 * height
    x, y = radius * math.sin(angle), -radius * (1.0 - math.cos(angle))
    return Pose(x, y, 8.0 * math.sin(angle), 1.0, 1.0 if math.sin(seconds * math.tau * 2.2) > 0.25 else 0.0)


def _drift(seconds: float, height: float) -> Pose:
    """Lifted softly, then down again like a leaf, from side to side."""
    part = seconds / ANSWER_SECONDS
    up = 0.3 * height * (ease(part / 0.25) if part < 0.25 else 1.0 - ease((part - 0.25) / 0.75))
    sway = math.sin(part * math.tau * 1.5) * math.sin(math.pi * part)
    return Pose(0.16 * height * sway, -up, 9.0 * sway)


def _about_foot(turn: float, height: float) -> Pose:
    """Turned about its foot instead of its middle."""
    angle, arm = math.radians(turn), height / 2
    return Pose(arm * math.sin(angle), arm * (1.0 - math.cos(angle)), turn)
