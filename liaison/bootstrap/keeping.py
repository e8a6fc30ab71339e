"""Care of the open vault; satisfies `core.keeping.Keeping`."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from threading import Lock

from liaison.core.device import Device
from liaison.core.errors import Reason, Refused
from liaison.core.recovery import Split
from liaison.store import recovery
from liaison.store.keys import new_recovery_key
from liaison.store.vault import Vault
from sync.crypto.card import Card
from sync.errors import Reason as SyncReason
from sync.journal.change import SignedChange
from sync.model.ids import DeviceId


class VaultKeeping:
    """Checks, backups and keys of one open vault."""

    def __init__(self, vault: Vault, device: Device) -> None:
        self._vault = vault
        self._device = device
        self._drawn: bytes | None = None
        ours = (device.card, *device.former)  # a restored vault was another device before
        self._cards: dict[DeviceId, Card] = {card.device: card for card in ours}
        self._looking_up = Lock()

    def check(self) -> Sequence[str]:
        """Verify everything down to each signature; see `Keeping`."""
        findings = self._vault.check(verify=self._verify)
        if findings:
            first = findings[0]
            raise Refused(
                Reason.VAULT_DAMAGED, what=first.what, where=first.where, count=len(findings)
            )
        changes = self._vault.log.position()
        attachments = sum(1 for _ in self._vault.blobs.known())
        return (
            "pages: as written, every one authenticated",
            f"changes: {changes}, each with its hash and its author's signature",
            f"attachments: {attachments}, each with its hash",
        )

    def backup(self, path: str) -> int:
        """Write the whole vault into one sealed file; returns its length."""
        return self._vault.backup(Path(path))

    def change_passphrase(self, passphrase: str) -> None:
        """Replace the passphrase's slot."""
        self._vault.change_passphrase(passphrase)

    def draw_kit(self, split: Split | None = None) -> Sequence[str]:
        """A new recovery kit's words, which open nothing yet; see `Keeping`."""
        self._drawn = new_recovery_key()
        if split is None:
            return (recovery.words(self._drawn),)
        return recovery.shares(self._drawn, split)

    def keep_kit(self) -> None:
        """Have the kit drawn last open the vault, and no older one; idle without one."""
        if self._drawn is not None:
            self._vault.set_recovery_key(self._drawn)
            self._drawn = None

    def is_kit_spent(self) -> bool:
        """Whether the kit was used since it was made."""
        return self._vault.is_kit_spent()

    def age_identity(self) -> str:
        """AGE-SECRET-KEY-PQ-1…, which opens every bundle sealed for this device."""
        return self._device.keys.identity.text()

    def _verify(self, signed: SignedChange) -> None:
        """Refuse a change that its author's card does not vouch for."""
        self._card(signed.change.author).verify_change(signed.id, signed.signature)

    def _card(self, author: DeviceId) -> Card:
        with self._looking_up:
            if author not in self._cards:
                kept = self._vault.contacts.card(author)
                if kept is None:
                    raise Refused(SyncReason.CHANGE_SIGNATURE)
                self._cards[author] = Card.parse(kept)
            return self._cards[author]
