"""Level, card and word files: read, check, explain, translate. Knows nothing of screens or activities."""
