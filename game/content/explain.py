"""All that is wrong with a file's data, field by field, in plain words.

msgspec decides whether data is right, but it stops at the first fault and speaks to programmers. This walk
over the same types only explains: it runs after msgspec said no, and finds everything at once.
"""

from collections.abc import Iterator
from typing import Any

from msgspec import inspect

from .near import did_you_mean, near_word
from .plain import without_none
from .problem import Found
from .single import number_faults, text_faults, word_faults
from .wording import missing, too_many, wrong

UNKNOWN = "there is no such field here"
"""How the message about a field begins that nobody asks for."""

LEAVE_OUT = "; leave this line out"


def explain(
    value: object,
    type_: inspect.Type,
    field: str = "",
    noun: str | None = None,
    whole: inspect.Type | None = None,
) -> Iterator[Found]:
    """Yield every fault of `value` as a `type_`.

    `noun` is what a wrong word is not ("a sense"); `whole` is the type together with its examples.
    """
    told = whole or type_
    match type_:
        case inspect.Metadata():
            title = (type_.extra_json_schema or {}).get("title")
            yield from explain(value, type_.type, field, title or noun, told)
        case inspect.StructType():
            yield from _group(value, type_, field)
        case inspect.UnionType():
            yield from _choice(value, type_, field, noun)
        case inspect.TupleType(item_types=items):
            if isinstance(value, list) and len(value) == len(items):
                for number, (thing, item) in enumerate(zip(value, items, strict=True), start=1):
                    yield from explain(thing, item, _inside(field, number))
            else:
                yield wrong(field, told, value, fits)
        case inspect.VarTupleType() | inspect.ListType() | inspect.SetType() | inspect.FrozenSetType():
            yield from _list(value, type_, field, told)
        case inspect.DictType():
            yield from _dict(value, type_, field)
        case inspect.LiteralType():
            yield from word_faults(value, type_, field, noun)
        case inspect.StrType():
            yield from text_faults(value, type_, field, told, fits)
        case inspect.IntType() | inspect.FloatType():
            yield from number_faults(value, type_, field, told, fits)
        case inspect.BoolType():
            if not isinstance(value, bool):
                yield wrong(field, told, value, fits)


def fits(value: Any, type_: inspect.Type) -> bool:
    """Say whether a type takes a value."""
    return next(explain(value, type_), None) is None


def _group(value: object, type_: inspect.StructType, field: str) -> Iterator[Found]:
    if not isinstance(value, dict):
        yield wrong(field, type_, value, fits)
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
        yield _inside(field, name), UNKNOWN + (did_you_mean(name, absent or allowed) or LEAVE_OUT)
    for name, part in known.items():
        if name in value:
            yield from explain(value[name], part.type, _inside(field, name), _a(name))
        elif part.required and name not in misspelt:
            yield missing(_inside(field, name), part.type)


def _dict(value: object, type_: inspect.DictType, field: str) -> Iterator[Found]:
    if not isinstance(value, dict):
        yield wrong(field, type_, value)
        return
    if not (type_.min_length or 0) <= len(value) <= (type_.max_length or len(value)):
        yield too_many(field, type_, value)
    for key, thing in value.items():
        for _, message in explain(key, type_.key_type):
            yield _inside(field, key), f"its name {message}"
        yield from explain(thing, type_.value_type, _inside(field, key))


def _choice(value: object, type_: inspect.UnionType, field: str, noun: str | None) -> Iterator[Found]:
    parts = without_none(type_)
    tables = [part for part in parts if isinstance(part, inspect.StructType)]
    if isinstance(value, dict) and tables:
        tagged = {str(part.tag): part for part in tables if part.tag_field}
        if not tagged:
            yield from _group(value, tables[0], field)
            return
        tag_field = str(tables[0].tag_field)
        tag = value.get(tag_field)
        if isinstance(tag, str) and tag in tagged:
            yield from _group(value, tagged[tag], field)
        else:
            choices = inspect.LiteralType(tuple(sorted(tagged)))
            yield from explain(tag, choices, _inside(field, tag_field), _a(tag_field))
        return
    faults = [list(explain(value, part, field, noun)) for part in parts]
    if all(faults):
        yield from faults[0] if len(faults) == 1 else [wrong(field, type_, value)]


def _list(value: object, type_: Any, field: str, told: inspect.Type) -> Iterator[Found]:
    if not isinstance(value, list) or len(value) < (type_.min_length or 0):
        yield wrong(field, told, value, fits)
        return
    if type_.max_length is not None and len(value) > type_.max_length:
        yield too_many(field, type_, value)
        return
    noun = _a(field.rpartition(".")[2].removesuffix("s"))
    for number, thing in enumerate(value, start=1):
        yield from explain(thing, type_.item_type, _inside(field, number), noun)


def _a(noun: str) -> str:
    return f"an {noun}" if noun[:1] in "aeiou" else f"a {noun}"


def _inside(field: str, part: object) -> str:
    return f"{field}.{part}" if field else str(part)
