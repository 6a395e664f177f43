"""The grown-ups' corner: five plain pages, each one file."""

from .desk import Desk as Desk
