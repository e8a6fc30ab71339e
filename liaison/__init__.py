"""Liaison: notes, warnings, minutes and actions, exchanged between missions without a server."""

__version__ = "0.1.0"
"""As in pyproject.toml."""
