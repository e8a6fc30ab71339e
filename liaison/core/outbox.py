"""Bundles that leave: sealed for one reader each, noted before they are anywhere else."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from typing import BinaryIO

from liaison.core.contacts import Contacts
from liaison.core.device import Device
from liaison.core.exchanged import SealedFile, TurnedDown
from liaison.core.lacking import Lacking
from liaison.core.ledger_rows import Released
from liaison.core.mailbox import ReceivedBundle, SentBundle, Sha256
from liaison.core.outstanding import Outstanding
from liaison.core.parcels import Parcel
from liaison.core.ports import Clock, Files, Store
from liaison.core.receipts import (
    ACKNOWLEDGED,
    LEFT,
    REFUSED,
    is_decided,
    receipt_for,
    still_refused,
)
from liaison.core.values import Contact, Trust
from liaison.core.wants import Wants
from sync.bundle.manifest import Precedence, Receipt, Want
from sync.bundle.writer import Contents, PackedAttachment, write_bundle
from sync.exchange.driver import BlobName, Sealed
from sync.exchange.names import fresh_name
from sync.exchange.plan import Load, Own
from sync.journal.change import SignedChange
from sync.repair.writer import write_repair

OUTGOING, OUTGOING_REPAIR = "outgoing.age", "outgoing.fec"
"""Scratch names of the one bundle that is being sealed or left, and of its repair data."""

_PIECE_BYTES = 1 << 20


class Outbox:
    """Seals parcels, and keeps what was sealed for whom."""

    def __init__(
        self, store: Store, *, device: Device, contacts: Contacts, files: Files, clock: Clock
    ) -> None:
        self._store = store
        self._device = device
        self._contacts = contacts
        self._files = files
        self._clock = clock
        self._outstanding = Outstanding(store.settings)
        self._wants = Wants(store.settings)

    def seal(self, lacking: Lacking, parcel: Parcel, *, follows: int = 0) -> SentBundle:
        """Seal one bundle into the vault's scratch, and note it as packed.

        Args:
            lacking: what the reader lacks.
            parcel: what of it goes into this bundle.
            follows: for records, the number of the part before it, or 0.

        Raises:
            Refused: CONTACT_UNVERIFIED, CONTACT_CHANGED, CONTACT_FORKED, CONTACT_REVOKED.
        """
        contact = lacking.contact
        if not (parcel.is_answer and contact.trust is Trust.FORKED):  # see `core.copied`
            self._contacts.require_reader(contact)
        sent = self._store.mailbox.sent(contact.device)
        stream = self._store.mailbox.next_stream(contact.device)
        follows = follows if parcel.load is Load.RECORDS else 0
        contents = Contents(
            recipients=[self._contacts.card(contact.device)],
            stream=stream,
            previous=sent[-1].sha256 if sent else None,
            precedence=Precedence.FLASH if parcel.load is Load.FLASH else Precedence.ROUTINE,
            receipts=[self._receipt(received) for received in parcel.receipts],
            wants=[Want(*pair) for pair in parcel.wants],
            cards=[self._contacts.card(author) for author in parcel.cards],
            changes=self._changes(parcel),
            attachments=[self._packed(sha256) for sha256 in parcel.attachments],
            follows=follows,
        )
        with self._files.create(self._path()) as sink:
            sealed = write_bundle(sink, contents, keys=self._device.keys, card=self._device.card)
        bundle = SentBundle(
            contact=contact.device,
            stream=stream,
            bundle=sealed.bundle,
            name=fresh_name(),
            sha256=sealed.sha256,
            bytes=sealed.bytes,
            position=parcel.position,
            attachments=parcel.attachments,
            records=tuple(dict.fromkeys(line.record for line in parcel.changes)),
            receipts=tuple(one.bundle for one in contents.receipts if is_decided(one)),
            announced=tuple(one.bundle for one in contents.receipts if not is_decided(one)),
            at_ms=self._clock.now_ms(),
            follows=follows,
            upto=self._store.log.position(),
        )
        with self._store.transaction():
            self._store.mailbox.put_sent(bundle)
            self._store.ledger.enter(self._entries(bundle, parcel))
            self._outstanding.note_reckoned(contact, lacking.reckoned)
            self._outstanding.note_attachments(contact, lacking.owed)
            self._outstanding.note_cards(contact, lacking.cards, sent=parcel.cards, stream=stream)
            self._note_wants(lacking, parcel, stream)
        return bundle

    def _note_wants(self, lacking: Lacking, parcel: Parcel, stream: int) -> None:
        """Remember which questions went, and forget those that were answered, on both sides."""
        contact, wants, blobs = lacking.contact, self._wants, self._store.blobs
        if parcel.wants:
            wants.note_told(contact, parcel.wants, stream)
            wants.settle(one for one in wants.ours() if not blobs.has(one.what[1]))
        owed = set(lacking.owed)
        asked = wants.theirs(contact)
        if not asked.keys() <= owed:
            wants.note_theirs(contact, {pair: at for pair, at in asked.items() if pair in owed})

    def _receipt(self, received: ReceivedBundle) -> Receipt:
        return receipt_for(received, self._store.mailbox.refused_records(received.bundle))

    def open(self) -> BinaryIO:
        """The bundle that was sealed last."""
        return self._files.read(self._path())

    def repair_data(self, bundle: str) -> tuple[Sealed, BinaryIO]:
        """Repair data for the bundle that was sealed last, and what is called so."""
        path = self._store.scratch(OUTGOING_REPAIR)
        with self.open() as source, self._files.create(path) as sink:
            write_repair(source, sink)
        data = self._files.read(path)
        digest = sha256()
        while piece := data.read(_PIECE_BYTES):
            digest.update(piece)
        size = data.tell()
        data.seek(0)
        return Sealed(BlobName.parse(bundle).repair.text, digest.digest(), size), data

    def left(self, bundle: SentBundle, location: str) -> None:
        """The bundle lies at a place, verified."""
        contact = self._store.contacts.get(bundle.contact)
        card = self._store.contacts.card(bundle.contact)
        with self._store.transaction():
            self._store.mailbox.put_sent(replace(bundle, state=LEFT, location=location))
            if contact is not None and card is not None:
                self._store.contacts.put(replace(contact, sent_ms=bundle.at_ms), card)

    def clear(self) -> None:
        """Nothing sealed stays in the vault."""
        for name in (OUTGOING, OUTGOING_REPAIR):
            self._files.remove(self._store.scratch(name))

    def all(self) -> list[SentBundle]:
        """Every bundle that was sealed, for whomever, newest first."""
        bundles = [
            bundle
            for contact in self._store.contacts.all()
            for bundle in self._store.mailbox.sent(contact.device)
        ]
        return sorted(bundles, key=lambda bundle: (bundle.at_ms, bundle.stream), reverse=True)

    def turned_down(self) -> list[TurnedDown]:
        """What their readers refused and nothing they took since made good, newest first."""
        found = []
        for contact in self._store.contacts.all():
            sent = self._store.mailbox.sent(contact.device)
            taken = [one.stream for one in sent if one.state == ACKNOWLEDGED and one.position]
            newest = max(taken, default=0)
            found += [
                turned_down(one, contact)
                for one in sent
                if one.state == REFUSED and one.stream > newest
            ]
            found += [turned_down(one, contact) for one in still_refused(self._store, sent)]
        return sorted(found, key=lambda one: one.sent_ms, reverse=True)

    def own(self) -> dict[tuple[str, int], Own]:
        """By name and length, what every bundle is, before anybody asks whether it is still needed."""
        return {
            (bundle.name, bundle.bytes): Own(bundle.contact, bundle.stream, bundle.load)
            for bundle in self.all()
        }

    def _entries(self, bundle: SentBundle, parcel: Parcel) -> Iterator[Released]:
        """What the ledger keeps of each record: how far it went, and what it was called then."""
        reached = {line.record: line.position for line in parcel.changes}
        for record in bundle.records:
            row = self._store.records.row(record)
            yield Released(
                contact=bundle.contact,
                stream=bundle.stream,
                record=record,
                position=reached[record],
                title=row.title if row else "",
            )

    def _changes(self, parcel: Parcel) -> list[SignedChange]:
        logged = self._store.log.at(line.position for line in parcel.changes)
        return [one.signed for one in logged]

    def _packed(self, sha256: Sha256) -> PackedAttachment:
        blobs = self._store.blobs
        source, packed = blobs.open_packed(sha256)
        source.close()
        return PackedAttachment(
            sha256=sha256,
            bytes=blobs.length(sha256),
            packed=packed,
            open=lambda: blobs.open_packed(sha256)[0],
        )

    def _path(self) -> str:
        return self._store.scratch(OUTGOING)


def as_sealed(bundle: SentBundle) -> Sealed:
    """What a carrier has to know of it."""
    return Sealed(bundle.name, bundle.sha256, bundle.bytes)


def as_file(bundle: SentBundle, contact: Contact, parcel: Parcel, folder: str) -> SealedFile:
    """What the faces show of a bundle that was left somewhere."""
    return SealedFile(
        name=bundle.name,
        path=f"{folder.rstrip('/')}/{bundle.name}",
        bytes=bundle.bytes,
        contact=contact,
        changes=len(parcel.changes),
        attachments=len(parcel.attachments),
    )


def turned_down(bundle: SentBundle, contact: Contact) -> TurnedDown:
    """What the faces show of a bundle that its reader refused, or took without these records."""
    in_part = bundle.state == ACKNOWLEDGED
    return TurnedDown(contact, bundle.at_ms, bundle.refusal, bundle.records, in_part=in_part)
