"""The state of a record at any point of its history, for judging a change by what its author saw."""

from __future__ import annotations

from sync.journal.change import Change, SignedChange
from sync.journal.document import Document
from sync.journal.graph import History
from sync.model.ids import ChangeId

_KEPT = 8


class Past:
    """Past states of one record.

    Mostly a change has seen everything, and the past is the present. A branch that grew elsewhere
    arrives change by change; so the last few states are kept and moved on instead of made again.
    """

    def __init__(self, present: Document, history: History) -> None:
        self.present = present
        self.history = history
        self._states: dict[frozenset[ChangeId], Document] = {}

    @property
    def is_read(self) -> bool:
        """Whether the history was read."""
        return self.present.has_graph

    def lacks(self, change: Change) -> list[ChangeId]:
        """The parents that are not in this record, sorted."""
        if self.present.has_seen_all(change):
            return []
        graph = self.present.graph(self.history)
        return sorted(parent for parent in change.parents if parent not in graph)

    def before(self, change: Change) -> Document:
        """The record as the change's author had seen it. Not to be altered; valid until `admit`."""
        if self.present.has_seen_all(change):
            return self.present
        graph = self.present.graph(self.history)
        heads = graph.heads(change.parents)
        if heads not in self._states:
            seen = graph.past(change.parents)
            state = Document.replay(signed for signed in graph if seen(signed.id))
            self._keep(heads, state or Document(self.present.record, change.type))
        return self._states[heads]

    def admit(self, signed: SignedChange) -> int:
        """Merge a change into the present; returns its depth."""
        change = signed.change
        if self.present.has_seen_all(change):
            return self.present.admit(signed, self.history)
        heads = self.present.graph(self.history).heads(change.parents)
        depth = self.present.admit(signed, self.history)
        state = self._states.pop(heads, None)
        if state is not None:
            state.admit(signed, self.history)
            self._keep(frozenset((signed.id,)), state)
        return depth

    def _keep(self, heads: frozenset[ChangeId], state: Document) -> None:
        if len(self._states) >= _KEPT:
            del self._states[next(iter(self._states))]
        self._states[heads] = state
