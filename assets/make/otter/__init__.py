"""Pip (little) and Mo (big): one rig, driven by the parameters of a face."""
