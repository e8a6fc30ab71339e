"""The window on top of the vaults' door."""

from __future__ import annotations

from liaison.bootstrap.door import VaultDoor
from liaison.system.relaunch import relaunch
from liaison.ui.app import run
from liaison.ui.options import Options


def open_window(door: VaultDoor, options: Options, *, passphrase: str = "") -> int:
    """Run the window until it is closed; returns the exit status."""
    return run(door, options, relaunch, passphrase=passphrase)
