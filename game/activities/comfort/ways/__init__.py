"""The six ways, each a small state that only time and intents change."""
