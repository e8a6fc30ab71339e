"""A rehearsal as rows: what leaves, what stays and why. No Qt here."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import StrEnum

from liaison.core.exchanged import Kept, Rehearsal
from liaison.core.parcels import URGENT_KINDS
from liaison.core.values import RecordRow, Withheld

REFERENCE_TYPES = frozenset({"PARTY", "PLACE"})
MOST_OF_A_REASON = 3
"""Records that stay for one reason and are shown one by one; more are a count that unfolds."""


class Section(StrEnum):
    """The two halves of a rehearsal."""

    LEAVES = "leaves"
    STAYS = "stays"


@dataclass(frozen=True, slots=True)
class Line:
    """One row of a rehearsal; the rows that head a section or a reason have no record.

    Attributes:
        kept: heads the records that stay for one reason.
        is_open: whether they are shown below.
        more: how many further ones are counted and not listed.
    """

    section: Section
    row: RecordRow | None = None
    withheld: Withheld | None = None
    attachments: int = 0
    kept: Kept | None = None
    is_open: bool = False
    more: int = 0


def lines(rehearsal: Rehearsal, unfolded: AbstractSet[str] = frozenset()) -> tuple[Line, ...]:
    """A rehearsal as rows: what leaves, then what stays and why; empty halves have no head."""
    leaves = [
        Line(Section.LEAVES, one.row, attachments=one.attachments)
        for one in sorted(rehearsal.leaves, key=lambda one: _weight(one.row))
    ]
    stays = [line for kept in rehearsal.kept for line in _kept(kept, rehearsal, unfolded)]
    found: list[Line] = []
    for section, rows in ((Section.LEAVES, leaves), (Section.STAYS, stays)):
        if rows:
            found += [Line(section), *rows]
    return tuple(found)


def _kept(kept: Kept, rehearsal: Rehearsal, unfolded: AbstractSet[str]) -> list[Line]:
    """The records that stay for one reason, or if they are many, their count before them."""
    rows = [
        Line(Section.STAYS, row, withheld)
        for row, withheld in sorted(rehearsal.stays, key=lambda one: _weight(one[0]))
        if (withheld.reason, withheld.params) == (kept.reason, kept.params)
    ]
    more = kept.records - len(rows)
    if kept.records <= MOST_OF_A_REASON and not more:
        return rows
    is_open = kept.reason in unfolded
    head = Line(Section.STAYS, kept=kept, is_open=is_open)
    rest = [Line(Section.STAYS, more=more)] if more else []
    return [head, *rows, *rest] if is_open else [head]


def _weight(row: RecordRow) -> tuple[bool, bool, int]:
    """What does not wait first, the newest on top; then what people wrote, then missions and places."""
    return row.type in REFERENCE_TYPES, row.kind not in URGENT_KINDS, -row.at_ms
