"""Being together with a feeling: the pair, the cards, and what a grown-up can say."""

from collections.abc import Sequence

from ...layout import GAP, Area, Target, fit, grid, stage_area
from ...look.canvas import Canvas
from ...look.type import CAPTION, CHIP, STEP, fitting
from ...sitting import World
from .controls import chip_target, draw_chip, with_foot
from .felt_view import felt_card
from .pages import CARD_H, CARD_W
from .sim import FeelingsSim

PAIR_W, PAIR_H = 330.0, 260.0


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
    line = sim.grown_up_line
    pair, cards, panel = _places(above, line is not None, len(sim.felt))
    if pair:
        _pair(canvas, pair, "pair_sit")
    places = grid(cards, len(sim.felt), CARD_W, CARD_H)
    for felt, place in zip(sim.felt, places, strict=True):
        felt_card(canvas, world, place, felt, felt.strength)
    if line and panel:
        _line(canvas, world, panel, line.text)
    draw_chip(canvas, world, "another", other)
    draw_chip(canvas, world, "go_on", on)


def _pair(canvas: Canvas, area: Area, key: str) -> None:
    place = fit(PAIR_W, PAIR_H, area)
    canvas.picture(key, place.centre, place.h)


def _line(canvas: Canvas, world: World, area: Area, text: str) -> None:
    """A panel with the words "A grown-up can say" and the line, left aligned."""
    canvas.panel(area, world.theme.cream, 34.0)
    inner = area.inset(28, 18)
    head = CHIP * 0.9
    canvas.text(
        world.words("feelings.grown_up_says"),
        (inner.x, inner.y + head * 0.7),
        head,
        world.theme.soft_ink,
        "left",
    )
    body = Area(inner.x, inner.y + head * 1.6, inner.w, inner.h - head * 1.6)
    wished = CAPTION * 1.15 * world.settings.text_size
    size, lines = fitting(canvas, text, wished, body.w, body.h)
    top = body.y + (body.h - len(lines) * size * STEP) / 2
    for i, words in enumerate(lines):
        at = (body.x, top + (i + 0.5) * size * STEP)
        canvas.text(words, at, size, world.theme.ink, "left", "reading")


def _places(above: Area, says: bool, count: int) -> tuple[Area | None, Area, Area | None]:
    """The pair, the cards and the panel; the smallest windows show no pair beside a panel."""
    if above.h > above.w * 0.8:
        taken = 200.0 + GAP if says else 0.0
        half = (above.h - taken - GAP) / 2
        cards = Area(above.x, above.y, above.w, half)
        panel = Area(above.x, cards.bottom + GAP, above.w, 200.0) if says else None
        return Area(above.x, above.bottom - half, above.w, half), cards, panel
    small = says and above.h < 240
    wide = 0.0 if small else min(above.h * PAIR_W / PAIR_H, above.w * 0.3) + GAP
    rest = Area(above.x + wide, above.y, above.w - wide, above.h)
    pair = None if small else Area(above.x, above.y, wide - GAP, above.h)
    if not says:
        return pair, rest, None
    share = min(rest.w * (0.5 if count > 1 else 0.36), count * (above.h * CARD_W / CARD_H + GAP))
    cards = Area(rest.x, rest.y, share, rest.h)
    left = cards.right + GAP
    return pair, cards, Area(left, rest.y, rest.right - left, rest.h)
