"""Adopted minutes as they were adopted, replayed from the heads that the adoption names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

import msgspec

from liaison.core.desk import Desk
from liaison.core.meetings import digest
from liaison.core.meetings.assembly import Assembly, items_of, record_of
from liaison.core.meetings.values import LateChange, MeetingView
from liaison.core.reader import Read, Reader
from liaison.core.records.action_rules import WORDS
from liaison.core.records.meeting_rules import FROZEN
from liaison.core.records.meeting_views import Action, Meeting
from liaison.core.values import ChangeId, RecordId
from sync.journal.change import SignedChange
from sync.journal.graph import Graph

_ADOPTS = "minutes/adopted_digest"
"""The path that adoption writes. Another record's changes cannot have seen it: their dates tell."""


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
        said = _with_news(self._reader.of_document(document, Meeting), now.meeting)
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
        """Changes of the frozen words that the adoption had not seen, oldest first.

        A decision or action that the adoption does not name at all is one of them.
        """
        said = self._assembly.row(meeting).meeting
        if said.minutes.state != "adopted":
            return []
        heads = dict(self._heads(said))
        unnamed = {act.id: () for act in self._assembly.acts().get(meeting.hex(), ())} | heads
        found = []
        for record, at in unnamed.items():
            first_parts = FROZEN if record == meeting else WORDS
            found += list(self._late_of(record, at, first_parts, said.minutes.adopted or 0))
        return sorted(found, key=lambda one: (one.at_ms, one.record))

    def holds(self, meeting: RecordId, words: str) -> bool:
        """Whether these words stand somewhere in the adopted text."""
        view = self.view(meeting)
        if view is None:
            return False
        said = [view.meeting.title, view.meeting.body]
        for item in view.items:
            one = item.item
            said += [one.title, one.title2, one.discussion, one.discussion2]
            for _, act in (*item.decisions, *item.actions):
                said += [act.it.title, *act.it.alt_titles.values(), act.it.due, act.it.responsible]
        return any(words in text for text in said)

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
        self,
        record: RecordId,
        heads: tuple[ChangeId, ...],
        first_parts: Iterable[str],
        adopted_ms: int,
    ) -> Iterator[LateChange]:
        graph = Graph(self._desk.shelf.history(record))
        if not all(head in graph for head in heads):
            return
        seen = graph.past(heads)
        adoption = next((one.id for one in graph if _ADOPTS in one.change.writes), None)
        for signed in graph:
            paths = tuple(_touched(signed, first_parts))
            if not seen(signed.id) and paths:
                contact = self._desk.store.contacts.get(signed.change.author)
                yield LateChange(
                    record=record,
                    at_ms=signed.change.at_ms,
                    mission=contact.mission if contact else self._desk.identity.mission,
                    role=contact.role if contact else self._desk.identity.role,
                    paths=paths,
                    is_concurrent=not graph.is_ancestor(adoption, signed.id)
                    if adoption
                    else signed.change.at_ms <= adopted_ms,
                )


def _with_news(said: Meeting, now: Meeting) -> Meeting:
    """The adopted words with what stands beside them: that they are adopted, and what came since."""
    return msgspec.structs.replace(
        said,
        minutes=now.minutes,
        corrections=now.corrections,
        corrigenda=now.corrigenda,
        noted=now.noted,
    )


def _touched(signed: SignedChange, first_parts: Iterable[str]) -> list[str]:
    written = [*signed.change.writes, *signed.change.texts]
    return sorted(path for path in written if path.partition("/")[0] in first_parts)
