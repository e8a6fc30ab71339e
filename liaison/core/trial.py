"""What a child that tries a bundle is told of this vault: the records that the bundle touches."""

from __future__ import annotations

from collections.abc import Sequence

from liaison.core.ports import Store
from sync.model.ids import ChangeId, RecordId
from sync.trial.examiner import Standing


class Standings:
    """Satisfies `sync.trial.examiner.Standings`."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, record: RecordId, changes: Sequence[ChangeId]) -> Standing | None:
        """A record that these changes are for, or None if all of them were admitted.

        What waits of it may be merged together with what comes now.
        """
        known = [change for change in changes if self._store.log.contains(change)]
        if len(known) == len(changes):
            return None
        type_, snapshot = self._store.records.stored(record) or ("", None)
        held = [one.signed.body for one in self._store.log.held_of(record)]
        return Standing(type_, snapshot, known, held)

    def history(self, record: RecordId) -> Sequence[bytes]:
        """The bodies of its admitted changes, parents first."""
        return [logged.signed.body for logged in self._store.log.of_record(record)]
