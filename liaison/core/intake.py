"""Bundles that come in: proven whole while still sealed, kept so, and merged when somebody agrees.

Nothing of a bundle reaches the vault before all of it is proven. What it answers to bundles of ours
is taken at once; its records wait in the inbox. Bundles are known by their signed id, so that a
copy of one, under any name and any number of times, changes nothing.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass, replace
from typing import BinaryIO, cast

from liaison.core.arrivals import arrivals
from liaison.core.contacts import Contacts
from liaison.core.device import Device
from liaison.core.errors import Reason as OurReason
from liaison.core.mailbox import ReceivedBundle, SentBundle
from liaison.core.mending import Copy, mending
from liaison.core.ports import Clock, Files, Store
from liaison.core.receipts import apply_receipts
from liaison.core.values import Arrival, DeviceId, InboxState, RecordId, Trust
from liaison.core.wants import Wants
from sync.bundle.gate import Gate
from sync.bundle.gate import Reader as GateReader
from sync.bundle.limits import LIMITS
from sync.bundle.manifest import Manifest, Precedence
from sync.bundle.reader import Opened, Sender, Standing, verify
from sync.crypto.card import Card
from sync.errors import Reason, Refused
from sync.journal.admission import Admitted
from sync.journal.change import SignedChange
from sync.model.ids import SHORT_ID_BYTES

INCOMING = "incoming.age"
"""Scratch name of the one file that is being taken in."""

_PIECE_BYTES = 1 << 20
_SPARE_BYTES = 1 << 20
"""What is left free beside a file and what is made of it, for the database's own work."""

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
    arrivals: tuple[Arrival, ...] = ()
    """What it brings, record by record."""
    turned_down: tuple[SentBundle, ...] = ()
    """Bundles of ours that it says were refused."""


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

    def take(
        self,
        copy: Callable[[BinaryIO], object],
        *,
        size: int | None = None,
        accept: bool = False,
    ) -> Outcome:
        """Take in what `copy` writes.

        Args:
            copy: writes the sealed file.
            size: how many bytes it will write, if that is known.
            accept: merge at once instead of letting it wait.

        Raises:
            Refused: the bundle's fault by name, VAULT_FULL if there is no room for it on this
                laptop; then nothing was changed.
        """
        path = self._store.scratch(INCOMING)
        try:
            digest = self._copy(copy, size)
            with self._files.read(path) as source:
                opened = self._verify(source)
                received = self._row(opened.manifest, size=source.seek(0, 2), digest=digest)
                known = self._store.mailbox.received(received.bundle)
                if known is None and (accept or _is_answer(opened)):
                    return self._take_now(opened, received)
                if known is None:
                    received = self._preview(opened, received).received
            if (known or received).state == InboxState.WAITING.value:
                self._files.rename(path, self._kept(received.bundle))  # before a row speaks of it
            if known is not None:
                return Outcome(known, is_known=True)
            with self._store.transaction():
                turned_down = self._hear(opened, received)
                self._store.mailbox.put_received(received)
            return Outcome(received, turned_down=turned_down)
        finally:
            self._files.remove(path)

    def mending(self, bundle: Copy, data: Copy) -> AbstractContextManager[Copy]:
        """A damaged bundle as its repair data make it, to be taken; see `core.mending`."""
        return mending(self._store, self._files, bundle, data)

    def look(self, copy: Callable[[BinaryIO], object]) -> ReceivedBundle:
        """Prove what `copy` writes and say what it would bring, keeping nothing of it."""
        path = self._store.scratch(INCOMING)
        try:
            digest = self._copy(copy, None)
            with self._files.read(path) as source:
                opened = self._verify(source)
                size = source.seek(0, 2)
                return self._preview(
                    opened, self._row(opened.manifest, size=size, digest=digest)
                ).received
        finally:
            self._files.remove(path)

    def accept(self, received: ReceivedBundle) -> Outcome:
        """Merge a bundle that waits in the inbox, after proving it again."""
        path = self._kept(received.bundle)
        with self._files.read(path) as source:
            opened = self._verify(source)
            with self._store.transaction():
                outcome = self._merge(opened, received)
        self._files.remove(path)
        return outcome

    def contents(self, received: ReceivedBundle) -> tuple[Arrival, ...]:
        """What a bundle that waits would bring, as things stand now; nothing is kept of it."""
        with self._files.read(self._kept(received.bundle)) as source:
            return self._preview(self._verify(source), received).arrivals

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

    def _copy(self, copy: Callable[[BinaryIO], object], size: int | None) -> bytes:
        """Have the sealed file written into the scratch; returns its SHA-256.

        Nothing is written before the file's beginning is proven, see `sync.bundle.gate`.
        """
        path = self._store.scratch(INCOMING)
        reader = GateReader(self._device.keys.identity, self._device.card, self._sender)
        with self._files.create(path) as sink:
            hashing = _Hashing(sink, before=lambda: self._require_room(path, size))
            gate = Gate(hashing, reader, size=size)
            copy(cast("BinaryIO", gate))
            gate.finish()
        return hashing.digest.digest()

    def _require_room(self, path: str, size: int | None) -> None:
        """Refuse what this disk cannot hold twice: sealed, and as what it brings."""
        needed, free = 2 * (size or 0) + _SPARE_BYTES, self._files.room(path)
        if free < needed:
            raise Refused(OurReason.VAULT_FULL, needed=needed, free=free)

    def _hear(self, opened: Opened, received: ReceivedBundle) -> tuple[SentBundle, ...]:
        """Take what needs no decision: that its sender is alive, and what became of our bundles."""
        self._store.contacts.heard(received.sender, received.at_ms)
        self._note_asked(opened, received.sender)
        receipts, at_ms = opened.manifest.receipts, received.at_ms
        return tuple(apply_receipts(self._store, received.sender, receipts, at_ms=at_ms))

    def _note_asked(self, opened: Opened, sender: DeviceId) -> None:
        asker = self._store.contacts.get(sender)
        if asker is None or not opened.manifest.wants:
            return
        stream = self._store.mailbox.next_stream(sender)
        asked = {(want.record, want.sha256): stream for want in opened.manifest.wants}
        wants = Wants(self._store.settings)
        wants.note_theirs(asker, asked | wants.theirs(asker))

    def _take_now(self, opened: Opened, received: ReceivedBundle) -> Outcome:
        with self._store.transaction():
            turned_down = self._hear(opened, received)
            return replace(self._merge(opened, received), turned_down=turned_down)

    def _preview(self, opened: Opened, received: ReceivedBundle) -> Outcome:
        """What merging would do: done, counted, and undone."""
        counted: list[Outcome] = []
        with suppress(_Undone), self._store.transaction():
            counted.append(self._admit_all(opened, received))
            raise _Undone
        return counted[0]

    def _merge(self, opened: Opened, received: ReceivedBundle) -> Outcome:
        outcome = self._admit_all(opened, received)
        for described, packed in opened.attachments():
            if not self._store.blobs.has(described.sha256):
                self._store.blobs.add_packed(
                    packed, sha256=described.sha256, packed=described.packed
                )
        accepted = replace(
            outcome.received,
            state=InboxState.ACCEPTED.value,
            needs_receipt=not _is_answer(opened),
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
        self._note_bearer(opened.sender.device, changes, admitted)
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
            refusal=_complaint(admitted),
            clashes=max(0, clashes - before),
        )
        brought = arrivals(changes, admitted, before=rows, now=touched)
        return Outcome(counted, frozenset(touched), arrivals=tuple(brought))

    def _note_bearer(
        self, sender: DeviceId, changes: Sequence[SignedChange], admitted: Admitted
    ) -> None:
        """Note what the sender has and we had already, so that it is not sent there."""
        fresh = {one.change for one in admitted.admitted}
        self._store.log.note_bearer(sender, [one.id for one in changes if one.id not in fresh])

    def _introduce(self, card: Card) -> None:
        with suppress(Refused):  # of another world (an exercise), or no card of ours: passed over
            self._contacts.introduce(card)

    def _row(self, manifest: Manifest, *, size: int, digest: bytes) -> ReceivedBundle:
        return ReceivedBundle(
            bundle=manifest.bundle,
            sender=DeviceId(manifest.sender[:SHORT_ID_BYTES]),
            stream=manifest.stream,
            sha256=digest,
            bytes=size,
            at_ms=self._clock.now_ms(),
            state=InboxState.WAITING.value,
            changes=manifest.changes.count,
            attachments=len(manifest.attachments),
            reader=self._device.card.device,
            is_whole=_is_whole(manifest),
        )

    def _kept(self, bundle: bytes) -> str:
        return self._store.scratch(f"in-{bundle.hex()}.age")


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


