"""The parts of the benchmark: what is measured, each in a file of its own."""
