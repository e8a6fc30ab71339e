"""What a child that tries a bundle is told of this vault: the records that the bundle touches."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from liaison.core.ports import Store
from sync.model.ids import ChangeId, RecordId
from sync.trial.examiner import Standing


class Standings:
    """Satisfies `sync.trial.examiner.Standings`."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, changes: Mapping[RecordId, Sequence[ChangeId]]) -> Mapping[RecordId, Standing]:
        """The records that these changes are for, but for those of which all changes were admitted.

        What waits of a record may be merged together with what comes now.
        """
        known = self._store.log.known(one for ids in changes.values() for one in ids)
        fresh = [record for record, ids in changes.items() if not known >= set(ids)]
        stored = self._store.records.stored(fresh)
        found: dict[RecordId, Standing] = {}
        for record in fresh:
            type_, snapshot = stored.get(record, ("", None))
            held = [one.signed.body for one in self._store.log.held_of(record)]
            found[record] = Standing(
                type_, snapshot, [one for one in changes[record] if one in known], held
            )
        return found

    def history(self, record: RecordId) -> Sequence[bytes]:
        """The bodies of its admitted changes, parents first."""
        return [logged.signed.body for logged in self._store.log.of_record(record)]
