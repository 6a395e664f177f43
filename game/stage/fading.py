"""How loudness moves: pure rules, from a level and a goal (0..1) to the next level."""

DOUBLING = 2.0
"""A bed that can be heard grows by at most 6 dB, which is twice, in a second."""

AUDIBLE = 0.125
"""Level under which a bed counts as not yet heard (18 dB under its own loudness)."""

FADE_IN = 0.3
"""Least seconds from silence to AUDIBLE."""

FADE_OUT = 0.6
"""Seconds a bed takes from full to silence."""

LOOP_FULL = 0.5
"""Least seconds a loop takes from silence to full, or back: a breath may be heard to come and go."""


def bed_level(level: float, goal: float, dt: float) -> float:
    """The level of a bed after ``dt`` seconds: gently up, 6 dB a second, and down in FADE_OUT."""
    if goal <= level:
        return max(goal, level - dt / FADE_OUT)
    if level < AUDIBLE:
        step = min(dt, (AUDIBLE - level) * FADE_IN / AUDIBLE)
        level, dt = level + step * AUDIBLE / FADE_IN, dt - step
    return float(min(goal, level * DOUBLING**dt))


def loop_level(level: float, goal: float, dt: float) -> float:
    """The level of a loop after ``dt`` seconds: it follows, but never faster than full scale in LOOP_FULL."""
    step = dt / LOOP_FULL
    return min(goal, level + step) if goal > level else max(goal, level - step)