class _Hashing:
    """A sink that hashes what goes through it.

    Args:
        sink: where it goes.
        before: called once, before the first byte goes there.
    """

    def __init__(self, sink: BinaryIO, *, before: Callable[[], None]) -> None:
        self._sink = sink
        self._before: Callable[[], None] | None = before
        self.digest = hashlib.sha256()

    def write(self, data: bytes | memoryview, /) -> int:
        """See `BinaryIO.write`."""
        if self._before is not None:
            self._before()
            self._before = None
        self.digest.update(data)
        return self._sink.write(data)


def _complaint(admitted: Admitted) -> str:
    """Why some of a bundle's changes do not count, for its sender: the first reason that will last."""
    reasons = [*(one.reason for one in admitted.refused), *(one.reason for one in admitted.held)]
    return next((str(reason) for reason in reasons if reason != Reason.CHANGE_WAITS), "")


def _is_whole(manifest: Manifest) -> bool:
    """Whether it has all that its reader had not acknowledged when it was sealed, or begins that."""
    is_flash = manifest.precedence is Precedence.FLASH
    return bool(manifest.changes.count) and not is_flash and not manifest.follows


def _is_answer(opened: Opened) -> bool:
    """Whether it brings receipts and nothing else; such a bundle asks for no receipt."""
    return not opened.manifest.changes.count and not opened.manifest.attachments
