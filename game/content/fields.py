"""The types that level files are built from, with CARE's limits inside them so that no file can pass them."""

from typing import Annotated, Literal

from msgspec import Meta

# `$(?!\n)` because Python lets a bare `$` match before a last line break, and a key must not carry one.
KEY_PATTERN = r"^[a-z][a-z0-9_]{0,39}$(?!\n)"
KEY_OR_NOTHING_PATTERN = r"^([a-z][a-z0-9_]{0,39})?$(?!\n)"
# Words on one line: they begin with something visible and hold no tab, line break or other control sign,
# so that a caption, a report line and a printed page show exactly what the file says.
WORDS_PATTERN = r"^[^\s\x00-\x1f\x7f-\x9f][^\x00-\x1f\x7f-\x9f]*$(?!\n)"

SAID_TO = "said_to"
"""What a type of text calls whom it is for: "child", or "anybody" for names and a grown-up's lines."""

TO_CHILD = {SAID_TO: "child"}
TO_ANYBODY = {SAID_TO: "anybody"}

FEW_WORDS = "At most 9 words where a child of 5 or younger meets it, at most 14 elsewhere."
"""What an editor shows beside a line for a child."""

Key = Annotated[str, Meta(pattern=KEY_PATTERN)]
"""A plain name: a picture, a sound, a level, a card, or the id of a thing in a list. Never a path."""

KeyOrNothing = Annotated[str, Meta(pattern=KEY_OR_NOTHING_PATTERN)]
"""A plain name, or "" where none is wanted."""

Label = Annotated[str, Meta(min_length=1, max_length=20, pattern=WORDS_PATTERN, extra=TO_ANYBODY)]
"""A word or two under a picture."""

Title = Annotated[
    str,
    Meta(
        min_length=1,
        max_length=40,
        pattern=WORDS_PATTERN,
        examples=["Evening at the pond"],
        extra=TO_ANYBODY,
    ),
]
"""The name on a menu card."""

ChildLine = Annotated[
    str, Meta(min_length=1, max_length=64, pattern=WORDS_PATTERN, description=FEW_WORDS, extra=TO_CHILD)
]
"""A line for the child, as long as one caption: two lines of 32 characters."""

AdultLine = Annotated[str, Meta(min_length=1, max_length=160, pattern=WORDS_PATTERN, extra=TO_ANYBODY)]
"""One line for the grown-up: what to do, what to say, or why."""

Source = Annotated[str, Meta(min_length=1, max_length=120, pattern=WORDS_PATTERN, examples=["Our own idea"])]
"""Where a claim or a figure comes from."""

Age = Annotated[int, Meta(ge=3, le=18)]
"""Years; 18 stands for 13 and older, grown-ups too."""

Ages = Annotated[tuple[Age, Age], Meta(examples=[[3, 18]])]
"""From and to, in years, both included."""

Minutes = Annotated[int, Meta(ge=1, le=10, examples=[2])]
"""About how long a level takes, in minutes."""

Caution = Literal["breath", "body", "smell_taste", "closed_eyes", "sound"]
"""What a grown-up can leave out; whatever uses it then never appears, in no line and no menu."""

Weather = Literal["mist", "breeze", "gusts", "storm", "rainbow"]
"""Our picture of arousal: low, steady, speeding up, very big, mixed. None of them is the goal."""

Who = Literal["child", "pair", "group"]
"""Who plays: a child, a child and a grown-up, a group."""

# The titles are what a message calls a wrong word: `"mst" is not a weather`.
ListedCaution = Annotated[Caution, Meta(title="a caution")]
ListedWeather = Annotated[Weather, Meta(title="a weather")]
ListedWho = Annotated[Who, Meta(title="a kind of company")]
