"""Liaison: notes, warnings, minutes and actions, exchanged between missions without a server."""
