"""What this vault states about other devices, and what follows from the statements that are here.

Introductions: a custodian whom we verified says which cards are its colleagues'. Revocations: see
`core.standing`. Both are TRUST records, released to everybody whom bundles may go to.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass

from liaison.core.contacts import Contacts
from liaison.core.desk import Desk
from liaison.core.errors import Reason, Refused
from liaison.core.events import Changed
from liaison.core.outline import defaults, free_ref
from liaison.core.records import audiences, trust
from liaison.core.standing import Statement, encode_cut, judge, statement_of
from liaison.core.staying import forget_standing
from liaison.core.values import Contact, DeviceId, RecordId, RecordQuery, RecordRow, Trust, Value
from sync.crypto.random import token
from sync.journal.admission import Admitted, Waiting, batches
from sync.journal.change import SignedChange, sign
from sync.journal.document import Document
from sync.model.ids import SHORT_ID_BYTES, ChangeId, record_id

_TOPICS = frozenset({"contacts"})


@dataclass(frozen=True, slots=True)
class Aside:
    """Changes of a revoked device in one record, which do not count.

    Attributes:
        row: the record; its `held` says that nothing of it counts.
        changes: how many.
    """

    row: RecordRow
    changes: int


class Statements:
    """Makes statements, and acts on those of others.

    Args:
        desk: the vault, the device and the journal.
        contacts: whom we know.
    """

    def __init__(self, desk: Desk, contacts: Contacts) -> None:
        self._desk = desk
        self._contacts = contacts

    def all(self) -> list[Statement]:
        """Every statement that was not withdrawn, newest first."""
        return [one for one in self._every() if not one.is_withdrawn]

    def introduce(self, name: str) -> RecordId:
        """Say to everybody that a contact is a colleague of our mission.

        It counts for those who hold us for our mission's custodian.

        Raises:
            Refused: CONTACT_OTHER_MISSION; CONTACT_UNVERIFIED and its like; CONTACT_INTRODUCED for
                a colleague whose card we did not compare ourselves.
        """
        contact = self._contacts.find(name)
        self._require_colleague(contact)
        self._contacts.require_reader(contact)
        if contact.introducer is not None:
            raise Refused(Reason.CONTACT_INTRODUCED, name=contact.name)
        with self._desk.store.transaction():
            return self._state(trust.INTRODUCTION, contact, {})

    def set_custodian(self, name: str, *, custodian: bool) -> Changed:
        """See `Contacts.set_custodian`; whom a custodian introduced before is taken in at once."""
        with self._desk.store.transaction():
            self._contacts.set_custodian(name, custodian=custodian)
            self._take_introductions()
        return Changed(topics=_TOPICS)

    def revoke(self, name: str) -> Changed:
        """Say that a device is not to be trusted any more, and stop it here.

        Of a colleague's device everybody is told, with the last change of each record that counts:
        what is here of it now. Of another mission's everybody is told where that mission said so
        first: then our word is the second one, which cuts the device's history. Said once more of
        a colleague's device, it lets everything count that is here by now.
        """
        contact = self._contacts.find_device(name)
        said = [one for one in self.all() if _revokes(one, contact.device)]
        with self._desk.store.transaction():
            if contact.mission == self._desk.identity.mission:
                self._revoke_colleague(contact, said)
            elif any(one.is_from_home for one in said) and not self._own(said):
                self._state(trust.REVOCATION, contact, {})
            changed = self._contacts.revoke(contact.device.hex())
            records = self.settle()
        return Changed(frozenset(records), changed.topics)

    def withdraw(self, name: str) -> Changed:
        """Take our revocation of a device back; its code has to be compared again.

        Raises:
            Refused: CONTACT_NOT_STATED if we did not revoke it.
        """
        contact = self._contacts.find(name)
        own = self._own(one for one in self.all() if _revokes(one, contact.device))
        if not own and contact.trust is not Trust.REVOKED:
            raise Refused(Reason.CONTACT_NOT_STATED, name=contact.name)
        with self._desk.store.transaction():
            for one in own:
                self._write(self._load(one.record), {"state": trust.WITHDRAWN})
            self._desk.store.contacts.set_trust(contact.device, Trust.UNVERIFIED)
            records = self.settle()
        return Changed(frozenset(records), _TOPICS)

    def revokers(self, device: DeviceId) -> list[Statement]:
        """Who says of a device that it is not to be trusted any more."""
        return [one for one in self.all() if _revokes(one, device)]

    def aside(self, device: DeviceId) -> list[Aside]:
        """What of a revoked device's writing is held here, by record."""
        if device not in self._desk.store.standing.cut():
            return []
        found = []
        for record in self._desk.store.log.records_by(device):
            held = self._desk.shelf.held_in(record)
            row = self._desk.store.records.row(record)
            if held and row is not None and row.type != trust.NAME:
                found.append(Aside(row, len(held)))
        return found

    def all_aside(self) -> list[tuple[Contact, Aside]]:
        """What of any revoked device's writing is held here, device by device."""
        devices = sorted(self._desk.store.standing.cut())
        contacts = [self._desk.store.contacts.get(device) for device in devices]
        return [(one, aside) for one in contacts if one for aside in self.aside(one.device)]

    def held(self) -> frozenset[RecordId]:
        """The records of which nothing counts."""
        return frozenset(one.row.id for _, one in self.all_aside() if one.row.held)

    def admit(self, admitted: Admitted) -> Admitted:
        """Act on statements among what was just admitted, and name what is held by a cut."""
        if trust.NAME in admitted.touched.values():
            for record, row in self._desk.store.records.rows(self.settle()).items():
                admitted.touched.setdefault(record, row.type)
            self._take_introductions()
        for record in admitted.touched if self._desk.store.standing.cut() else ():
            held = self._desk.shelf.held_in(record)
            fresh = {one.change for one in admitted.admitted} & held
            admitted.held += self._waiting(record, fresh)
        return admitted

    def settle(self) -> list[RecordId]:
        """Reach the verdict anew; returns the records that stand otherwise by it."""
        store = self._desk.store
        standing = judge(self._histories(), self._desk.identity.device)
        before = store.standing.get()
        if standing == before:
            return []
        store.standing.put(standing)
        for device in sorted(standing.stopped - before.stopped):
            self._desk.journal.retry_author(device)  # from here on cuts say what counts
        concerned = {
            device
            for device in standing.cuts.keys() | before.cuts.keys()
            if standing.cuts.get(device) != before.cuts.get(device)
        }
        records = sorted({one for device in concerned for one in store.log.records_by(device)})
        shelf = self._desk.shelf
        for batch in batches(records):  # so many are held in memory
            shelf.save(shelf.all_whole(batch).values())
        forget_standing(store.settings)
        return records

    def _revoke_colleague(self, contact: Contact, said: Iterable[Statement]) -> None:
        accepted = {
            record: frozenset({last[1]})
            for record in self._desk.store.log.records_by(contact.device)
            if (document := self._desk.shelf.whole(record))
            and (last := document.last(contact.device))
        }
        first, *more = encode_cut(accepted)
        own = next(iter(self._own(said)), None)
        record = own.record if own else self._state(trust.REVOCATION, contact, first)
        for writes in (first, *more) if own else more:
            self._write(self._load(record), writes)

    def _take_introductions(self) -> None:
        contacts = {contact.device: contact for contact in self._contacts.all()}
        for one in self.all():
            custodian = contacts.get(one.author)
            if one.kind != trust.INTRODUCTION or custodian is None or not one.is_from_home:
                continue
            if custodian.is_custodian and self._contacts.objection(custodian) is None:
                with suppress(Refused):  # of another world (an exercise), or no card of ours
                    self._contacts.vouched_for(one.card, one.author)

    def _require_colleague(self, contact: Contact) -> None:
        mission = self._desk.identity.mission
        if contact.mission != mission:
            raise Refused(Reason.CONTACT_OTHER_MISSION, name=contact.name, mission=mission)

    def _own(self, statements: Iterable[Statement]) -> list[Statement]:
        return [one for one in statements if one.author == self._desk.identity.device]

    def _state(self, kind: str, about: Contact, writes: Mapping[str, Value]) -> RecordId:
        known, salt = self._desk.types.get(trust.NAME), token(SHORT_ID_BYTES)
        record = record_id(self._desk.identity.device, salt)
        begun = {
            **defaults(self._desk, known, kind),
            **{f"release/{audience}": True for audience in self._everybody()},
            "ref": free_ref(self._desk, known),
            "title": f"{about.mission} {about.name}",
            "salt": salt,
            trust.CARD: self._contacts.card(about.device).encode(),
            **writes,
        }
        self._write(Document(record, trust.NAME), begun)
        return record

    def _everybody(self) -> Iterator[str]:
        yield from (one.code for one in audiences.PLAIN if audiences.by_bundle(one.code))
        yield from sorted({audiences.SISTER + one.mission for one in self._contacts.all()})

    def _write(self, document: Document, writes: Mapping[str, Value]) -> None:
        change = document.draft(
            self._desk.identity.device,
            at_ms=self._desk.clock.now_ms(),
            writes=writes,
            texts={},
        )
        self._desk.journal.admit([sign(change, self._desk.device.keys)])

    def _load(self, record: RecordId) -> Document:
        document = self._desk.shelf.whole(record)
        if document is None:
            raise Refused(Reason.RECORD_UNKNOWN, name=record.hex())
        return document

    def _histories(self) -> Iterator[list[SignedChange]]:
        for row in self._rows():
            yield list(self._desk.shelf.history(row.id))

    def _every(self) -> Iterator[Statement]:
        for row in self._rows():
            said = statement_of(self._load(row.id))
            if said is not None:
                yield said

    def _rows(self) -> list[RecordRow]:
        return self._desk.store.records.find(RecordQuery(types=(trust.NAME,), hidden=True))

    def _waiting(self, record: RecordId, held: Iterable[ChangeId]) -> list[Waiting]:
        by_id = {one.id: one for one in self._desk.shelf.history(record)}
        return [Waiting(by_id[one], Reason.CHANGE_AUTHOR_REVOKED, ()) for one in sorted(held)]


def _revokes(statement: Statement, device: DeviceId) -> bool:
    is_about = statement.kind == trust.REVOCATION and statement.about == device
    return is_about and statement.author != device
