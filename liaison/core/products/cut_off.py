"""The daily cut-off: at which hour of a site's clock its situation report closes (domain 2.1, R1)."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from liaison.core import dtg, rules
from liaison.core.errors import Reason, Refused

SETTING = "products.cut_off"
"""The setting with the hour, HH:MM on the site's clock; preferences of the faces stand below "user."."""
DEFAULT = "06:00"
DAY = timedelta(days=1)
DAY_MS = 86_400_000
_HALF = DAY / 2
_HOUR = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)")


def parse(text: str) -> str:
    """An hour as HH:MM.

    Raises:
        Refused: RECORD_FORM.
    """
    found = _HOUR.fullmatch(text.strip())
    if found is None:
        raise Refused(Reason.RECORD_FORM, field="cut_off", rule=rules.HOUR, example=DEFAULT)
    return f"{int(found[1]):02}:{found[2]}"


def following(now_ms: int, hour: str, tz: str) -> int:
    """The first cut-off after a moment, in milliseconds since 1970."""
    return _ms(_next(now_ms, hour, tz))


def period(now_ms: int, hour: str, tz: str) -> tuple[int, int]:
    """The 24 hours that a report made now is of: to the nearest cut-off, past or to come.

    Whoever sits down to it some minutes before the hour means the one that comes; whoever is late
    means the one that is past.
    """
    ahead = _next(now_ms, hour, tz)
    behind = _on(ahead.date() - DAY, hour, tz)
    is_near = ahead - dtg.utc(now_ms) < _HALF
    until = ahead if is_near else behind
    return _ms(_on(until.date() - DAY, hour, tz)), _ms(until)


def _next(now_ms: int, hour: str, tz: str) -> datetime:
    local = dtg.local(now_ms, tz)
    today = _on(local.date(), hour, tz)
    return today if today > local else _on(local.date() + DAY, hour, tz)


def _on(day: date, hour: str, tz: str) -> datetime:
    hours, _, minutes = hour.partition(":")
    return datetime.combine(day, time(int(hours), int(minutes)), ZoneInfo(tz))


def _ms(moment: datetime) -> int:
    return round(moment.astimezone(UTC).timestamp() * 1000)
