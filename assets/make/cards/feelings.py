"""The decks of feelings: a family of faces that grows from card to card, and the light ones as balloons."""

from functools import partial

from assets.make.cards.card import ground, picture
from assets.make.otter.face import face, feelings
from assets.make.otter.head import head
from assets.make.otter.who import PIP
from assets.make.paint import Canvas, Frame, Material, bezier, ellipse, mix, points, ribbon

Face = tuple[str, float, float, float]
"""A feeling, and the place and radius of its disc in units."""
STRENGTH = 0.9

FIRST: tuple[Face, ...] = (
    ("sad", 72, 88, 60),
    ("mad", 200, 84, 58),
    ("scared", 68, 212, 56),
    ("happy", 192, 204, 66),
)
MORE: tuple[Face, ...] = (
    ("lonely", 54, 58, 44),
    ("excited", 148, 54, 46),
    ("grumpy", 226, 92, 40),
    ("silly", 62, 160, 50),
    ("shy", 164, 152, 46),
    ("bored", 66, 248, 38),
    ("worried", 146, 242, 42),
    ("proud", 222, 214, 46),
)
MANY: tuple[Face, ...] = (
    ("confused", 44, 44, 34),
    ("happy", 118, 42, 37),
    ("nervous", 196, 40, 36),
    ("frustrated", 240, 98, 30),
    ("sorry", 40, 116, 33),
    ("hopeful", 112, 118, 36),
    ("left_out", 182, 112, 33),
    ("grumpy", 46, 186, 35),
    ("curious", 122, 192, 38),
    ("jealous", 198, 180, 35),
    ("relieved", 48, 254, 31),
    ("embarrassed", 116, 262, 30),
    ("loved", 184, 252, 34),
    ("tired", 242, 238, 28),
)
ALL: tuple[str, ...] = (
    *("happy", "sad", "overwhelmed", "calm", "mad"),
    *("curious", "homesick", "proud", "resentful", "surprised"),
    *("betrayed", "tender", "scared", "determined", "shy"),
    *("numb", "excited", "guilty", "loved", "irritated"),
    *("content", "anxious", "silly", "powerless", "moved"),
)
LIGHT: tuple[Face, ...] = (
    ("silly", 66, 96, 50),
    ("happy", 176, 76, 58),
    ("curious", 206, 186, 46),
    ("content", 104, 190, 46),
)


def family(faces: tuple[Face, ...], colour: str, canvas: Canvas, frame: Frame) -> None:
    """Faces on discs in the colours of their cards."""
    ground(canvas, frame, colour)
    for each in faces:
        on_disc(canvas, frame, *each)


def on_disc(canvas: Canvas, frame: Frame, feeling: str, x: float, y: float, r: float) -> None:
    """One face on its disc."""
    colour = feelings()[feeling].ground
    disc = canvas.mask(ellipse(x, y, r, n=90), frame)
    canvas.put(disc.shift(-2, 6).blur(6), "#6a4a58", 0.25)
    canvas.form(
        disc, Material(colour, "#fffaf0", mix(colour, "#7a6a9a", 0.5)), r * 0.5 * frame.k, 0.5, 0.3, 0.7
    )
    head(canvas, frame.at(x, y + 2, r * 0.70), PIP, face({feeling: STRENGTH}), glow=False)


def rows() -> tuple[Face, ...]:
    """All the faces of the last deck, five in a row, every second row a little to the right."""
    step = 52
    return tuple(
        (name, 30 + i % 5 * step + (4 if i // 5 % 2 else -4), 36 + i // 5 * 55, 25)
        for i, name in enumerate(ALL)
    )


def balloons(canvas: Canvas, frame: Frame) -> None:
    """Light feelings on balloons, whose strings come together."""
    ground(canvas, frame, "#cfe9f2")
    for feeling, x, y, r in LIGHT:
        string = bezier((x, y + r), (x - 6, y + r + 40), (134, 250), (134, 300), 30)
        canvas.fill(ribbon(string, 1.6, 1.6), "#8a7a9a", frame, alpha=0.8)
        knot = points([(x, y + r - 2), (x - 6, y + r + 8), (x + 6, y + r + 8)])
        canvas.fill(knot, mix(feelings()[feeling].ground, "#7a6a9a", 0.35), frame)
    for each in LIGHT:
        on_disc(canvas, frame, *each)


PICTURES = {
    "card_feelings_1": picture(partial(family, FIRST, "#fbe0b8")),
    "card_feelings_2": picture(partial(family, MORE, "#e6dcf2")),
    "card_feelings_3": picture(partial(family, MANY, "#d5e6ee")),
    "card_feelings_4": picture(partial(family, rows(), "#e3ecd6")),
    "card_feelings_light": picture(balloons),
}
