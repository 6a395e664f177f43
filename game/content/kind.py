"""Which kind of file it is, or why nobody can tell."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from .card import Card
from .ideas import Ideas
from .level import Level
from .near import did_you_mean, near_word
from .plan import Plan
from .problem import MISSING, Found, shown
from .region import Region

Content = Level | Card | Plan | Region | Ideas
"""What a file can hold."""

OTHERS: Mapping[str, type[Content]] = MappingProxyType(
    {"card": Card, "plan": Plan, "region": Region, "ideas": Ideas}
)
"""What is no level, by its kind."""

_LIKE_KIND = 0.7
"""How alike a name must be to `kind` to be taken for it, where that is missing (0..1)."""


def kind_of(
    data: Mapping[str, Any], kinds: Mapping[str, type[Content]]
) -> tuple[dict[str, Any], type[Content] | None, list[Found]]:
    """Return the data, the type of its kind, and what is wrong with that.

    A kind that is nearly right is told and taken for the one it is near, so that the rest is looked at, too.
    """
    if "kind" in data:
        return _by_kind(dict(data), kinds)
    near = next((name for name in data if near_word(name, ["kind"], _LIKE_KIND)), None)
    if near is None:
        choices = ", ".join(sorted(kinds))
        line = 'write, for example, as the first line: kind = "comfort"'
        return dict(data), None, [("kind", f"{MISSING}; it should be one of {choices}; {line}")]
    renamed = {("kind" if name == near else name): value for name, value in data.items()}
    kind = near_word(str(data[near]), kinds)
    if kind is None:
        choices = ", ".join(sorted(kinds))
        said = f"this field is called kind, in small letters; it should be one of {choices}"
        return renamed, None, [(near, said)]
    line = f'this field is called kind, in small letters; write: kind = "{kind}"'
    return {**renamed, "kind": kind}, kinds[kind], [(near, line)]


def _by_kind(
    data: dict[str, Any], kinds: Mapping[str, type[Content]]
) -> tuple[dict[str, Any], type[Content] | None, list[Found]]:
    kind = data["kind"]
    if isinstance(kind, str) and kind in kinds:
        return data, kinds[kind], []
    near = near_word(kind, kinds) if isinstance(kind, str) else None
    if near is None:
        return data, None, [("kind", f"{shown(kind)} is not a kind ({', '.join(sorted(kinds))})")]
    said = f"{shown(kind)} is not a kind ({', '.join(sorted(kinds))}){did_you_mean(kind, kinds)}"
    return {**data, "kind": near}, kinds[near], [("kind", said)]
