"""What all stamps share: a form on a cream rim, so that it reads on fur as on paper."""

from collections.abc import Callable

import numpy as np

from assets.make.paint import Canvas, Frame, Mask, sheet

SIDE = 96
RIM = 4.2
"""Units of cream around the form."""
CREAM = "#fff8e9"
Paint = Callable[[Canvas, Frame], None]


def stamp(paint: Paint) -> Canvas:
    """The form, drawn within 36 units of the middle, laid on its rim and a soft shadow."""
    form, frame = sheet(SIDE, SIDE, SIDE / 2, SIDE / 2)
    paint(form, frame)
    cover = Mask(0, 0, np.clip(form.pixels[..., 3] * 1.4 - 0.2, 0, 1).astype(np.float32))
    rim = cover.grow(RIM * frame.k).blur(0.8)
    canvas, _ = sheet(SIDE, SIDE)
    canvas.put(rim.shift(-1.5, 3).blur(3), "#4a3450", 0.42)
    canvas.put(rim, CREAM)
    canvas.paste(form)
    canvas.grain()
    return canvas
