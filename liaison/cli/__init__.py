"""The headless face: every use case the screens have, for scripts and for thin terminals."""
