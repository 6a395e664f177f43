"""How big is it? Sizes, faces or a slider, as suits the age. From a little to a lot of that feeling."""

from collections.abc import Sequence

from ...layout import CHILD_TARGET, GAP, Area, Target, around, row, stage_area
from ...look.canvas import Canvas, Point
from ...look.controls import button
from ...sitting import World
from ...thread import Felt
from . import sizes
from .controls import chip_target, draw_chip, marked, with_foot
from .felt_view import built_face, fading_card, felt_card, foot_of, grown
from .pages import CARD_H, CARD_W, spread
from .pebbles import pebble
from .sizing import Sized

LEGEND = 76.0
"""Height of the small faces at the ends of the slider."""

GROWING = (0.6, 0.8, 1.0)
"""How tall the three cards of the youngest are."""


def targets(sim: Sized, area: Area) -> Sequence[Target]:
    """What can be picked, then go on, then not now."""
    above, (skip, on) = with_foot(stage_area(area), 2)
    foot = [*([chip_target("go_on", on)] if sim.may_go_on else []), chip_target("notnow", skip)]
    if sim.form == "slider":
        _, minus, _, plus = _slider(above)
        less = Target("minus", minus, label="feelings.smaller")
        return [less, Target("plus", plus, label="feelings.bigger"), *foot]
    names = _words(sim)
    cards = [
        Target(f"size_{pick}", place, label=names[pick - 1])
        for pick, place in zip(sizes.picks(sim.form), _cards(sim, above), strict=True)
    ]
    return [*cards, *foot]


def draw(sim: Sized, canvas: Canvas, world: World) -> None:
    """Draw the form of this age, and the two buttons."""
    above, (skip, on) = with_foot(stage_area(canvas.area), 2)
    felt = sim.sizing.now
    if sim.form == "slider":
        _draw_slider(sim, canvas, world, above, felt)
    else:
        _draw_cards(sim, canvas, world, above, felt)
    draw_chip(canvas, world, "notnow", skip)
    if sim.may_go_on:
        draw_chip(canvas, world, "go_on", on)


def _draw_cards(sim: Sized, canvas: Canvas, world: World, above: Area, felt: Felt) -> None:
    names = _words(sim)
    for pick, place in zip(sizes.picks(sim.form), _cards(sim, above), strict=True):
        paws = sim.form == "three_sizes"
        words = "" if paws else world.words(names[pick - 1])
        felt_card(canvas, world, place, felt, sizes.strength(sim.form, pick), words)
        if paws:
            _paws_apart(canvas, place, pick / len(names))
        if pick == sim.sizing.pick:
            marked(canvas, world, place)


def _paws_apart(canvas: Canvas, place: Area, part: float) -> None:
    """Two paws that show "so big" as one shows it with one's hands."""
    foot = foot_of(place)
    side = min(foot * 0.8, place.w * 0.24)
    apart = (place.w - 36 - side) / 2 * part
    middle = place.bottom - foot * 0.52
    for way in (-1, 1):
        canvas.picture("icon_touch", (place.centre[0] + way * max(apart, side * 0.56), middle), side)


def _cards(sim: Sized, above: Area) -> tuple[Area, ...]:
    """The places of the cards; those of the youngest grow from left to right and stand on one ground."""
    count = len(sizes.picks(sim.form))
    if sim.form != "three_sizes":
        slots = row(above, count, CARD_W, CARD_H) if count == 3 else spread(above, count)
        return slots if slots[0].w >= CHILD_TARGET else row(above, count, CHILD_TARGET, above.h)
    between = GAP * 1.5
    most = min(CARD_W * 1.1, (above.w - 2 * between) / sum(GROWING), above.h * CARD_W / CARD_H)
    wide = [max(CHILD_TARGET, most * part) for part in GROWING]
    tall = [max(CHILD_TARGET, most * CARD_H / CARD_W * part) for part in GROWING]
    x = above.centre[0] - (sum(wide) + 2 * between) / 2
    ground = above.centre[1] + max(tall) / 2
    places = []
    for w, h in zip(wide, tall, strict=True):
        places.append(Area(x, ground - h, w, h))
        x += w + between
    return tuple(places)


