"""The levels that lead somewhere: fireflies, the forest, and the feelings."""

from assets.make.cards.card import ground, picture, window
from assets.make.motifs.butterfly import butterfly
from assets.make.motifs.mushroom import mushroom
from assets.make.otter.face import face
from assets.make.otter.head import head
from assets.make.otter.who import PIP
from assets.make.paint import Canvas, Frame, Material, ellipse, mix
from assets.make.palette import light
from assets.make.places.fern import Fan, ferns
from assets.make.places.foliage import Bough, bough
from assets.make.places.grass import Fringe, fringe
from assets.make.places.hill import hill, profile
from assets.make.places.sky import Sun, glow, moon, rays, sky, stars
from assets.make.places.trunk import Trunk, far_trunk, near_trunk
from assets.make.scenes import scene

FIREFLIES = (
    (60, 150, 1.0),
    (110, 205, 0.8),
    (158, 128, 0.7),
    (204, 190, 1.0),
    (92, 92, 0.6),
    (232, 140, 0.6),
    (36, 214, 0.7),
    (168, 238, 0.9),
)
"""Place and size."""
PALE = Material("#c4dcc0", "#f8f3cc", "#a3c7c0")
SOFT = Material("#9fc6a9", "#f0edb8", "#77a9a4")
LEAVES = Material("#6fa868", "#dbe08c", "#3c7a6c")
BARK = Material("#7d6a63", "#e6bf8a", "#4a3f5c")
MOSS = Material("#86b069", "#dfe79a", "#487a5f")


def fireflies(canvas: Canvas, frame: Frame) -> None:
    """The meadow at night with its small lights."""
    field = window(frame, 540, 372, 530)
    dusk = light("dusk")
    sky(canvas, field, dusk.sky, 920)
    high = Sun.of(dusk.lamp, 950, 446, 40)
    glow(canvas, field, high)
    stars(canvas, field, 500, 800)
    moon(canvas, field, high, dusk.lamp.shade)
    scene("meadow_land").lay(canvas, field, by="dusk")
    for x, y, size in FIREFLIES:
        canvas.soft(x, y, 30 * size, 30 * size, "#ffe08a", 0.50, frame)
        canvas.soft(x, y, 13 * size, 13 * size, "#fff0b0", 0.85, frame)
        canvas.soft(x, y, 5 * size, 5 * size, "#fffdf0", 1.0, frame, power=0.5)


def forest(canvas: Canvas, frame: Frame) -> None:
    """A light wood with mushrooms and a butterfly."""
    far = window(frame, 740, 260, 460)
    wood = light("leaf_light")
    sky(canvas, far, wood.sky, 800)
    glow(canvas, far, Sun.of(wood.lamp, 980, 430, 0))
    for i, (x, w, lean) in enumerate(
        ((24, 7, 8), (66, 11, -6), (96, 6, 5), (142, 9, 10), (186, 13, -8), (238, 8, 6))
    ):
        far_trunk(canvas, frame, Trunk(x, 190 + i % 3 * 3, w, lean, -20, i), PALE)
    for x, y, rx, ry, seed in ((40, 6, 62, 32, 4), (150, -6, 70, 30, 9), (240, 10, 56, 34, 2)):
        bough(canvas, frame, Bough(x, y, rx, ry, 7, 10, seed), SOFT, 0.6)
    hill(canvas, frame, profile(6, ((4, 5), (7, 3)), 188, 300), "#b9d79c", "#cfe0a0", 60)
    rays(canvas, frame, 250, -60, 420, (98, 146), 7, 0.34)
    ferns(canvas, frame, Fan(196, 214, 44, 7, -160, -20, 5), "#84b58c")
    near = profile(9, ((3, 5), (6, 3)), 214, 300)
    near_trunk(canvas, frame, Trunk(38, 236, 40, -6, -20, 3), BARK, MOSS)
    hill(canvas, frame, near, "#86bb78", "#3f7f66", 80)
    fringe(canvas, frame, near, Fringe(90, 13, "#6ca873", "#b4cf80", 7, -10, 290))
    bough(canvas, frame, Bough(16, 6, 84, 44, 9, 14, 11), LEAVES)
    mushroom(canvas, frame, 134, 226, 44)
    mushroom(canvas, frame, 84, 250, 23, "#e8845e")
    butterfly(canvas, frame, 194, 118, 32)
    fringe(canvas, frame, profile(4, ((3, 4),), 284, 300), Fringe(70, 20, "#3f8460", "#6fae70", 5, -10, 290))


def feelings(canvas: Canvas, frame: Frame) -> None:
    """Three of Pip's faces: all of them may be here."""
    ground(canvas, frame, "#fbe0b8")
    for name, strength, x, y, r, colour in (
        ("sad", 0.5, 70, 82, 62, "#c9d8ee"),
        ("scared", 0.5, 199, 80, 62, "#cfc6e8"),
        ("happy", 0.75, 134, 196, 78, "#ffe3a1"),
    ):
        disc = canvas.mask(ellipse(x, y, r, n=90), frame)
        canvas.put(disc.shift(-2, 6).blur(6), "#6a4a58", 0.25)
        tones = Material(colour, "#fffaf0", mix(colour, "#7a6a9a", 0.5))
        canvas.form(disc, tones, r * 0.5 * frame.k, grad=0.5, shade=0.3, rim=0.7)
        head(canvas, frame.at(x, y + 2, r * 0.70), PIP, face({name: strength}), glow=False)


PICTURES = {
    "card_fireflies": picture(fireflies),
    "card_forest": picture(forest),
    "card_feelings": picture(feelings),
}
