"""A face a child puts together: Pip's head without brows, eyes and mouth, and six of each to lay on it."""

from collections.abc import Callable, Mapping
from dataclasses import asdict
from functools import partial
from types import MappingProxyType

from assets.make.otter.brow import brow
from assets.make.otter.bust import bust
from assets.make.otter.eye import eye
from assets.make.otter.face import Face, neutral
from assets.make.otter.faces import CORNER, HEAD, HEAD_AT, HEIGHT, WIDTH, card_ground
from assets.make.otter.head import MUZZLE_TIP
from assets.make.otter.mouth import mouth
from assets.make.otter.outlines import SIDES
from assets.make.otter.tears import tears
from assets.make.otter.who import PIP
from assets.make.paint import Canvas, Frame, Picture, ellipse, rounded, sheet, symmetric

GROUND = "#efe3d6"
BUTTON = 132
"""Side of a part's button picture in units."""
SHOWN = 63
"""Radius of the round piece of the face a button shows."""
Layer = Callable[[Canvas, Frame, Face], None]

BROWS: tuple[Mapping[str, float], ...] = (
    {"brow_arch": 0.0, "brow_height": -0.2, "brow_weight": 0.5},
    {"brow_arch": 1.0, "brow_height": 0.9, "brow_weight": 0.5},
    {"brow_angle": -0.9, "brow_height": 0.15, "brow_weight": 0.75},
    {"brow_angle": 1.0, "brow_height": -0.55, "brow_weight": 1.0, "brow_arch": 0.1},
    {"brow_skew": 1.3, "brow_height": 0.1, "brow_weight": 0.65, "brow_arch": 0.6},
    {"brow_angle": -1.15, "brow_height": 0.7, "brow_weight": 0.7, "brow_arch": 0.1},
)
"""Flat, raised, sad, cross, one up, worried."""
EYES: tuple[Mapping[str, float], ...] = (
    {},
    {"eye_open": 1.15, "eye_size": 1.14, "pupil": 0.56, "sparkle": 0.7},
    {"lid": 0.52, "pupil": 0.92, "sparkle": 0.4},
    {"eye_open": 0.04, "eye_curve": -1.0},
    {"eye_open": 0.04, "eye_curve": 1.0},
    {"lid": 0.16, "lid_angle": -0.7, "tears": 0.8, "gaze_y": 0.3, "sparkle": 1.0, "eye_size": 1.05},
)
"""Open, wide, half shut, resting, smiling, with tears."""
MOUTHS: tuple[Mapping[str, float], ...] = (
    {"mouth_curve": 0.75, "mouth_width": 0.6},
    {"mouth_curve": 1.0, "mouth_open": 0.85, "mouth_width": 0.98, "tongue": 1.0},
    {"mouth_curve": 0.0, "mouth_width": 0.55},
    {"mouth_curve": -0.95, "mouth_width": 0.58, "lip": 0.8},
    {"mouth_curve": 0.0, "mouth_open": 0.55, "mouth_width": 0.36, "mouth_round": 1.0},
    {"mouth_curve": -0.15, "mouth_width": 0.62, "mouth_wobble": 1.5},
)
"""A small smile, a wide open one, straight, down, a small O, wobbly."""


def lay_brows(canvas: Canvas, frame: Frame, face: Face) -> None:
    """Both brows."""
    for side in SIDES:
        brow(canvas, frame, PIP, face, side, PIP.fur)


def lay_eyes(canvas: Canvas, frame: Frame, face: Face) -> None:
    """Both eyes and what they weep."""
    for side in SIDES:
        eye(canvas, frame, PIP, face, side, PIP.cream, canvas.everything())
    tears(canvas, frame, face.tears)


def lay_mouth(canvas: Canvas, frame: Frame, face: Face) -> None:
    """The mouth below the nose: nothing is laid over the nose itself."""
    nose = canvas.mask(symmetric(list(MUZZLE_TIP)), frame)
    with canvas.within(canvas.everything() - nose):
        mouth(canvas, frame, face, PIP.cream)


PARTS: Mapping[str, tuple[Layer, tuple[Mapping[str, float], ...], tuple[float, float]]] = MappingProxyType(
    {
        "brows": (lay_brows, BROWS, (-0.27, 80)),
        "eyes": (lay_eyes, EYES, (-0.02, 78)),
        "mouth": (lay_mouth, MOUTHS, (0.34, 114)),
    }
)
"""Each part's layer and six shapes; for its button the height looked at and the units per head unit."""


def shaped(shape: Mapping[str, float]) -> Face:
    """The face at rest but for one part's shape."""
    return Face(**{**asdict(neutral()), **shape})


def own_head() -> Canvas:
    """The card the parts are laid on."""
    canvas, frame = sheet(WIDTH, HEIGHT)
    card_ground(canvas, frame, GROUND)
    bust(canvas, frame.at(*HEAD_AT, HEAD), PIP, neutral(), features=False)
    canvas.grain()
    canvas.cut(canvas.mask(rounded(0, 0, WIDTH, HEIGHT, CORNER), frame))
    return canvas


def own_part(lay: Layer, shape: Mapping[str, float]) -> Canvas:
    """One part where it belongs on the head's card, nothing else."""
    canvas, frame = sheet(WIDTH, HEIGHT)
    lay(canvas, frame.at(*HEAD_AT, HEAD), shaped(shape))
    return canvas


def part_button(part: str, shape: Mapping[str, float]) -> Canvas:
    """A round piece of the face with the part, large; below brows the open eyes show where they are."""
    lay, _, (height, scale) = PARTS[part]
    canvas, frame = sheet(BUTTON, BUTTON)
    local = frame.at(BUTTON / 2, BUTTON / 2 - height * scale, scale)
    bust(canvas, local, PIP, neutral(), features=False)
    if part == "brows":
        lay_eyes(canvas, local, neutral())
    lay(canvas, local, shaped(shape))
    canvas.cut(canvas.mask(ellipse(BUTTON / 2, BUTTON / 2, SHOWN, n=120), frame))
    return canvas


PICTURES = {
    "own_head": Picture(own_head, 92),
    **{
        f"own_{part}_{n}": Picture(partial(own_part, lay, shape), 92)
        for part, (lay, shapes, _) in PARTS.items()
        for n, shape in enumerate(shapes, 1)
    },
    **{
        f"part_{part}_{n}": Picture(partial(part_button, part, shape), 92)
        for part, (_, shapes, _) in PARTS.items()
        for n, shape in enumerate(shapes, 1)
    },
}
