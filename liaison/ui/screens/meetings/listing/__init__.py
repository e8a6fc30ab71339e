"""The list of series and their meetings."""
