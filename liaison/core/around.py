"""What lies around an edit, read from the open vault."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from liaison.core import dtg
from liaison.core.desk import Desk
from liaison.core.records.missions import BY_CODE
from liaison.core.values import RecordId, Value

_PARTY = "PARTY"


class VaultAround:
    """The `Around` of record types; others are as they are signed."""

    def __init__(self, desk: Desk, before: Mapping[str, Value]) -> None:
        self._desk = desk
        self._before = before

    @property
    def before(self) -> Mapping[str, Value]:
        """The record's values without the edit."""
        return self._before

    @property
    def now_ms(self) -> int:
        """The moment on the vault's clock."""
        return self._desk.clock.now_ms()

    @property
    def today(self) -> date:
        """The day on the vault's clock."""
        return dtg.day_of(self.now_ms)

    def values(self, record: Value) -> Mapping[str, Value]:
        """What another record says; nothing of one that is not here."""
        try:
            known = RecordId(bytes.fromhex(record)) if isinstance(record, str) else None
        except ValueError:
            return {}
        document = self._desk.shelf.load(known) if known else None
        return document.shown() if document else {}

    def term(self, party: str) -> tuple[date | None, date | None]:
        """What its PARTY record says, or else the list of missions."""
        listed = BY_CODE.get(party)
        first, last = (listed.valid_from, listed.valid_to) if listed else (None, None)
        for row in self._desk.store.records.named(party):
            if row.ref == party and row.type == _PARTY:
                said = self.values(row.id.hex())
                first = dtg.day(str(said.get("valid_from") or "")) or first
                last = dtg.day(str(said.get("valid_to") or "")) or last
        return first, last
