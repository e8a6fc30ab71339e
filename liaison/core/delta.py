"""What one reader lacks, and into which bundles it goes. One code path for rehearsing and sealing.

A bundle brings its reader up to a position in our log. What was acknowledged says from where to
begin: for each record, after the newest acknowledged bundle that had it; a record that no
acknowledged bundle had goes whole. So a lost bundle is made good by the next one, a duplicate
changes nothing, and the cost follows what changed, not what the vault holds.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet

from liaison.core.change_log import LogLine
from liaison.core.closing import had
from liaison.core.lacking import Lacking
from liaison.core.mailbox import ReceivedBundle, SentBundle, complete
from liaison.core.outstanding import Outstanding, Reckoned
from liaison.core.owing import Owing
from liaison.core.parcels import (
    URGENT_KINDS,
    Parcel,
    flash_before,
    flash_parcel,
    packs,
    record_parcels,
    with_attachments,
)
from liaison.core.ports import Store
from liaison.core.receipts import ACKNOWLEDGED
from liaison.core.recent import Recent
from liaison.core.records.envelope import notes_only
from liaison.core.release import Terms
from liaison.core.thrift import NO_LIMITS, Thrift
from liaison.core.unheard import in_state, is_news, is_unasked
from liaison.core.values import Contact, Withheld
from sync.exchange.plan import Load
from sync.journal.document import Document
from sync.model.ids import DeviceId, RecordId

MOST_BYTES = 128 << 20
"""Changes that are reckoned for one visit; what is beyond goes with the next."""
MOST_CHANGES = 500_000
EVEN_EVERY = 200
"""Positions: how much reckoning is worth a write."""
MOST_RECEIPTS = 64


class Delta:
    """Reckons what readers lack.

    Attributes:
        owing: which attachments, and which of them leave.

    Args:
        store: the open vault.
        document: a record as it stands; a deleted one as it stood just before.
        terms: the release terms of such a document.
        decide: the release decision on them.
        moved: what stands otherwise since some records were written, without being written to.
        ceiling: the highest classification that a reader's carriers may hold.
        mission: ours.
    """

    def __init__(  # noqa: PLR0913  (what release depends on)
        self,
        store: Store,
        *,
        document: Callable[[RecordId], Document],
        terms: Callable[[RecordId], Terms],
        decide: Callable[[Terms, Contact], Withheld | None],
        moved: Callable[[Iterable[RecordId]], Iterable[RecordId]],
        ceiling: Callable[[Contact], str],
        mission: str,
    ) -> None:
        self._store = store
        self._recent = Recent(store, terms, decide, moved)
        self._ceiling = ceiling
        self._outstanding = Outstanding(store.settings)
        self.owing = Owing(store, self._recent, document, mission=mission)

    def of(
        self,
        contact: Contact,
        sent: Sequence[SentBundle],
        *,
        beside: Sequence[SentBundle] = (),
    ) -> Lacking:
        """What this reader lacks now.

        Args:
            contact: the reader.
            sent: the bundles for the reader that are open, and what lies at the place.
            beside: bundles that wait for the reader: then, which changes are lacking beside them.
        """
        position = self._recent.settle()
        acknowledged = [bundle for bundle in sent if bundle.state == ACKNOWLEDGED]
        counted = complete([*acknowledged, *beside])
        leaves: list[LogLine] = []
        stays: list[Withheld] = []
        reckoned = self._reckoned(contact, position)
        candidates = self._candidates(contact, counted, from_=reckoned.since)
        unheard_of = self._unheard_of(contact, candidates)
        for record, lines in candidates.items():
            if record in unheard_of:
                continue
            reason = self._recent.stays(record, contact)
            if reason is None:
                leaves += lines
            else:
                stays.append(reason)
        leaves.sort(key=lambda line: line.position)
        fitting = _fitting(leaves)
        whole = len(fitting) == len(leaves)
        asked = self.owing.asked_by(contact)
        owed = self.owing.of(contact, fitting, asked)
        receipts, wants = self._receipts(contact), self.owing.wants_from(contact)
        reached = max((bundle.position for bundle in complete(acknowledged)), default=0)
        return Lacking(
            contact=contact,
            position=position if whole else fitting[-1].position,
            changes=tuple(fitting),
            stays=tuple(stays),
            owed=owed,
            attachments=self.owing.released(owed, contact),
            cards=tuple(self._cards(contact, fitting)),
            receipts=receipts,
            wants=tuple(want.what for want in wants),
            is_waiting=is_news(receipts, sent)
            or is_unasked(self._store.mailbox, contact.device, wants),
            asked=frozenset(asked),
            is_even=not leaves and all(bundle.position <= reached for bundle in sent),
            reckoned=reckoned,
        )

    def has(self, contact: Contact, record: RecordId) -> bool:
        """Whether a reader is known to have a record as it stands: said so, wrote it or sent it."""
        if self.owing.is_on_its_way(record, contact):
            return False
        sent = self._store.mailbox.open_for(contact.device)
        counted = complete(one for one in sent if one.state == ACKNOWLEDGED)
        reached = had(self._store, contact.device, counted, [record]).get(record, 0)
        return not self._lacked(contact, record, reached)

    def carrying(self, contact: Contact, records: Iterable[RecordId]) -> set[int]:
        """The numbers of bundles for a reader that have one of these records."""
        carriers = self._store.ledger.carriers(contact.device, records)
        return {stream for streams in carriers.values() for stream in streams}

    def behind(self, contact: Contact, record: RecordId, reached: int) -> int:
        """How many of a record's changes a reader is not known to have: told of, wrote or sent.

        That somebody noted a warning is sent as any change is, but makes no older version of its text.

        Args:
            contact: the reader.
            record: which record.
            reached: up to which position of our log the reader acknowledged its changes.
        """
        lacked = self._store.log.at(
            line.position for line in self._lacked(contact, record, reached)
        )
        return sum(
            not notes_only((*logged.signed.change.writes, *logged.signed.change.texts))
            for logged in lacked
        )

    def _lacked(self, contact: Contact, record: RecordId, reached: int) -> list[LogLine]:
        borne = self._store.log.borne_by(contact.device, after=reached)
        return [
            line
            for line in self._store.log.lines_of(record)
            if line.position > reached
            and not line.is_from(contact.device)
            and line.position not in borne
        ]

    def reckoned(self, contact: Contact) -> Reckoned:
        """Under which ceiling the reader is reckoned now, and which bundles count under it."""
        return self._reckoned(contact, self._store.log.position())

    def _reckoned(self, contact: Contact, position: int) -> Reckoned:
        return self._outstanding.reckoned(contact).now(self._ceiling(contact), position)

    def note_even(self, *lackings: Lacking) -> None:
        """Remember up to where readers lack nothing, so that it is not reckoned again.

        Readers from whom everything comes acknowledge nothing, having got nothing from us.
        """
        due = [lacking for lacking in lackings if self._is_due(lacking)]
        if not due:
            return
        with self._store.transaction():
            for lacking in due:
                self._outstanding.note_reckoned(lacking.contact, lacking.reckoned)
                self._outstanding.note_even(lacking.contact, lacking.position)

    def _is_due(self, lacking: Lacking) -> bool:
        if not lacking.is_even:
            return False
        is_new = lacking.reckoned != self._outstanding.reckoned(lacking.contact)
        return is_new or (
            lacking.position >= self._outstanding.even_at(lacking.contact) + EVEN_EVERY
        )

    def parcels(
        self,
        lacking: Lacking,
        *,
        beside: Sequence[SentBundle] = (),
        thrift: Thrift = NO_LIMITS,
    ) -> list[Parcel]:
        """The bundles to make of it, most urgent first; none if nothing is lacking.

        Args:
            lacking: what the reader lacks.
            beside: bundles with attachments or warnings that wait for the reader, or were taken.
            thrift: whether only warnings leave, and how large a part may be.
        """
        urgent = self._urgent(lacking, beside)
        if thrift.only_flash:
            return [flash_parcel(urgent)] if urgent else []
        lying = {sha256 for one in beside for sha256 in one.attachments}
        sizes = self.owing.sizes(lacking, lying)
        if not (lacking.changes or lacking.is_waiting):
            return packs(sizes)
        records = record_parcels(lacking, part_bytes=thrift.part_bytes)
        return [*flash_before(urgent, records), *with_attachments(records, sizes)]

    def _urgent(self, lacking: Lacking, beside: Sequence[SentBundle]) -> tuple[LogLine, ...]:
        """Of the changes those that do not wait, and went ahead in no bundle yet."""
        contact = lacking.contact
        rows = {record: self._recent.outline(record) for record in lacking.records}
        urgent = {record for record, row in rows.items() if row and row.kind in URGENT_KINDS}
        told = {one.stream: one.upto for one in beside if one.load is Load.FLASH}
        carriers = self._store.ledger.carriers(contact.device, urgent) if told else {}
        upto = {
            record: max((told.get(stream, 0) for stream in streams), default=0)
            for record, streams in carriers.items()
        }
        return tuple(
            line
            for line in lacking.changes
            if line.record in urgent and line.position > upto.get(line.record, 0)
        )

    def _candidates(
        self, contact: Contact, counted: Sequence[SentBundle], *, from_: int
    ) -> dict[RecordId, list[LogLine]]:
        """By record, the changes that would leave if the record is released.

        Args:
            contact: the reader.
            counted: the bundles that the reader has, or will have.
            from_: what reached less far than this brought the reader up to nothing.
        """
        reached = [self._outstanding.even_at(contact), *(bundle.position for bundle in counted)]
        since = max((position for position in reached if position >= from_), default=0)
        recent = self._recent.after(since)
        furthest = max(reached)
        older = [
            record
            for record, (first, *_) in recent.items()
            if first.depth > 1 or first.position <= furthest  # else it began after all of that
        ]
        reached_of = had(self._store, contact.device, counted, older)
        found = {
            record: [
                line
                for line in self._whole(record, lines, after=reached_of.get(record, 0), since=since)
                if not line.is_from(contact.device)
            ]
            for record, lines in recent.items()
        }
        return self._unborne(contact, found)

    def _unborne(
        self, contact: Contact, found: Mapping[RecordId, list[LogLine]]
    ) -> dict[RecordId, list[LogLine]]:
        """Without the changes that the contact sent us, too, after others had."""
        first = min((line.position for lines in found.values() for line in lines), default=0)
        borne = self._store.log.borne_by(contact.device, after=first - 1)
        lacking = {
            record: [line for line in lines if line.position not in borne]
            for record, lines in found.items()
        }
        return {record: lines for record, lines in lacking.items() if lines}

    def _whole(
        self, record: RecordId, recent: Sequence[LogLine], *, after: int, since: int
    ) -> list[LogLine]:
        """The record's changes beyond `after`, of which `recent` are those beyond `since`."""
        if after >= since or recent[0].depth == 1:  # it begins the record
            return [line for line in recent if line.position > after]
        return [line for line in self._store.log.lines_of(record) if line.position > after]

    def _unheard_of(self, contact: Contact, records: Iterable[RecordId]) -> AbstractSet[RecordId]:
        """Those that are deleted: who never had a record need not hear that it is gone."""
        outlines = {record: self._recent.outline(record) for record in records}
        gone = {record for record, one in outlines.items() if one is not None and one.deleted}
        return gone - self._store.ledger.carriers(contact.device, gone).keys() if gone else gone

    def _cards(self, contact: Contact, leaving: Sequence[LogLine]) -> list[DeviceId]:
        """Authors other than the two of us whose card was in no acknowledged bundle."""
        sent = self._outstanding.cards(contact)
        went = {stream for streams in sent.values() for stream in streams}
        delivered = in_state(self._store.mailbox, contact.device, went, {ACKNOWLEDGED})
        authors = dict.fromkeys([*sent, *(line.author for line in leaving)])
        return [
            author
            for author in authors
            if delivered.isdisjoint(sent.get(author, ()))
            and author != contact.device
            and self._store.contacts.card(author) is not None
        ]

    def _receipts(self, contact: Contact) -> tuple[ReceivedBundle, ...]:
        """The latest of this reader's bundles of which they may not have heard; decisions first."""
        return tuple(self._store.mailbox.unanswered(contact.device, limit=MOST_RECEIPTS))


def _fitting(changes: Sequence[LogLine]) -> Sequence[LogLine]:
    """The beginning that fits into one visit."""
    total = 0
    for count, line in enumerate(changes):
        total += line.bytes
        if total > MOST_BYTES or count == MOST_CHANGES:
            return changes[:count]
    return changes
