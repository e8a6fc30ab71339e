"""Who came to which meeting of a series, and who was never asked. No Qt here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from liaison.core import dtg
from liaison.core.meetings import attending
from liaison.core.meetings.attending import Names
from liaison.core.meetings.values import MeetingRow, SeriesRow
from liaison.core.records.meeting_fields import ATTENDANCE
from liaison.core.records.meeting_views import Invitee
from liaison.ui.numbers import Translate
from liaison.ui.screens.meetings.words import named, short_day, zone_of
from liaison.ui.widgets.table.cells import Cell, Column, TableRow

MATRIX_MEETINGS = 6
"""The latest meetings that the attendance table shows; more would be too narrow to read."""

ALL = "all"
"""The column that sums a party up."""

_ATTENDANCE = {choice.value: choice.label for choice in ATTENDANCE}
_TONES = {"full": "good", "video": "good", "partial": "warning", "absent": "warning"}
_CAME = frozenset({"full", "video", "partial"})


@dataclass(frozen=True, slots=True)
class Marks:
    """Icons for who came and who did not."""

    came: str
    partly: str
    absent: str
    never: str

    def of(self, attendance: str) -> str:
        """The icon of an attendance."""
        return {"full": self.came, "video": self.came, "partial": self.partly}.get(
            attendance, self.absent
        )


def matrix_meetings(row: SeriesRow) -> list[MeetingRow]:
    """The meetings of the attendance table, oldest first."""
    known = [one for one in row.meetings if one.meeting.starts or one.meeting.date_text]
    known.sort(key=lambda one: one.meeting.starts or 0)
    return known[-MATRIX_MEETINGS:]


def matrix_columns(row: SeriesRow, translate: Translate) -> tuple[Column, ...]:
    """A column a meeting, by its day."""
    return (
        Column("party", translate("Meetings", "Party"), 4, is_fixed=True),
        *(
            Column(one.id.hex(), _day(one, translate), 3, is_fixed=True)
            for one in matrix_meetings(row)
        ),
        Column(ALL, translate("Meetings", "All in all"), 3, is_fixed=True),
    )


def _day(row: MeetingRow, translate: Translate) -> str:
    said = row.meeting
    if said.starts is None:
        return said.date_text
    return short_day(dtg.local(said.starts, zone_of(said)).date(), translate, year=True)


def matrix_rows(
    row: SeriesRow, labels: Mapping[str, str], marks: Marks, translate: Translate
) -> tuple[TableRow, ...]:
    """A row a party: who came, who did not, and who was never asked."""
    shown = matrix_meetings(row)
    rows = []
    for names in attending.parties(row.series.members, row.meetings):
        party = names[-1]
        cells = {
            one.id.hex(): _attended(attending.invitee(one.meeting, names), marks, translate)
            for one in shown
        }
        cells["party"] = Cell(party, named(names, labels, translate))
        cells[ALL] = _all(names, row.meetings, marks, translate)
        rows.append(TableRow(party, cells))
    return tuple(rows)


def _all(names: Names, meetings: Sequence[MeetingRow], marks: Marks, translate: Translate) -> Cell:
    """How often a party came to the meetings that were held; whom all left out is said to be so."""
    held = [one.meeting for one in meetings if one.meeting.state == "held"]
    said = [one for it in held if (one := attending.invitee(it, names)) is not None]
    invited = sum(one.invited == "yes" for one in said)
    came = sum(one.attendance in _CAME for one in said)
    if not invited and any(one.invited == "no" for one in said):
        return Cell("never", translate("Meetings", "never invited"), "bad", marks.never)
    if not said:
        return Cell("", "\u2013", "muted")
    words = translate("Meetings", "came to {n} of {all}").format(n=came, all=len(held))
    return Cell("", words, "plain" if came else "warning")


def _attended(said: Invitee | None, marks: Marks, translate: Translate) -> Cell:
    if said is None:
        return Cell("", translate("Meetings", "not asked"), "muted")
    if said.invited == "no" and said.attendance in {"", "absent"}:
        words = translate("Invited", "Not invited")
        return Cell("no", words, "bad", marks.never, said.why)
    if said.attendance:
        words = translate("Attendance", _ATTENDANCE.get(said.attendance, said.attendance))
        if said.headcount:
            words = f"{words} · {said.headcount}"
        tone = _TONES.get(said.attendance, "plain")
        return Cell(said.attendance, words, tone, marks.of(said.attendance), said.level)
    if said.invited == "yes":
        return Cell("yes", translate("Invited", "Invited"), "plain")
    return Cell("", translate("Meetings", "not asked"), "muted")
