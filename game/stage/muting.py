"""The low-sensory twin of a picture, with pygame alone: what ``look.theme.muted`` does, for every pixel.

muted = .384 luma + .416 part + .2 grey, where luma = .2126 r + .7152 g + .0722 b and grey is #d6dbd6.
``transform.grayscale`` weighs .299, .587 and .114, so the parts are first brought to the right proportion:
149, 255 and 133 of 255 times those weights is luma / 1.218. Rounding leaves at most 2/255 of error.
"""

import pygame

TO_LUMA = (149, 255, 133)
LUMA_PART = (119, 119, 119)
"""1.218 x .384 of 255."""
COLOUR_PART = (106, 106, 106)
""".416 of 255."""
GREY_PART = (42, 43, 42)
"""A fifth of #d6dbd6, less one for the two products, which round up."""


def mute(picture: pygame.Surface) -> None:
    """Turn a picture, opaque or straight alpha, to its muted twin in place; alpha stays."""
    luma = picture.copy()
    luma.fill(TO_LUMA, None, pygame.BLEND_RGB_MULT)
    luma = pygame.transform.grayscale(luma)
    luma.fill(LUMA_PART, None, pygame.BLEND_RGB_MULT)
    picture.fill(COLOUR_PART, None, pygame.BLEND_RGB_MULT)
    picture.blit(luma, (0, 0), None, pygame.BLEND_RGB_ADD)
    picture.fill(GREY_PART, None, pygame.BLEND_RGB_ADD)
