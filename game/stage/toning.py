"""A picture in a palette, with pygame alone: what ``look.palette.Palette.tone`` does, for every pixel.

toned = light x ((1 - amount) x ((1 - saturation) luma + saturation part) + amount towards), where luma is
.2126 r + .7152 g + .0722 b. ``transform.grayscale`` weighs .299, .587 and .114, so the parts are first
brought to the right proportion: 149, 255 and 133 of 255 times those weights is luma / 1.218. Rounding leaves
at most 2/255 of error.
"""

import pygame

from ..look.palette import PAINTED, Palette
from ..look.theme import rgb

TO_LUMA = (149, 255, 133)
LUMA_SCALE = 1.218


def tone(picture: pygame.Surface, palette: Palette) -> pygame.Surface:
    """Bring a picture, opaque or straight alpha, into a palette, in place; alpha stays."""
    if palette == PAINTED:
        return picture
    stays, grey = (1 - palette.amount) * palette.saturation, (1 - palette.amount) * (1 - palette.saturation)
    luma = _luma(picture, [grey * LUMA_SCALE * lit for lit in palette.light]) if grey > 0 else None
    picture.fill([round(255 * stays * lit) for lit in palette.light], None, pygame.BLEND_RGB_MULT)
    if luma:
        picture.blit(luma, (0, 0), None, pygame.BLEND_RGB_ADD)
    if palette.amount > 0:
        # Less one for the two products, which round up.
        aim = zip(rgb(palette.towards), palette.light, strict=True)
        parts = [max(0, round(part * palette.amount * lit - 1)) for part, lit in aim]
        picture.fill(parts, None, pygame.BLEND_RGB_ADD)
    return picture


def dim(picture: pygame.Surface, palette: Palette) -> None:
    """Bring light that has no colour of its own (premultiplied) into a palette's light, in place."""
    if palette.light != PAINTED.light:
        picture.fill([round(255 * lit) for lit in palette.light], None, pygame.BLEND_RGB_MULT)


def _luma(picture: pygame.Surface, parts: list[float]) -> pygame.Surface:
    """The luma of each pixel, times so much for red, green and blue."""
    luma = picture.copy()
    luma.fill(TO_LUMA, None, pygame.BLEND_RGB_MULT)
    luma = pygame.transform.grayscale(luma)
    luma.fill([round(255 * part) for part in parts], None, pygame.BLEND_RGB_MULT)
    return luma
