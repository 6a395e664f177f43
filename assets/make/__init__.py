"""Paints the pictures and makes the sounds of the game; the game itself never imports this."""
