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

    def draw_kit(self, split: Split | None = None) -> Sequence[str]:
        """The words of a new recovery kit: one text of 24, or one text a share.

        They open nothing until `keep_kit`: first they are somewhere safe, then the kit before goes.
        """
        ...

    def keep_kit(self) -> None:
        """The kit drawn last is at hand; from now on it opens the vault, and no older one does."""
        ...

    def is_kit_spent(self) -> bool:
        """Whether the kit was used to set a passphrase: its words were out, and a new one is due."""
        ...

    def age_identity(self) -> str:
        """This device's age identity, with which stock tools open what was sealed for it."""
        ...
