"""Whole places as data: one file each, a list of layers from far to near, painted in a light by its name."""

from .scene import Scene, read, scene
from .setting import Setting

__all__ = ["Scene", "Setting", "read", "scene"]
