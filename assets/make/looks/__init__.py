"""The pictures of the flower, the cocoa and the tummy, with which one can breathe."""

from assets.make.looks import bloom, carried, cocoa, dandelion, flower, mug, sill, tummy
from assets.make.paint import Picture
from assets.make.scenes import scene

PICTURES: dict[str, Picture] = {
    **bloom.PICTURES,
    "flower_glade": Picture(scene("glade").paint, quality=86, opaque=True),
    **flower.PICTURES,
    **dandelion.PICTURES,
    **sill.PICTURES,
    **cocoa.PICTURES,
    **mug.PICTURES,
    "tummy_cove": Picture(scene("cove").paint, quality=88, opaque=True),
    **tummy.PICTURES,
    **carried.PICTURES,
}
