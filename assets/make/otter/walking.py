"""Pip and Mo on their way, paw in paw, upright and unhurried, seen from half beside; they go to the right."""

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from assets.make.otter.arms import Point, holding_pebble, reaching
from assets.make.otter.body import NECK
from assets.make.otter.face import Face, face
from assets.make.otter.head import head
from assets.make.otter.limbs import limb, paw
from assets.make.otter.pair import GAP, MO_SIZE, held_paws
from assets.make.otter.pairs import HANDS, SIT_AT, SIT_SCALE, SIT_SIZE, at_pip
from assets.make.otter.who import MO, PIP, Otter
from assets.make.paint import Canvas, Frame, Mask, Picture, bezier, ellipse, ribbon, sheet, spline, tuft

STEPS = 6
"""Pictures of two steps, one with each foot."""
GROUND = 2.94
"""Where the feet stand, in the pair's units: as deep as the sitting pair sits."""
STRIDE, LIFT, BOB = 0.32, 0.15, 0.055
"""How far a foot swings to each side, how high it is lifted, and how much the body rises over a leg."""
LEAN = 2.5
"""Degrees that they lean forwards."""
TRUNK = (
    (-0.04, 0.40),
    (0.40, 0.52),
    (0.74, 0.86),
    (0.88, 1.30),
    (0.86, 1.72),
    (0.62, 2.10),
    (0.10, 2.26),
    (-0.46, 2.16),
    (-0.82, 1.84),
    (-0.88, 1.40),
    (-0.74, 0.90),
    (-0.42, 0.52),
)
"""The upright body, its belly a little forwards."""
BELLY = ((0.24, 0.74), (0.60, 0.98), (0.74, 1.40), (0.66, 1.82), (0.30, 2.10), (-0.10, 1.92), (-0.14, 1.30))
STROKES = ((0.30, 1.20, 84), (0.16, 1.50, 92), (0.46, 1.60, 80), (0.30, 1.86, 88))
"""Fur strokes on the belly: place and direction."""
BACK_FUR = ((-0.82, 1.30, 112), (-0.86, 1.62, 108), (-0.76, 1.94, 100))


@dataclass(frozen=True)
class Step:
    """One otter at one moment: the phase of the near leg (0 = foremost, a quarter = coming back under)."""

    who: Otter
    face: Face
    phase: float
    ground: float
    """Where the feet stand in the otter's own frame."""

    @property
    def near(self) -> float:
        """The near leg's phase as an angle."""
        return math.tau * self.phase

    @property
    def rise(self) -> float:
        """How much higher the body is over a standing leg than between two."""
        return BOB * abs(math.sin(self.near))

    def point(self, x: float, y: float) -> Point:
        """A point of this body, from the rig's."""
        return x * self.who.wide, NECK + (y - NECK) * self.who.sitting


def walking_pair(canvas: Canvas, frame: Frame, phase: float) -> None:
    """Paint both; the origin is midway between the heads, one unit is half Pip's head."""
    mo_y, pip_y = -0.30, 0.42
    mo = Step(MO, at_pip(), phase, (GROUND - mo_y) / MO_SIZE)
    # Shorter legs, another step: Pip is never quite in time with Mo.
    pip = Step(PIP, ahead(), phase + 0.30, GROUND - pip_y)
    mo_frame = frame.at(-GAP / 2, mo_y - mo.rise * MO_SIZE, MO_SIZE, rot=LEAN)
    pip_frame = frame.at(GAP / 2 + 0.05, pip_y - pip.rise, 1.0, rot=LEAN)
    sway = 0.05 * math.sin(math.tau * phase)
    middle = frame.at(0.22 + sway, 1.60 - 0.4 * abs(sway))
    for x, wide in ((-GAP / 2, MO_SIZE), (GAP / 2 + 0.05, 1.0)):
        canvas.soft(x - 0.12, GROUND, 1.25 * wide, 0.18 * wide, "#2c4a50", 0.36, frame)
    _mo(canvas, mo_frame, mo, middle.point(-0.04, 0))
    _pip(canvas, pip_frame, pip, middle.point(0.10, 0))
    held_paws(canvas, middle.at(scale=HANDS))


def ahead() -> Face:
    """Pip's face: glad, looking where they go."""
    return replace(face({"happy": 0.55}), turn=0.75, nod=-0.1, pupil=0.93, gaze_x=0.5, gaze_y=-0.1, tilt=-2)


def _mo(canvas: Canvas, frame: Frame, step: Step, hand: Point) -> None:
    _behind(canvas, frame, step)
    trunk = _trunk(canvas, frame, step)
    _leg(canvas, frame, step, step.near, -0.16, trunk)
    reaching(canvas, frame, step.point(0.56, 1.0), frame.local(*hand), 1, step.who)
    x, y = step.point(-0.56, 1.02)
    swing = -0.30 * math.cos(step.near)
    wrist = (x - 0.06 + swing, y + 0.78 - 0.30 * abs(swing))
    limb(
        canvas,
        frame,
        ((x, y), (x - 0.16, y + 0.36), (wrist[0] - 0.10, wrist[1] - 0.22), wrist),
        0.42,
        0.28,
        step.who,
    )
    paw(canvas, frame, wrist[0], wrist[1] + 0.04, 0.20, 172 - 60 * swing, step.who, fingers=False)
    head(canvas, frame.at(rot=-LEAN), step.who, step.face, glow=False)


def _pip(canvas: Canvas, frame: Frame, step: Step, hand: Point) -> None:
    _behind(canvas, frame, step)
    trunk = _trunk(canvas, frame, step)
    _leg(canvas, frame, step, step.near, -0.14, trunk)
    holding_pebble(canvas, frame, step.point(0.62, 1.02), step.point(0.34, 1.52), 1, step.who)
    reaching(canvas, frame, step.point(-0.52, 1.0), frame.local(*hand), -1, step.who)
    head(canvas, frame.at(rot=-LEAN), step.who, step.face, glow=False)


