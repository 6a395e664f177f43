"""What moves in the painted places by itself: light on water, clouds, flakes, swaying grass.

A place's life is data (``places.py``, ``wide.py``): records of several sorts (``water.py``, ``air.py``,
``plants.py``), each of which says what is seen at any time, and where. Nothing is kept between frames, so
what stops stands still where it is, and goes on from there.
"""

from .drawing import down_to as down_to
from .drawing import live as live
from .drawing import ready as ready
from .drawing import still as still
from .drawing import ticked as ticked
from .drawing import until_next as until_next
from .places import MENU_FOOT as MENU_FOOT
from .places import POND_FOOT as POND_FOOT
