"""Adopted minutes as they were adopted, replayed from the heads that the adoption names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from liaison.core.desk import Desk
from liaison.core.meetings import digest
from liaison.core.meetings.assembly import Assembly, items_of, record_of
from liaison.core.meetings.values import LateChange, MeetingView
from liaison.core.reader import Read, Reader
from liaison.core.records.meeting import FROZEN
from liaison.core.records.meeting_views import Action, Meeting
from liaison.core.values import ChangeId, RecordId
from sync.journal.change import SignedChange
from sync.journal.graph import Graph

_WORDS = frozenset({"title", "alt_titles", "bound", "responsible", "due", "item", "meeting", ""})
"""First parts of the paths of a decision or action that minutes show."""


class Frozen:
    """Reads adopted states; whatever came later cannot change what it gives."""

    def __init__(self, desk: Desk, reader: Reader, assembly: Assembly) -> None:
        self._desk = desk
        self._reader = reader
        self._assembly = assembly

    def view(self, meeting: RecordId) -> MeetingView | None:
        """The minutes at the adopted heads; None if not adopted, or if a part is not here."""
        now = self._assembly.view(meeting)
        if now.meeting.minutes.state != "adopted":
            return None
        heads = dict(self._heads(now.meeting))
        document = self._desk.shelf.at(meeting, heads.pop(meeting, ()))
        if document is None:
            return None
        said = self._reader.of_document(document, Meeting)
        acts = list(self._acts(heads))
        if len(acts) != len(heads):
            return None
        items = items_of(said, sorted(acts, key=lambda one: (one.it.created, one.id)))
        return replace(
            now,
            row=replace(now.row, meeting=said),
            items=items,
            digest=digest.of(said, items),
            clashes=(),
            late=tuple(self.late(meeting)),
        )

    def late(self, meeting: RecordId) -> list[LateChange]:
        """Changes of the frozen words that the adoption had not seen, oldest first."""
        said = self._assembly.row(meeting).meeting
        if said.minutes.state != "adopted":
            return []
        found = []
        for record, heads in self._heads(said):
            first_parts = FROZEN if record == meeting else _WORDS
            found += list(self._late_of(record, heads, first_parts))
        return sorted(found, key=lambda one: (one.at_ms, one.record))

    def _heads(self, meeting: Meeting) -> Iterator[tuple[RecordId, tuple[ChangeId, ...]]]:
        for name, heads in sorted(meeting.minutes.heads.items()):
            record = record_of(name)
            if record is not None:
                yield record, tuple(ChangeId(head) for head in heads)

    def _acts(self, heads: dict[RecordId, tuple[ChangeId, ...]]) -> Iterator[Read[Action]]:
        for record, at in heads.items():
            row, document = self._desk.store.records.row(record), self._desk.shelf.at(record, at)
            if row is not None and document is not None:
                yield Read(row, self._reader.of_document(document, Action), editable=False)

    def _late_of(
        self, record: RecordId, heads: tuple[ChangeId, ...], first_parts: Iterable[str]
    ) -> Iterator[LateChange]:
        graph = Graph(self._desk.shelf.history(record))
        if not all(head in graph for head in heads):
            return
        seen = graph.past(heads)
        for signed in graph:
            paths = tuple(_touched(signed, first_parts))
            if not seen(signed.id) and paths:
                is_after = all(graph.is_ancestor(head, signed.id) for head in heads)
                contact = self._desk.store.contacts.get(signed.change.author)
                yield LateChange(
                    record=record,
                    at_ms=signed.change.at_ms,
                    mission=contact.mission if contact else self._desk.identity.mission,
                    role=contact.role if contact else self._desk.identity.role,
                    paths=paths,
                    is_concurrent=not is_after,
                )


def _touched(signed: SignedChange, first_parts: Iterable[str]) -> list[str]:
    written = [*signed.change.writes, *signed.change.texts]
    return sorted(path for path in written if path.partition("/")[0] in first_parts)
