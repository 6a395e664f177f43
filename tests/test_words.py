"""Every line a child or grown-up may read: short for a child, inviting, and never what we do not say."""

import re
from collections.abc import Iterator, Mapping

import pytest
from msgspec import inspect

from game.content.brevity import MOST_WORDS, MOST_WORDS_YOUNG, too_long
from game.content.fields import SAID_TO
from game.content.kind import Content
from game.content.never_said import never_said
from game.content.spoken import YOUNGEST, Audience, Spoken, spoken
from game.look.captions import LETTERS, LINES, pieces
from game.reading import level_types

from .playing import library, words

FOR_GROWN_UPS = (
    "caution.",
    "desk.",
    "feelings.beside.",
    "feelings.grown_up_says",
    "feelings.type_here",
    "feelings.valid.",
    "find.",
    "next.for_grown_ups",
    "play.adult",
    "strip.",
    "trouble.",
)
"""The words of assets/words that are for the grown-up. All others are a child's, as short as for 3 years."""

NOT_SAID = ("find.hears.",)
"""Lists of words that a grown-up may type; nobody reads or hears them."""

A_PLACE = "{to} {be} {filled}"
"""As long as what stands in a place of a sentence may be: "rain and sun"."""

NEVER = (
    "score",
    "badge",
    "streak",
    "reward",
    "winner",
    "hurry up",
    "try harder",
    "you must",
    "we must",
    "you have to",
    "we have to",
    "child must",
    "child has to",
    "calm down",
    "good job",
    "be brave",
)
"""What no line of ours says, beyond what no file may say (game/content/never_said.py)."""

COMMANDS = re.compile(r"(^|[.!?] )(breathe (in|out)|close your eyes|sit still|be quiet|listen!|look!)", re.I)


def lines_of_words() -> Iterator[Spoken]:
    """The words of the interface, each sentence and each plural form, with the places filled."""
    for key, text in words().texts.items():
        if key.startswith(NOT_SAID):
            continue
        audience: Audience = "anybody" if key.startswith(FOR_GROWN_UPS) else "child"
        for form, sentence in ({"": text} if isinstance(text, str) else text).items():
            filled = re.sub(r"\{\w+\}", A_PLACE, sentence)
            yield Spoken(f"{key}.{form}".rstrip("."), filled, audience, YOUNGEST)


def lines_of_files() -> Iterator[Spoken]:
    """Every line of every shipped file."""
    read = library()
    found: list[Mapping[str, Content]] = [read.levels, read.cards, read.plans, read.regions]
    if read.ideas:
        found.append({"ideas": read.ideas})
    for files in found:
        for name, value in files.items():
            yield from (line._replace(field=f"{name}.{line.field}") for line in spoken(value))


def lines_by_themselves(type_: inspect.Type, place: str) -> Iterator[Spoken]:
    """The lines for a child that are said where a file leaves them out."""
    if isinstance(type_, inspect.StructType):
        for part in type_.fields:
            where, inner = f"{place}.{part.name}", part.type
            to = (inner.extra or {}).get(SAID_TO) if isinstance(inner, inspect.Metadata) else None
            if to == "child" and isinstance(part.default, str):
                yield Spoken(where, part.default, "child", YOUNGEST)
            yield from lines_by_themselves(inner, where)


def everything() -> list[Spoken]:
    of_types = [
        line
        for kind, type_ in level_types().items()
        for line in lines_by_themselves(inspect.type_info(type_), kind)
    ]
    return [*lines_of_words(), *lines_of_files(), *of_types]


def faults(line: Spoken) -> list[str]:
    """What is wrong with a line: too long, never said, or not as we speak."""
    found = [message for _, message in [*too_long([line]), *never_said([line])]]
    plain = line.text.lower()
    found += [piece.strip() for piece in NEVER if piece in plain]
    found += [match[0] for match in COMMANDS.finditer(line.text)]
    if line.text.count("!") > 1:
        found.append("more than one exclamation mark hurries")
    return found


def caption_faults(line: Spoken) -> list[str]:
    """What is wrong with the captions of a line: each has two lines of 32 characters, and all its words."""
    captions = pieces(line.text)
    rows = [row for caption in captions for row in caption.split("\n")]
    found = [f"too wide: {row}" for row in rows if len(row) > LETTERS]
    found += [f"too high: {caption}" for caption in captions if caption.count("\n") >= LINES]
    if " ".join(rows).split() != line.text.split():
        found.append("words are lost")
    return found


def child_line(text: str) -> Spoken:
    return Spoken("here", text, "child", YOUNGEST)


def test_no_file_of_ours_stays_out() -> None:
    """A level with a line too long is not there at all, so nobody would see that line below."""
    assert [str(problem) for problem in library().problems] == []


def test_no_line_is_too_long_or_says_what_we_never_say() -> None:
    assert {line.field: found for line in everything() if (found := faults(line))} == {}


def test_every_line_for_a_child_fits_captions() -> None:
    lines = [line for line in everything() if line.audience == "child"]
    assert {line.field: found for line in lines if (found := caption_faults(line))} == {}


def test_a_short_line_is_one_caption() -> None:
    """Nine words are one caption: nothing for the youngest goes on to a second one."""
    young = [line for line in everything() if line.audience == "child" and line.youngest <= 5]
    assert [(line.field, line.text) for line in young if len(pieces(line.text)) > 1] == []


def test_lines_of_every_sort_are_read() -> None:
    read = {line.field: line for line in everything()}
    assert len(read) > 1000
    for field in (
        "closing.thanks",
        "find.fit.one",
        "beach.stops.1.things.2.says",
        "beach.outdoor.1",
        "happy.situation",
        "boat.answers.1.text",
        "first_feelings.lines.with_word",
        "ten_minutes.title",
        "ideas.why_together",
        "ireland.name",
        "breathing.lines.breathe",
        "comfort.rest",
    ):
        assert field in read, field
    assert read["calm.stop"].audience == "child"
    assert read["desk.who_page.note"].audience == "anybody"


def test_every_word_for_grown_ups_is_there() -> None:
    keys = words().texts
    assert [start for start in FOR_GROWN_UPS if not any(key.startswith(start) for key in keys)] == []


@pytest.mark.parametrize(
    "line",
    [
        "Well done!",
        "Calm down now.",
        "Close your eyes.",
        "Breathe in.",
        "We must try.",
        "HURRY UP",
        "Here! Now! Go!",
        "One two three four five six seven eight nine ten.",
        "Here is a badge for you.",
        "Listen!",
    ],
)
def test_each_of_these_would_be_noticed(line: str) -> None:
    assert faults(child_line(line))


def test_captions_that_do_not_fit_would_be_noticed() -> None:
    assert caption_faults(child_line("A" + "a" * LETTERS))
    assert caption_faults(child_line("Two lines\nof a file are three\nin all\nand four")) == []


@pytest.mark.parametrize(
    "line",
    [
        Spoken("a", "You can close your eyes, or watch.", "child", 3),
        Spoken("b", "I'm right here; you don't have to do it alone.", "anybody", 3),
        Spoken("c", "word " * MOST_WORDS_YOUNG, "child", 3),
        Spoken("d", "word " * MOST_WORDS, "child", 6),
    ],
)
def test_kind_lines_pass(line: Spoken) -> None:
    assert faults(line) == []
