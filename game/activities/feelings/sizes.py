"""How big a feeling is, in the form that suits an age: what can be picked, and what a pick means."""

from ...ages import Sizes

STOPS = 10
"""The slider goes from 0 to 10 (CARE, from 9 years)."""

_STRENGTHS: dict[Sizes, tuple[int, ...]] = {
    "three_sizes": (2, 4, 5),
    "three_faces": (1, 3, 5),
    "five_faces": (1, 2, 3, 4, 5),
}
# The youngest get the strengths at which every face still reads by itself (little .45, middle .73, big 1).


def picks(form: Sizes) -> tuple[int, ...]:
    """The numbers that can be picked, smallest feeling first."""
    return tuple(range(STOPS + 1)) if form == "slider" else tuple(range(1, len(_STRENGTHS[form]) + 1))


def strength(form: Sizes, pick: int) -> int:
    """The face, 1..5, that shows a pick."""
    return max(1, (pick + 1) // 2) if form == "slider" else _STRENGTHS[form][pick - 1]


def part(form: Sizes, pick: int) -> float:
    """A pick as 0..1 of the biggest there is."""
    return pick / picks(form)[-1]


def unpicked(form: Sizes) -> int | None:
    """What a form begins with: nothing picked, or the middle of the slider."""
    return STOPS // 2 if form == "slider" else None
