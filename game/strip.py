"""The grown-up's strip, the same on every screen: drawn and pressed in one place, whatever the scene.

A press hides it to a small tag, a press on the tag brings it back; the settings keep which of the two it is.
"""

from .layout import Target
from .look.canvas import Canvas
from .look.strips import Strip, draw_strip, hidden, written
from .scene import Scene
from .sitting import World

STRIP = "strip"
"""The id of its target."""


def strip_now(scene: Scene, canvas: Canvas, world: World) -> Strip | None:
    """The strip of a scene as it is now, or its tag; None where a scene has no line for a grown-up."""
    words = scene.grown_up_line(world)
    if not words:
        return None
    room = scene.strip(canvas.area, world)
    return (
        written(canvas, room, words, world.settings.text_size) if world.settings.adult_line else hidden(room)
    )


def strip_target(scene: Scene, canvas: Canvas, world: World) -> Target | None:
    """What is pressed to hide the line or to bring it back."""
    strip = strip_now(scene, canvas, world)
    return Target(STRIP, strip.area, for_grown_ups=True) if strip else None


def draw_with_strip(scene: Scene, canvas: Canvas, world: World) -> None:
    """Draw a scene, and over it its strip."""
    scene.draw(canvas, world)
    strip = strip_now(scene, canvas, world)
    if strip:
        draw_strip(canvas, world.theme, strip)
