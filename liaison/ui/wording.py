"""From what the core says to what a person reads: reasons as sentences, times, sizes, ages.

Codes, DTG and coordinates are wrapped in a left-to-right isolate, so that they read the same inside
an Arabic line.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, Qt, QTimeZone

from liaison.core import dtg as core_dtg
from liaison.core import wording as core_wording
from liaison.core.errors import Refused
from liaison.core.exchanged import Imposed, TurnedDown, Word
from liaison.core.listing import COMMA, listed
from liaison.core.records.minutes_states import MINUTES_STATES
from liaison.core.telling.beside import beside as core_beside
from liaison.core.values import Contact
from liaison.ui.numbers import day_number

_LRI = "\u2066"
_FSI = "\u2068"
_PDI = "\u2069"
_RLM = "\u200f"
_DOT = " · "
_IN_WORDS = frozenset({"why", "field", "allowed", "rule", "origin", "state"})
"""Parameters of reasons that may hold words of ours."""
_OF_MINUTES = frozenset({"state", "needed"})
"""Parameters that are states of minutes."""
_MINUTES = {choice.value: choice.label for choice in MINUTES_STATES}
_MINUTE_MS = 60_000
_HOUR_MS = 60 * _MINUTE_MS
_DAY_MS = 24 * _HOUR_MS
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


def tooltip(text: str) -> str:
    """A text for a tooltip, where Qt would else take a stranger's words for markup."""
    return f"<span>{escape(text)}</span>"


def parted(text: str) -> str:
    """A line that reads from the right, with parts between middle dots in their own direction.

    Latin neighbours would otherwise change places. The first mark is for selectable labels, which
    look into isolates for the direction of the whole; the others hold inside an outer isolate.
    """
    if _DOT not in text:
        return text
    return _RLM + isolated(text.replace(_DOT, f"{_PDI}{_RLM}{_DOT}{_FSI}"))


