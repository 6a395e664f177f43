"""How long to sleep before the next frame."""

import math

MOVING = 1 / 60
"""Seconds between frames while something moves."""
ALERT = 1 / 30
"""Seconds between looks at the devices for a while after input."""
RESTING = 1 / 10
"""Seconds between looks at the devices on a still screen."""
HIDDEN = 1 / 5
"""Seconds between looks when nobody can see the window."""
STAYS_ALERT = 5.0
"""Seconds after input until it rests."""


ROUNDING = 1e-3
"""Seconds by which a clock may be off."""


def period(moving: bool, since_input: float, hidden: bool) -> float:
    """Seconds between two wake-ups."""
    if hidden:
        return HIDDEN
    if moving:
        return MOVING
    return ALERT if since_input < STAYS_ALERT else RESTING


def pause(now: float, last: float, seconds: float | None, since_input: float, hidden: bool) -> float:
    """Seconds to sleep when the picture stays as it is for so many seconds (None: until something is done).

    A picture that changes more than thirty times a second counts as moving; at thirty, each is waited for.
    """
    moving = seconds is not None and seconds < ALERT - ROUNDING
    sleep = wait(now, last, moving, since_input, hidden)
    return sleep if seconds is None or moving or hidden else min(sleep, seconds)


def wait(now: float, last: float, moving: bool, since_input: float, hidden: bool) -> float:
    """Seconds from now to the next wake-up, over 0 and at most one period.

    Wake-ups lie on a grid from the last one that was due, so that rounding never adds up; after a late frame
    the missed ones are skipped, never made up for. ``now`` a little before ``last`` (a sleep that was cut
    short) waits for the one after it.
    """
    step = period(moving, since_input, hidden)
    if not last - step < now < last + 1e6:
        return step
    passed = max(0.0, now - last)
    due = last + (math.floor(passed / step) + 1) * step
    return due - now if now < due <= now + 2 * step else step
