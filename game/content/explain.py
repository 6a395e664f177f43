"""All that is wrong with a file's data, field by field, in plain words.

msgspec decides whether data is right, but it stops at the first fault and speaks to programmers. This walk
over the same types only explains: it runs after msgspec said no, and finds everything at once.
"""

import re
from collections.abc import Iterator
from typing import Any

from msgspec import inspect

from .near import did_you_mean, near_word
from .plain import says_words, shown, wanted, without_none

Found = tuple[str, str]
"""A field counted from 1, and what was expected and found there."""


def explain(value: object, type_: inspect.Type, field: str = "", noun: str | None = None) -> Iterator[Found]:
    """Yield every fault of `value` as a `type_`; `noun` is what a wrong word is not ("a sense")."""
    match type_:
        case inspect.Metadata():
            title = (type_.extra_json_schema or {}).get("title")
            yield from explain(value, type_.type, field, title or noun)
        case inspect.StructType():
            yield from _table(value, type_, field)
        case inspect.UnionType():
            yield from _choice(value, type_, field, noun)
        case inspect.TupleType(item_types=items):
            if isinstance(value, list) and len(value) == len(items):
                for number, (thing, item) in enumerate(zip(value, items, strict=True), start=1):
                    yield from explain(thing, item, _inside(field, number))
            else:
                yield _wrong(field, type_, value)
        case inspect.VarTupleType() | inspect.ListType() | inspect.SetType() | inspect.FrozenSetType():
            yield from _list(value, type_, field)
        case inspect.DictType():
            if not isinstance(value, dict):
                yield _wrong(field, type_, value)
                return
            if not (type_.min_length or 0) <= len(value) <= (type_.max_length or len(value)):
                yield field, f"should be {wanted(type_)}, but it has {len(value)}"
            for key, thing in value.items():
                for _, message in explain(key, type_.key_type):
                    yield _inside(field, key), f"its name {message}"
                yield from explain(thing, type_.value_type, _inside(field, key))
        case inspect.LiteralType():
            yield from _word(value, type_, field, noun)
        case inspect.StrType():
            yield from _text(value, type_, field)
        case inspect.IntType() | inspect.FloatType():
            numbers = (int,) if isinstance(type_, inspect.IntType) else (int, float)
            if isinstance(value, bool) or not isinstance(value, numbers) or not _within(value, type_):
                yield _wrong(field, type_, value)
        case inspect.BoolType():
            if not isinstance(value, bool):
                yield _wrong(field, type_, value)


def _wrong(field: str, type_: inspect.Type, value: object) -> Found:
    return field, f"should be {wanted(type_)}, but it is {shown(value)}"


def _table(value: object, type_: inspect.StructType, field: str) -> Iterator[Found]:
    if not isinstance(value, dict):
        yield _wrong(field, type_, value)
        return
    known = {part.encode_name: part for part in type_.fields}
    allowed = {*known, type_.tag_field} if type_.tag_field else set(known)
    absent = [name for name in allowed if name not in value]
    misspelt: set[str] = set()
    for name in value:
        if name in allowed:
            continue
        # A field that is not there yet is the likelier meaning than one that is.
        guess = near_word(name, absent)
        if guess is not None:
            misspelt.add(guess)
        yield _inside(field, name), f"there is no such field here{did_you_mean(name, absent or allowed)}"
    for name, part in known.items():
        if name in value:
            yield from explain(value[name], part.type, _inside(field, name), _a(name))
        elif part.required and name not in misspelt:
            yield _inside(field, name), f"is missing; it should be {wanted(part.type)}"


def _choice(value: object, type_: inspect.UnionType, field: str, noun: str | None) -> Iterator[Found]:
    parts = without_none(type_)
    tables = [part for part in parts if isinstance(part, inspect.StructType)]
    if isinstance(value, dict) and tables:
        tagged = {str(part.tag): part for part in tables if part.tag_field}
        if not tagged:
            yield from _table(value, tables[0], field)
            return
        tag_field = str(tables[0].tag_field)
        tag = value.get(tag_field)
        if isinstance(tag, str) and tag in tagged:
            yield from _table(value, tagged[tag], field)
        else:
            choices = inspect.LiteralType(tuple(sorted(tagged)))
            yield from explain(tag, choices, _inside(field, tag_field), _a(tag_field))
        return
    faults = [list(explain(value, part, field, noun)) for part in parts]
    if all(faults):
        yield from faults[0] if len(faults) == 1 else [_wrong(field, type_, value)]


def _list(value: object, type_: Any, field: str) -> Iterator[Found]:
    fits = isinstance(value, list) and (type_.min_length or 0) <= len(value)
    if not isinstance(value, list) or not fits:
        yield _wrong(field, type_, value)
        return
    if type_.max_length is not None and len(value) > type_.max_length:
        yield field, f"should be {wanted(type_)}, but it has {len(value)}"
        return
    noun = _a(field.rpartition(".")[2].removesuffix("s"))
    for number, thing in enumerate(value, start=1):
        yield from explain(thing, type_.item_type, _inside(field, number), noun)


def _word(value: object, type_: inspect.LiteralType, field: str, noun: str | None) -> Iterator[Found]:
    # Compared with its type, because Python holds true and 1 for equal.
    if any(value == choice and type(value) is type(choice) for choice in type_.values):
        return
    if value is None:
        yield field, f"is missing; it should be {wanted(type_)}"
        return
    choices = [str(choice) for choice in type_.values]
    guess = did_you_mean(value, choices) if isinstance(value, str) else ""
    yield field, f"{shown(value)} is not {noun or 'a choice'} ({', '.join(choices)}){guess}"


def _text(value: object, type_: inspect.StrType, field: str) -> Iterator[Found]:
    if not isinstance(value, str) or (type_.min_length is not None and len(value) < type_.min_length):
        yield _wrong(field, type_, value)
    elif type_.max_length is not None and len(value) > type_.max_length:
        yield field, f"should be {wanted(type_)}, but it has {len(value)}"
    elif type_.pattern is not None and not re.search(type_.pattern, value):
        if says_words(type_):
            yield field, f"should be words on one line, with no space before them, but it is {shown(value)}"
        else:
            yield _wrong(field, type_, value)


def _within(value: float, type_: Any) -> bool:
    return (
        (type_.ge is None or value >= type_.ge)
        and (type_.gt is None or value > type_.gt)
        and (type_.le is None or value <= type_.le)
        and (type_.lt is None or value < type_.lt)
    )


def _a(noun: str) -> str:
    return f"an {noun}" if noun[:1] in "aeiou" else f"a {noun}"


def _inside(field: str, part: object) -> str:
    return f"{field}.{part}" if field else str(part)
