"""What a bundle brings, record by record, told from what admitting it did."""

from __future__ import annotations

from collections.abc import Mapping

from liaison.core.brought import Brought
from liaison.core.exchanged import Arrival, ArrivalKind
from liaison.core.values import RecordId, RecordRow
from sync.journal.admission import Admitted


def arrivals(
    brought: Brought, admitted: Admitted, *, now: Mapping[RecordId, RecordRow]
) -> list[Arrival]:
    """The records of a bundle in the order in which they come; those that nothing happens to are left out.

    Args:
        brought: what the bundle holds.
        admitted: what became of it.
        now: those of its records that were touched, as they stand.
    """
    waits: dict[RecordId, str] = {}
    set_aside = [(held.signed, held.reason) for held in admitted.held]
    set_aside += [(rejected.signed, rejected.reason) for rejected in admitted.refused]
    for signed, reason in set_aside:
        waits.setdefault(signed.change.record, reason)
    found = []
    for record, type_ in brought.types.items():
        row, old = now.get(record), brought.before.get(record)
        kind = ArrivalKind.HELD if row is None else ArrivalKind.CHANGED if old else ArrivalKind.NEW
        if row is None and record not in waits:
            continue
        shown = row or old
        found.append(
            Arrival(
                record=record,
                kind=kind,
                row=shown,
                title=shown.title if shown else brought.titles.get(record, ""),
                type=type_,
                clashes=max(0, _clashes(row) - _clashes(old)),
                reason=waits.get(record, ""),
            )
        )
    return found


def _clashes(row: RecordRow | None) -> int:
    return row.clashes if row else 0
