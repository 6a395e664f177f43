"""What a way is about: each can look at, squeeze, sway or stroke one thing or another."""

from typing import Literal

Way = Literal["look", "squeeze", "sway", "stroke", "listen", "sit", "stomp"]
"""What there is to do, or to watch being done."""

What = Literal[
    "fireflies",
    "snow",
    "leaves",
    "stars",
    "two_pebbles",
    "snail",
    "pebble",
    "snowball",
    "cushion",
    "swing",
    "night_swing",
    "boat",
    "pip",
    "cat",
    "puddles",
]
"""What it is about."""

OF: dict[Way, tuple[What, ...]] = {
    "look": ("fireflies", "snow", "leaves", "stars", "two_pebbles", "snail"),
    "squeeze": ("pebble", "snowball", "cushion"),
    "sway": ("swing", "night_swing", "boat"),
    "stroke": ("pip", "cat"),
    "listen": (),
    "sit": (),
    "stomp": ("puddles",),
}
"""What each way can be about, the first where a level does not say; the others are about their place."""

BELONGS: dict[What, str] = {"snail": "gate", "puddles": "bank", "boat": "pond"}
"""Where some of them belong: the snail on the garden wall, the puddles on flat grass, the boat on water."""
