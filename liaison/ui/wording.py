"""From what the core says to what a person reads: reasons as sentences, times, sizes, ages.

Codes, DTG and coordinates are wrapped in a left-to-right isolate, so that they read the same inside
an Arabic line.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt, QTimeZone

from liaison.core.errors import Refused

_LRI = "\u2066"
_FSI = "\u2068"
_PDI = "\u2069"
_MINUTE_MS = 60_000
_HOUR_MS = 60 * _MINUTE_MS
_DAY_MS = 24 * _HOUR_MS
_MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
_ZONES = "ZABCDEFGHIKLM"
_WEST = "ZNOPQRSTUVWXY"
_KIB = 1024


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence about what happened, and the one thing to do next (may be empty)."""

    sentence: str
    next_step: str = ""


def ltr(code: str) -> str:
    """A code, DTG or coordinate that reads left to right whatever is around it."""
    return f"{_LRI}{code}{_PDI}"


def isolated(text: str) -> str:
    """Other people's words inside a sentence of ours: their direction stays their own."""
    return f"{_FSI}{text}{_PDI}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Wording", text)


def age(from_ms: int | None, now_ms: int) -> str:
    """How long ago, in the largest unit that fits: "40 min", "3 h", "6 d", or "never"."""
    if from_ms is None:
        return _tr("never")
    passed = max(0, now_ms - from_ms)
    if passed < _HOUR_MS:
        return _tr("{n} min").format(n=passed // _MINUTE_MS)
    if passed < 2 * _DAY_MS:
        return _tr("{n} h").format(n=passed // _HOUR_MS)
    return _tr("{n} d").format(n=passed // _DAY_MS)


def size(count: int) -> str:
    """A number of bytes as people say it."""
    return QLocale().formattedDataSize(count, 1 if count >= _KIB * _KIB else 0)


def dtg(at_ms: int, *, local: bool = False) -> str:
    """A date-time group: 140640Z DEC 09, or in the laptop's own zone with its letter."""
    moment = _moment(at_ms, local=local)
    date = moment.date()
    day_time = f"{date.day():02}{moment.time().toString('HHmm')}"
    return ltr(
        f"{day_time}{zone_letter(moment)} {_MONTHS[date.month() - 1]} {date.year() % 100:02}"
    )


def short_time(at_ms: int) -> str:
    """Local time as HH:MM."""
    return ltr(_moment(at_ms, local=True).time().toString("HH:mm"))


def long_date(at_ms: int) -> str:
    """Monday 14 December 2009, in the user's language."""
    return QLocale().toString(_moment(at_ms, local=True).date(), "dddd d MMMM yyyy")


def short_date(at_ms: int) -> str:
    """13 Dec 18:00, in the user's language."""
    return QLocale().toString(_moment(at_ms, local=True), "d MMM HH:mm")


def zone_letter(moment: QDateTime) -> str:
    """The military letter of a zone's offset; J where it is not a whole hour."""
    hours, rest = divmod(abs(moment.offsetFromUtc()), 3600)
    letters = _ZONES if moment.offsetFromUtc() >= 0 else _WEST
    return "J" if rest or hours >= len(letters) else letters[hours]


def _moment(at_ms: int, *, local: bool) -> QDateTime:
    zone = QTimeZone.systemTimeZone() if local else QTimeZone(QTimeZone.Initialization.UTC)
    moment = QDateTime.fromMSecsSinceEpoch(at_ms, zone)
    return moment if local else moment.toTimeSpec(Qt.TimeSpec.UTC)


def said(refused: Refused) -> Said:
    """The sentence and the next step of a refusal, in the user's language."""
    return Said(_tr("This was refused: {code}.").format(code=ltr(refused.reason.value)))
