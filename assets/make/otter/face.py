"""What a face can do, and the faces of the feelings as data (feelings.json)."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from functools import cache
from pathlib import Path

FEELINGS = Path(__file__).resolve().parent.parent / "feelings.json"
TINTS_FROM = 0.2
PAWS_FROM = 0.3
"""Strengths above which a feeling's colour and paws come in."""
SIGNS_FROM = 0.15
"""Strength a sign with a name waits for, unless the record's `start` says otherwise."""


@dataclass(frozen=True)
class Face:
    """The parameters of one face; signs run from -1 to 1, amounts from 0 to 1 unless said otherwise."""

    brow_angle: float
    """-1 inner ends up (sad, scared), +1 inner ends down (mad)."""
    brow_height: float
    brow_arch: float
    brow_weight: float
    eye_open: float
    """0..1.25; above 1 a taller eye, below .62 with eye_curve a closed arc."""
    eye_size: float
    """.9..1.2"""
    pupil: float
    """.5..1; at 1 it fills the eye, below .97 white shows and the gaze becomes visible."""
    sparkle: float
    lid: float
    """0...7, how far the upper lid is down."""
    lid_angle: float
    squint: float
    eye_curve: float
    """A closed eye: -1 resting, +1 smiling."""
    gaze_x: float
    gaze_y: float
    mouth_curve: float
    mouth_open: float
    mouth_width: float
    mouth_round: float
    mouth_wobble: float
    teeth: float
    tongue: float
    lip: float
    cheek: float
    """0..1.15, blush."""
    puff: float
    ear: float
    """-1 up, +1 drooped."""
    tears: float
    """Above .15 brimming, above .28 one drop, above .6 both run."""
    tilt: float
    """-15..15 degrees, + towards the viewer's right."""
    tint: float
    """0...45; above that it looks ill."""
    hearts: float
    zzz: float
    steam: float
    shiver: float
    pop: float
    paws: float
    shade: float
    drop: float
    """-.5..1, the shoulders fall."""
    glow: float
    ripple: float
    turn: float
    nod: float
    """turn and nod slide the features over the skull: a cheap three-quarter view."""
    brow_skew: float
    """+1 lifts the brow at the viewer's right and lowers the other."""
    mouth_skew: float
    """+1 lifts the corner at the viewer's right and lowers the other."""
    wink: float
    """Above .5 the eye at the viewer's right is shut, smiling."""
    cross: float
    """Both eyes look towards the nose."""
    tint_colour: str | None = None
    paw_pose: str | None = None
    """A name in poses.POSES."""
    signs: tuple[tuple[str, float], ...] = ()
    """Names in tokens.py, each with its amount."""


NUMBERS = tuple(each.name for each in fields(Face) if each.type is float)


@dataclass(frozen=True)
class Feeling:
    """One feeling: its card's ground, its face at full strength, and what waits until a strength."""

    id: str
    ground: str
    to: Mapping[str, float]
    start: Mapping[str, float]
    tint_colour: str | None
    paw_pose: str | None
    signs: Mapping[str, float]
    ease: float
    """Power of the strength, 0..1: below 1 even a little of the feeling shows well, 1 is straight."""


@cache
def neutral() -> Face:
    """The face at rest, from which every feeling starts."""
    record = json.loads(FEELINGS.read_text("utf-8"))["neutral"]
    return Face(**record)


@cache
def feelings() -> dict[str, Feeling]:
    """The feelings by id, in the order of the file."""
    return {
        record["id"]: Feeling(
            record["id"],
            record["bg"],
            record["to"],
            record.get("start", {}),
            record.get("tint_colour"),
            record.get("paw_pose"),
            record.get("signs", {}),
            record.get("ease", 1.0),
        )
        for record in json.loads(FEELINGS.read_text("utf-8"))["feelings"]
    }


def face(strengths: Mapping[str, float]) -> Face:
    """The face of one feeling, or of several mixed, each with its strength 0..1."""
    rest = neutral()
    values: dict[str, float] = {name: getattr(rest, name) for name in NUMBERS}
    tint_colour, paw_pose = rest.tint_colour, rest.paw_pose
    signs: dict[str, float] = {}
    for name, given in strengths.items():
        feeling = feelings()[name]
        strength = given**feeling.ease
        for parameter, full in feeling.to.items():
            part = _come(strength, feeling.start.get(parameter, 0.0))
            values[parameter] += part * (full - getattr(rest, parameter))
        if feeling.tint_colour and strength > TINTS_FROM:
            tint_colour = feeling.tint_colour
        if feeling.paw_pose and strength > PAWS_FROM:
            paw_pose = feeling.paw_pose
        for sign, full in feeling.signs.items():
            amount = full * _come(strength, feeling.start.get(sign, SIGNS_FROM))
            signs[sign] = max(amount, signs.get(sign, 0.0))
    shown = tuple((sign, amount) for sign, amount in signs.items() if amount > 0)
    return Face(tint_colour=tint_colour, paw_pose=paw_pose, signs=shown, **values)


def _come(strength: float, waits: float) -> float:
    """How far (0..1) a parameter that waits until a strength has come at this one."""
    return max(0.0, (strength - waits) / (1 - waits))


def blink(awake: Face) -> Face:
    """The same face with its eyes shut for a moment."""
    return replace(awake, eye_open=0.05, eye_curve=-1.0)
