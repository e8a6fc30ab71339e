"""Bundles that come in: proven whole while still sealed, kept so, and merged when somebody agrees.

Nothing of a bundle reaches the vault before all of it is proven. What it answers to bundles of ours
is taken at once; its records wait in the inbox. Bundles are known by their signed id, so that a
copy of one, under any name and any number of times, changes nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import BinaryIO

from liaison.core.contacts import Contacts
from liaison.core.device import Device
from liaison.core.ports import Clock, Files, ReceivedBundle, Store
from liaison.core.receipts import apply_receipts
from liaison.core.values import DeviceId, InboxState, RecordId, Trust
from sync.bundle.manifest import Manifest
from sync.bundle.reader import Opened, Sender, Standing, verify
from sync.crypto.card import Card
from sync.errors import Refused
from sync.journal.admission import Admitted
from sync.journal.change import SignedChange
from sync.model.ids import SHORT_ID_BYTES

INCOMING = "incoming.age"
"""Scratch name of the one file that is being taken in."""

Admit = Callable[[Sequence[SignedChange], DeviceId], Admitted]
"""Admits what a contact sent and brings the view up to date; called inside a transaction."""

_STANDING = {
    Trust.VERIFIED: Standing.VERIFIED,
    Trust.UNVERIFIED: Standing.UNVERIFIED,
    Trust.FORKED: Standing.STOPPED,
    Trust.REVOKED: Standing.STOPPED,
}


class _Undone(Exception):  # noqa: N818  (not an error: leaves a transaction without keeping it)
    """Raised to leave a transaction without keeping what it did."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What taking a bundle's records in did, or would do."""

    received: ReceivedBundle
    records: frozenset[RecordId] = frozenset()
    is_known: bool = False
    """It had been taken before, and nothing was done."""


