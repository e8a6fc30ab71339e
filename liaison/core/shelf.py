"""Merged records in the vault: loaded for merging, saved with the row and the words that lists need."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace

from msgspec import structs

from liaison.core.ceilings import Ceilings, ceilings
from liaison.core.gazetteer import Entry, Gazetteer
from liaison.core.judging import NOTE, REPLY, judgements
from liaison.core.permissions import owner_of
from liaison.core.ports import Store
from liaison.core.recalling import Recall, is_warning, reached, recall_of, sources
from liaison.core.records.product import NAME as PRODUCT
from liaison.core.records.recall import NAME as RECALL
from liaison.core.records.registry import Registry
from liaison.core.records.trust import NAME as TRUST
from liaison.core.records.warning_rules import KIND as WARNING
from liaison.core.release import Terms, is_aside, standing_in, terms_of
from liaison.core.sheet import Sheet, bare, row_of, search_words, sheet_of
from liaison.core.standing import beyond
from liaison.core.tables import View
from liaison.core.values import ChangeId, DeviceId, RecordId, RecordQuery, RecordRow, Value
from sync.journal.change import SignedChange
from sync.journal.document import Document
from sync.journal.graph import Graph

PLACE = "PLACE"
PARTY = "PARTY"


class Shelf:
    """The merged records, as they stand.

    Args:
        store: the open vault.
        types: the record types that this version knows.
        places: what learns from PLACE records.
        mission: ours, whose PARTY records say what readers' carriers may hold, and from which other
            missions recall theirs.
    """

    def __init__(self, store: Store, types: Registry, places: Gazetteer, *, mission: str) -> None:
        self._store = store
        self._types = types
        self._places = places
        self._is_stale = True
        self._listeners: list[Callable[[Document], None]] = []
        self._mission = mission
        self._ceilings: Ceilings | None = None

    def listen(self, told: Callable[[Document], None]) -> None:
        """Tell `told` of each record that is saved, so that what was made of it can be dropped."""
        self._listeners.append(told)

    def load(self, record: RecordId) -> Document | None:
        """A record as it stands; None if nothing of it was admitted, all is held, or it was recalled.

        Whatever shows, prints, quotes or passes on a record comes by here.
        """
        return next(self.all([record]), None)

    def all(self, records: Collection[RecordId]) -> Iterator[Document]:
        """Those of these records that `load` gives, in this order, put together one after the other."""
        stored, cut = self._store.records.stored(records), self._store.standing.cut()
        for record in records:
            if record in stored:
                document = Document.restore(record, *stored[record])
                standing = None if self._is_aside(document) else self._standing(document, cut)
                if standing is not None:
                    yield standing

    def whole(self, record: RecordId) -> Document | None:
        """A record as all its admitted changes make it, those beyond a cut too: for admission."""
        return self.all_whole([record]).get(record)

    def all_whole(self, records: Collection[RecordId]) -> dict[RecordId, Document]:
        """Those of these records that are here, likewise."""
        return {
            record: Document.restore(record, *stored)
            for record, stored in self._store.records.stored(records).items()
        }

    def held_in(self, record: RecordId) -> frozenset[ChangeId]:
        """The changes of a record that are held because their author was revoked."""
        cuts = self._store.standing.cuts(record)
        return beyond(self.history(record), cuts) if cuts else frozenset()

    def save(self, documents: Collection[Document]) -> None:
        """Keep merged records, everything that is found by them, and what stands otherwise for them."""
        self._put(documents)
        types = {document.type for document in documents}
        self._is_stale = self._is_stale or PLACE in types
        if PARTY in types:
            self._ceilings = None
        for document in documents:
            if document.type == RECALL:
                self._note_recall(document)
            if self.quoted(document):
                self._put(self.quoting({document.record}))

    def _put(self, documents: Collection[Document]) -> None:
        cut = self._store.standing.cut()
        shown = [self._shown(document, cut) for document in documents]
        self._store.records.save([view for view, _ in shown])
        self._store.judgements.put(
            {
                sheet.record: judgements(sheet.record, sheet.type, sheet.values)
                if _counts(view.row)
                else ()
                for view, sheet in shown
                if sheet.type in {NOTE, REPLY}
            }
        )
        for document in documents:
            for told in self._listeners:
                told(document)

    def _shown(self, document: Document, cut: AbstractSet[DeviceId]) -> tuple[View, Sheet]:
        """What is kept of a record, and what shows of it."""
        standing = self._standing(document, cut)
        sheet = self.sheet(standing or document)
        row = structs.replace(row_of(sheet, self._types), held=standing is None)
        words = search_words(sheet)
        if self._is_aside(document):
            row, words = bare(row), ""
        return View(row, document.snapshot(), words), sheet

    def terms(self, document: Document) -> Terms:
        """A record's release terms, with what its owner recalled, and what it quotes of that."""
        return self._bound(document, self.recalled(document), self.quoted(document))

    def recalled(self, document: Document) -> frozenset[str]:
        """The missions that a record's owner recalled it from; nobody else's word counts."""
        said = self._store.recalls.of(document.record)
        owner = owner_of(document) if said else ""
        return frozenset().union(*(one.missions for one in said if one.owner == owner))

    def quoted(self, document: Document) -> tuple[Recall, ...]:
        """The recalls that stand of what a product or a warning was made from, each by that record's owner.

        Where the source never came here, there is only the recall's word for whose it is.
        """
        if self._store.recalls.is_empty() or not (document.type == PRODUCT or is_warning(document)):
            return ()
        said = self._store.recalls.about(self.with_sources(sources(document)))
        return tuple(one for one in said if one.missions and self._is_by_owner(one))

    def moved_by(self, written: Iterable[RecordId]) -> set[RecordId]:
        """What stands otherwise for the recalls and products among these, without being written to."""
        asked = list(written)
        said = {one.record for one in self._store.recalls.among(asked)}
        rows = self._store.records.rows(asked).values()
        products = {row.id for row in rows if is_made(row)}
        return said | {one.record for one in self.quoting(said | products)}

    def quoting(self, records: AbstractSet[RecordId]) -> list[Document]:
        """The products and warnings that were made from one of these records, or from such, and so on.

        Those set aside too.
        """
        if not records:
            return []
        rows = [
            row
            for is_aside in (False, True)
            for query in (
                RecordQuery(types=(PRODUCT,)),
                RecordQuery(types=(NOTE,), kinds=(WARNING,)),
            )
            for row in self._store.records.find(replace(query, aside=is_aside, hidden=True))
        ]
        products = self.all_whole([row.id for row in rows])
        from_ = {record: sources(one) for record, one in products.items()}
        found = reached(records, lambda new: {one for one, made in from_.items() if new & made})
        return [one for record, one in products.items() if record in found]

    def with_sources(self, records: AbstractSet[RecordId]) -> frozenset[RecordId]:
        """These records, and what the products and warnings among them were made from, and so on."""

        def further(new: AbstractSet[RecordId]) -> set[RecordId]:
            rows = self._store.records.rows(new).values()
            made = self.all_whole([row.id for row in rows if is_made(row)])
            return {record for one in made.values() for record in sources(one)}

        return frozenset(records | reached(records, further))

    def _is_by_owner(self, said: Recall) -> bool:
        row = self._store.records.row(said.record)
        return row is None or row.owner == said.owner

    def _is_aside(self, document: Document) -> bool:
        missions, quoted = self.recalled(document), self.quoted(document)
        return bool(missions or quoted) and is_aside(
            self._bound(document, missions, quoted), self._mission
        )

    def _bound(
        self, document: Document, recalled: frozenset[str], quoted: Iterable[Recall]
    ) -> Terms:
        by = frozenset((one.owner, mission) for one in quoted for mission in one.missions)
        return replace(terms_of(document), recalled=recalled, quoted=by)

    def _note_recall(self, document: Document) -> None:
        """Keep what a recall says, and have the record that it is about stand by it."""
        said = recall_of(document)
        if said is None:
            return
        counts = self._standing(document, self._store.standing.cut()) is not None
        self._store.recalls.put(said if counts else replace(said, missions=frozenset()))
        recalled = self.whole(said.record)
        if recalled is not None and recalled.type != RECALL:
            self.save([recalled])
        self._put(self.quoting({said.record}))

    def _standing(self, document: Document, cut: AbstractSet[DeviceId]) -> Document | None:
        """Without what was written beyond a cut; statements count as they are (`core.standing`)."""
        if document.type == TRUST or cut.isdisjoint(document.authors):
            return document
        void = self.held_in(document.record)
        if not void:
            return document
        standing = Document.replay(self.history(document.record), void=void)
        return standing if standing is not None and owner_of(standing) else None

    def sheet(self, document: Document) -> Sheet:
        """What shows of a document."""
        return sheet_of(document, revised_ms=self._revised_ms(document))

    def history(self, record: RecordId) -> Sequence[SignedChange]:
        """All admitted changes of a record, parents first."""
        return [logged.signed for logged in self._store.log.of_record(record)]

    def at(self, record: RecordId, heads: Collection[ChangeId]) -> Document | None:
        """A record as it stood when these were its heads; None if one of them is not here."""
        if self.load(record) is None:
            return None
        graph = Graph(self.history(record))
        if not heads or not all(head in graph for head in heads):
            return None
        seen = graph.past(tuple(heads))
        return Document.replay(one for one in graph if seen(one.id))

    def refresh_places(self) -> None:
        """Tell the gazetteer what PLACE records say, if any changed.

        Not done while saving, because what is only being looked at is saved and then undone.
        """
        if not self._is_stale:
            return
        rows = self._store.records.find(RecordQuery(types=(PLACE,)))
        documents = self.all([row.id for row in rows])
        self._places.learn(self._place(self.sheet(document)) for document in documents)
        self._is_stale = False

    def ceilings(self) -> Ceilings:
        """What readers' carriers may hold; read anew only after a PARTY record changed.

        Hiding a record takes it out of lists, and changes nothing in what may leave.
        """
        if self._ceilings is None:
            query = RecordQuery(types=(PARTY,), owner=self._mission, hidden=True)
            rows = self._store.records.find(query)
            documents = self.all([row.id for row in rows])
            self._ceilings = ceilings(standing_in(document) for document in documents)
        return self._ceilings

    def _revised_ms(self, document: Document) -> int:
        """When the newest head was written; only heads that wrote nothing but text need the log."""
        times = {
            entry.change: entry.at_ms for entries in document.values.values() for entry in entries
        }
        heads = set(document.heads)
        if not heads <= times.keys():
            times |= {one.id: one.change.at_ms for one in self.history(document.record)}
        return max((times.get(head, 0) for head in heads), default=0)

    def _place(self, sheet: Sheet) -> Entry:
        ref = sheet.text("ref")
        return Entry(
            id=ref if self._places.is_listed(ref) else sheet.record.hex(),
            name=sheet.text("title"),
            aliases=_aliases(sheet.values),
            admin=sheet.text("pcode"),
            pcode=sheet.text("pcode"),
            lat=_number(sheet.values, "lat"),
            lon=_number(sheet.values, "lon"),
            precision_km=_number(sheet.values, "precision_km"),
            mgrs=sheet.text("mgrs"),
            tz=sheet.text("tz"),
        )


@dataclass(frozen=True, slots=True)
class WholeRecords:
    """Satisfies what `sync.journal.admission` asks of documents: no verdict on a device reaches there."""

    shelf: Shelf

    def load(self, records: Collection[RecordId]) -> Mapping[RecordId, Document]:
        """Records with all that was admitted."""
        return self.shelf.all_whole(records)

    def save(self, documents: Collection[Document]) -> None:
        """Keep them."""
        self.shelf.save(documents)


def _counts(row: RecordRow) -> bool:
    return not (row.deleted or row.held or row.aside)


def is_made(row: RecordRow) -> bool:
    """Whether a record is made from others, a product or a warning, so that it goes with them."""
    return row.type == PRODUCT or (row.type, row.kind) == (NOTE, WARNING)


def _aliases(values: Mapping[str, Value]) -> list[str]:
    members = [path.removeprefix("aka/") for path in values if path.startswith("aka/")]
    names = [
        value
        for path, value in values.items()
        if path.startswith("names/") and path.endswith("/text") and isinstance(value, str)
    ]
    return members + names


def _number(values: Mapping[str, Value], path: str) -> float | None:
    value = values.get(path)
    return float(value) if isinstance(value, (int, float)) else None
