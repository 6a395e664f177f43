"""What one likes to smell and taste: small picture cards."""

from functools import partial

from assets.make.likes.air import flower, rain, soap
from assets.make.likes.fruit import apple, berry, orange
from assets.make.likes.ground import Thing, card
from assets.make.likes.table import bread, cocoa, honey, water
from assets.make.paint import Picture

CARDS: dict[str, tuple[str, Thing]] = {
    "flower": ("#dbe8c4", flower),
    "bread": ("#fbe0b8", bread),
    "orange": ("#cfe6ea", orange),
    "rain": ("#c3d3ec", rain),
    "soap": ("#ded6ef", soap),
    "apple": ("#dbe8c4", apple),
    "berry": ("#f8d3cf", berry),
    "honey": ("#fbe9c0", honey),
    "cocoa": ("#ecd8cc", cocoa),
    "water": ("#cfe3f2", water),
}
PICTURES = {
    f"like_{name}": Picture(partial(card, colour, thing), 92) for name, (colour, thing) in CARDS.items()
}
