"""Repair data beside a sealed file, so that a bad stick costs nothing; see FORMAT.md."""
