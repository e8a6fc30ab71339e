"""What anybody can see of a vault without its key."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from liaison.store import keyslots, layout, lock


@dataclass(frozen=True, slots=True)
class Seen:
    """It names no mission, site or person."""

    exists: bool
    slots: tuple[str, ...] = ()
    in_use: bool = False
    kit_spent: bool = False


def see(folder: Path) -> Seen:
    """Look at what may be a vault.

    Raises:
        Refused: VAULT_DAMAGED, VAULT_NEWER.
    """
    if not layout.is_vault(folder):
        return Seen(exists=False)
    slots = keyslots.read(folder)
    return Seen(exists=True, slots=slots.kinds, in_use=lock.is_held(folder), kit_spent=slots.spent)
