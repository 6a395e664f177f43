"""Choosing few combinations so that every pair of values still meets."""

from collections.abc import Hashable, Mapping, Sequence
from itertools import combinations

Row = dict[str, Hashable]


def pairwise(factors: Mapping[str, Sequence[Hashable]]) -> list[Row]:
    """Rows with one value for each factor, such that any two values of two factors stand in one row.

    Greedy and without chance: each row begins with a pair that has not met and is filled up with the
    values that bring most new pairs.
    """
    names = list(factors)
    unmet = {
        ((a, i), (b, j))
        for a, b in combinations(names, 2)
        for i in range(len(factors[a]))
        for j in range(len(factors[b]))
    }
    rows: list[Row] = []
    while unmet:
        (a, i), (b, j) = min(unmet, key=lambda pair: (_rank(names, pair[0]), _rank(names, pair[1])))
        row = {a: i, b: j}
        for name in names:
            if name not in row:
                count = len(factors[name])
                order = [(len(rows) + k) % count for k in range(count)]
                row[name] = max(order, key=lambda k: _gain(names, row, name, k, unmet))
        unmet -= {((p, row[p]), (q, row[q])) for p, q in combinations(names, 2)}
        rows.append({name: factors[name][row[name]] for name in names})
    return rows


def _rank(names: list[str], value: tuple[str, int]) -> tuple[int, int]:
    return names.index(value[0]), value[1]


def _gain(
    names: list[str],
    row: dict[str, int],
    name: str,
    value: int,
    unmet: set[tuple[tuple[str, int], tuple[str, int]]],
) -> int:
    """How many new pairs a value brings into a row."""
    gain = 0
    for other, chosen in row.items():
        first, second = (other, chosen), (name, value)
        if names.index(other) > names.index(name):
            first, second = second, first
        gain += (first, second) in unmet
    return gain
