"""The stars that are drawn lie where the painted otter has its stars."""

from assets.make.vistas import constellation
from game.activities.breathing.looks import stars


def test_the_painted_otter_and_the_drawn_stars_agree() -> None:
    assert stars.POINTS == constellation.STARS
    assert stars.BRIGHTEST == constellation.BRIGHTEST
    assert stars.OTTER == (constellation.WIDTH, constellation.HEIGHT)
