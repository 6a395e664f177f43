"""The report of `--check`: grouped by file, and counted."""

from game.content.problem import Problem
from game.content.report import report


def test_problems_are_grouped_by_file_and_counted() -> None:
    problems = [
        Problem("b.toml", 2, "title", "is missing"),
        Problem("a.toml", None, "", "is empty"),
        Problem("b.toml", 3, "", "is wrong"),
    ]
    assert report(problems, 12) == (
        "a.toml: is empty\n\nb.toml, line 2, title: is missing\nb.toml, line 3: is wrong\n\n"
        "12 files checked, 3 problems."
    )


def test_a_right_set_of_files_is_one_line() -> None:
    assert report([], 1) == "1 file checked, no problems."
    assert (
        report([Problem("a.toml", None, "", "is empty")]) == "a.toml: is empty\n\n1 file checked, 1 problem."
    )


def test_no_name_in_a_file_breaks_the_line_or_steers_the_terminal() -> None:
    problem = Problem("a\n.toml", 1, "\x1b[2J" * 50, "is\r\u202ewrong")
    assert str(problem).isprintable()
    assert len(str(problem)) < 140
