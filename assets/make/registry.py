"""Which modules paint which pictures."""

from importlib import import_module

from assets.make.paint import Picture

PAINTERS = (
    "assets.make.otter.faces",
    "assets.make.otter.own_face",
    "assets.make.otter.pairs",
    "assets.make.otter.walking",
    "assets.make.otter.lying",
    "assets.make.otter.standing",
    "assets.make.otter.places_shown",
    "assets.make.otter.mo_alone",
    "assets.make.home",
    "assets.make.icons",
    "assets.make.cards.pictures",
    "assets.make.cosy",
    "assets.make.weather",
    "assets.make.stamps",
    "assets.make.likes",
    "assets.make.scenes.pictures",
    "assets.make.bubble",
    "assets.make.looks",
    "assets.make.vistas",
    "assets.make.living",
    "assets.make.things",
    "assets.make.walks.forest",
    "assets.make.walks.beach",
    "assets.make.walks.hill",
    "assets.make.walks.garden",
    "assets.make.walks.street",
    "assets.make.walks.kitchen",
)
"""Each has PICTURES, a mapping from the picture's name (its file without .webp) to its Picture."""


def pictures() -> dict[str, Picture]:
    """Every picture by name; ValueError if two painters claim one name."""
    found: dict[str, Picture] = {}
    for module in PAINTERS:
        for name, picture in import_module(module).PICTURES.items():
            if name in found:
                raise ValueError(f"{name} is painted twice, the second time in {module}")
            found[name] = picture
    return found
