"""Sealed bundles: a signed manifest, changes and attachments in one age file. See FORMAT.md."""
