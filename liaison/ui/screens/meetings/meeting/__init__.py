"""One meeting: its head and its tabs."""
