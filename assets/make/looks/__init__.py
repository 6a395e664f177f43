"""The pictures of the flower, the cocoa and the tummy, with which one can breathe."""

from assets.make.looks import bloom, carried, cocoa, cove, dandelion, flower, glade, mug, sill, tummy
from assets.make.paint import Picture

PICTURES: dict[str, Picture] = {
    **bloom.PICTURES,
    **glade.PICTURES,
    **flower.PICTURES,
    **dandelion.PICTURES,
    **sill.PICTURES,
    **cocoa.PICTURES,
    **mug.PICTURES,
    **cove.PICTURES,
    **tummy.PICTURES,
    **carried.PICTURES,
}
