"""The window: PySide6 faces over one workspace."""
