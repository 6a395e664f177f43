"""The swing, the snail and the resting pair in the light of the night garden."""

from assets.make.otter.pairs import calm, sitting
from assets.make.paint import Canvas
from assets.make.things import swing
from assets.make.walks.garden.nightfall import nightfall
from assets.make.walks.street import snail


def paint_swing() -> Canvas:
    """Pip and Mo on the swing by moonlight."""
    return nightfall(swing.paint(), 1.0, 0.8, 4.0)


def paint_snail() -> Canvas:
    """The snail by moonlight."""
    return nightfall(snail.paint(shy=False), 0.75, 0.8, 2.6)


def paint_calm_pair() -> Canvas:
    """Pip and Mo with resting eyes, as the other pairs of the night are lit."""
    return nightfall(sitting(calm), 1.0, 0.9, 5.0)
