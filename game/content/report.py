"""All problems as one text, for `--check`."""

from collections.abc import Iterable

from .problem import Problem


def report(problems: Iterable[Problem], checked: int | None = None) -> str:
    """Return the problems file by file and a line that counts them; `checked` files were read."""
    by_file: dict[str, list[Problem]] = {}
    for problem in problems:
        by_file.setdefault(problem.file, []).append(problem)
    ordered = sorted(by_file.items(), key=lambda item: (item[0].casefold(), item[0]))
    blocks = ["\n".join(str(problem) for problem in group) for _, group in ordered]
    count = sum(len(group) for group in by_file.values())
    files = len(by_file) if checked is None else checked
    summary = f"{_many(files, 'file')} checked, {_many(count, 'problem')}."
    return "\n\n".join([*blocks, summary])


def _many(count: int, noun: str) -> str:
    shown = str(count) if count else "no"
    return f"{shown} {noun}" if count == 1 else f"{shown} {noun}s"
