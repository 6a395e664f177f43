"""What lives in the places of the walks, which are wider than a window; points are those of the near layer.

The far layer moves less than the near one on a stroll. What lives on it is soft and small, or far from
anything that would show that.
"""

from .air import Drift, Fall, Flies, Smoke, Stars
from .plants import Sway
from .seen import Box, Living
from .water import Glints, Ripples, Shine

WIDTH = 2160.0

FOREST: tuple[float, tuple[Living, ...]] = (
    WIDTH,
    (
        Flies("living_mote", Box(60, 60, 2040, 440), 16, 12.0, 60.0, 0.9, 7.0),
        Glints(Box(856, 560, 150, 150), 8, (3.0, 5.5), 5.0, 0.7),
        Ripples(((930, 600, 60), (880, 690, 84))),
        Sway(
            "living_grass", ((60, 668, 74), (430, 694, 80), (650, 660, 66), (1180, 700, 80), (1400, 650, 66))
        ),
        Sway("living_grass", ((1700, 700, 80), (1990, 672, 74))),
        Sway("living_bloom", ((330, 640, 62), (1290, 660, 66), (2090, 700, 76))),
    ),
)

BEACH: tuple[float, tuple[Living, ...]] = (
    WIDTH,
    (
        Drift("living_cloud_white", ((44, 66), (96, 40), (-130, 84)), (-260, 2420), 800.0, 0.85),
        Glints(Box(500, 258, 1180, 100), 18, (2.5, 5.0), alpha=0.65),
        Glints(Box(1120, 256, 150, 104), 9, (2.5, 4.5), 5.0, 0.95),
        Glints(Box(1520, 470, 180, 50), 5, (2.5, 3.5), 5.5, 0.7),
        Ripples(((1590, 480, 66), (1680, 515, 56)), 10.0),
        Sway("living_marram", ((30, 690, 96), (470, 706, 88), (1330, 700, 92), (2120, 690, 100))),
    ),
)

STREET: tuple[float, tuple[Living, ...]] = (
    WIDTH,
    (
        Smoke(496, -252, 60, sizes=(14.0, 19.0, 26.0)),
        # Not under the roof of the shelter, nor under the awning: there one sits dry.
        Fall("living_rain", Box(0, -90, 650, 330), 8, 2.4, (18.0, 30.0), 2.0, 0.4, 0.3),
        Fall("living_rain", Box(660, -90, 370, 660), 7, 4.8, (18.0, 32.0), 2.0, 0.45, 0.3),
        Fall("living_rain", Box(1050, -90, 390, 250), 4, 1.8, (18.0, 30.0), 2.0, 0.4, 0.3),
        Fall("living_rain", Box(1450, -90, 170, 660), 5, 4.8, (18.0, 32.0), 2.0, 0.45, 0.3),
        Fall("living_rain", Box(1640, -90, 510, 250), 5, 1.8, (18.0, 30.0), 2.0, 0.4, 0.3),
        Ripples(
            ((326, 697, 66), (300, 690, 50), (1174, 712, 66), (1190, 704, 48), (1963, 706, 66)), 4.0, 3.4
        ),
        Ripples(
            ((750, 670, 44), (520, 640, 40), (1440, 640, 40), (1600, 640, 42), (2080, 640, 40)), 5.0, 3.2
        ),
        Ripples(((755, 836, 80), (1548, 806, 80), (74, 800, 70)), 4.6, 3.6),
        Shine(((1245, 268, 42),), "#3c2408", 6.0, 0.5, 0.25),
    ),
)

GARDEN: tuple[float, tuple[Living, ...]] = (
    WIDTH,
    (
        Stars(Box(20, -260, 2120, 345), 22),
        Shine(((300, 226, 96), (1997, 262, 100)), "#4a300c", 5.0, 0.55, 0.25),
        Flies("living_fly", Box(60, 420, 2040, 190), 13, 44.0),
        Glints(Box(840, 550, 120, 34), 5, (2.5, 3.5), 5.0, 0.6),
        Ripples(((905, 570, 70),), 8.0),
        Drift("living_mist_night", ((470, 52), (560, 64)), (-260, 2420), 420.0, 0.28),
        Sway("living_grass_night", ((110, 690, 78), (560, 700, 74), (1130, 690, 78), (1290, 670, 70))),
        Sway("living_grass_night", ((1560, 700, 76), (1980, 690, 80))),
    ),
)

HILL: tuple[float, tuple[Living, ...]] = (
    WIDTH,
    (
        Smoke(1322, 330, 66, 5, 10.0, (9.0, 12.0, 16.0), 20.0, 0.6),
        Fall("living_flake", Box(0, -270, 2160, 1240), 46, 44.0, (7.0, 14.0), 20.0),
    ),
)

KITCHEN: tuple[float, tuple[Living, ...]] = (
    WIDTH,
    (
        Flies("living_mote", Box(60, 60, 2040, 420), 16, 12.0, 60.0, 0.8, 8.0),
        Shine(((380, 120, 190),), "#2c2210", 7.0, 0.5, 0.25),
    ),
)
