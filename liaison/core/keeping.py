"""Care of an open vault: what the faces ask of it beside the records in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from liaison.core.recovery import Split


class Keeping(Protocol):
    """Care of the open vault itself, apart from what is written in it."""

    def check(self) -> Sequence[str]:
        """Verify pages, structure, every change's hash and signature, and every attachment.

        Returns what was checked, a line each.

        Raises:
            Refused: VAULT_DAMAGED, naming the part.
        """
        ...

    def backup(self, path: str) -> int:
        """Write one sealed file that `Door.restore` takes; returns its length in bytes."""
        ...

    def change_passphrase(self, passphrase: str) -> None:
        """Replace the passphrase's key slot; older copies of the vault keep the older one."""
        ...

    def recovery_words(self) -> str:
        """Make a new recovery key, drop the older one, and return the new one's 24 words."""
        ...

    def recovery_shares(self, split: Split) -> Sequence[str]:
        """As `recovery_words`, but the new key comes as shares of 33 words each."""
        ...

    def age_identity(self) -> str:
        """This device's age identity, with which stock tools open what was sealed for it."""
        ...
