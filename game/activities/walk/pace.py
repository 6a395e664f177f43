"""How long the parts of a walk last, in seconds (own design figures; the whole is under ten minutes)."""

OWN_LINE_SECONDS = 4.5
"""The walk's own line stays so long before the first stop's: a caption of 60 letters, read early (CARE: 3 s
at least). Whoever chooses something before is answered instead.
"""

RIPE_SECONDS = 25.0
RIPE_NOTICED = 3
"""After so long, or so many things noticed, going on is shown as ready. Nothing is required."""

UNTOUCHED_SECONDS = 75.0
"""Untouched for so long, a stop is left by itself, kindly and announced."""

ANNOUNCED_SECONDS = 5.0
"""Between "we wander on" and wandering on: long enough for a caption (CARE: at least 3 s)."""

STROLL_SECONDS = 5.0
"""From stop to stop, and into the own room: slowly enough that no leaf flickers by."""

ANSWER_SECONDS = 3.2
"""How long a noticed thing moves and the otters look at it."""

INVITE_SECONDS = 7.0
"""In the own room, the first invitation comes so long after the line that begins a sense."""

ROOM_UNTOUCHED_SECONDS = 45.0
ROOM_GATHERED_SECONDS = 20.0
"""A sense of the own room is left by itself when untouched for so long; sooner when all is found."""

HOME_SECONDS = 7.0
"""The line of the way home stays so long."""

STOPS_UNTIL = 280.0
ROOMS_UNTIL = 580.0
"""However often something is pressed, the stops and the room are over by then, counted from the start."""
