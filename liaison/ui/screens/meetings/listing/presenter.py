"""What the list says of a series and of a meeting. No Qt here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from liaison.core.meetings.values import MeetingRow, SeriesRow
from liaison.ui.screens.meetings.words import (
    Translate,
    cadence_words,
    day_words,
    minutes_words,
    span_words,
    state_words,
)


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
    mark = ""
    if row.due is not None:
        template = translate("Meetings", "next due {day}")
        if row.is_late:
            template = translate("Meetings", "late: was due {day}")
        mark = template.format(day=day_words(row.due, translate))
    return LineText(
        title=row.series.title or translate("Meetings", "Untitled series"),
        about=" · ".join(parts),
        mark=mark,
        tone="bad" if row.is_late else "muted",
        icon=row.is_late,
    )


def meeting_text(row: MeetingRow, own_tz: str, translate: Translate) -> LineText:
    """A meeting: when on its own clock, where, how far it is and how far its minutes are."""
    said = row.meeting
    parts = [span_words(said, translate, otherwise=own_tz)]
    if said.venue:
        parts.append(said.venue.name)
    parts.append(state_words(said.state, translate))
    minutes = said.minutes.state
    return LineText(
        title=said.title or translate("Meetings", "Untitled meeting"),
        about=" · ".join(parts),
        tag="" if minutes in {"", "none"} else minutes_words(minutes, translate),
    )
