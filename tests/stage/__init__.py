"""The edge, without a screen."""
