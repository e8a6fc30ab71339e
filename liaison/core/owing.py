"""Which attachments a reader is owed, and which of them leave.

They are owed from the moment a change that names them leaves until a bundle that had them is
acknowledged, and again when their reader asks. Large ones leave only then (`core.habits`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet

from liaison.core.change_log import LogLine
from liaison.core.habits import habits
from liaison.core.lacking import Lacking
from liaison.core.mailbox import Sha256
from liaison.core.outstanding import Outstanding, Owed
from liaison.core.parcels import LARGEST_BYTES, SMALL_BYTES
from liaison.core.ports import Store
from liaison.core.recent import Recent
from liaison.core.records.envelope import attachments_named
from liaison.core.values import Contact
from liaison.core.wants import Wanted, Wants
from sync.journal.document import Document
from sync.model.ids import RecordId


class Owing:
    """Answers for one reader at a time.

    Args:
        store: the open vault.
        recent: what the log says.
        document: a record as it stands; a deleted one as it stood just before.
        mission: ours.
    """

    def __init__(
        self,
        store: Store,
        recent: Recent,
        document: Callable[[RecordId], Document],
        *,
        mission: str,
    ) -> None:
        self._store = store
        self._recent = recent
        self._document = document
        self._mission = mission
        self._outstanding = Outstanding(store.settings)
        self._wants = Wants(store.settings)

    def asked_by(self, contact: Contact) -> Mapping[Owed, int]:
        """What a contact asked for and has not got yet, and which number our next bundle had then."""
        return self._wants.theirs(contact)

    def is_on_its_way(self, record: RecordId, contact: Contact) -> bool:
        """Whether an attachment of a record has yet to reach a reader."""
        asked = self.asked_by(contact)
        return any(
            pair[0] == record and self._may_leave(pair, asked.keys())
            for pair in self.of(contact, (), asked)
        )

    def of(
        self, contact: Contact, leaving: Sequence[LogLine], asked: Mapping[Owed, int]
    ) -> tuple[Owed, ...]:
        """What a reader is owed, with what the leaving changes name and what was asked for."""
        named = [*self._outstanding.attachments(contact), *self._recent.named(leaving), *asked]
        had = self._store.mailbox.brought(contact.device, {sha256 for _, sha256 in named})
        return tuple(
            pair for pair in dict.fromkeys(named) if had.get(pair[1], -1) < asked.get(pair, 0)
        )

    def wants_from(self, contact: Contact) -> list[Wanted]:
        """What we ask this contact for: attachments of records that came from there."""
        return [
            want
            for want in self._wants.ours()
            if not self._store.blobs.has(want.what[1])
            and any(
                contact.device in (logged.source, logged.signed.change.author)
                for logged in self._store.log.of_record(want.what[0])
            )
        ]

    def released(self, owed: Sequence[Owed], contact: Contact) -> tuple[Sha256, ...]:
        """Those whose record is released, and names them still."""
        attached = {record: self._attached(record, contact) for record, _ in owed}
        return tuple(dict.fromkeys(sha256 for record, sha256 in owed if sha256 in attached[record]))

    def _attached(self, record: RecordId, contact: Contact) -> frozenset[Sha256]:
        """The attachments that the record names now, if it is released."""
        if self._recent.stays(record, contact) is not None:
            return frozenset()
        return frozenset(attachments_named(self._document(record).shown()))

    def unasked(self, lacking: Lacking) -> dict[Sha256, int]:
        """Attachments that stay until their reader asks for them, with their length."""
        released = set(lacking.attachments)
        return {
            pair[1]: self._store.blobs.length(pair[1])
            for pair in lacking.owed
            if pair[1] in released
            and self._store.blobs.has(pair[1])
            and not self._may_leave(pair, lacking.asked)
        }

    def sizes(self, lacking: Lacking, lying: AbstractSet[Sha256]) -> dict[Sha256, int]:
        """What of the attachments is here to be sent, and how large it is."""
        released = set(lacking.attachments) - lying
        return {
            pair[1]: self._store.blobs.length(pair[1])
            for pair in lacking.owed
            if pair[1] in released and self._may_leave(pair, lacking.asked)
        }

    def _may_leave(self, pair: Owed, asked: AbstractSet[Owed]) -> bool:
        """Whether the bytes are here, and fit; a large one only for who asked."""
        blobs, sha256 = self._store.blobs, pair[1]
        if not blobs.has(sha256):
            return False
        return blobs.length(sha256) <= (LARGEST_BYTES if pair in asked else self._unasked(pair[0]))

    def _unasked(self, record: RecordId) -> float:
        """How large an attachment of a record may be that leaves by itself.

        Another mission sends its own to everybody whom it lets have them: what we pass on is small.
        """
        row = self._recent.outline(record)
        is_ours = row is not None and row.owner == self._mission
        most = LARGEST_BYTES if is_ours else SMALL_BYTES
        return min(most, habits(self._store.settings).unasked_bytes)
