"""Lines for a child are short: nine words to five years, fourteen above, and no word wider than a caption."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.content.brevity import LONGEST_WORD, MOST_WORDS, MOST_WORDS_YOUNG, most_words, too_long
from game.content.spoken import Spoken
from game.look.captions import LETTERS, LINES, pieces


def child(text: str, youngest: int) -> Spoken:
    return Spoken("child", text, "child", youngest)


@pytest.mark.parametrize(("youngest", "most"), [(3, 9), (5, 9), (6, 14), (13, 14)])
def test_a_line_may_have_so_many_words_and_not_one_more(youngest: int, most: int) -> None:
    assert most_words(youngest) == most
    assert list(too_long([child("word " * most, youngest)])) == []
    ((field, message),) = too_long([child("word " * (most + 1), youngest)])
    assert (field, f"at most {most} words" in message, f"has {most + 1};" in message) == ("child", True, True)


def test_a_line_for_the_grown_up_may_be_longer() -> None:
    assert list(too_long([Spoken("adult", "word " * 25, "anybody", 3)])) == []


def test_dashes_and_dots_are_no_words_and_joined_ones_are_one() -> None:
    assert list(too_long([child("one – two - three ... four & five six half-open eight nine", 3)])) == []


def test_no_word_is_wider_than_a_line_of_a_caption() -> None:
    assert LONGEST_WORD == LETTERS
    assert list(too_long([child("a" * LETTERS, 6)])) == []
    assert len(list(too_long([child("a" * LETTERS + "h", 6)]))) == 1


@given(
    st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=120),
    st.sampled_from([4, 9]),
)
def test_what_is_short_enough_fits_captions(text: str, youngest: int) -> None:
    if not list(too_long([child(text, youngest)])):
        for piece in pieces(text):
            assert len(piece.split("\n")) <= LINES
            assert all(len(line) <= LETTERS for line in piece.split("\n"))
        assert len([word for word in text.split() if word.isalpha()]) <= max(MOST_WORDS, MOST_WORDS_YOUNG)
