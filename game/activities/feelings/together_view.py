"""Being together with a feeling: the pair, the cards, and what a grown-up can say."""

from collections.abc import Sequence

from ...layout import GAP, Area, Target, fit, stage_area
from ...look.canvas import Canvas
from ...look.type import CARD, SMALLEST, STEP, fitting
from ...sitting import World
from .controls import chip_target, draw_chip, with_foot
from .felt_view import felt_card
from .pages import CARD_H, CARD_W, spread
from .sim import FeelingsSim

PAIR_W, PAIR_H = 560.0, 352.0

NARROW = 110.0


def targets(sim: FeelingsSim, area: Area) -> Sequence[Target]:
    """Go on, or another feeling; at the very end only go on."""
    if sim.moment == "gentle":
        _, (on,) = with_foot(stage_area(area), 1)
        return [chip_target("go_on", on)]
    _, (other, on) = with_foot(stage_area(area), 2)
    return [chip_target("go_on", on), chip_target("another", other)]


def draw(sim: FeelingsSim, canvas: Canvas, world: World) -> None:
    """Draw who is together, with what, and the line."""
    if sim.moment == "gentle":
        above, (on,) = with_foot(stage_area(canvas.area), 1)
        _pair(canvas, above, "pair_sit_calm")
        draw_chip(canvas, world, "go_on", on)
        return
    above, (other, on) = with_foot(stage_area(canvas.area), 2)
    line = sim.to_say
    pair, cards, panel = _places(above, line is not None, len(sim.sizing.felt))
    if pair:
        # Nobody grins beside a heavy feeling.
        _pair(canvas, pair, "pair_sit" if sim.alone and sim.alone.light else "pair_sit_calm")
    places = spread(cards, len(sim.sizing.felt))
    for felt, place in zip(sim.sizing.felt, places, strict=True):
        # On the smallest cards letters would be too small to read: the face says it.
        felt_card(canvas, world, place, felt, felt.strength, None if place.w >= NARROW else "")
    if line and panel:
        _line(canvas, world, panel, line.text)
    draw_chip(canvas, world, "another", other)
    draw_chip(canvas, world, "go_on", on)


def _pair(canvas: Canvas, area: Area, key: str) -> None:
    place = fit(PAIR_W, PAIR_H, area)
    canvas.picture(key, place.centre, place.h)


def _line(canvas: Canvas, world: World, area: Area, text: str) -> None:
    """A panel with the words "A grown-up can say" and the line below them, left aligned."""
    canvas.panel(area, world.theme.cream, 34.0)
    inner = area.inset(28, 16)
    head = SMALLEST * STEP * 1.3
    wished = CARD * 0.9 * world.settings.text_size
    size, lines = fitting(canvas, text, wished, inner.w, inner.h - head)
    top = inner.y + max(0.0, (inner.h - head - len(lines) * size * STEP) / 2)
    says = world.words("feelings.grown_up_says")
    canvas.text(says, (inner.x, top + SMALLEST * STEP / 2), SMALLEST, world.theme.soft_ink, "left")
    for i, words in enumerate(lines):
        at = (inner.x, top + head + (i + 0.5) * size * STEP)
        canvas.text(words, at, size, world.theme.ink, "left", "reading")


def _places(above: Area, says: bool, count: int) -> tuple[Area | None, Area, Area | None]:
    """The pair, the cards and the panel; the smallest windows show no pair beside a panel."""
    if above.h > above.w * 0.8:
        taken = 200.0 + GAP if says else 0.0
        half = (above.h - taken - GAP) / 2
        cards = Area(above.x, above.y, above.w, half)
        panel = Area(above.x, cards.bottom + GAP, above.w, 200.0) if says else None
        return Area(above.x, above.bottom - half, above.w, half), cards, panel
    if not says:
        shown = min(above.w * 0.56, count * above.h * CARD_W / CARD_H + (count - 1) * GAP)
        wide = min(above.h * PAIR_W / PAIR_H, above.w - shown - 2 * GAP)
        x = above.centre[0] - (wide + 2 * GAP + shown) / 2
        pair = Area(x, above.y, wide, above.h)
        return pair, Area(pair.right + 2 * GAP, above.y, shown, above.h), None
    small = above.h < 240 or (count > 1 and above.w < 1000)
    wide = 0.0 if small else above.w * (0.2 if count > 1 else 0.29)
    left = above.x + (wide + GAP if wide else 0.0)
    room = above.right - left
    share = min(room * (0.54 if count > 1 else 0.36), count * (above.h * CARD_W / CARD_H + GAP))
    cards = Area(left, above.y, share, above.h)
    panel = Area(cards.right + GAP, above.y, above.right - cards.right - GAP, above.h)
    return (Area(above.x, above.y, wide, above.h) if wide else None), cards, panel
