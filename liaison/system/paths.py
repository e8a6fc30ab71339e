"""Folders of the user's, by the platform's own custom."""

from __future__ import annotations

from pathlib import Path

import platformdirs

_NAME = "liaison"


def state_folder() -> Path:
    """Where small things are remembered that are no secrets: witnesses, which vaults there are."""
    return Path(platformdirs.user_state_dir(_NAME, appauthor=False))


def documents_folder() -> Path:
    """Where a new vault is proposed."""
    return Path(platformdirs.user_documents_dir())
