"""A sealed file on its way into the vault: kept only if it is for us, and opened only on trial."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import BinaryIO, cast

from liaison.core.contacts import Contacts
from liaison.core.device import Device
from liaison.core.errors import Reason as OurReason
from liaison.core.hashing import Hashing
from liaison.core.ports import Files, Store
from liaison.core.trial import Standings
from liaison.core.values import DeviceId, Trust
from sync.bundle.contents import check_contents
from sync.bundle.gate import Gate
from sync.bundle.gate import Reader as GateReader
from sync.bundle.limits import LIMITS, Limits
from sync.bundle.manifest import Manifest
from sync.bundle.reader import Opened, Sender, Standing, verify
from sync.bundle.section import Readable
from sync.errors import Reason, Refused
from sync.journal.proven import Proven
from sync.model.ids import SHORT_ID_BYTES
from sync.trial.examiner import Confine, Examiner

_PIECE_BYTES = 1 << 20
_SPARE_BYTES = 1 << 20
"""What is left free beside a file and what is made of it, for the database's own work."""

_STANDING = {
    Trust.VERIFIED: Standing.VERIFIED,
    Trust.UNVERIFIED: Standing.UNVERIFIED,
    Trust.FORKED: Standing.STOPPED,
    Trust.REVOKED: Standing.STOPPED,
}


@dataclass(frozen=True, slots=True)
class Landed:
    """A sealed file that is here; of its contents nothing is known but what was signed of them."""

    manifest: Manifest
    sha256: bytes
    bytes: int

    @property
    def is_answer(self) -> bool:
        """Whether it brings receipts and nothing else; such a bundle asks for no receipt."""
        return is_answer(self.manifest)


class Landing:
    """Takes sealed files in, and opens them.

    Args:
        store: the open vault.
        device: who we are.
        contacts: who may send.
        files: where sealed files lie.
        confine: starts the processes that try contents.
        proven: is told meanwhile which signatures will be asked for.
    """

    def __init__(
        self,
        store: Store,
        *,
        device: Device,
        contacts: Contacts,
        files: Files,
        confine: Confine,
        proven: Proven,
    ) -> None:
        self._store = store
        self._device = device
        self._contacts = contacts
        self._files = files
        self._confine = confine
        self._proven = proven

    @property
    def reader(self) -> DeviceId:
        """Which device we are."""
        return self._device.card.device

    def land(self, path: str, copy: Callable[[BinaryIO], object], size: int | None) -> Landed:
        """Have the sealed file written to `path`.

        Nothing is written before the file's beginning is proven, see `sync.bundle.gate`.

        Args:
            path: in the vault's scratch.
            copy: writes the sealed file.
            size: how many bytes it will write, if that is known.

        Raises:
            Refused: the fault of the beginning by name; VAULT_FULL.
        """
        reader = GateReader(self._device.keys.identity, self._device.card, self._sender)
        with self._files.create(path) as sink:
            hashing = Hashing(sink, before=lambda: self._require_room(path, size))
            gate = Gate(hashing, reader, size=size)
            copy(cast("BinaryIO", gate))
            manifest = gate.finish()
        return Landed(manifest, hashing.digest.digest(), hashing.bytes)

    def open(self, source: BinaryIO) -> Opened:
        """Prove a landed file to its last byte; what it brings is read and merged on trial.

        What landed before its sender turned out to be two copies can still be decided on.

        Raises:
            Refused: the bundle's fault by name; BUNDLE_STOPPED_READER; TRIAL_UNAVAILABLE.
        """
        return verify(
            source,
            identity=self._device.keys.identity,
            own=self._device.card,
            senders=self._landed_sender,
            check=self._check,
        )

    def _check(self, stream: Readable, manifest: Manifest, start: int, limits: Limits) -> None:
        """Have contents tried; of a mere answer there is nothing but padding, and nothing to try."""
        self._proven.forget()
        examiner = Examiner(self._confine, Standings(self._store), self._proven.look_into)
        check = check_contents if is_answer(manifest) else examiner
        check(stream, manifest, start, limits)

    def _sender(self, card_hash: bytes) -> Sender | None:
        device = DeviceId(card_hash[:SHORT_ID_BYTES])
        contact = self._store.contacts.get(device)
        if contact is None:
            return None
        card = self._contacts.card(device)
        standing = _STANDING[self._contacts.trust(contact)]
        return Sender(card, standing) if card.hash == card_hash else None

    def _landed_sender(self, card_hash: bytes) -> Sender | None:
        """Whose landed file it is. Changes of a device that forked count, too: see `core.cards`."""
        sender = self._sender(card_hash)
        if sender is None or sender.standing is not Standing.STOPPED:
            return sender
        contact = self._store.contacts.get(sender.card.device)
        is_forked = contact is not None and self._contacts.trust(contact) is Trust.FORKED
        return replace(sender, standing=Standing.VERIFIED) if is_forked else sender

    def _require_room(self, path: str, size: int | None) -> None:
        """Refuse what this disk cannot hold twice: sealed, and as what it brings."""
        needed, free = 2 * (size or 0) + _SPARE_BYTES, self._files.room(path)
        if free < needed:
            raise Refused(OurReason.VAULT_FULL, needed=needed, free=free)


def is_answer(manifest: Manifest) -> bool:
    """Whether a bundle brings receipts and nothing else."""
    return not manifest.changes.count and not manifest.attachments


def copying(source: BinaryIO) -> Callable[[BinaryIO], None]:
    """A copier of no more than a bundle may have, whatever the source is."""

    def copy(sink: BinaryIO) -> None:
        left = LIMITS.sealed_bytes
        while part := source.read(_PIECE_BYTES):
            left -= len(part)
            if left < 0:
                raise Refused(Reason.BUNDLE_TOO_LARGE, limit=LIMITS.sealed_bytes)
            sink.write(part)

    return copy
