"""The pair afloat (home) and sitting (walks, sitting still), each in several moods that cross-fade."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from assets.make.otter.arms import Free
from assets.make.otter.face import Face, blink, face
from assets.make.otter.pair import Together, ground_shadows, pair, rings_and_reflections
from assets.make.paint import Canvas, Picture, sheet

FLOAT_SIZE = (684, 462)
FLOAT_AT = (350, 132)
FLOAT_SCALE = 86.0
"""The floating pair's origin on its sheet, and half the width of Pip's head, in units."""
SIT_SIZE = (560, 352)
SIT_AT = (308, 112)
SIT_SCALE = 68.0
HANDS = 1.15


def at_pip() -> Face:
    """Mo's face turned to Pip: attunement is drawn by gaze and turn of the head."""
    return replace(
        face({"happy": 0.42}),
        turn=0.9,
        nod=0.25,
        pupil=0.9,
        gaze_x=0.85,
        gaze_y=0.3,
        squint=0.12,
        tilt=3,
        brow_height=0.1,
        brow_angle=-0.25,
        brow_arch=0.5,
    )


def menu_faces() -> Together:
    """Mo looks at Pip, Pip looks at the child."""
    return Together(replace(face({"happy": 0.45}), turn=-0.25), at_pip(), hands=HANDS)


def blinking() -> Together:
    """The same two with their eyes shut for a moment."""
    awake = menu_faces()
    return replace(awake, pip=blink(awake.pip), mo=blink(awake.mo))


def calm() -> Together:
    """Both with resting eyes, heads towards each other."""
    rest = face({"calm": 1.0})
    return Together(replace(rest, turn=-0.5), replace(rest, turn=0.5, tilt=3), hands=HANDS)


def waving(paw: Free = "wave") -> Together:
    """Both wave their free paw to the child."""
    glad = replace(face({"happy": 0.62}), tilt=-2)
    warm = replace(face({"happy": 0.48}), tilt=2, brow_arch=0.7)
    return Together(glad, warm, paw, paw, HANDS)


def glad() -> Together:
    """Both glad, looking at the child."""
    return Together(face({"happy": 0.6}), replace(face({"happy": 0.44}), tilt=2, brow_arch=0.6), hands=HANDS)


def glad_blinking() -> Together:
    """The glad two with their eyes shut for a moment."""
    awake = glad()
    return replace(awake, pip=blink(awake.pip), mo=blink(awake.mo))


def looking_left() -> Together:
    """Both look up and to the left, at something they notice."""
    pip, mo = _left(face({"happy": 0.55, "surprised": 0.3})), _left(at_pip())
    return Together(pip, mo, hands=HANDS)


def _left(of: Face) -> Face:
    return replace(
        of, turn=-0.9, nod=-0.6, gaze_x=-1.0, gaze_y=-0.6, pupil=0.84, eye_open=1.02, pop=0.0, tilt=-5.0
    )


def gazing() -> Together:
    """They look at each other: Mo down to Pip, Pip up to Mo."""
    up = replace(
        face({"happy": 0.4, "loved": 0.1}),
        turn=-0.95,
        nod=-0.5,
        pupil=0.88,
        gaze_x=-0.95,
        gaze_y=-0.5,
        eye_open=1.0,
        eye_curve=0.0,
        tilt=-7,
        cheek=0.7,
        hearts=0.0,
        paws=0.0,
    )
    return Together(up, replace(at_pip(), turn=1.0, nod=0.4, gaze_y=0.45, tilt=7, cheek=0.6), hands=HANDS)


def afloat(how: Callable[[], Together]) -> Canvas:
    """The pair in the water, with waterline, rings and reflections."""
    canvas, frame = sheet(*FLOAT_SIZE, *FLOAT_AT)
    frame = frame.at(scale=FLOAT_SCALE)
    rings_and_reflections(canvas, frame)
    pair(canvas, frame, how(), afloat=True)
    canvas.grain()
    return canvas


def sitting(how: Callable[[], Together]) -> Canvas:
    """The pair on land, with a soft shadow on the ground."""
    canvas, frame = sheet(*SIT_SIZE, *SIT_AT)
    frame = frame.at(scale=SIT_SCALE)
    ground_shadows(canvas, frame)
    pair(canvas, frame, how(), afloat=False)
    canvas.grain()
    return canvas


PICTURES = {
    "pair_float": Picture(partial(afloat, menu_faces), 92),
    "pair_float_blink": Picture(partial(afloat, blinking), 92),
    "pair_float_gaze": Picture(partial(afloat, gazing), 92),
    "pair_float_calm": Picture(partial(afloat, calm), 92),
    "pair_float_wave": Picture(partial(afloat, waving), 92),
    "pair_float_wave_in": Picture(partial(afloat, partial(waving, "wave_in")), 92),
    "pair_sit": Picture(partial(sitting, glad), 92),
    "pair_sit_blink": Picture(partial(sitting, glad_blinking), 92),
    "pair_sit_gaze": Picture(partial(sitting, gazing), 92),
    "pair_sit_left": Picture(partial(sitting, looking_left), 92),
    "pair_sit_calm": Picture(partial(sitting, calm), 92),
}
"""All that float share one registration, and all that sit another."""
