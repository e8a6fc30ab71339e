"""What a bundle brings, record by record, told from what admitting it did."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from liaison.core.values import Arrival, ArrivalKind, RecordId, RecordRow
from sync.journal.admission import Admitted
from sync.journal.change import SignedChange

Rows = Mapping[RecordId, RecordRow | None]


def arrivals(
    changes: Sequence[SignedChange], admitted: Admitted, *, before: Rows, now: Rows
) -> list[Arrival]:
    """The records of a bundle in the order in which they come; those that nothing happens to are left out.

    Args:
        changes: what the bundle holds.
        admitted: what became of it.
        before: the records as they stood.
        now: those that were touched, as they stand.
    """
    waits: dict[RecordId, str] = {}
    set_aside = [(held.signed, held.reason) for held in admitted.held]
    set_aside += [(rejected.signed, rejected.reason) for rejected in admitted.refused]
    for signed, reason in set_aside:
        waits.setdefault(signed.change.record, reason)
    titles = dict(_titles(changes))
    types = {signed.change.record: signed.change.type for signed in changes}
    order = dict.fromkeys([*types, *now])
    found = []
    for record in order:
        row, old = now.get(record), before.get(record)
        kind = ArrivalKind.HELD if row is None else ArrivalKind.CHANGED if old else ArrivalKind.NEW
        if row is None and record not in waits:
            continue
        shown = row or old
        found.append(
            Arrival(
                record=record,
                kind=kind,
                row=shown,
                title=shown.title if shown else titles.get(record, ""),
                type=types.get(record, shown.type if shown else ""),
                clashes=max(0, _clashes(row) - _clashes(old)),
                reason=waits.get(record, ""),
            )
        )
    return found


def _clashes(row: RecordRow | None) -> int:
    return row.clashes if row else 0


def _titles(changes: Sequence[SignedChange]) -> Iterator[tuple[RecordId, str]]:
    for signed in changes:
        title = signed.change.writes.get("title")
        if isinstance(title, str):
            yield signed.change.record, title
