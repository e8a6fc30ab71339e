"""Where things are: positions, grid squares, distances, and how they come to lie on a map."""
