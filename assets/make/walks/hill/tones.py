"""The colours of the snowy hill: snow in lilac shade and peach light, firs, bark, red things, ice.

Snow is never pure white: its brightest large parts stay below 90 % luminance, so that it does not glare.
"""

from assets.make.paint import Material

SNOW = Material("#dcd9f0", "#fff1e4", "#a3a6d8")
SNOW_SHADE = Material("#c1c2e7", "#efe6f0", "#8c91ca")
SNOW_FAR = Material("#d8d6ee", "#fbe9e4", "#b6b8e0")
FIR = Material("#3f7f86", "#8fc0ae", "#2c4a72")
FIR_FAR = Material("#8aa5cc", "#c3cfe2", "#7488bc")
BARK = Material("#8a6a63", "#e2b48e", "#54426a")
PLANK = Material("#b07f5c", "#f0c492", "#6b4a62")
STONE = Material("#9a98c0", "#e3d8e2", "#62609a")
RED = Material("#d2504f", "#ff9c7e", "#8a2f54")
LEAF = Material("#5d9a72", "#b9d69a", "#33647a")
ICE = Material("#b3d7e8", "#f2fafa", "#7aa3cf")
EARTH_SHADE = "#4a4a86"
"""Cast shadows on snow: blue-violet."""
EYE = "#2b2233"
CHEEK = "#f2806c"
