"""The grown-ups' corner: six plain pages, each a file or a few."""

from .desk import Desk as Desk
