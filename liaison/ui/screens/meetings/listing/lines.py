"""The lines of the list: each series with its meetings under it, then those of no series. No Qt here."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from liaison.core.folding import fold
from liaison.core.meetings.values import MeetingRow, SeriesRow
from liaison.core.values import RecordId

if TYPE_CHECKING:
    from liaison.core.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Overview:
    """All series and all meetings."""

    series: Sequence[SeriesRow] = ()
    meetings: Sequence[MeetingRow] = ()


@dataclass(frozen=True, slots=True)
class SeriesLine:
    """A series."""

    row: SeriesRow


@dataclass(frozen=True, slots=True)
class MeetingLine:
    """A meeting, under its series or under the heading of those that have none."""

    row: MeetingRow


@dataclass(frozen=True, slots=True)
class HeadLine:
    """The heading over meetings of no series."""


Line = SeriesLine | MeetingLine | HeadLine


def fetch(workspace: Workspace) -> Overview:
    """What the list shows; runs on the vault's own thread."""
    return Overview(workspace.meetings.series(), workspace.meetings.all())


def record_of(line: Line) -> RecordId | None:
    """The record that a line stands for."""
    return None if isinstance(line, HeadLine) else line.row.id


def lines_of(overview: Overview, words: str = "") -> list[Line]:
    """The list, as far as it holds the words; a series that does shows all its meetings."""
    asked = fold(words).split()
    lines: list[Line] = []
    known = {row.id for row in overview.series}
    for series in overview.series:
        whole = _fits(asked, series.series.title, series.ref)
        mine = [row for row in _newest(series.meetings) if whole or _fits_meeting(asked, row)]
        if whole or mine:
            lines += [SeriesLine(series), *(MeetingLine(row) for row in mine)]
    others = [
        row
        for row in _newest(overview.meetings)
        if row.series not in known and _fits_meeting(asked, row)
    ]
    if others:
        lines += [HeadLine(), *(MeetingLine(row) for row in others)]
    return lines


def _newest(rows: Iterable[MeetingRow]) -> list[MeetingRow]:
    return sorted(rows, key=lambda row: row.meeting.starts or 0, reverse=True)


def _fits_meeting(asked: Sequence[str], row: MeetingRow) -> bool:
    venue = row.meeting.venue.name if row.meeting.venue else ""
    return _fits(asked, row.meeting.title, row.ref, venue, row.meeting.state)


def _fits(asked: Sequence[str], *texts: str) -> bool:
    held = fold(" ".join(texts))
    return all(word in held for word in asked)
