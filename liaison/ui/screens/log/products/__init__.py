"""Daily products in the log: the cut-off, and a report seen before it is frozen."""
