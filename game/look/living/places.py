"""What lives in each painted place: its width in units, and its records, by the name of its picture.

Points are in the units that ``layout.field`` lays: 0 to 720 down is what every window shows of a place, and
tall ones show from -280 to 1000. What lives in front of something painted must be in front of it in the
painting too, so clouds keep to the sky and rings to open water.
"""

from .air import Drift, Fall, Flies, Stars
from .plants import Sway
from .seen import Box, Living
from .water import Glints, Ripples
from .wide import BEACH, FOREST, GARDEN, HILL, KITCHEN, STREET

Place = tuple[float, tuple[Living, ...]]

ACROSS = (-260.0, 1540.0)
"""The way of what drifts over a place as wide as a window, from beyond one side to beyond the other."""

POND_FOOT, MENU_FOOT = 566.0, 236.0
"""How far down life reaches on the pond, and in the sky of the menu: below it nothing is drawn anew."""

POND_LIGHT = (
    Ripples(
        (
            (214, 452, 120),
            (1090, 430, 104),
            (330, 372, 76),
            (1010, 530, 120),
            (262, 512, 124),
            (452, 500, 96),
            (846, 486, 110),
        )
    ),
    Glints(Box(60, 330, 1160, 226), 10, alpha=0.42),
)
"""The gentlest of the pond, which the calm place has alone."""

