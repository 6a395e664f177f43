"""All cards of the levels."""

from assets.make.cards import (
    bubbles,
    closeness,
    cosy,
    cosy_night,
    cosy_places,
    cosy_snow,
    feelings,
    looks,
    places,
    sharing,
)
from assets.make.paint import Picture

PICTURES: dict[str, Picture] = {
    **bubbles.PICTURES,
    **closeness.PICTURES,
    **cosy.PICTURES,
    **cosy_night.PICTURES,
    **cosy_places.PICTURES,
    **cosy_snow.PICTURES,
    **feelings.PICTURES,
    **looks.PICTURES,
    **places.PICTURES,
    **sharing.PICTURES,
}
