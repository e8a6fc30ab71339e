"""One record, open: its form, what belongs to it, and who gets it."""