def _behind(canvas: Canvas, frame: Frame, step: Step) -> None:
    """The tail, swaying a little, and the leg at the far side."""
    sway = 0.10 * math.sin(step.near)
    ends = ((-0.30, 1.95), (-0.92, 2.34), (-1.20, 2.40 + sway / 2), (-1.50, 2.10 + sway))
    root, there, back, tip = (step.point(*end) for end in ends)
    tail = canvas.mask(ribbon(bezier(root, there, back, tip), 0.56, 0.18), frame)
    canvas.form(tail, step.who.fur, 0.28 * frame.k, shade=0.5, rim=0.6)
    _leg(canvas, frame, step, step.near + math.pi, 0.24, None)


def _trunk(canvas: Canvas, frame: Frame, step: Step) -> Mask:
    k, who = frame.k, step.who
    fur = [tuft(*step.point(x, y), angle, 0.12, 0.20, -0.1) for x, y, angle in BACK_FUR]
    trunk = canvas.mask([spline([step.point(*p) for p in TRUNK]), *fur], frame)
    canvas.form(trunk, who.fur, 0.9 * k, shade=0.55, rim=0.6)
    belly = canvas.mask(spline([step.point(*p) for p in BELLY]), frame).blur(0.035 * k) & trunk
    canvas.form(belly, who.belly, 0.6 * k, shade=0.35, rim=0.3, clip=trunk)
    for x, y, angle in STROKES:
        canvas.fill(tuft(*step.point(x, y), angle, 0.12, 0.03, 0.25), who.belly.dark, frame, alpha=0.30)
    canvas.soft(0.0, 0.80, 0.90, 0.40, who.fur.dark, 0.8, frame, clip=trunk)
    return trunk


def _leg(canvas: Canvas, frame: Frame, step: Step, angle: float, hip_x: float, body: Mask | None) -> None:
    """A leg at this angle of its round: forward, back along the ground, and lifted forward again."""
    forward = math.cos(angle)
    lift = LIFT * max(0.0, -math.sin(angle))
    # The frame leans and rises with the body; the feet keep to the ground.
    ground = frame.at(rot=-LEAN).at(y=step.rise)
    hx, hy = step.point(hip_x, 1.86)
    ax, ay = hip_x * step.who.wide - 0.03 + STRIDE * forward, step.ground - 0.17 - lift
    hx, hy = ground.local(*frame.point(hx, hy))
    knee = 0.11 + 0.5 * lift
    path = bezier((hx, hy), (hx + knee, hy + 0.26), (ax + knee * 0.9, ay - 0.30), (ax, ay), 22)
    thick = 0.62 * step.who.wide
    mask = canvas.mask(ribbon(path, thick, 0.34), ground)
    turn = 15 * -forward * abs(forward)
    _foot(canvas, ground.at(ax, ay - 0.05 * abs(forward) ** 3, rot=turn), step.who)
    if body is None:
        canvas.form(mask, step.who.fur, 0.3 * frame.k, shade=0.5, rim=0.5)
        canvas.put(mask, step.who.fur.dark, 0.35)
    else:
        clip = _out_of(body, mask, frame.k)
        canvas.form(mask, step.who.fur, 0.3 * frame.k, shade=0.5, rim=0.5, clip=clip)


def _out_of(body: Mask, thigh: Mask, k: float) -> Mask:
    """What is seen of a thigh that comes softly out of the body it belongs to."""
    return ((body - body.shift(0, -0.34 * k).blur(0.14 * k)) | (thigh - body)) & thigh


def _foot(canvas: Canvas, frame: Frame, who: Otter) -> None:
    """A broad webbed foot from the side, toes to the right."""
    k = frame.k * who.foot / 0.33
    local = frame.at(scale=who.foot / 0.33)
    sole = spline(
        [
            (-0.20, -0.06),
            (-0.05, -0.19),
            (0.20, -0.16),
            (0.46, -0.01),
            (0.50, 0.12),
            (0.34, 0.17),
            (-0.10, 0.17),
            (-0.22, 0.10),
        ]
    )
    toes = [
        ellipse(0.30, 0.10, 0.11, 0.085),
        ellipse(0.42, 0.09, 0.11, 0.09),
        ellipse(0.50, 0.08, 0.09, 0.08),
    ]
    mask = canvas.mask([sole, *toes], local)
    canvas.put(mask.shift(-0.02 * k, 0.03 * k).blur(0.05 * k), who.fur.dark, 0.4)
    canvas.form(mask, who.fur, 0.3 * k, shade=0.5, rim=0.7)
    for x in (0.31, 0.42):
        canvas.fill(ribbon([(x, -0.02), (x + 0.02, 0.10)], 0.02, 0.035), who.fur.dark, local, alpha=0.6)


def walking(phase: float) -> Canvas:
    """The pair on its way, at the place and in the size of the sitting pair."""
    canvas, frame = sheet(*SIT_SIZE, *SIT_AT)
    walking_pair(canvas, frame.at(scale=SIT_SCALE), phase)
    canvas.grain()
    return canvas


def steps(paint: Callable[[float], Canvas]) -> list[Callable[[], Canvas]]:
    """Painters of two steps, in order."""
    return [partial(paint, step / STEPS) for step in range(STEPS)]


PICTURES = {f"pair_sit_walk_{n}": Picture(step, 92) for n, step in enumerate(steps(walking), 1)}
"""All share the registration of the sitting pair."""
