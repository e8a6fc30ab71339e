"""Reusable widgets; none of them ever sees the workspace."""
