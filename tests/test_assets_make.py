"""The shipped pictures are what their painters paint, and the painter's files are fit to be blitted."""

import io
import re
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from assets.make.__main__ import chosen, main
from assets.make.otter.bust import bust
from assets.make.otter.face import face, feelings, neutral
from assets.make.otter.poses import POSES
from assets.make.otter.tokens import BEFORE, BEHIND, ON_HEAD
from assets.make.otter.who import PIP
from assets.make.paint import Canvas, Frame, Material, ellipse
from assets.make.progress import CLEAR, Progress
from assets.make.registry import pictures
from assets.make.work import Job, made

PICTURES = Path(__file__).resolve().parent.parent / "assets" / "pictures"
REPAINTED = (
    *("icon_check", "icon_pair", "icon_ownface", "like_apple", "paw", "pebble_walk"),
    *(
        "face_calm_2",
        "face_mad_4",
        "face_worried_3",
        "own_eyes_6",
        "card_feelings_2",
        "card_bubble_dawn_small",
    ),
    *("stars_star", "dandelion_seed", "drop", "pinecone", "beach_glass", "hill_snowflake", "garden_moon"),
    *("street_boots", "kitchen_apple", "card_bubble_dawn_small"),
)
"""One or two small ones of each area; the card shows a scene that is data from the sky to the grass."""
CREAM = np.array([255, 248, 233], np.float32)
BLOCK = 8
WORST_BLOCK, MEAN = 4.0, 0.5
"""8-bit levels by which the mean colour of one 8 x 8 block, and of the whole, may differ."""
LEAST_STEP = 0.8
"""8-bit levels by which a face at least differs from the next stronger one."""
LARGEST = 25_000_000
Levels = NDArray[np.float32]


def over_cream(path: Path) -> Levels:
    pixels = np.asarray(Image.open(path).convert("RGBA"), np.float32)
    alpha = pixels[..., 3:] / 255
    return np.asarray(pixels[..., :3] * alpha + CREAM * (1 - alpha), np.float32)


