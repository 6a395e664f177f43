"""Every key that the game asks its words for is there in English, the language they are first written in."""

import ast
from collections.abc import Iterator
from pathlib import Path

from game.content.words import Words, read_words

TOP = Path(__file__).parents[2]


def keys_asked_for(source: str) -> Iterator[str]:
    """Yield the literal keys of calls like `words("home.title")` and `world.words("found", n=3)`."""
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        first = node.args[0]
        if name == "words" and isinstance(first, ast.Constant) and isinstance(first.value, str):
            yield first.value


def test_no_key_is_missing() -> None:
    keys = {
        key
        for path in sorted((TOP / "game").rglob("*.py"))
        for key in keys_asked_for(path.read_text(encoding="utf-8"))
    }
    if not keys:
        return
    words = read_words(TOP / "assets" / "words" / "en.toml")
    assert isinstance(words, Words), [str(problem) for problem in words]
    assert words.missing(keys) == ()


def test_a_planted_key_is_seen() -> None:
    source = (
        'def draw(world): return world.words("home.planted") + words("found", n=2) + other("x") + words(key)'
    )
    assert set(keys_asked_for(source)) == {"home.planted", "found"}
    assert Words("en", {"found": "x"}).missing(keys_asked_for(source)) == ("home.planted",)
