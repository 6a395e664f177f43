"""Text in columns: nothing is lost, what belongs together stays together, and gaps do not begin a column."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from game.layout import Area
from game.scenes.desk.flow import Gap, Line, Sheet, breadth, lines, sheets

COLUMNS = [Area(0, 0, 300, 100), Area(320, 0, 300, 100)]
ROW = Line("a line", h=30.0)


def words(pages: tuple[Sheet, ...]) -> list[str]:
    return [p.item.words for page in pages for p in page if isinstance(p.item, Line)]


def test_a_text_without_anything_is_one_empty_page() -> None:
    assert sheets([], COLUMNS) == ((),)


def test_a_chunk_that_fits_a_column_is_not_parted() -> None:
    pages = sheets([(ROW, ROW), (ROW, ROW)], COLUMNS)
    assert [(p.area.x, p.area.y) for p in pages[0]] == [(0, 0), (0, 30), (320, 0), (320, 30)]


def test_a_chunk_that_fits_no_column_is_parted_between_its_lines() -> None:
    (page, other) = sheets([(ROW,) * 7], COLUMNS)
    assert [p.area.x for p in page] == [0] * 3 + [320] * 3
    assert [(p.area.x, p.area.y) for p in other] == [(0, 0)]


def test_a_gap_is_left_out_where_a_column_begins_and_may_reach_below_its_end() -> None:
    pages = sheets([(Gap(20), ROW, ROW, ROW, Gap(50)), (Gap(20), ROW)], COLUMNS)
    begins = [(p.area.x, p.area.y) for p in pages[0] if isinstance(p.item, Line)]
    assert begins == [(0, 0), (0, 30), (0, 60), (320, 0)]
    assert len(pages) == 1


@given(st.lists(st.lists(st.floats(5, 90), min_size=1, max_size=9), max_size=9))
def test_no_line_is_lost_and_none_stands_outside_its_column(heights: list[list[float]]) -> None:
    chunks = [tuple(Line(f"{i}.{j}", h=h) for j, h in enumerate(chunk)) for i, chunk in enumerate(heights)]
    pages = sheets(chunks, COLUMNS)
    assert words(pages) == [line.words for chunk in chunks for line in chunk]
    for page in pages:
        for placed in page:
            assert any(column.inset(0, -0.2).holds(placed.area) for column in COLUMNS)


def test_lines_are_as_long_as_the_column_allows_and_no_longer() -> None:
    text = "a pond has a bank and on the bank are two otters who look at the water"
    set_ = lines(text, 300.0)
    assert " ".join(line.words for line in set_ if isinstance(line, Line)) == text
    for one, after in pairwise(set_):
        assert isinstance(one, Line)
        assert isinstance(after, Line)
        assert breadth(one.words) * one.size <= 300.0
        longer = f"{one.words} {after.words.split()[0]}"
        assert breadth(longer) * one.size > 300.0