def same(first: Levels, second: Levels) -> bool:
    if first.shape != second.shape:
        return False
    h, w = (n // BLOCK * BLOCK for n in first.shape[:2])
    difference = (first - second)[:h, :w]
    blocks = difference.reshape(h // BLOCK, BLOCK, w // BLOCK, BLOCK, 3).mean((1, 3))
    far = abs(difference.mean((0, 1))).max()
    return bool(abs(blocks).max() <= WORST_BLOCK and far <= MEAN)


@pytest.mark.parametrize("name", REPAINTED)
def test_a_shipped_picture_is_what_its_painter_paints(name: str, tmp_path: Path) -> None:
    pictures()[name].make(tmp_path / "again.webp")
    assert same(over_cream(tmp_path / "again.webp"), over_cream(PICTURES / f"{name}.webp"))


def test_the_comparison_sees_one_pixel_of_shift() -> None:
    shipped = over_cream(PICTURES / "icon_check.webp")
    assert same(shipped, shipped)
    assert not same(shipped, np.roll(shipped, 1, axis=1))


def test_the_comparison_sees_a_change_of_light_over_the_whole() -> None:
    shipped = over_cream(PICTURES / "like_apple.webp")
    assert same(shipped, shipped + 0.4)
    assert not same(shipped, shipped + 0.6)


def test_the_comparison_sees_a_slightly_stronger_face() -> None:
    def painted(strength: float) -> Levels:
        canvas = Canvas(160, 200, "#fff8e9")
        bust(canvas, Frame().at(80, 110, 52), PIP, face({"happy": strength}))
        return canvas.pixels[..., :3] * 255

    assert same(painted(0.5), painted(0.5))
    assert not same(painted(0.5), painted(0.56))


def test_every_painter_has_its_picture_on_disk() -> None:
    shipped = {path.stem for path in PICTURES.glob("*.webp")}
    assert set(pictures()) <= shipped


@pytest.mark.parametrize("family", ["pair_float", "pair_sit", "pip_lie"])
def test_pictures_that_cross_fade_share_their_registration(family: str) -> None:
    sizes = {Image.open(path).size for path in PICTURES.glob(f"{family}*.webp")}
    assert len(sizes) == 1


def test_all_pictures_together_stay_small() -> None:
    assert sum(path.stat().st_size for path in PICTURES.glob("*.webp")) < LARGEST


def test_colour_reaches_under_the_transparent_parts(tmp_path: Path) -> None:
    canvas = Canvas(64, 64)
    canvas.form(canvas.mask(ellipse(32, 32, 16)), Material("#d04030"), 16)
    canvas.save(tmp_path / "disc.webp", lossless=True)
    saved = np.asarray(Image.open(tmp_path / "disc.webp"), int)
    outside = saved[saved[..., 3] == 0]
    assert len(outside) > 2000
    assert (outside[:, 0] > outside[:, 2] + 40).all()


@pytest.mark.parametrize("radius", [0.2, 0.5, 1.0, 3.0])
def test_a_grown_mask_is_fatter_and_leaves_nothing_far_outside(radius: float) -> None:
    mask = Canvas(80, 80).mask(ellipse(40, 40, 12))
    grown = mask.grow(radius)
    assert grown.cover.sum() >= mask.cover.sum()
    assert grown.view(0, 0, 80, 20).max() == 0


def test_cropping_keeps_a_small_margin_and_refuses_an_empty_picture(tmp_path: Path) -> None:
    canvas = Canvas(64, 64)
    with pytest.raises(ValueError, match="nothing"):
        canvas.save(tmp_path / "empty.webp", crop=True)
    canvas.fill(ellipse(32, 32, 10), "#d04030")
    canvas.save(tmp_path / "disc.webp", crop=True)
    seen = np.asarray(Image.open(tmp_path / "disc.webp"))[..., 3] > 0
    for edge in (seen, seen[::-1], seen.T, seen.T[::-1]):
        assert not edge[:4].any()
        assert edge[4].any()


def test_a_face_grows_from_rest_to_the_record() -> None:
    assert replace(face({"sad": 0.0}), tint_colour=None) == neutral()
    assert face({"sad": 1.0}).tears == pytest.approx(1.0)
    assert face({"happy": 0.45}).mouth_open == 0, "a little happy is a closed smile"
    both = face({"happy": 0.5, "sad": 0.4})
    assert face({"happy": 0.5}).mouth_curve > both.mouth_curve > face({"sad": 0.4}).mouth_curve


def test_every_feeling_has_five_pictures_and_its_own_ground() -> None:
    known = set(pictures())
    assert len(feelings()) == 48
    for name in feelings():
        assert {f"face_{name}_{n}" for n in range(1, 6)} <= known
    grounds = [feeling.ground.lower() for feeling in feelings().values()]
    assert len(set(grounds)) == len(grounds)


def test_every_pose_and_sign_a_feeling_names_is_painted() -> None:
    painted = {*BEHIND, *ON_HEAD, *BEFORE}
    for feeling in feelings().values():
        assert feeling.paw_pose in {None, "chin", "heart", *POSES}, feeling.id
        assert set(feeling.signs) <= painted, feeling.id
    assert {sign for feeling in feelings().values() for sign in feeling.signs} == painted


def test_a_sign_comes_with_the_strength() -> None:
    assert face({"worried": 0.05}).signs == ()
    some, all_of_it = (dict(face({"worried": strength}).signs) for strength in (0.5, 1.0))
    assert 0 < some["thought_storm"] < all_of_it["thought_storm"] == pytest.approx(1.0)


def test_each_feeling_grows_from_picture_to_picture() -> None:
    for name in feelings():
        shown = [over_cream(PICTURES / f"face_{name}_{n}.webp") for n in range(1, 6)]
        for less, more in pairwise(shown):
            assert abs(less - more).mean() > LEAST_STEP, name


def test_the_parts_of_an_own_face_lie_on_one_another() -> None:
    size = Image.open(PICTURES / "own_head.webp").size
    for part in ("brows", "eyes", "mouth"):
        painted = [Image.open(PICTURES / f"own_{part}_{n}.webp").convert("RGBA") for n in range(1, 7)]
        assert {each.size for each in painted} == {size}
        places = [np.argwhere(np.asarray(each)[..., 3] > 128).mean(0) for each in painted]
        down, across = np.ptp(places, axis=0)
        assert across < 3 and down < 40, part
        assert len({each.tobytes() for each in painted}) == 6


def test_named_pictures_are_made_where_asked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["icon_check", "icon_p?us", "--pictures", str(tmp_path)]) == 0
    assert {path.name for path in tmp_path.iterdir()} == {"icon_check.webp", "icon_plus.webp"}
    assert "2 pictures and 0 sounds" in capsys.readouterr().out


def test_progress_says_what_and_how_many_and_ends_with_the_time(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["icon_check", "icon_plus", "--pictures", str(tmp_path), "--processes", "1"]) == 0
    first, second, last = capsys.readouterr().out.splitlines()
    assert re.fullmatch(r"1 of 2: icon_(check|plus)\.webp, \d+ s", first)
    assert re.fullmatch(r"2 of 2: icon_(check|plus)\.webp, \d+ s", second)
    assert re.fullmatch(r"2 pictures and 0 sounds in \d+ s", last)


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_on_a_terminal_progress_is_one_line() -> None:
    moments = iter((0.0, 1.0, 65.0, 66.0))
    screen = Terminal()
    progress = Progress(2, screen, lambda: next(moments))
    progress.done("pond.webp")
    progress.done("bank.webp")
    progress.end("2 pictures")
    assert screen.getvalue().count("\n") == 1
    shown = screen.getvalue().split(CLEAR)
    assert shown == ["", "1 of 2: pond.webp, 1 s", "2 of 2: bank.webp, 65 s", "2 pictures in 66 s\n"]


def test_the_longest_are_made_first() -> None:
    jobs = [Job("picture", name, PICTURES) for name in ("icon_check", "forest_near", "face_calm_2")]
    assert [job.name for job in sorted(jobs, key=Job.cost, reverse=True)] == [
        "forest_near",
        "face_calm_2",
        "icon_check",
    ]


def test_what_cannot_be_made_is_named(tmp_path: Path) -> None:
    jobs = [Job("picture", name, tmp_path) for name in ("icon_check", "no_such_thing")]
    with pytest.raises(RuntimeError, match=r"no_such_thing\.webp was not made"):
        list(made(jobs, 2))


def test_an_unknown_name_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["no_such_thing"]) == 2
    assert "no_such_thing" in capsys.readouterr().err


def test_no_name_means_everything() -> None:
    assert chosen(["a", "b"], []) == ["a", "b"]
