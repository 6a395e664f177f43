"""The picture cards of the levels."""

from assets.make.cards import bubbles, closeness, feelings, looks, places
from assets.make.paint import Picture

PICTURES: dict[str, Picture] = {
    **bubbles.PICTURES,
    **closeness.PICTURES,
    **feelings.PICTURES,
    **looks.PICTURES,
    **places.PICTURES,
}
