"""The whole otter, sitting on land or floating upright in the water."""

from dataclasses import dataclass

from assets.make.otter.arms import Free, Point, holding_pebble, reaching, resting, waving
from assets.make.otter.face import Face
from assets.make.otter.head import head
from assets.make.otter.limbs import foot, pebble
from assets.make.otter.who import Otter
from assets.make.paint import Canvas, Frame, Gradient, Mask, Points, bezier, lin, ribbon, symmetric, tuft

SIDES = (-1, 1)
NECK = 0.55
"""The body is shortened or stretched below this height."""
WATER_ON_FUR = "#5f9fb2"
BELLY_STROKES = (
    (-0.2, 1.2, 100),
    (0.12, 1.35, 86),
    (-0.3, 1.65, 104),
    (0.3, 1.7, 78),
    (0.0, 1.9, 92),
    (-0.16, 2.2, 96),
    (0.24, 2.15, 84),
    (0.05, 1.05, 90),
)
FLANK_FUR = ((0.90, 1.42, 66), (0.965, 1.78, 76), (0.95, 2.10, 84))


@dataclass(frozen=True)
class Pose:
    """How the body is held; `hand` is the held paw in canvas pixels, on the side 1 (viewer's right) or -1."""

    afloat: bool
    hand: Point
    side: int
    free: Free


class Build:
    """The proportions of one otter in one pose: maps the rig's body points to this body."""

    def __init__(self, who: Otter, afloat: bool) -> None:
        # Afloat the body is seen foreshortened, and its lower half sinks.
        self.length = who.body * 0.70 if afloat else who.sitting
        self.width = who.wide * (1.06 if afloat else 1.0)

    def point(self, x: float, y: float) -> Point:
        """A point of this body."""
        return x * self.width, NECK + (y - NECK) * self.length

    def points(self, values: list[Point]) -> list[Point]:
        """Several points of this body."""
        return [self.point(x, y) for x, y in values]


def otter(canvas: Canvas, frame: Frame, who: Otter, face: Face, pose: Pose) -> None:
    """Paint a whole otter; the frame is the head's. The held paw is painted by the pair."""
    torso(canvas, frame, who, pose)
    head(canvas, frame, who, face, glow=False)


def torso(canvas: Canvas, frame: Frame, who: Otter, pose: Pose) -> None:
    """Paint all but the head, for pictures whose head moves by itself."""
    k, build = frame.k, Build(who, pose.afloat)
    outline = symmetric(
        build.points(
            [
                (0, 0.40),
                (0.40, 0.52),
                (0.80, 0.84),
                (0.95, 1.35),
                (1.0, 1.92),
                (0.90, 2.40),
                (0.58, 2.68),
                (0, 2.76),
            ]
        )
    )
    if pose.afloat:
        trunk = canvas.mask(outline, frame)
        _in_water(canvas, trunk, k)
    else:
        _tail(canvas, frame, who, build, -pose.side)
        trunk = canvas.mask([outline, *_flank_fur(build)], frame)
    canvas.form(trunk, who.fur, 0.95 * k, shade=0.55, rim=0.6)
    _belly(canvas, frame, who, build, trunk)
    if pose.afloat:
        _sink(canvas, frame, build, trunk)
    for side in SIDES:
        x, y = build.point(side * (0.56 if pose.afloat else 0.66), 2.58 if pose.afloat else 2.60)
        foot(canvas, frame, x, y, side * (12 if pose.afloat else 26), who)
    canvas.soft(-0.06, 0.80, 0.92, 0.42, who.fur.dark, 0.8, frame, clip=trunk)
    _free_arm(canvas, frame, who, build, pose)
    reaching(canvas, frame, build.point(pose.side * 0.63, 1.0), frame.local(*pose.hand), pose.side, who)


def _free_arm(canvas: Canvas, frame: Frame, who: Otter, build: Build, pose: Pose) -> None:
    side = -pose.side
    shoulder = build.point(side * 0.63, 1.02)
    if pose.free == "belly":
        resting(canvas, frame, shoulder, build.point(side * 0.26, 1.62), side, who)
    elif pose.free == "pebble":
        target = build.point(side * 0.22, 1.78 if pose.afloat else 1.50)
        holding_pebble(canvas, frame, shoulder, target, side, who)
    else:
        waving(canvas, frame, build.point(side * 0.74, 1.12), side, who, float(pose.free == "wave_in"))


def lap_pebble(canvas: Canvas, frame: Frame, who: Otter) -> None:
    """The pebble left on the belly while its paw waves (afloat)."""
    x, y = Build(who, True).point(0.10, 1.72)
    pebble(canvas, frame, x, y, 0.27, -8)


def _tail(canvas: Canvas, frame: Frame, who: Otter, build: Build, side: int) -> None:
    ends = [(0.3, 2.45), (0.95, 2.86), (1.36, 2.92), (1.68, 2.46)]
    root, there, back, tip = build.points([(side * x, y) for x, y in ends])
    tail = canvas.mask(ribbon(bezier(root, there, back, tip), 0.62, 0.22), frame)
    canvas.form(tail, who.fur, 0.28 * frame.k, shade=0.5, rim=0.6)


def _flank_fur(build: Build) -> list[Points]:
    return [
        tuft(*build.point(side * x, y), angle if side > 0 else 180 - angle, 0.12, 0.20, 0.1 * side)
        for side in SIDES
        for x, y, angle in FLANK_FUR
    ]


def _belly(canvas: Canvas, frame: Frame, who: Otter, build: Build, trunk: Mask) -> None:
    k = frame.k
    outline = [(0, 0.72), (0.36, 0.84), (0.58, 1.3), (0.68, 1.9), (0.58, 2.38), (0.3, 2.58), (0, 2.62)]
    belly = canvas.mask(symmetric(build.points([*outline])), frame).blur(0.035 * k) & trunk
    canvas.form(belly, who.belly, 0.7 * k, shade=0.35, rim=0.3, clip=trunk)
    for x, y, angle in BELLY_STROKES:
        stroke = tuft(*build.point(x, y), angle, 0.12, 0.03, 0.25)
        canvas.fill(stroke, who.belly.dark, frame, alpha=0.30)


def _in_water(canvas: Canvas, trunk: Mask, k: float) -> None:
    """The shadow in the water and the bright waterline round the lower half."""
    canvas.put(trunk.shift(-0.047 * k, 0.093 * k).blur(0.093 * k), "#1f5a70", 0.55)
    _, top, _, bottom = trunk.box
    from_, to = top + (bottom - top) * 0.42, top + (bottom - top) * 0.75
    canvas.put(trunk.grow(0.025 * k), lin((0, from_), (0, to), [(0, ("#eafaf4", 0)), (1, ("#eafaf4", 0.75))]))


def _sink(canvas: Canvas, frame: Frame, build: Build, trunk: Mask) -> None:
    """The body goes under at its edge, so that it is not cut out of the water."""
    k = frame.k
    edge = (trunk - trunk.shift(0, -0.16 * k).blur(0.16 * k)) & trunk
    side = (trunk - trunk.blur(0.12 * k)) & trunk

    def water(start: float, end: float, most: float) -> Gradient:
        top, bottom = frame.point(*build.point(0, start)), frame.point(*build.point(0, end))
        return lin(top, bottom, [(0, (WATER_ON_FUR, 0)), (1, (WATER_ON_FUR, most))])

    canvas.put(edge, water(1.25, 2.1, 1), 0.70)
    canvas.put(side, water(1.25, 2.1, 1), 0.9)
    canvas.put(trunk, water(2.0, 2.85, 0.55))
