"""What the keys and the buttons of a game pad mean. The child's keys are few; a grown-up's go with Ctrl."""

from collections.abc import Mapping
from types import MappingProxyType

import pygame

from ..intents import SteerCommand

MOVES: Mapping[int, tuple[int, int]] = MappingProxyType(
    {pygame.K_LEFT: (-1, 0), pygame.K_RIGHT: (1, 0), pygame.K_UP: (0, -1), pygame.K_DOWN: (0, 1)}
)
PRESSES: Mapping[int, str] = MappingProxyType(
    {pygame.K_SPACE: "space", pygame.K_RETURN: "enter", pygame.K_KP_ENTER: "enter"}
)
"""Keys that press what has the focus, and the name of the source they are."""

CALM = pygame.K_ESCAPE
BACK = pygame.K_BACKSPACE
STEP = pygame.K_TAB

STEERS: Mapping[int, SteerCommand] = MappingProxyType(
    {pygame.K_t: "adult_strip", pygame.K_m: "mute", pygame.K_g: "desk", pygame.K_q: "quit"}
)
"""With Ctrl (or Command)."""

PAD_MOVES: Mapping[int, tuple[int, int]] = MappingProxyType(
    {
        pygame.CONTROLLER_BUTTON_DPAD_LEFT: (-1, 0),
        pygame.CONTROLLER_BUTTON_DPAD_RIGHT: (1, 0),
        pygame.CONTROLLER_BUTTON_DPAD_UP: (0, -1),
        pygame.CONTROLLER_BUTTON_DPAD_DOWN: (0, 1),
    }
)
PAD_PRESS = pygame.CONTROLLER_BUTTON_A
PAD_BACK = pygame.CONTROLLER_BUTTON_B
PAD_CALM = pygame.CONTROLLER_BUTTON_START

OTHER_PAD_PRESS, OTHER_PAD_BACK, OTHER_PAD_CALM = 0, 1, 7
"""Buttons of a pad or switch box that is not a known game controller: the usual order."""