LIVING: dict[str, Place] = {
    "calm": (1280.0, POND_LIGHT),
    "menu": (1280.0, (Drift("living_cloud_rose", ((46, 46), (96, 32), (196, 54)), ACROSS, 560.0, 0.75),)),
    "pond": (
        1280.0,
        (
            Drift("living_cloud", ((58, 54), (112, 34), (-90, 76)), ACROSS, 520.0, 0.8),
            *POND_LIGHT,
            Glints(Box(936, 296, 150, 250), 10, (3.0, 6.0), 5.0, 0.9),
            Sway("living_reeds", ((112, 540, 182), (1160, 536, 170))),
        ),
    ),
    "evening": (
        1280.0,
        (
            Drift("living_cloud_rose", ((58, 54), (112, 34), (-90, 76)), ACROSS, 520.0, 0.7),
            *POND_LIGHT,
            Glints(Box(936, 296, 150, 250), 10, (3.0, 6.0), 5.0, 0.9),
            Sway("living_reeds", ((112, 540, 182), (1160, 536, 170))),
        ),
    ),
    "bank": (
        1280.0,
        (
            Drift("living_cloud", ((40, 50), (-120, 70)), (-260, 700), 300.0, 0.75),
            Glints(Box(20, 330, 270, 150), 7, (3.0, 6.0), alpha=0.6),
            Ripples(((150, 450, 84), (70, 380, 60))),
            Sway("living_bloom", ((330, 640, 74), (900, 655, 76), (1090, 600, 66))),
            Sway("living_grass", ((455, 520, 50), (1000, 560, 56), (1190, 668, 80), (230, 690, 84))),
            Drift("dandelion_seed", ((250, 26), (380, 30)), (380, 1340), 120.0, 0.8, 12.0),
        ),
    ),
    "hills": (
        1280.0,
        (
            Drift("living_cloud_rose", ((30, 56), (96, 36), (-110, 74)), ACROSS, 540.0, 0.8),
            Drift("living_mist", ((372, 62), (470, 74)), ACROSS, 260.0, 0.5),
            Drift("dandelion_seed", ((330, 24), (500, 30), (600, 34)), ACROSS, 210.0, 0.85, 14.0),
            Sway("living_grass_pale", ((70, 690, 74), (236, 706, 66), (1030, 700, 70), (1206, 688, 80))),
        ),
    ),
    "night": (
        1280.0,
        (
            Stars(Box(20, -250, 620, 450), 10),
            Stars(Box(1020, -250, 240, 450), 5),
            Drift("living_mist_night", ((468, 56), (540, 70)), ACROSS, 280.0, 0.35),
            Sway("living_grass_night", ((80, 672, 78), (250, 700, 70), (1010, 690, 74), (1196, 664, 80))),
        ),
    ),
    "meadow": (
        1280.0,
        (
            Drift("living_cloud_white", ((56, 66), (150, 40), (-120, 84)), ACROSS, 480.0, 0.85),
            Drift("dandelion_seed", ((300, 26), (470, 30), (600, 34)), ACROSS, 210.0, 0.85, 14.0),
            Sway("living_grass", ((60, 676, 80), (1000, 668, 70), (1234, 700, 86))),
            Sway("living_bloom", ((206, 700, 82), (1130, 690, 80))),
        ),
    ),
    "dawn_meadow": (
        1280.0,
        (
            Drift("living_cloud_rose", ((40, 60), (120, 38)), ACROSS, 480.0, 0.8),
            Drift("living_mist", ((560, 60), (600, 76)), ACROSS, 240.0, 0.5),
            Sway("living_grass_pale", ((70, 680, 80), (230, 704, 74), (1030, 690, 74), (1210, 676, 84))),
        ),
    ),
    "moon_meadow": (
        1280.0,
        (
            Stars(Box(20, -250, 760, 460), 10),
            Stars(Box(1060, -250, 200, 460), 4),
            Drift("living_mist_night", ((560, 60), (610, 70)), ACROSS, 260.0, 0.35),
            Flies("living_fly", Box(40, 500, 1200, 170), 8, 44.0),
            Sway("living_grass_night", ((70, 680, 80), (230, 704, 74), (1030, 690, 74), (1210, 676, 84))),
        ),
    ),
    "shore": (
        1280.0,
        (
            Drift("living_cloud_white", ((40, 58), (104, 36), (-110, 80)), ACROSS, 480.0, 0.85),
            Glints(Box(40, 262, 1200, 130), 14, (2.5, 5.5), alpha=0.6),
            Glints(Box(872, 258, 130, 140), 9, (2.5, 5.0), 5.0, 0.95),
            Sway("living_marram", ((96, 640, 104), (1198, 632, 112))),
        ),
    ),
    "stars_lake": (
        1280.0,
        (
            Stars(Box(20, -250, 1240, 560), 18),
            Glints(Box(200, 410, 800, 90), 8, (2.5, 4.0), alpha=0.4),
            Drift("living_mist_night", ((398, 44), (450, 52)), ACROSS, 260.0, 0.35),
            Sway("living_grass_night", ((70, 690, 80), (240, 706, 74), (1060, 660, 74), (1216, 640, 84))),
        ),
    ),
    "tummy_cove": (
        1280.0,
        (
            Drift("living_cloud_white", ((24, 60), (84, 38)), ACROSS, 480.0, 0.85),
            Glints(Box(60, 250, 1160, 440), 14, alpha=0.45),
            Glints(Box(960, 232, 140, 250), 9, (3.0, 6.0), 5.0, 0.9),
            Ripples(((250, 420, 110), (1060, 560, 130), (170, 600, 120), (1120, 400, 90))),
        ),
    ),
    "flower_glade": (
        1280.0,
        (
            Drift("living_cloud_white", ((30, 58), (90, 36)), ACROSS, 480.0, 0.85),
            Drift("dandelion_seed", ((300, 26), (420, 30)), ACROSS, 210.0, 0.85, 14.0),
            Sway("living_bloom", ((90, 690, 84), (1180, 680, 86), (250, 706, 76), (1040, 704, 76))),
        ),
    ),
    "cocoa_window": (
        1280.0,
        (
            Fall("living_flake", Box(310, -140, 310, 160), 5, 22.0, (7.0, 12.0), 10.0),
            Fall("living_flake", Box(300, 52, 320, 320), 9, 40.0, (7.0, 13.0), 12.0),
            Fall("living_flake", Box(660, -140, 300, 160), 5, 22.0, (7.0, 12.0), 10.0),
            Fall("living_flake", Box(660, 52, 310, 320), 9, 40.0, (7.0, 13.0), 12.0),
        ),
    ),
    "forest": FOREST,
    "beach": BEACH,
    "street": STREET,
    "garden": GARDEN,
    "hill": HILL,
    "kitchen": KITCHEN,
}
"""Every place that lives. A name that is not here stands still."""