def _words(sim: Sized) -> tuple[str, ...]:
    """The words keys of the picks."""
    if len(sizes.picks(sim.form)) == 3:
        return ("feelings.size.little", "feelings.size.middle", "feelings.size.lot")
    steps = ("tiny", "little", "middle", "lot", "most")
    return tuple(f"feelings.size.{step}" for step in steps)


def _slider(above: Area) -> tuple[Area, Area, Area, Area]:
    """The face, minus, the track, plus."""
    if above.h > above.w * 0.8:
        height = min(CARD_H * 1.15, above.h - 2 * (60 + LEGEND) - GAP)
        face = around((above.centre[0], above.y + height / 2), height * CARD_W / CARD_H, height)
        line = Area(above.x, face.bottom + GAP, above.w, above.bottom - face.bottom - GAP)
    else:
        width = min(above.h * CARD_W / CARD_H, above.w * 0.3)
        face = Area(above.x, above.y, width, above.h)
        line = Area(face.right + 2 * GAP, above.y, above.right - face.right - 2 * GAP, above.h)
    minus = around((line.x + CHILD_TARGET / 2, line.centre[1]), CHILD_TARGET)
    plus = around((line.right - CHILD_TARGET / 2, line.centre[1]), CHILD_TARGET)
    track = Area(minus.right + GAP, line.y, plus.x - minus.right - 2 * GAP, line.h)
    return face, minus, track, plus


def _draw_slider(sim: Sized, canvas: Canvas, world: World, above: Area, felt: Felt) -> None:
    face, minus, track, plus = _slider(above)
    size = sim.sizing
    fading_card(canvas, world, face, felt, size.face_before or size.strength, size.strength, size.fade)
    button(canvas, world.theme, minus, "icon_minus")
    button(canvas, world.theme, plus, "icon_plus")
    _draw_track(canvas, world, track, size.pick or 0)
    if track.h >= 2 * (60 + LEGEND):
        for at, most in ((track.x + LEGEND * 0.5, 1), (track.right - LEGEND * 0.5, 5)):
            _legend(canvas, world.theme.card, felt, (at, track.centre[1] + 60 + LEGEND / 2), most)


def _legend(canvas: Canvas, ground: str, felt: Felt, middle: Point, strength: int) -> None:
    """A small face at an end of the track, that shows which end is which."""
    if felt.face:
        canvas.picture(f"{felt.face}_{strength}", middle, LEGEND)
    elif felt.built:
        built_face(canvas, middle, LEGEND * grown(strength), felt.built)
    else:
        canvas.panel(around(middle, LEGEND), ground, 22.0)
        pebble(canvas, felt.pebble, around(middle, LEGEND * (0.3 + 0.11 * strength)), ground)


def _draw_track(canvas: Canvas, world: World, track: Area, pick: int) -> None:
    """Eleven stones in a row that grow with the feeling; the one picked has a ring and its number above."""
    theme = world.theme
    canvas.panel(around(track.centre, track.w, 96.0), theme.cream, 48.0)
    step = (track.w - 64) / sizes.STOPS
    least, most = min(6.0, step * 0.26), min(18.0, step * 0.44)
    for stop in sizes.picks("slider"):
        at = (track.x + 32 + stop * step, track.centre[1])
        radius = least + (most - least) * stop / sizes.STOPS
        canvas.disc(at, radius, theme.purple if stop <= pick else theme.line)
        if stop == pick:
            canvas.ring(at, radius + 10, 5.0, theme.ink)
            patch = around((at[0], max(track.y + 26, at[1] - 84)), 64.0, 52.0)
            canvas.panel(patch, theme.cream, 26.0)
            canvas.text(str(stop), patch.centre, 34.0, theme.ink)
