"""The picture cards of the levels."""
