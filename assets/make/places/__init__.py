"""Brushes for places: skies and what is in them, land and what grows on it, water and what grows in it."""
