"""One card, large: the face, when it may come, where the body feels it, and one plain line."""

from collections.abc import Sequence

from ...layout import GAP, Area, Target, stage_area
from ...look.canvas import Canvas
from ...look.type import SMALLEST, STEP, wrap
from ...sitting import World
from .controls import chip_target, draw_chip, with_foot
from .faces_view import STRENGTH
from .feeling import Feeling
from .felt_view import face_card
from .pages import CARD_H, CARD_W
from .sim import FeelingsSim

LARGEST, LEAST = 38.0, 16.0

Sentence = tuple[str, float, str]
"""Its words, its size (1 is the largest) and the picture before it."""


def targets(sim: FeelingsSim, area: Area) -> Sequence[Target]:
    """Go on with this one, mix it with others, or look at another."""
    names = _chips(sim)
    _, _, places = _places(area, len(names), sim.to_say is not None)
    return [chip_target(name, place) for name, place in zip(names, reversed(places), strict=True)]


def _chips(sim: FeelingsSim) -> tuple[str, ...]:
    """In scan order, which is from right to left; "mixed" where the feeling often comes with another."""
    card = sim.looked_at
    return ("go_on", "mixed", "another") if card and card.mixed_often else ("go_on", "another")


def draw(sim: FeelingsSim, canvas: Canvas, world: World) -> None:
    """Draw the card, its sentences on a panel, and the buttons."""
    feeling = sim.looked_at
    if feeling is None:
        return
    names = _chips(sim)
    face, panel, places = _places(canvas.area, len(names), sim.to_say is not None)
    face_card(canvas, world, face, f"{feeling.face}_{STRENGTH}", feeling.label)
    canvas.panel(panel, world.theme.cream, 34.0)
    _sentences(canvas, world, panel.inset(26, 14), _told(sim, world, feeling))
    for name, place in zip(names, reversed(places), strict=True):
        draw_chip(canvas, world, name, place)


def _places(area: Area, chips: int, more: bool) -> tuple[Area, Area, tuple[Area, ...]]:
    """The card, the panel of sentences (with more room where a grown-up's line is added), and the buttons."""
    stage = stage_area(area)
    if stage.h > stage.w:
        above, foot = with_foot(stage, chips)
        height = min(above.h * (0.48 if more else 0.6), CARD_H * 1.3)
        width = height * CARD_W / CARD_H
        face = Area(stage.centre[0] - width / 2, stage.y, width, height)
        top = face.bottom + GAP
        return face, Area(stage.x, top, stage.w, above.bottom - top), foot
    width = min(stage.h * CARD_W / CARD_H, stage.w * 0.3)
    face = Area(stage.x, stage.y, width, stage.h)
    left = face.right + GAP
    above, foot = with_foot(Area(left, stage.y, stage.right - left, stage.h), chips)
    return face, above, foot


def _told(sim: FeelingsSim, world: World, feeling: Feeling) -> list[Sentence]:
    """The card's sentences, each in its size and with its picture; a grown-up's line before a heavy one."""
    says = world.words("feelings.grown_up_says")
    before = [(f"{says} {sim.to_say.text}", 0.8, "")] if sim.to_say else []
    forms = {feeling.situation: (1.0, ""), feeling.body: (0.9, "icon_body"), feeling.definition: (0.8, "")}
    return [*before, *((line.text, *forms.get(line, (0.9, ""))) for line in sim.sentences)]


def _sentences(canvas: Canvas, world: World, area: Area, said: Sequence[Sentence]) -> None:
    """Draw the sentences one below another, all as large as the place allows."""
    size = _size(canvas, area, said, LARGEST * world.settings.text_size)
    while len(said) > 1 and size * min(part for _, part, _ in said) < SMALLEST:
        # Rather without the last sentence, which is said aloud as well, than in letters too small to read.
        said = said[:-1]
        size = _size(canvas, area, said, LARGEST * world.settings.text_size)
    size = max(size, SMALLEST / min(part for _, part, _ in said))
    tall = _height(canvas, area, size, said)
    between = min(24.0, max(0.0, (area.h - tall) / max(1, len(said) - 1)))
    top = area.y + max(0.0, (area.h - tall - between * (len(said) - 1)) / 2)
    for text, part, icon in said:
        step = size * part * STEP
        if icon:
            canvas.picture(icon, (area.x + size * 0.8, top + step / 2), size * 1.5)
        left = area.x + (size * 2 if icon else 0.0)
        colour = world.theme.soft_ink if part < 0.9 else world.theme.ink
        for line in _lines(canvas, area, size, (text, part, icon)):
            canvas.text(line, (left, top + step / 2), size * part, colour, "left", "reading")
            top += step
        top += between


def _size(canvas: Canvas, area: Area, said: Sequence[Sentence], size: float) -> float:
    while size > LEAST and _height(canvas, area, size, said) > area.h:
        size -= 1.0
    return size


def _height(canvas: Canvas, area: Area, size: float, said: Sequence[Sentence]) -> float:
    return sum(len(_lines(canvas, area, size, one)) * size * one[1] * STEP for one in said)


def _lines(canvas: Canvas, area: Area, size: float, one: Sentence) -> tuple[str, ...]:
    text, part, icon = one
    width = area.w - (size * 2 if icon else 0.0)
    return wrap(text, width, lambda line: canvas.measure(line, size * part, "reading"))
