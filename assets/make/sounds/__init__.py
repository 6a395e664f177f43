"""The sounds of the pond, made from arithmetic: `make` writes them, `SOUNDS` lists them.

waves     what a sound is            shapes  how loud, from moment to moment
noise     air, leaves, water, rooms  voices  tones, drops, knocks, bells
wide      both ears
*_bed, *_beds, beds: places; *_calls: the things of a place; breaths, loops, touches, songs: the rest
recipes   every sound by its key     rules   what each owes a child's ears
measure   ears made of numbers       ogg     the files; kitchen: from recipe to file
"""

from .kitchen import make
from .recipes import SOUNDS, Recipe

__all__ = ["SOUNDS", "Recipe", "make"]
