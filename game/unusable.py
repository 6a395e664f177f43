"""What cannot be done, told to a person."""


class Unusable(Exception):
    """What was asked for cannot be done; the text is one plain line for a person."""
