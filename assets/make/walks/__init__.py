"""The places of the walks, each with its backdrops, its things and its card."""
