"""Weather inside: five pictures of how much moves in somebody, each as welcome as the others."""
