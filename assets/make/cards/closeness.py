"""The comfort levels: squeezing, swaying, stroking, listening, sitting."""

from dataclasses import replace

from assets.make.cards.bubbles import HOURS, meadow, sun_of
from assets.make.cards.card import ground, picture, window
from assets.make.cards.water import pond
from assets.make.otter.bust import bust
from assets.make.otter.face import face
from assets.make.otter.limbs import limb, paw, pebble
from assets.make.otter.lying import blissful, pip_lying
from assets.make.otter.pair import pair, rings_and_reflections
from assets.make.otter.pairs import calm, glad
from assets.make.otter.who import PIP
from assets.make.paint import Canvas, Frame, Material, bezier, ellipse, ribbon, rounded
from assets.make.palette import light
from assets.make.places.grass import Fringe, fringe
from assets.make.places.hill import hill, profile
from assets.make.places.lily import pad
from assets.make.places.sky import glow, sky

ROPE = Material("#8fa06a", "#dfe0a0", "#55704f")
WOOD = Material("#a67c5c", "#e8bf90", "#6a4a48")
NOTE = Material("#7a6bb0", "#c3b6e4", "#51457f")


def squeeze(canvas: Canvas, frame: Frame) -> None:
    """Pip with both arms tight around a big pebble."""
    ground(canvas, frame, "#cfe3e6")
    local = frame.at(134, 122, 74)
    glad_to = replace(face({"loved": 0.7}), hearts=0, paws=0, glow=0, tilt=-3, cheek=1.1)
    bust(canvas, local, PIP, glad_to)
    for side in (-1, 1):
        upper = ((side * 0.56, 1.16), (side * 1.10, 1.30), (side * 1.40, 1.60), (side * 1.26, 1.84))
        limb(canvas, local, upper, 0.44, 0.40, PIP)
    pebble(canvas, local, 0, 1.50, 0.92, -4)
    for side in (-1, 1):
        fore = ((side * 1.30, 1.70), (side * 1.28, 2.00), (side * 0.94, 1.84), (side * 0.62, 1.60))
        limb(canvas, local, fore, 0.40, 0.32, PIP)
        paw(canvas, local, side * 0.56, 1.56, 0.22, side * -76, PIP)


def sway(canvas: Canvas, frame: Frame) -> None:
    """Pip and Mo on a swing of reed and driftwood."""
    meadow(canvas, frame, HOURS["morning"])
    swing = frame.at(134, 22, 0.88, rot=5)
    for side in (-1, 1):
        rope = bezier((side * 98, -60), (side * 99, 60), (side * 101, 130), (side * 102, 196), 30)
        canvas.form(canvas.mask(ribbon(rope, 5, 5), swing), ROPE, 3 * frame.k, shade=0.4, rim=0.6)
    seat = canvas.mask(rounded(-118, 188, 236, 17, 8.5), swing)
    canvas.put(seat.shift(-3, 12).blur(9), "#21464a", 0.4)
    canvas.form(seat, WOOD, 9 * frame.k, shade=0.5, rim=0.7)
    pair(canvas, swing.at(8, 106, 27), glad(), afloat=False)


def stroke(canvas: Canvas, frame: Frame) -> None:
    """Pip lying on the grass, and the way a hand goes along the back."""
    field = window(frame, 560, 640, 420)
    sky(canvas, field, light("noon").sky, 900)
    glow(canvas, field, replace(sun_of(HOURS["noon"]), x=900, y=700))
    crest = profile(21, ((3.2, 7), (6.1, 3)), 158, 300)
    hill(canvas, frame, crest, "#bfd08c", "#4f8a6c", 130)
    fringe(canvas, frame, crest, Fringe(240, 11, "#8dbb7c", "#cfd88c", 4, -10, 280))
    pip_lying(canvas, frame.at(168, 172, 55), blissful())
    local = frame.at(168, 172, 55)
    for i, y in enumerate((-1.50, -1.72, -1.94)):
        path = bezier((0.1 - i * 0.1, y), (-0.8, y - 0.22), (-1.7, y + 0.02), (-2.3 - 0.05 * i, y + 0.62), 30)
        canvas.fill(ribbon(path, 0.02, 0.05, 0.10 - 0.02 * i), "#fffdf2", local, alpha=0.85 - 0.2 * i)


def listen(canvas: Canvas, frame: Frame) -> None:
    """Pip listening with resting eyes, sound coming near."""
    ground(canvas, frame, "#d9d2e9")
    for i, r in enumerate((30, 52, 74, 96)):
        ring = canvas.mask(ellipse(222, 66, r), frame) - canvas.mask(ellipse(222, 66, r - 5), frame)
        canvas.put(ring.blur(0.8), "#ffffff", 0.85 - 0.18 * i)
    _note(canvas, frame.at(222, 66))
    quiet = replace(face({"calm": 0.9}), ear=-0.7, tilt=9, turn=0.5, ripple=0, glow=0)
    bust(canvas, frame.at(112, 178, 78), PIP, quiet)


def _note(canvas: Canvas, frame: Frame) -> None:
    shapes = [ellipse(-8, 12, 8.5, 7, -18)]
    shapes += ribbon([(-1.5, 10), (-1.5, 0), (-1.5, -10), (-1.5, -19)], 4.5, 4.5)
    shapes += ribbon(bezier((-1.5, -19), (1, -11), (9, -12), (7, -3)), 4.5, 4)
    canvas.form(canvas.mask(shapes, frame), NOTE, 5 * frame.k, shade=0.4, rim=0.6)


def sit(canvas: Canvas, frame: Frame) -> None:
    """Pip and Mo afloat with resting eyes, the evening around them."""
    pond(canvas, frame, 640, 950, 450, 32)
    pad(canvas, frame, 36, 258, 26, 200, "#f7b7c5")
    both = frame.at(132, 150, 34)
    rings_and_reflections(canvas, both)
    pair(canvas, both, calm(), afloat=True)


PICTURES = {
    "card_squeeze": picture(squeeze),
    "card_sway": picture(sway),
    "card_stroke": picture(stroke),
    "card_listen": picture(listen),
    "card_sit": picture(sit),
}
