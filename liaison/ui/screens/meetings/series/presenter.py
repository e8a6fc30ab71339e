"""What a series says: how often, and whose turn it is. No Qt here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from liaison.core import naming
from liaison.core.meetings.values import SeriesRow
from liaison.core.records.meeting_views import Turn
from liaison.core.records.series import DUTIES
from liaison.core.showing import RecordView
from liaison.core.values import Reach, RecordId
from liaison.ui.numbers import Translate
from liaison.ui.screens.meetings.words import (
    cadence_words,
    iso_words,
    options,
)
from liaison.ui.widgets.table.cells import Cell, Column, TableRow

if TYPE_CHECKING:
    from liaison.core.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Loaded:
    """A series with what stands around it."""

    row: SeriesRow
    record: RecordView
    reach: Reach
    is_draft: bool


def load(workspace: Workspace, record: RecordId) -> Loaded | None:
    """Ask for a series; None if it is there no longer. Runs on the vault's own thread."""
    row = next((one for one in workspace.meetings.series() if one.id == record), None)
    if row is None:
        return None
    records = workspace.records
    return Loaded(row, records.view(record), records.reach(record), record in records.drafts())


def about(row: SeriesRow, owner: str, translate: Translate) -> str:
    """One muted line about a series."""
    parts = [
        translate("Kind", naming.kind_label("SERIES", row.series.kind)),
        row.ref,
        translate("Meetings", "kept by {mission}").format(mission=owner),
    ]
    if row.series.state != "active":
        parts.append(translate("State", naming.state_label("SERIES", row.series.state)))
    if not row.editable:
        parts.append(translate("Record", "read only"))
    return " · ".join(part for part in parts if part)


def cadence_lines(row: SeriesRow, translate: Translate) -> tuple[str, ...]:
    """Every cadence that was agreed, the latest first, with why."""
    lines = []
    for one in sorted(row.series.cadence.values(), key=lambda one: one.from_, reverse=True):
        template = translate("Meetings", "{cadence}, since ever")
        if one.from_:
            template = translate("Meetings", "{cadence}, from {day}")
        line = template.format(
            cadence=cadence_words(one, translate), day=iso_words(one.from_, translate)
        )
        lines.append(f"{line} \u2013 {one.why}" if one.why else line)
    return tuple(lines)


def turn_columns(translate: Translate) -> tuple[Column, ...]:
    """The columns of the rota."""
    return (
        Column("no", "", 1, is_code=True, is_fixed=True),
        Column("party", translate("Field", "Whose turn"), 4, is_fixed=True),
        Column("duty", translate("Field", "Duty"), 3, options(DUTIES, "Duty", translate)),
        Column("state", translate("Meetings", "What became of it"), 9, is_fixed=True),
    )


def turn_rows(
    row: SeriesRow, labels: Mapping[str, str], translate: Translate
) -> tuple[TableRow, ...]:
    """Turns in order: taken, skipped and why, next, or still to come."""
    titles = {one.id.hex(): one.meeting.title for one in row.meetings}
    duties = dict(options(DUTIES, "Duty", translate))
    turns = sorted(row.series.rota.items(), key=lambda one: (one[1].no, one[0]))
    return tuple(
        TableRow(
            item,
            {
                "no": Cell(str(turn.no), tone="muted"),
                "party": Cell(turn.party, labels.get(turn.party, turn.party)),
                "duty": Cell(turn.duty, duties.get(turn.duty, turn.duty)),
                "state": _turn_state(item, turn, row, titles, translate),
            },
        )
        for item, turn in turns
    )


def _turn_state(
    item: str, turn: Turn, row: SeriesRow, titles: Mapping[str, str], translate: Translate
) -> Cell:
    if turn.skipped:
        said = translate("Meetings", "skipped: {reason}").format(reason=turn.skipped)
        return Cell(said, tone="warning")
    if turn.taken:
        said = translate("Meetings", "taken: {meeting}")
        return Cell(said.format(meeting=titles.get(turn.taken, "\u2013")), tone="good")
    if row.rota.turns.get(turn.duty) == item:
        return Cell(translate("Meetings", "next"), tone="accent")
    return Cell(translate("Meetings", "to come"), tone="muted")
