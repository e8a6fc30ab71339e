"""What the list says of a series and of a meeting. No Qt here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from liaison.core.meetings.values import MeetingRow, SeriesRow
from liaison.ui.numbers import Translate
from liaison.ui.screens.meetings.due import due_mark
from liaison.ui.screens.meetings.words import (
    cadence_words,
    minutes_words,
    short_span,
    state_words,
)

_TONES = {
    "scheduled": "accent",
    "postponed": "warning",
    "relocated": "warning",
    "cancelled": "bad",
}


@dataclass(frozen=True, slots=True)
class LineText:
    """One row's texts.

    Attributes:
        title: the first line.
        about: the second, muted.
        mark: a word at the end of the second line, or "".
        tone: the mark's tone.
        tag: a framed word at the end of the first line: how far the minutes are.
        icon: whether the mark has a warning's icon before it.
    """

    title: str
    about: str
    mark: str = ""
    tone: str = "muted"
    tag: str = ""
    icon: bool = False


def series_text(row: SeriesRow, labels: Mapping[str, str], translate: Translate) -> LineText:
    """A series: how often, whose turn, when the next is due, and whether it is late."""
    parts = [cadence_words(row.cadence, translate)]
    host = row.rota.next.get("host")
    if host:
        parts.append(translate("Meetings", "{party} hosts").format(party=labels.get(host, host)))
    if row.series.state == "ended":
        parts.append(translate("State", "Ended"))
    return LineText(
        title=row.series.title or translate("Meetings", "Untitled series"),
        about=" · ".join(parts),
        mark=due_mark(row, translate),
        tone="bad" if row.is_late else "muted",
        icon=row.is_late,
    )


def meeting_text(row: MeetingRow, own_tz: str, translate: Translate) -> LineText:
    """A meeting: when on its own clock, where, how far it is and how far its minutes are."""
    said = row.meeting
    parts = [short_span(said, translate, otherwise=own_tz)]
    if said.venue:
        parts.append(said.venue.name)
    minutes = said.minutes.state
    return LineText(
        title=said.title or translate("Meetings", "Untitled meeting"),
        about=" · ".join(parts),
        mark=state_words(said.state, translate),
        tone=_TONES.get(said.state, "muted"),
        tag="" if minutes in {"", "none"} else minutes_words(minutes, translate),
    )
