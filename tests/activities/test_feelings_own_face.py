"""A face that a child builds: brows, eyes, mouth; it stands for a word, and grows with the feeling."""

import pytest

from game.activities.feelings import ACTIVITY
from game.activities.feelings.built_face import KINDS, PARTS, PLAIN, layers, with_part
from game.activities.feelings.sim import FeelingsSim
from game.layout import Area
from tests.recording import RecordingCanvas

from .feelings_deck import AGES, PICTURES, begin, named, press, said, wait, world

BUILD = ("word", "ownface", "brows_3", "go_on", "eyes_6", "go_on", "mouth_4", "go_on")


def drawn(sim: FeelingsSim, age: int = 6) -> RecordingCanvas:
    canvas = RecordingCanvas()
    ACTIVITY.playing().draw(sim, canvas, world(age, "pair"))
    return canvas


def test_all_its_pictures_are_there() -> None:
    assert "own_head" in PICTURES
    for part in PARTS:
        for kind in range(1, KINDS + 1):
            assert {f"own_{part}_{kind}", f"part_{part}_{kind}"} <= PICTURES


def test_one_part_changes_and_the_others_stay() -> None:
    assert with_part((1, 2, 3), "brows", 6) == (6, 2, 3)
    assert with_part((1, 2, 3), "eyes", 6) == (1, 6, 3)
    assert with_part((1, 2, 3), "mouth", 6) == (1, 2, 6)
    assert layers((6, 2, 3)) == ("own_head", "own_brows_6", "own_eyes_2", "own_mouth_3")


@pytest.mark.parametrize("age", AGES)
def test_a_small_child_who_types_nothing_names_with_a_face_alone(age: int) -> None:
    sim = begin(world(age))
    press(sim, *BUILD)
    assert sim.moment == "size"
    press(sim, "notnow")
    assert named(sim) == (("my own face", True, None, (3, 6, 4)),)


def test_a_typed_word_keeps_its_face() -> None:
    sim = begin(world(8))
    press(sim, "word", "!Wibbly", *BUILD[1:], "size_5", "go_on")
    assert named(sim) == (("Wibbly", True, 1.0, (3, 6, 4)),)


def test_two_faces_without_words_are_two_feelings() -> None:
    sim = begin(world(6))
    press(sim, *BUILD, "notnow", "faces", *BUILD[:-2], "mouth_1", "go_on", "notnow")
    assert [entry[3] for entry in named(sim)] == [(3, 6, 4), (3, 6, 1)]
    press(sim, "faces", *BUILD, "size_3", "go_on")
    assert [entry[2:] for entry in named(sim)] == [(None, (3, 6, 1)), (1.0, (3, 6, 4))]


def test_the_newest_of_pebble_and_face_counts() -> None:
    sim = begin(world(6))
    press(sim, "word", "pebble_two", "ownface", "brows_2", "before")
    assert (sim.own.pebble, sim.own.built) == ("", (2, 1, 1))
    press(sim, "pebble_two")
    assert (sim.own.pebble, sim.own.built) == ("two", None)


def test_going_on_without_a_change_takes_the_quiet_face() -> None:
    sim = begin(world(6))
    press(sim, "word", "ownface", "go_on", "go_on", "go_on", "notnow")
    assert named(sim) == (("my own face", True, None, PLAIN),)


def test_a_face_that_nobody_touched_is_not_named_for_them() -> None:
    for presses, line in (((), "unsure"), (("brows_2",), "size")):
        sim = begin(world(6))
        press(sim, "word", "ownface", *presses)
        assert said(wait(sim, 100, fps=4))[-1] == line


def test_only_the_parts_of_the_page_can_be_chosen() -> None:
    sim = begin(world(6))
    press(sim, "word", "ownface", "eyes_2", "mouth_2", "brows_7", "brows_0", "brows_x")
    assert sim.own.built is None


def test_the_face_so_far_is_drawn_large_beside_its_parts() -> None:
    sim = begin(world(6))
    press(sim, *BUILD[:-1])
    canvas = drawn(sim)
    pictures = [str(call[1]) for call in canvas.named("picture")]
    face = [pictures.index(layer) for layer in layers((3, 6, 4))]
    assert face == list(range(face[0], face[0] + 4)), "the layers lie over one another, in order"
    assert {f"part_mouth_{kind}" for kind in range(1, 7)} <= set(pictures)
    heights = {str(call[1]): call[3] for call in canvas.named("picture")}
    assert float(str(heights["own_head"])) >= 300


@pytest.mark.parametrize("age", [4, 6, 8, 10])
def test_the_built_face_is_drawn_for_the_word_and_grows(age: int) -> None:
    sim = begin(world(age, "pair"))
    press(sim, *BUILD)
    heights: list[float] = []
    if age < 9:
        heights = [float(str(c[3])) for c in drawn(sim, age).named("picture") if c[1] == "own_mouth_4"]
    else:
        for presses in (("minus",) * 5, ("plus",) * 10):
            press(sim, *presses)
            faces = [c for c in drawn(sim, age).named("picture") if c[1] == "own_mouth_4"]
            heights.append(float(str(faces[0][3])))
    assert heights == sorted(set(heights)) and len(heights) > 1
    press(sim, "notnow")
    assert set(layers((3, 6, 4))) <= drawn(sim, age).pictures()


def test_the_word_page_shows_the_face_once_there_is_one() -> None:
    sim = begin(world(6))
    press(sim, "word")
    assert "icon_ownface" in drawn(sim).pictures()
    press(sim, "ownface", "brows_5", "before")
    assert "own_brows_5" in drawn(sim).pictures()
    assert sim.may_go_on


@pytest.mark.parametrize("size", [(1280, 720), (720, 720), (720, 1280)])
def test_every_part_has_a_spoken_name(size: tuple[int, int]) -> None:
    here, area = world(6), Area(0, 0, *size)
    sim = begin(here)
    press(sim, "word", "ownface")
    for part in PARTS:
        labels = {
            here.words(target.label)
            for target in ACTIVITY.playing().targets(sim, area, here)
            if target.id.startswith(part)
        }
        assert len(labels) == KINDS and not any(label.startswith("[") for label in labels)
        press(sim, "go_on")
