"""Looking again: before and after side by side. Same, smaller, bigger: all okay."""
