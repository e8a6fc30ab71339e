"""A product seen before it is frozen, wherever it is asked for."""
