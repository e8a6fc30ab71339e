"""When the next meeting of a series is due, in the tense of today. No Qt here."""

from __future__ import annotations

from liaison.core import dtg
from liaison.core.meetings.values import SeriesRow
from liaison.ui.numbers import Numbers, Translate
from liaison.ui.screens.meetings.words import day_words, short_day, zone_of


def due_mark(row: SeriesRow, translate: Translate) -> str:
    """In a list's width: by when, and for when one is set; that none is, if it is late."""
    if row.due is None:
        return ""
    day, other = day_words(row.due, translate), _set_for(row, translate)
    if row.is_late:
        said = translate("Meetings", "was due {day}, none is set")
    elif not other:
        said = translate("Meetings", "next due {day}")
    elif row.is_past:
        said = translate("Meetings", "was due {day}, set for {other}")
    else:
        said = translate("Meetings", "due by {day}, set for {other}")
    return said.format(day=day, other=other)


def due_words(row: SeriesRow, translate: Translate) -> str:
    """The same as a sentence, and by how much all were put off."""
    said = _sentence(row, translate)
    if row.slippage:
        said += " · " + Numbers(translate).put_off(row.slippage)
    return said


def _sentence(row: SeriesRow, translate: Translate) -> str:
    if row.due is None:
        return translate("Meetings", "No meeting was held yet, so none is due")
    day, other = day_words(row.due, translate), _set_for(row, translate)
    if row.is_late:
        said = translate("Meetings", "Late: the next was due {day}, none is set")
    elif not other:
        said = translate("Meetings", "The next is due {day}")
    elif row.is_past:
        said = translate("Meetings", "The next was due {day}, set for {other}")
    else:
        said = translate("Meetings", "The next is due by {day}, set for {other}")
    return said.format(day=day, other=other)


def _set_for(row: SeriesRow, translate: Translate) -> str:
    """The day of the meeting that is set, on its own clock; its year where it is another one."""
    meeting = row.fixed.meeting if row.fixed else None
    if meeting is None or row.due is None:
        return ""
    if meeting.starts is None:
        return meeting.date_text or translate("Meetings", "no date yet")
    day = dtg.local(meeting.starts, zone_of(meeting)).date()
    return short_day(day, translate, year=day.year != row.due.year)
