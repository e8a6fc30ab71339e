"""Checks that the program runs by itself over what the vault holds (domain section 3, cross-checks)."""