class Intake:
    """Proves, keeps and merges bundles from contacts.

    Args:
        store: the open vault.
        device: who we are.
        contacts: who may send.
        admit: the journal.
        files: where sealed files lie.
        clock: labels.
    """

    def __init__(
        self,
        store: Store,
        *,
        device: Device,
        contacts: Contacts,
        admit: Admit,
        files: Files,
        clock: Clock,
    ) -> None:
        self._store = store
        self._device = device
        self._contacts = contacts
        self._admit = admit
        self._files = files
        self._clock = clock

    def take(self, copy: Callable[[BinaryIO], object], *, accept: bool = False) -> Outcome:
        """Take in what `copy` writes.

        Raises:
            Refused: the bundle's fault by name; then nothing was changed.
        """
        path = self._store.scratch(INCOMING)
        try:
            with self._files.create(path) as sink:
                copy(sink)
            with self._files.read(path) as source:
                opened = self._verify(source)
                known = self._store.mailbox.received(opened.manifest.bundle)
                if known is not None:
                    return Outcome(known, is_known=True)
                outcome = self._note(opened, size=source.seek(0, 2), accept=accept)
            if outcome.received.state == InboxState.WAITING.value:
                self._files.rename(path, self._kept(outcome.received.bundle))
            return outcome
        finally:
            self._files.remove(path)

    def look(self, source: BinaryIO) -> ReceivedBundle:
        """Prove a bundle and say what it would bring, keeping nothing of it."""
        opened = self._verify(source)
        return self._preview(opened, self._row(opened.manifest, source.seek(0, 2)))

    def accept(self, received: ReceivedBundle) -> Outcome:
        """Merge a bundle that waits in the inbox, after proving it again."""
        path = self._kept(received.bundle)
        with self._files.read(path) as source:
            opened = self._verify(source)
            with self._store.transaction():
                outcome = self._merge(opened, received)
        self._files.remove(path)
        return outcome

    def drop(self, received: ReceivedBundle, reason: str) -> None:
        """Turn a waiting bundle down; the reason goes back to its sender."""
        with self._store.transaction():
            self._store.mailbox.put_received(
                replace(received, state=InboxState.REFUSED.value, refusal=reason)
            )
        self._files.remove(self._kept(received.bundle))

    def _verify(self, source: BinaryIO) -> Opened:
        return verify(
            source,
            identity=self._device.keys.identity,
            own=self._device.card,
            senders=self._sender,
        )

    def _sender(self, card_hash: bytes) -> Sender | None:
        device = DeviceId(card_hash[:SHORT_ID_BYTES])
        contact = self._store.contacts.get(device)
        if contact is None:
            return None
        card = self._contacts.card(device)
        return Sender(card, _STANDING[contact.trust]) if card.hash == card_hash else None

    def _note(self, opened: Opened, *, size: int, accept: bool) -> Outcome:
        """Take the receipts, and the records too if they need no decision or have one already."""
        manifest = opened.manifest
        received = self._row(manifest, size)
        is_answer = not manifest.changes.count and not manifest.attachments
        if not accept and not is_answer:
            received = self._preview(opened, received)
        with self._store.transaction():
            apply_receipts(self._store, opened.sender.device, manifest.receipts, received.at_ms)
            self._store.contacts.heard(opened.sender.device, received.at_ms)
            if accept or is_answer:
                return self._merge(opened, received, needs_receipt=not is_answer)
            self._store.mailbox.put_received(received)
        return Outcome(received)

    def _preview(self, opened: Opened, received: ReceivedBundle) -> ReceivedBundle:
        """What merging would do: done, counted, and undone."""
        counted: list[Outcome] = []
        with suppress(_Undone), self._store.transaction():
            counted.append(self._admit_all(opened, received))
            raise _Undone
        return counted[0].received

    def _merge(
        self, opened: Opened, received: ReceivedBundle, *, needs_receipt: bool = True
    ) -> Outcome:
        outcome = self._admit_all(opened, received)
        for described, packed in opened.attachments():
            if not self._store.blobs.has(described.sha256):
                self._store.blobs.add_packed(
                    packed, sha256=described.sha256, packed=described.packed
                )
        accepted = replace(
            outcome.received, state=InboxState.ACCEPTED.value, needs_receipt=needs_receipt
        )
        self._store.mailbox.put_received(accepted)
        return replace(outcome, received=accepted)

    def _admit_all(self, opened: Opened, received: ReceivedBundle) -> Outcome:
        """Admit everything and count what that did."""
        for card in opened.cards:
            self._introduce(card)
        changes = list(opened.changes())
        records = {signed.change.record for signed in changes}
        rows = {record: self._store.records.row(record) for record in records}
        admitted = self._admit(changes, opened.sender.device)
        for author in {proof.change.author for proof, _ in admitted.forks}:
            self._store.contacts.set_trust(author, Trust.FORKED)
        touched = {record: self._store.records.row(record) for record in admitted.touched}
        clashes = sum(row.clashes for row in touched.values() if row is not None)
        before = sum(row.clashes for row in rows.values() if row is not None)
        new = sum(1 for record in touched if rows.get(record) is None)
        counted = replace(
            received,
            new=new,
            changed=len(touched) - new,
            held=len(admitted.held),
            clashes=max(0, clashes - before),
        )
        return Outcome(counted, frozenset(touched))

    def _introduce(self, card: Card) -> None:
        with suppress(Refused):  # of another world (an exercise), or no card of ours: passed over
            self._contacts.introduce(card)

    def _row(self, manifest: Manifest, size: int) -> ReceivedBundle:
        return ReceivedBundle(
            bundle=manifest.bundle,
            sender=DeviceId(manifest.sender[:SHORT_ID_BYTES]),
            stream=manifest.stream,
            sha256=manifest.changes.sha256,
            bytes=size,
            at_ms=self._clock.now_ms(),
            state=InboxState.WAITING.value,
            changes=manifest.changes.count,
            attachments=len(manifest.attachments),
        )

    def _kept(self, bundle: bytes) -> str:
        return self._store.scratch(f"in-{bundle.hex()}.age")
