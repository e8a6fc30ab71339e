"""Fetching the log's rows; runs on the vault's own thread. No Qt here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from liaison.core.errors import Refused
from liaison.core.events import Changed
from liaison.core.issuing.template import Serial
from liaison.core.records import warning_rules
from liaison.core.values import RecordId, RecordQuery, RecordRow
from liaison.ui.screens.log.filters import Filters
from liaison.ui.screens.log.presenter import TYPES
from liaison.ui.screens.record.known import Known, known_of
from liaison.ui.screens.record.unfinished import SETTING

if TYPE_CHECKING:
    from liaison.core.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Page:
    """Rows from `offset` on; `drafts` of them are not signed yet and count in no page.

    `serials` says which of them are follow-ups of warnings.
    """

    rows: tuple[RecordRow, ...]
    complete: bool
    drafts: int = 0
    serials: Mapping[RecordId, Serial] = field(default_factory=dict)


def fetch(workspace: Workspace, filters: Filters, *, offset: int, limit: int) -> Page:
    """One page, as drafts make the rows look; the first page also has what was only begun."""
    signed = workspace.records.find(filters.query(TYPES, offset=offset, limit=limit))
    drafted = {} if filters.aside else _drafted(workspace)
    rows = [drafted.pop(row.id, row) for row in signed]
    begun = []
    if offset == 0:
        known = {row.id for row in signed}
        begun = [row for row in drafted.values() if row.id not in known and _fits(row, filters)]
    merged = sorted([*rows, *begun], key=lambda row: -row.at_ms) if begun else rows
    warnings = [row.id for row in merged if row.kind == warning_rules.KIND]
    return Page(
        tuple(merged),
        complete=len(signed) < limit,
        drafts=len(begun),
        serials=workspace.warning_list.serials(warnings) if warnings else {},
    )


def look(workspace: Workspace, records: Iterable[RecordId]) -> dict[RecordId, RecordRow] | None:
    """The rows of a few records; None if one of them shows no longer."""
    rows = {}
    for record in records:
        try:
            row = workspace.records.view(record).row
        except Refused:
            return None
        if row.deleted or row.hidden or row.type not in TYPES:
            return None
        rows[record] = row
    return rows


Start = tuple[Known, object, int | None]
"""What forms may take for granted, the unfinished texts, and where the last bundle ended."""
_SEEN = "log.aside_seen"


@dataclass(frozen=True, slots=True)
class Aside:
    """What was put aside here, and whether some of it is news."""

    count: int
    is_news: bool


def aside(workspace: Workspace) -> Aside:
    """What owners recalled."""
    records, seen = _aside(workspace), workspace.setting(_SEEN)
    known = set(seen) if isinstance(seen, list) else set()
    return Aside(len(records), is_news=not known.issuperset(records))


def note_seen(workspace: Workspace) -> Changed:
    """Somebody looked at what was put aside."""
    return workspace.set_setting(_SEEN, _aside(workspace))


def _aside(workspace: Workspace) -> list[str]:
    rows = workspace.records.find(RecordQuery(aside=True, hidden=True))
    return [row.id.hex() for row in rows]


def start(workspace: Workspace, before: Known) -> Start:
    """What the log must know before anybody types."""
    position = max((sent.position for sent in workspace.exchange.outbox()), default=None)
    return known_of(workspace, before), workspace.setting(SETTING), position


def _drafted(workspace: Workspace) -> dict[RecordId, RecordRow]:
    views = [workspace.records.view(record) for record in workspace.records.drafts()]
    return {view.row.id: view.row for view in views if view.row.type in TYPES}


def _fits(row: RecordRow, filters: Filters) -> bool:
    """Whether a record that was only begun shows under these filters."""
    return (
        not row.ref
        and (not filters.kinds or row.kind in filters.kinds)
        and (not filters.place or row.place == filters.place)
        and (not filters.mission or row.owner == filters.mission)
        and (not filters.for_parent or row.for_parent)
    )
