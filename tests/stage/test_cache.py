"""What is kept stays within its bound, and what is in use stays."""

from pathlib import Path

import pygame
import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.stage.cache import ByteCache

from .painter import canvas_of


def test_what_was_used_longest_ago_goes_first() -> None:
    cache = ByteCache(30)
    for key in "abc":
        cache.put(key, key, 10)
        cache.next_frame()
    assert cache.get("a") == "a"
    cache.put("d", "d", 10)
    assert "b" not in cache and "a" in cache and cache.size == 30


def test_what_this_frame_uses_is_never_thrown_away() -> None:
    cache = ByteCache(10)
    cache.next_frame()
    for key in "abc":
        cache.put(key, key, 10)
    assert [cache.get(key) for key in "abc"] == ["a", "b", "c"]
    cache.next_frame()
    cache.put("d", "d", 1)
    assert cache.size <= 10 and "d" in cache


def test_what_is_ranked_goes_last_and_of_it_the_least_first() -> None:
    cache = ByteCache(50)
    for key in "abcde":
        cache.put(key, key, 10)
        cache.next_frame()
    cache.rank(("b", "a", "never kept"))
    gone = []
    for key in "vwxy":
        before = set(cache)
        cache.put(key, key, 10)
        gone += sorted(str(each) for each in before - set(cache))
        cache.next_frame()
        cache.rank(("b", "a"))
    assert gone == ["c", "d", "e", "v"]
    cache.put("large", "large", 40)
    assert set(cache) == {"b", "large"}


def test_what_was_drawn_a_frame_ago_outlasts_what_is_foreseen() -> None:
    cache = ByteCache(30)
    for key in ("foreseen", "drawn"):
        cache.put(key, key, 10)
    cache.next_frame()
    assert cache.get("drawn") == "drawn"
    cache.rank(("foreseen",))
    cache.next_frame()
    for key in ("new", "newer"):
        cache.put(key, key, 10)
    assert set(cache) == {"drawn", "new", "newer"}


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(1, 40), st.booleans()), max_size=60))
def test_its_size_is_what_it_holds_and_only_a_frame_in_need_goes_over(
    steps: list[tuple[int, int, bool]],
) -> None:
    cache, sizes, in_use = ByteCache(100), dict[int, int](), set[int]()
    for key, size, frame in steps:
        cache.put(key, key, size)
        sizes[key] = size
        in_use.add(key)
        assert cache.size <= max(100, sum(sizes[k] for k in in_use))
        if frame:
            cache.next_frame()
            in_use.clear()
        assert cache.size == sum(sizes[k] for k in range(10) if k in cache)


def many_sprites(folder: Path, bound: int | None) -> int:
    canvas, _ = canvas_of(folder, bound=bound)
    for frame in range(40):
        canvas.begin()
        canvas.backdrop("sky")
        canvas.picture("leaf", (300, 300), 100 + frame)
        canvas.text(f"{frame} leaves", (300, 300), 30, "#ffffff")
    canvas.begin()
    return canvas.cache.size


def test_a_canvas_keeps_to_its_bound(pictures: Path) -> None:
    bound = 1_200_000
    assert many_sprites(pictures, None) > bound, "too little was drawn for this to mean anything"
    assert many_sprites(pictures, bound) <= bound


def test_a_window_of_1080_lines_may_keep_64_megabytes(pictures: Path) -> None:
    canvas, _ = canvas_of(pictures, (1920, 1080))
    canvas.snapshot()
    assert canvas.cache.bound + canvas.cache_bytes <= 64_000_000


def test_after_a_while_no_frame_makes_new_surfaces(pictures: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[tuple[int, int]] = []

    class Counted(pygame.Surface):
        def __init__(self, size: tuple[int, int], *rest: int) -> None:
            made.append(size)
            super().__init__(size, *rest)

    scale = pygame.transform.smoothscale

    def counted_scale(
        surface: pygame.Surface, size: tuple[int, int], into: pygame.Surface | None = None
    ) -> pygame.Surface:
        if into is None:
            made.append(size)
            return scale(surface, size)
        return scale(surface, size, into)

    monkeypatch.setattr(pygame, "Surface", Counted)
    monkeypatch.setattr(pygame.transform, "smoothscale", counted_scale)
    canvas, _ = canvas_of(pictures)

    def frame(i: int) -> None:
        canvas.begin()
        canvas.backdrop("sky", alpha=0.5 + i % 50 / 100)
        canvas.film((640, 300), 300 + i % 60, i / 200)
        canvas.swell("leaf", (640, 300), 90 + i % 60)
        canvas.glow((300, 300), 20, "#fff2b8", i % 17 / 16)
        canvas.glow((300, 300), 200, "#fff2b8", i % 17 / 16)
        canvas.ring((300, 300), 40 + i % 150, 5, "#ffffff", 0.5)
        canvas.text("Hello", (300, 300), 30, "#ffffff", alpha=i % 10 / 10)
        canvas.veil("#000000", 0.1)

    for i in range(1020):
        frame(i)
    assert made
    made.clear()
    size = canvas.cache_bytes
    for i in range(1020, 1320):
        frame(i)
    assert made == [] and canvas.cache_bytes == size


def test_room_is_made_before_something_large_comes_but_not_of_what_is_seen() -> None:
    cache = ByteCache(100)
    cache.put("old", object(), 40)
    cache.put("older than it seems", object(), 30)
    cache.next_frame()
    cache.get("older than it seems")
    cache.make_room(60)
    assert list(cache) == ["older than it seems"]
    cache.make_room(1000)
    assert list(cache) == ["older than it seems"]
