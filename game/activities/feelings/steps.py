"""What each press leads to, step by step. A press that means nothing now is answered by None."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from ...activity import Cue
from ...thread import Felt
from .built_face import PARTS
from .feeling import Feeling
from .naming import Moment, Naming

Answer = list[Cue] | None


def answer(now: Naming, target: str) -> Answer:
    """Answer a press on something that the present step shows."""
    return _ANSWERS[now.moment](now, target)


def go_on(now: Naming) -> list[Cue]:
    """Leave a step with what it holds."""
    match now.moment:
        case "card" if now.looked_at:
            return now.name(_felt(now.looked_at))
        case "mixed":
            return now.name(*(_felt(feeling) for feeling in now.cards.deck if feeling.name in now.picked))
        case "word":
            return now.name(now.own.felt)
        case "face":
            return _next_part(now)
        case "size":
            return now.sized(now.sizing.pick)
    now.finished = True
    return []


def _choose(now: Naming, target: str) -> Answer:
    """A page of faces, for choosing one."""
    feeling = _pressed_card(now, target)
    match target:
        case "unsure":
            return now.gently("unsure")
        case "notnow":
            return now.gently("not_now")
        case "mixed":
            return now.mix()
        case "word":
            now.own.clear()
            return now.to("word", now.lines["word"])
        case _ if feeling:
            now.looked_at = feeling
            return now.to("card", *now.sentences)
    return _look_through(now, target)


def _mixed(now: Naming, target: str) -> Answer:
    """A page of faces, for choosing some."""
    feeling = _pressed_card(now, target)
    if target == "faces":
        now.mixing = False
        return now.to_faces()
    if feeling:
        others = tuple(name for name in now.picked if name != feeling.name)
        now.picked = others if feeling.name in now.picked else (*others, feeling.name)
        return []
    return _look_through(now, target)


def _pressed_card(now: Naming, target: str) -> Feeling | None:
    return now.card(target.removeprefix("card_")) if target.startswith("card_") else None


def _look_through(now: Naming, target: str) -> Answer:
    """Turn a page, look by energy, or see all again."""
    if target.startswith("from_") and target[5:].isdecimal():
        now.cards.turn_to(int(target[5:]))
        return []
    match target:
        case "browse" if now.may_browse:
            return now.to("browse", now.lines["browse"])
        case "all" if now.may_browse:
            now.cards.clear()
            return []
    return None


def _browse(now: Naming, target: str) -> Answer:
    return now.to_faces() if target == "faces" or now.cards.choose(target) else None


def _card(now: Naming, target: str) -> Answer:
    card = now.looked_at
    if target == "mixed" and card and card.mixed_often:
        return now.mix(card.name)
    return now.to_faces() if target == "faces" else None


def _word(now: Naming, target: str) -> Answer:
    match target:
        case "faces":
            return now.to_faces()
        case "ownface":
            now.own.turn = 0
            return now.to("face", now.lines["face"])
    return [] if now.own.choose(target) else None


def _face(now: Naming, target: str) -> Answer:
    """One part of a face after the other; from the first, "before" leads back to the word."""
    if target != "before":
        return [] if now.own.choose(target) else None
    if now.own.turn == 0:
        return now.to("word", now.lines["word"])
    now.own.turn -= 1
    return []


def _next_part(now: Naming) -> list[Cue]:
    now.own.keep_face()
    if now.own.part == PARTS[-1]:
        return now.name(now.own.felt)
    now.own.turn += 1
    return []


def _size(now: Naming, target: str) -> Answer:
    if target == "notnow":
        return now.sized(None)
    return [] if now.sizing.answer(target) else None


def _together(now: Naming, target: str) -> Answer:
    return now.to_faces() if target == "faces" else None


def _gentle(now: Naming, target: str) -> Answer:
    return None


_ANSWERS: Mapping[Moment, Callable[[Naming, str], Answer]] = MappingProxyType(
    {
        "choose": _choose,
        "mixed": _mixed,
        "browse": _browse,
        "card": _card,
        "word": _word,
        "face": _face,
        "size": _size,
        "together": _together,
        "gentle": _gentle,
    }
)


def _felt(feeling: Feeling) -> Felt:
    return Felt(feeling.name, feeling.label, face=feeling.face)
