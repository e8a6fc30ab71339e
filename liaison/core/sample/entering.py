"""Entering the sample's records, by the road a person's entries take."""

from __future__ import annotations

from collections.abc import Mapping

from liaison.core.notebook import Records
from liaison.core.sample.records import Named, SampleRecord
from liaison.core.values import RecordId, Value


class Entering:
    """Enters records, and finds the ones that they name.

    A record may name one that is entered later, or in another vault: a series the meeting at which
    a turn was taken. `finish` writes these once all are there; what nobody entered is left out.
    """

    def __init__(self) -> None:
        self._ids: dict[str, RecordId] = {}
        self._open: list[tuple[Records, RecordId, Mapping[str, Named]]] = []

    def enter(self, records: Records, one: SampleRecord) -> RecordId:
        """Enter one record in a vault."""
        now = {path: named for path, named in one.names.items() if named.ref in self._ids}
        writes = {**one.writes, **self._found(now)}
        made = self._ids[one.ref] = records.add(one.type, one.kind, writes=writes, texts=one.texts)
        later = {path: named for path, named in one.names.items() if path not in now}
        if later:
            self._open.append((records, made, later))
        return made

    def finish(self) -> None:
        """Write what was named before it was there."""
        for records, made, later in self._open:
            found = {path: named for path, named in later.items() if named.ref in self._ids}
            if found:
                records.set(made, self._found(found))
        self._open.clear()

    def _found(self, names: Mapping[str, Named]) -> dict[str, Value]:
        writes: dict[str, Value] = {}
        for path, named in names.items():
            writes |= {path: self._ids[named.ref].hex(), **named.also}
        return writes
