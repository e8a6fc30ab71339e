"""Where this system keeps a user's files."""

from __future__ import annotations

from pathlib import Path

from platformdirs import PlatformDirs

_DIRS = PlatformDirs("liaison", appauthor=False, roaming=False)


def vaults() -> Path:
    """Where a new vault is proposed: local data, which no system copies to other machines."""
    return Path(_DIRS.user_data_dir) / "vaults"


def witnesses() -> Path:
    """Where the witness files lie, apart from the vaults."""
    return Path(_DIRS.user_state_dir) / "witnesses"


def settings() -> Path:
    """Where what is no secret lies: the window's place, the list of vaults."""
    return Path(_DIRS.user_config_dir)
