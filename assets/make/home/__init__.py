"""What the home shows: four pebbles, the calm stop, the grown-ups' door, and the app's own picture."""

from assets.make.home import app, buttons, pebbles
from assets.make.paint import Picture

PICTURES: dict[str, Picture] = {**pebbles.PICTURES, **buttons.PICTURES, **app.PICTURES}
