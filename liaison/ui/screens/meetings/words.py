"""Words that the whole screen shares: cadences, days, spans of time, states. No Qt here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from liaison.core import dtg, naming
from liaison.core.errors import Refused
from liaison.core.listing import listed
from liaison.core.records.fields import Choice
from liaison.core.records.meeting_views import Cadence, Meeting
from liaison.core.records.minutes_states import MINUTES_STATES
from liaison.core.translatable import QT_TRANSLATE_NOOP
from liaison.ui.numbers import Numbers, Translate, day_number

_DAYS = (
    QT_TRANSLATE_NOOP("DayShort", "Mon"),
    QT_TRANSLATE_NOOP("DayShort", "Tue"),
    QT_TRANSLATE_NOOP("DayShort", "Wed"),
    QT_TRANSLATE_NOOP("DayShort", "Thu"),
    QT_TRANSLATE_NOOP("DayShort", "Fri"),
    QT_TRANSLATE_NOOP("DayShort", "Sat"),
    QT_TRANSLATE_NOOP("DayShort", "Sun"),
)
_MONTHS = (
    QT_TRANSLATE_NOOP("MonthShort", "Jan"),
    QT_TRANSLATE_NOOP("MonthShort", "Feb"),
    QT_TRANSLATE_NOOP("MonthShort", "Mar"),
    QT_TRANSLATE_NOOP("MonthShort", "Apr"),
    QT_TRANSLATE_NOOP("MonthShort", "May"),
    QT_TRANSLATE_NOOP("MonthShort", "Jun"),
    QT_TRANSLATE_NOOP("MonthShort", "Jul"),
    QT_TRANSLATE_NOOP("MonthShort", "Aug"),
    QT_TRANSLATE_NOOP("MonthShort", "Sep"),
    QT_TRANSLATE_NOOP("MonthShort", "Oct"),
    QT_TRANSLATE_NOOP("MonthShort", "Nov"),
    QT_TRANSLATE_NOOP("MonthShort", "Dec"),
)
_PER = {
    "day": QT_TRANSLATE_NOOP("Cadence", "a day"),
    "week": QT_TRANSLATE_NOOP("Cadence", "a week"),
    "month": QT_TRANSLATE_NOOP("Cadence", "a month"),
    "quarter": QT_TRANSLATE_NOOP("Cadence", "a quarter"),
    "year": QT_TRANSLATE_NOOP("Cadence", "a year"),
}
_MINUTES = {choice.value: choice.label for choice in MINUTES_STATES}


def cadence_words(cadence: Cadence | None, translate: Translate) -> str:
    """How often: "3 times a year", "once in 2 months"."""
    if cadence is None or cadence.times < 1:
        return translate("Meetings", "no cadence agreed")
    numbers = Numbers(translate)
    per = _PER.get(cadence.unit, "") if cadence.every == 1 else ""
    if per:
        span = translate("Cadence", per)
        if cadence.times == 1:
            return translate("Cadence", "once {span}").format(span=span)
        return numbers.times_per(cadence.times, span)
    span = numbers.units(cadence.unit, cadence.every)
    if cadence.times == 1:
        return translate("Cadence", "once in {span}").format(span=span)
    return numbers.times(cadence.times, span)


def day_words(day: date, translate: Translate, *, year: bool = True) -> str:
    """Fri 11 Dec 2009, in the order of the user's language."""
    template = "{weekday} {day} {month} {year}" if year else "{weekday} {day} {month}"
    return translate("Meetings", template).format(
        weekday=translate("DayShort", _DAYS[day.weekday()]),
        day=day_number(day.day, translate),
        month=translate("MonthShort", _MONTHS[day.month - 1]),
        year=day.year,
    )


