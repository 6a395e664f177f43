"""What may be saved, and how: never anything about a child unless a grown-up turned it on."""
