"""Devices that wrote two histories: what shows it, for people and for others who hold their card."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from liaison.core.contacts import Contacts
from liaison.core.errors import Reason, Refused
from liaison.core.outlet import Leaf, Outlet
from liaison.core.paper_rows import PaperKind
from liaison.core.ports import Store
from liaison.core.values import Contact, DeviceId, RecordId, RecordRow, Trust, Value
from sync.journal.change import SignedChange
from sync.journal.proof import ForkProof


@dataclass(frozen=True, slots=True)
class Version:
    """One of two changes that were signed under one number.

    Attributes:
        at_ms: when, as its author's clock had it.
        writes: the values that it writes, by path.
        texts: the long texts that it edits.
    """

    at_ms: int
    writes: Mapping[str, Value]
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Fork:
    """A proof, told.

    Attributes:
        device: who wrote both.
        record: to which record; `row` is what is here of it.
        seq: under which of the device's numbers there.
        versions: what the one says and what the other says.
    """

    device: DeviceId
    record: RecordId
    row: RecordRow | None
    seq: int
    versions: tuple[Version, Version]


class Forks:
    """Proofs that are here; one is enough to stop a device."""

    def __init__(self, store: Store, contacts: Contacts, outlet: Outlet) -> None:
        self._store = store
        self._outlet = outlet
        self._contacts = contacts

    def of(self, device: DeviceId) -> list[Fork]:
        """What shows that a device wrote two histories, oldest first."""
        return [self._told(proof) for proof in self._proofs(device)]

    def export(self, name: str) -> bytes:
        """What shows it to anybody who holds the device's card; raises what `save` does."""
        return self._proof(name).encode()

    def save(self, name: str, path: str) -> None:
        """Write that to a file.

        Both changes are in it with all that they say, so it is for those who may read the record.

        Raises:
            Refused: CONTACT_UNKNOWN, CONTACT_AMBIGUOUS; CONTACT_NO_FORK; CONTACT_SAME_NUMBER if
                it is the numbers of two bundles that show it; FILE_UNWRITABLE.
        """
        proof = self._proof(name)
        record = proof.one.change.record
        self._outlet.save(Leaf(PaperKind.PROOF, proof.encode(), "proof", (record,)), path)

    def _proof(self, name: str) -> ForkProof:
        contact = self._contacts.find(name)
        proofs = self._proofs(contact.device)
        if not proofs:
            number = self._store.mailbox.repeated(contact.device)
            if number is not None:
                raise Refused(Reason.CONTACT_SAME_NUMBER, name=contact.name, number=number)
            raise Refused(Reason.CONTACT_NO_FORK, name=contact.name)
        return proofs[0]

    def check(self, untrusted: bytes) -> tuple[Contact, Fork]:
        """Check a proof that somebody handed over. A good one is kept and stops its device.

        Raises:
            Refused: PROOF_MALFORMED, CHANGE_SIGNATURE; CONTACT_UNKNOWN for a device whose card is
                not here.
        """
        proof = ForkProof.parse(untrusted)
        proof.verify(self._contacts.card(proof.author))
        with self._store.transaction():
            self._store.log.add_fork(proof.one, proof.other)
            contact = self._store.contacts.get(proof.author)
            if contact is not None and contact.trust is not Trust.REVOKED:
                self._store.contacts.set_trust(proof.author, Trust.FORKED)
        return self._contacts.find(proof.author.hex()), self._told(proof)

    def _proofs(self, device: DeviceId) -> list[ForkProof]:
        pairs = self._store.log.forks()
        return [ForkProof(one, other) for one, other in pairs if one.change.author == device]

    def _told(self, proof: ForkProof) -> Fork:
        change = proof.one.change
        return Fork(
            device=proof.author,
            record=change.record,
            row=self._store.records.row(change.record),
            seq=change.seq,
            versions=(_version(proof.one), _version(proof.other)),
        )


def _version(signed: SignedChange) -> Version:
    change = signed.change
    return Version(change.at_ms, change.writes, tuple(change.texts))
