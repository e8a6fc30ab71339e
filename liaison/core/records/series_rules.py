"""What may not be written of a series: no name, and a cadence that nobody can have meant."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from liaison.core import dtg, rules
from liaison.core.errors import Reason, Refused
from liaison.core.records.record_type import Around
from liaison.core.values import Value

DAYS = {"day": 1, "week": 7, "month": 30, "quarter": 91, "year": 365}
"""Days of a unit, all but."""
LONGEST_DAYS = 5 * 365
"""Between two meetings. Cadences of the region run from the daily contact of security desks (domain
3.1) to twice a year (R24); what meets less than once in five years outlives most missions: a slip."""
FIRST_DAY = date(1948, 5, 29)
"""The Security Council set up the first UN peace operation on this day (resolution 50); no cadence of
such missions is older."""
YEARS_AHEAD = 5
"""Nobody agrees today on a cadence that begins later; the same five years."""


def refuse(values: Mapping[str, Value], paths: frozenset[str]) -> None:
    """What may not be written as the series stands or would stand.

    Raises:
        Refused: RECORD_FORM for no name, for a cadence of no meetings, of more than one a day, or
            of less than one in `LONGEST_DAYS`, for one from before the series begins, and for no
            day of silence.
    """
    if "title" in paths and not values.get("title"):
        raise Refused(Reason.RECORD_FORM, field="title", rule=rules.TITLE)
    _require_silence(values, paths)
    _require_in_series(values, paths)
    for item in _cadences(paths):
        times, every = (values.get(f"{item}/{name}") for name in ("times", "every"))
        days = DAYS.get(str(values.get(f"{item}/unit")), 1)
        for name, count in (("times", times), ("every", every)):
            if f"{item}/{name}" in paths and isinstance(count, int) and count < 1:
                raise Refused(Reason.RECORD_FORM, field=name, rule=rules.OFTEN)
        if not isinstance(every, int) or not isinstance(times, int):
            continue
        if times > every * days:
            raise Refused(Reason.RECORD_FORM, field="times", rule=rules.OFTEN)
        if every * days > times * LONGEST_DAYS:
            raise Refused(Reason.RECORD_FORM, field="every", rule=rules.OFTEN)


def refuse_beside(values: Mapping[str, Value], paths: frozenset[str], around: Around) -> None:
    """The same beside the day.

    Raises:
        Refused: RECORD_FORM for a first day, of the series or a cadence, that lies out of reach.
    """
    last = around.today.replace(year=around.today.year + YEARS_AHEAD, day=1)
    for path in ("starts_on", *(f"{item}/from" for item in _cadences(paths))):
        day = dtg.day(str(values.get(path) or ""))
        if path in paths and day is not None and not FIRST_DAY <= day <= last:
            rule = f"{FIRST_DAY.isoformat()} \u2013 {last.isoformat()}"
            raise Refused(Reason.RECORD_FORM, field=path.rpartition("/")[2], rule=rule)


def _require_silence(values: Mapping[str, Value], paths: frozenset[str]) -> None:
    days = values.get("silence_days")
    if "silence_days" in paths and isinstance(days, int) and days < 1:
        raise Refused(Reason.RECORD_FORM, field="silence_days", rule=rules.SILENCE, example="7")


def _require_in_series(values: Mapping[str, Value], paths: frozenset[str]) -> None:
    begins = dtg.day(str(values.get("starts_on") or ""))
    for path, value in values.items():
        is_asked = "starts_on" in paths or path in paths
        if begins and is_asked and path.startswith("cadence/") and path.endswith("/from"):
            day = dtg.day(str(value or ""))
            if day is not None and day < begins:
                field = "from" if path in paths else "starts_on"
                raise Refused(Reason.RECORD_FORM, field=field, rule=rules.IN_SERIES)


def _cadences(paths: frozenset[str]) -> list[str]:
    """The cadences that are written to."""
    return sorted({path.rpartition("/")[0] for path in paths if path.startswith("cadence/")})
