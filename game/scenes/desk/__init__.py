"""The grown-ups' corner."""
