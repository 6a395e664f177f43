"""Golden pictures: how every screen and the moments of every kind looked when last looked at."""