_DAY_ORDERS = (
    QT_TRANSLATE_NOOP("Meetings", "{weekday} {day} {month} {year}"),
    QT_TRANSLATE_NOOP("Meetings", "{weekday} {day} {month}"),
    QT_TRANSLATE_NOOP("Meetings", "{day} {month} {year}"),
    QT_TRANSLATE_NOOP("Meetings", "{day} {month}"),
)


def iso_words(text: str, translate: Translate) -> str:
    """A day that stands in a record; as it stands there, if it is none."""
    try:
        return day_words(date.fromisoformat(text), translate)
    except ValueError:
        return text


def zone_of(meeting: Meeting, otherwise: str = "UTC") -> str:
    """The zone on whose clock a meeting is told; one that nobody knows counts as none."""
    for tz in (meeting.tz, meeting.venue.tz if meeting.venue else "", otherwise):
        try:
            if tz:
                return dtg.check_zone(tz)
        except Refused:
            continue
    return "UTC"


def span_words(meeting: Meeting, translate: Translate, *, otherwise: str = "UTC") -> str:
    """From when to when, on the clock of the venue."""
    if meeting.starts is None:
        return meeting.date_text or translate("Meetings", "no date yet")
    tz = zone_of(meeting, otherwise)
    first = dtg.local(meeting.starts, tz)
    begins = f"{day_words(first.date(), translate)} {first:%H:%M}"
    if meeting.ends is None:
        return begins
    last = dtg.local(meeting.ends, tz)
    if last.date() == first.date():
        return f"{begins}\u2013{last:%H:%M}"
    same_year = last.year == first.year
    begins = f"{day_words(first.date(), translate, year=not same_year)} {first:%H:%M}"
    return f"{begins} \u2013 {day_words(last.date(), translate)} {last:%H:%M}"


def short_span(meeting: Meeting, translate: Translate, *, otherwise: str = "UTC") -> str:
    """The same in a list's width: 17 Dec 08:30 to 18 Dec 2009 16:00."""
    if meeting.starts is None:
        return meeting.date_text or translate("Meetings", "no date yet")
    tz = zone_of(meeting, otherwise)
    first = dtg.local(meeting.starts, tz)
    last = dtg.local(meeting.ends if meeting.ends is not None else meeting.starts, tz)
    if last.date() == first.date():
        clock = f"{first:%H:%M}" if meeting.ends is None else f"{first:%H:%M}\u2013{last:%H:%M}"
        return f"{short_day(first.date(), translate, year=True)} {clock}"
    begins = short_day(first.date(), translate, year=first.year != last.year)
    ends = short_day(last.date(), translate, year=True)
    return f"{begins} {first:%H:%M} \u2013 {ends} {last:%H:%M}"


def short_day(day: date, translate: Translate, *, year: bool) -> str:
    """17 Dec 2009, in the order of the user's language."""
    template = "{day} {month} {year}" if year else "{day} {month}"
    return translate("Meetings", template).format(
        day=day_number(day.day, translate),
        month=translate("MonthShort", _MONTHS[day.month - 1]),
        year=day.year,
    )


def moment_words(at_ms: int | None, tz: str, translate: Translate) -> str:
    """A moment on the clock of a zone."""
    if at_ms is None:
        return ""
    here = dtg.local(at_ms, tz)
    return f"{day_words(here.date(), translate)} {here:%H:%M}"


def state_words(state: str, translate: Translate) -> str:
    """What a meeting's state is called."""
    return translate("State", naming.state_label("MEETING", state))


def minutes_words(state: str, translate: Translate) -> str:
    """What the state of minutes is called."""
    return translate("Minutes", _MINUTES.get(state or "none", state))


def options(
    choices: Iterable[Choice], context: str, translate: Translate
) -> tuple[tuple[str, str], ...]:
    """A field's choices with what people call them."""
    return tuple((choice.value, translate(context, choice.label)) for choice in choices)


def named(codes: Iterable[str], labels: Mapping[str, str], translate: Translate) -> str:
    """Parties on one line, as people call them."""
    return listed([labels.get(code, code) for code in codes], translate)
