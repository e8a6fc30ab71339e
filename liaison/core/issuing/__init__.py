"""Warnings from the note that gives rise to one to the paper and the radio (domain R6, R7)."""
