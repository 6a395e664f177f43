"""Where it is in the body, shown on Pip with stamps."""
