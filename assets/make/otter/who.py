"""The two otters: their fur and their proportions."""

from dataclasses import dataclass

from assets.make.paint import Material

LINE = "#3f2623"
"""The only line colour: brow, lid, closed eye, mouth, whiskers."""


@dataclass(frozen=True)
class Otter:
    """An otter's materials, and its proportions against the rig's (1 = the rig)."""

    fur: Material
    cream: Material
    belly: Material
    sole: str
    eye: float = 1.0
    body: float = 1.0
    sitting: float = 1.0
    """Length of the body afloat, before foreshortening, and sitting."""
    wide: float = 1.0
    tuft: float = 1.0
    ear: float = 1.0
    foot: float = 0.33
    thin_brow: float = 0.0
    """How much thinner the brows are."""
    cheek_fur: float = 1.0
    """Length of the locks at the cheeks."""


PIP = Otter(
    fur=Material("#bd8455", "#eabf85", "#86524a"),
    cream=Material("#fbe9cf", "#fff8e8", "#e2b594"),
    belly=Material("#eccba0", "#fbe6c4", "#c59575"),
    sole="#8b5d4c",
    eye=1.08,
    body=0.86,
    sitting=0.87,
    wide=0.92,
    cheek_fur=1.0,
)
MO = Otter(
    fur=Material("#86604e", "#c4966f", "#573a49"),
    cream=Material("#f1dec6", "#fff4e0", "#cda48e"),
    belly=Material("#c9a283", "#e6c8a4", "#9b7366"),
    sole="#6d4a45",
    eye=0.86,
    body=1.16,
    sitting=0.93,
    wide=1.08,
    tuft=1.1,
    ear=0.86,
    foot=0.36,
    thin_brow=0.28,
    cheek_fur=0.85,
)
