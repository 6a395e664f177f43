"""What moves in the painted places by itself: light on water, clouds, flakes, swaying grass.

A place's life is data (``places.py``, ``wide.py``): records of several sorts (``water.py``, ``air.py``,
``plants.py``), each of which says for any time what is seen and where. Nothing is kept from frame to frame, so a
place that stops stands still where it is and goes on from there.
"""

from .drawing import live as live
from .drawing import ready as ready
from .drawing import still as still
from .drawing import until_next as until_next