def age(from_ms: int | None, now_ms: int) -> str:
    """How long ago, in the largest unit that fits: "now", "40 min", "3 h", "6 d", or "never"."""
    if from_ms is None:
        return QCoreApplication.translate("Wording", "never")
    passed = max(0, now_ms - from_ms)
    if passed < _MINUTE_MS:
        return QCoreApplication.translate("Wording", "now")
    if passed < _HOUR_MS:
        return QCoreApplication.translate("Wording", "{n} min").format(n=passed // _MINUTE_MS)
    if passed < 2 * _DAY_MS:
        return QCoreApplication.translate("Wording", "{n} h").format(n=passed // _HOUR_MS)
    return QCoreApplication.translate("Wording", "{n} d").format(n=passed // _DAY_MS)


def size(count: int) -> str:
    """A number of bytes as people say it."""
    digits = 1 if count >= _KIB * _KIB else 0
    return QLocale().formattedDataSize(
        count, digits, QLocale.DataSizeFormat.DataSizeTraditionalFormat
    )


def dtg(at_ms: int, *, tz: str = "UTC") -> str:
    """A date-time group with spaces, 140640Z DEC 09, on the clock of a zone."""
    written = core_dtg.write(at_ms, tz=tz)
    return ltr(f"{written[:7]} {written[7:10]} {written[10:]}")


def clock(at_ms: int, tz: str) -> str:
    """The clock of a zone as people write it, 14:02 A; that of the laptop, for none, has no letter."""
    if not tz:
        return short_time(at_ms)
    return ltr(core_dtg.clock(at_ms, tz))


def short_time(at_ms: int, *, tz: str = "") -> str:
    """HH:MM on the clock of a zone, or of the laptop."""
    return ltr(_moment(at_ms, tz).time().toString("HH:mm"))


def long_date(at_ms: int, *, tz: str = "") -> str:
    """Monday 14 December 2009, in the user's language."""
    return _written(_moment(at_ms, tz), "dddd d MMMM yyyy")


def short_date(at_ms: int, *, tz: str = "") -> str:
    """13 Dec 18:00, in the user's language."""
    return _written(_moment(at_ms, tz), "d MMM HH:mm")


def span_dates(first_ms: int, last_ms: int, *, tz: str = "") -> tuple[str, str]:
    """Both ends of a stretch of time, as `short_date`; with their years where these differ."""
    moments = _moment(first_ms, tz), _moment(last_ms, tz)
    years = {moment.date().year() for moment in moments}
    pattern = "d MMM HH:mm" if len(years) == 1 else "d MMM yyyy HH:mm"
    first, last = (_written(moment, pattern) for moment in moments)
    return first, last


def short_day(at_ms: int, *, tz: str = "") -> str:
    """13 Dec, in the user's language."""
    return _written(_moment(at_ms, tz), "d MMM")


def day(iso: str) -> str:
    """15 Jan 2010, in the user's language; what is no day, as it is."""
    moment = QDate.fromString(iso, Qt.DateFormat.ISODate)
    return _written(moment.startOfDay(), "d MMM yyyy") if moment.isValid() else iso


def _written(moment: QDateTime, pattern: str) -> str:
    """The moment by a pattern of Qt, with the word that a language has for the first of a month."""
    first = day_number(1, QCoreApplication.translate)
    if moment.date().day() == 1 and first != "1":
        pattern = pattern.replace("d MMM", f"'{first}' MMM")
    return QLocale().toString(moment, pattern)


def _moment(at_ms: int, tz: str) -> QDateTime:
    zone = QTimeZone(tz.encode("ascii")) if tz else QTimeZone.systemTimeZone()
    return QDateTime.fromMSecsSinceEpoch(at_ms, zone)


def said(refused: Refused) -> Said:
    """The sentence and the next step of a refusal, in the user's language."""
    return said_of(refused.reason.value, refused.params)


def beside(refused: Refused) -> str:
    """What would be right in a field, for a line under it."""
    return core_beside(refused, QCoreApplication.translate)


def said_of(code: str, params: Mapping[str, str | int]) -> Said:
    """The same for a reason that comes as its code: of a file, a held change, a withheld record."""
    values = {"code": ltr(code), **{name: _param(name, value) for name, value in params.items()}}
    return Said(*core_wording.said(code, values, QCoreApplication.translate))


def turned_down(one: TurnedDown, name: Callable[[Contact], str]) -> str:
    """UNAMID El Fasher refused a bundle of 9 Dec: no media please."""
    said = QCoreApplication.translate("Wording", "{name} refused a bundle of {day}: {why}")
    if one.in_part:
        said = QCoreApplication.translate(
            "Wording", "{name} took a bundle of {day} (records refused: {n}): {why}"
        )
    day = _written(_moment(one.sent_ms, ""), "d MMM")
    who, why = isolated(name(one.contact)), isolated(one.why)
    return said.format(name=who, day=day, n=len(one.records), why=why)


def imposed(one: Imposed) -> str:
    """TCD-ABE-NOTE-… was recalled (released by mistake), and is set aside here."""
    translate = QCoreApplication.translate
    said = {
        Word.RECALLED: translate("Wording", "{ref} was recalled and is set aside here: {why}")
        if one.ref
        else translate("Wording", "A record that is not here was recalled: {why}"),
        Word.RETURNED: translate("Wording", "{ref} is not recalled any more, and shows again."),
        Word.NARROWED: translate(
            "Wording", "{ref} goes to fewer now, or is marked higher; its changes were taken in."
        ),
        Word.HELD: translate(
            "Wording", "{ref} counts no longer: the device that wrote it was revoked (Directory)."
        ),
    }
    return said[one.word].format(ref=isolated(one.ref), why=isolated(one.why))


def _param(name: str, value: str | int) -> str | int:
    if not isinstance(value, str):
        return value
    translate = QCoreApplication.translate
    if name in _OF_MINUTES and value in _MINUTES:
        return isolated(translate("Minutes", _MINUTES[value]).lower())
    if name == "why" and value in core_wording.WORDINGS:
        return value  # said as a sentence of its own
    if name == "field" and value not in core_wording.PARAMS:
        value = _field(value)
    elif name in _IN_WORDS:
        words = (core_wording.PARAMS.get(word, word) for word in value.split(COMMA))
        value = listed((translate("Param", word) for word in words), translate)
    return isolated(value)


def _field(path: str) -> str:
    """What people call a field, of whichever record it is."""
    from liaison.core.naming import field_called  # noqa: PLC0415  (not for the lock screen)

    label = field_called(path)
    return QCoreApplication.translate("Field", label) if label else path
