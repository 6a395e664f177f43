"""Small things that several pictures show."""
