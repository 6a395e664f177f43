"""The chips and arrows of the feelings screens, and the row of buttons at the foot."""

from ...layout import CHILD_TARGET, GAP, Area, Target, below_caption, row, stage_area
from ...look.canvas import Canvas
from ...look.controls import chip, labelled
from ...sitting import World

CHIPS = {
    "unsure": ("icon_unsure", "feelings.unsure"),
    "mixed": ("icon_mixed", "feelings.mixed"),
    "word": ("icon_word", "feelings.word"),
    "notnow": ("icon_notnow", "feelings.not_now"),
    "faces": ("icon_faces", "feelings.faces"),
    "another": ("icon_faces", "feelings.another"),
    "go_on": ("icon_go", "feelings.go_on"),
    "before": ("icon_back", "feelings.before"),
    "browse": ("icon_weathers", "feelings.browse"),
    "all": ("icon_faces", "feelings.all"),
    "weathers": ("icon_weathers", "feelings.weathers"),
    "ownface": ("icon_ownface", "feelings.build"),
    "other_card": ("icon_another", "feelings.another"),
    "turns": ("icon_turns", "feelings.next_turn"),
}
"""Picture and words of every chip."""

ALWAYS = ("unsure", "mixed", "word", "notnow")
"""On every page of faces (CARE)."""

WIDE = 215.0
"""From this width on the words stand beside the picture, below it otherwise."""


def chip_target(name: str, area: Area) -> Target:
    """The target of a chip; ``another`` is another word for going back to the faces."""
    return Target("faces" if name == "another" else name, area, label=CHIPS[name][1])


def draw_chip(canvas: Canvas, world: World, name: str, area: Area) -> None:
    """Draw a chip in the form that its place has room for."""
    icon, key = CHIPS[name]
    if area.w >= WIDE and area.w >= area.h * 1.6:
        chip(canvas, world.theme, area, icon, world.words(key))
    else:
        labelled(canvas, world.theme, area, icon, world.words(key))


def draw_arrow(canvas: Canvas, world: World, area: Area, later: bool) -> None:
    """Draw a page arrow, with its word: arrows alone are easily taken for one another."""
    icon, key = ("icon_next", "feelings.more") if later else ("icon_back", "feelings.before")
    labelled(canvas, world.theme, area, icon, world.words(key))


FLAT = 380.0
"""On a stage lower than this the buttons stand below the caption, where a narrow window is free."""


def staged(area: Area, count: int) -> tuple[Area, tuple[Area, ...]]:
    """What is free above a row of one to three buttons in a window, and the places of the buttons."""
    stage = stage_area(area)
    if stage.h >= FLAT:
        return with_foot(stage, count)
    free = below_caption(area)
    return stage, row(free, count, min(268.0, (free.w - (count - 1) * GAP) / count), CHILD_TARGET)


def with_foot(stage: Area, count: int) -> tuple[Area, tuple[Area, ...]]:
    """The stage above a row of buttons, and the places of the buttons."""
    foot = Area(stage.x, stage.bottom - CHILD_TARGET, stage.w, CHILD_TARGET)
    width = min(268.0, (stage.w - (count - 1) * GAP) / count)
    above = Area(stage.x, stage.y, stage.w, stage.h - CHILD_TARGET - GAP)
    return above, row(foot, count, width, CHILD_TARGET)


def marked(canvas: Canvas, world: World, area: Area) -> None:
    """Mark a card as picked: a frame, and a tick in its corner."""
    canvas.frame(area, world.theme.ink, 34.0, 6.0)
    radius = min(25.0, area.w * 0.15)
    corner = (area.right - radius - 5, area.y + radius + 5)
    canvas.disc(corner, radius, world.theme.ink)
    canvas.disc(corner, radius - 3, world.theme.chosen)
    canvas.picture("icon_check", corner, radius * 1.36)
