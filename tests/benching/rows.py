"""What was measured, beside what it may be."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass


@dataclass(frozen=True)
class Row:
    """One figure. ``budget`` is the most it may be; None where it only informs."""

    part: str
    what: str
    value: float
    unit: str
    budget: float | None = None
    note: str = ""

    @property
    def over(self) -> bool:
        """Whether it is more than it may be."""
        return self.budget is not None and round(self.value, 2) > self.budget


def table(rows: Sequence[Row]) -> str:
    """The rows as text; ``OVER`` marks those over budget."""
    lines, part = [], ""
    for row in rows:
        if row.part != part:
            part = row.part
            lines += ["", part]
        budget = "" if row.budget is None else f"<= {row.budget:g}"
        mark = "OVER" if row.over else ""
        lines.append(
            f"  {row.what:<44}{row.value:>9.2f} {row.unit:<10}{budget:>9}  {mark:<5}{row.note}".rstrip()
        )
    over = sum(row.over for row in rows)
    return "\n".join([*lines, "", f"{len(rows)} figures, {over} over budget"])


def as_data(rows: Sequence[Row]) -> list[dict[str, object]]:
    """The rows for JSON."""
    return [{**asdict(row), "over": row.over} for row in rows]
