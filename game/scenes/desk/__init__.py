"""The grown-ups' corner: six plain pages, each one file."""

from .desk import Desk as Desk
