"""Records as frozen structures, kept in memory until they change.

Lists and checks over all actions or meetings read every one of them; decoding each merged document
anew would cost more than everything else they do.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

import msgspec

from liaison.core.desk import Desk
from liaison.core.errors import Reason, Refused
from liaison.core.permissions import may_edit
from liaison.core.records.views import read
from liaison.core.values import RecordId, RecordQuery, RecordRow
from sync.journal.document import Document

V = TypeVar("V", bound=msgspec.Struct)
_AT_ONCE = 100
"""Records that are read together: as many as the checks look at in one step."""


@dataclass(frozen=True, slots=True)
class Read(Generic[V]):
    """One record: the row that lists show, and what it says.

    Attributes:
        row: as lists show it.
        it: the structure.
        editable: whether this device's mission may write to it.
    """

    row: RecordRow
    it: V
    editable: bool

    @property
    def id(self) -> RecordId:
        """Which record."""
        return self.row.id

    @property
    def owned_by(self) -> str:
        """The mission that keeps it."""
        return self.row.owner


class Reader:
    """Gives records of one type as structures; deleted and hidden ones are left out."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._kept: dict[RecordId, msgspec.Struct] = {}
        self._editable: dict[RecordId, bool] = {}
        desk.shelf.listen(self._forget)

    def all(
        self,
        type_: str,
        view: type[V],
        *,
        since_ms: int | None = None,
        until_ms: int | None = None,
    ) -> Iterator[Read[V]]:
        """Every record of a type, newest first, or those of what happened between two moments."""
        query = RecordQuery(types=(type_,), since_ms=since_ms, until_ms=until_ms)
        rows = self._desk.store.records.find(query)
        for start in range(0, len(rows), _AT_ONCE):
            part = rows[start : start + _AT_ONCE]
            if unread := [row.id for row in part if row.id not in self._kept]:
                self._keep(unread, view)
            for row in part:
                yield Read(row, self._kept_view(row.id, view), self._editable[row.id])

    def one(self, record: RecordId, view: type[V]) -> Read[V]:
        """One record as it is signed.

        Raises:
            Refused: RECORD_UNKNOWN, also for a record of another type.
        """
        row = self._desk.store.records.row(record)
        known = self._desk.types.known(row.type) if row else None
        if row is None or known is None or known.view is not view:
            raise Refused(Reason.RECORD_UNKNOWN, name=record.hex()[:8])
        return Read(row, self._kept_view(record, view), self._editable[record])

    def typed(self, record: RecordId, view: type[V]) -> Read[V]:
        """One record with what somebody typed and has not signed laid over it."""
        draft = self._desk.store.drafts.get(record)
        if draft is None:
            return self.one(record, view)
        document = self._desk.shelf.load(record)
        if document is None:
            raise Refused(Reason.RECORD_UNKNOWN, name=record.hex()[:8])
        known = self.one(record, view)
        sheet = self._desk.shelf.sheet(document)
        typed = sheet.overlaid(draft.writes, draft.texts)  # type: ignore[arg-type]  # see `values_of`
        return Read(known.row, read(view, typed.values, typed.texts), known.editable)

    def of_document(self, document: Document, view: type[V]) -> V:
        """What a document of any age says, such as one replayed up to some changes."""
        return read(view, document.shown(), document.texts)

    def _kept_view(self, record: RecordId, view: type[V]) -> V:
        kept = self._kept.get(record)
        if not isinstance(kept, view):
            self._keep([record], view)
            kept = self._kept.get(record)
        if not isinstance(kept, view):
            raise Refused(Reason.RECORD_UNKNOWN, name=record.hex()[:8])
        return kept

    def _keep(self, records: Collection[RecordId], view: type[V]) -> None:
        """Read those of these records that are here."""
        for document in self._desk.shelf.all(records):
            self._kept[document.record] = read(view, document.shown(), document.texts)
            self._editable[document.record] = may_edit(document, self._desk.identity.mission)

    def _forget(self, document: Document) -> None:
        self._kept.pop(document.record, None)
