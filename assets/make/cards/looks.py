"""The breathing levels with a flower, with cocoa and with a tummy."""

from assets.make.cards.card import picture, window
from assets.make.looks import bloom, carried, cocoa, dandelion, flower, mug, sill, tummy
from assets.make.motifs.soap import soap_bubble
from assets.make.otter.body import Pose, torso
from assets.make.otter.head import head
from assets.make.otter.limbs import pebble
from assets.make.otter.who import PIP
from assets.make.paint import Canvas, Frame, bezier, ribbon
from assets.make.scenes import scene


def _steam(canvas: Canvas, frame: Frame, x: float, y: float, size: float) -> None:
    """Three wisps that curl to the right."""
    for aside, tall, strength in ((-0.36, 1.0, 0.5), (0.02, 1.3, 0.62), (0.36, 0.9, 0.45)):
        left = x + aside * size
        path = bezier(
            (left, y),
            (left - 0.4 * size, y - 0.45 * tall * size),
            (left + 0.5 * size, y - 0.7 * tall * size),
            (left + 0.28 * size, y - 1.2 * tall * size),
            30,
        )
        wisp = canvas.mask(ribbon(path, 0.05 * size, 0.02 * size, 0.2 * size), frame)
        canvas.put(wisp.blur(0.05 * size * frame.k), "#fffaf2", strength)


def _stem(canvas: Canvas, frame: Frame, x: float, y: float) -> None:
    line = ribbon(bezier((x, y), (x - 6, y + 50), (x + 4, y + 90), (x - 8, 300), 24), 9, 12)
    canvas.form(canvas.mask(line, frame), bloom.GREEN, 6 * frame.k, shade=0.5, rim=0.7)


def one_flower(canvas: Canvas, frame: Frame) -> None:
    """The flower, and a bubble that floats off."""
    scene("glade").lay(canvas, window(frame, 380, 560, 400))
    _stem(canvas, frame, 112, 166)
    bloom.open_flower(canvas, frame.at(116, 160, 84))
    soap_bubble(canvas, frame, 206, 66, 38, 0.4, "#cfe9f2", body=0.10)
    soap_bubble(canvas, frame, 140, 36, 13, 2.0, "#ffe0c8")


def field(canvas: Canvas, frame: Frame) -> None:
    """Pip blows the seeds of a dandelion; the flower stands beside."""
    scene("glade").lay(canvas, window(frame, 540, 600, 520))
    pip = frame.at(118, 150, 60)
    torso(canvas, pip, PIP, Pose(False, pip.point(*flower.WAND_AT), 1, "belly"))
    dandelion.dandelion(canvas, pip)
    head(canvas, pip.at(0.08, rot=5), PIP, flower.blowing(), glow=False)
    _stem(canvas, frame, 44, 236)
    bloom.open_flower(canvas, frame.at(46, 226, 42))
    for x, y, size, rot in (
        (228, 92, 0.9, 12),
        (188, 50, 0.75, -6),
        (240, 40, 0.6, 20),
        (126, 40, 0.55, -14),
    ):
        dandelion.parachute(canvas, frame.at(x, y, size, rot=rot))


def warm_mug(canvas: Canvas, frame: Frame) -> None:
    """The mug before the winter window."""
    sill.lay(canvas, window(frame, 240, 470, 380))
    canvas.soft(140, 262, 96, 18, "#2a2450", 0.5, frame)
    mug.mug(canvas, frame.at(146, 192, 100))
    _steam(canvas, frame, 146, 136, 84)


def evening(canvas: Canvas, frame: Frame) -> None:
    """Both in their blanket, with the mug."""
    sill.lay(canvas, window(frame, 500, 250, 520))
    cocoa.both(canvas, frame.at(124, 158, 42), cocoa.watching())
    _steam(canvas, frame, 60, 200, 44)


def _afloat(canvas: Canvas, frame: Frame) -> None:
    tummy.far(canvas, frame)
    tummy.full(canvas, frame)


def with_pebble(canvas: Canvas, frame: Frame) -> None:
    """Pip's tummy from near, the pebble on top."""
    scene("cove").lay(canvas, window(frame, 420, 350, 330))
    pip = frame.at(52, 178, 72)
    tummy.full(canvas, pip)
    pebble(canvas, pip, 1.84, -1.0, 0.44, -6)
    tummy.before(canvas, pip, tummy.awake())


def with_shell(canvas: Canvas, frame: Frame) -> None:
    """Mo and Pip afloat, the shell on Pip's tummy."""
    scene("cove").lay(canvas, window(frame, 700, 300, 480))
    pip = frame.at(112, 172, 35)
    _afloat(canvas, pip)
    carried.scallop(canvas, pip.at(1.84, -1.1, 0.42))
    tummy.before(canvas, pip, tummy.awake())


PICTURES = {
    "card_flower": picture(one_flower),
    "card_flower_field": picture(field),
    "card_cocoa": picture(warm_mug),
    "card_cocoa_evening": picture(evening),
    "card_tummy": picture(with_pebble),
    "card_tummy_shell": picture(with_shell),
}
