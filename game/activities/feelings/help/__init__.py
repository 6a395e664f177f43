"""What may help now: real activities to choose from, and just being together."""
