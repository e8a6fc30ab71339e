"""A table whose cells are edited where they stand, by keyboard alone."""
