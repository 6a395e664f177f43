"""The waiting pair lives: it blinks, and its heads turn only behind closed eyes."""

from itertools import pairwise

from game.look.otters import BLINK_EVERY, BLINK_FOR, GAZE_EVERY, afloat, living, next_blink
from game.shipped import shipped

from .recording import RecordingCanvas

FRAMES = range(round(60 * BLINK_EVERY * GAZE_EVERY))


def test_the_pair_looks_at_the_child_most_of_the_time_and_at_each_other_now_and_then() -> None:
    seen = [living("pair_sit", frame / 60) for frame in FRAMES]
    gazing = seen.count("pair_sit_gaze") / 60
    assert 0.95 * (BLINK_EVERY - BLINK_FOR) < gazing < 1.05 * BLINK_EVERY
    assert seen.count("pair_sit") > 1.5 * seen.count("pair_sit_gaze")
    assert seen[0] == "pair_sit", "one is looked at when one comes"


def test_heads_turn_only_behind_closed_eyes() -> None:
    seen = [living("pair_sit", frame / 60) for frame in FRAMES]
    turns = [(a, b) for a, b in pairwise(seen) if a != b]
    assert turns and all("pair_sit_blink" in turn for turn in turns)


def test_a_still_screen_is_drawn_again_whenever_the_picture_changes() -> None:
    now, seen = 0.0, [living("pair_float", 0.0)]
    while now < BLINK_EVERY * GAZE_EVERY:
        now += next_blink(now)
        seen.append(living("pair_float", now))
    assert seen[:5] == ["pair_float", "pair_float_blink"] * 2 + ["pair_float_gaze"]


def test_the_waving_pair_swings_its_paws_and_rests_them_longer() -> None:
    keys: list[str] = []
    for tenth in range(200):
        canvas = RecordingCanvas()
        afloat(canvas, "wave", tenth / 10)
        keys += sorted(canvas.pictures())
    assert set(keys) == {"pair_float_wave", "pair_float_wave_in"}
    assert keys.count("pair_float_wave") > 2 * keys.count("pair_float_wave_in")
    assert shipped("assets", "pictures", "pair_float_wave_in.webp").exists()
