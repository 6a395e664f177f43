"""Pebble Pond, in five minutes.

::

    main.py  ->  app  ->  scenes  ->  activities
                  |          |            |
               the edge    thin       level (data) -> sim (pure) -> view (draws)
          (pygame lives here)

A **level** file says what. A **sim** turns time and intents into state and cues. A **view** draws the state.
A **scene** joins them. The **app** owns the window and the clock.

Who may import whom is written down, and checked, in ``tests/test_house.py``.
"""

__version__ = "0.1.0"
