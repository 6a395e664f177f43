"""The one loop: look at the devices, let time go by, show the picture, wait."""

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..pond import Pond
    from .easel import Easel
    from .window import Window


async def run(
    pond: "Pond", window: "Window", easel: "Easel", clock: Callable[[], float] = time.monotonic
) -> None:
    """Play until the window is closed. One await a frame."""
    before, hidden = clock(), False
    while not (window.closed or pond.closing):
        window.text_entry(pond.wants_text)
        signals = window.poll()
        now = clock()
        if window.resized:
            easel.show_on(window.surface)
            pond.refit()
        if window.exposed:
            pond.redraw()
        if window.hidden != hidden:
            hidden = window.hidden
            pond.pause() if hidden else pond.resume()
        if not hidden and pond.step(now - before, signals):
            window.flip()
        before = now
        if window.fullscreen != pond.settings.fullscreen:
            window.set_fullscreen(pond.settings.fullscreen)
        await window.next_frame(pond.due)
