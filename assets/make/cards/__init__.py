"""The picture cards of the levels."""

from assets.make.cards import bubbles, closeness, feelings, places
from assets.make.paint import Picture

PICTURES: dict[str, Picture] = {
    **bubbles.PICTURES,
    **closeness.PICTURES,
    **feelings.PICTURES,
    **places.PICTURES,
}
