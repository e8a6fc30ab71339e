"""What a beginning, a postponement or another venue is refused for; and what took place already. Pure."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from liaison.core import dtg, rules
from liaison.core.errors import Reason, Refused
from liaison.core.records.meeting_views import Meeting, Series
from liaison.core.records.order import HOUR_MS
from liaison.core.records.views import Spot
from liaison.core.values import Value

SIDE_SESSION = "side_session"
_WEEK_MS = 7 * 24 * HOUR_MS


def has_begun_minutes(said: Meeting) -> bool:
    """Whether minutes were begun of a meeting that did not take place yet."""
    return said.state != "held" and said.minutes.state == "draft"


def took_place(said: Meeting) -> bool:
    """Whether it was held: nobody's minutes leave the house of a meeting that was not."""
    return said.state == "held" or said.minutes.state not in {"", "none", "draft"}


def require_not_held(said: Meeting) -> None:
    """Refuse to move what took place: MEETING_HELD."""
    if took_place(said):
        raise Refused(Reason.MEETING_HELD)


def require_reason(reason: str) -> None:
    """Refuse a move without a word on why: RECORD_FORM."""
    if not reason.strip():
        raise Refused(Reason.RECORD_FORM, field="reason", rule=rules.WHY)


def require_after(series: Series, starts: Value) -> None:
    """Refuse a meeting before the first day of its series: MEETING_BEFORE_SERIES."""
    begins = dtg.day(series.starts_on)
    if begins and dtg.is_moment(starts) and dtg.day_of(starts) < begins:
        raise Refused(Reason.MEETING_BEFORE_SERIES, begins=series.starts_on)


def require_put_off(said: Meeting, starts: int, *, now_ms: int) -> None:
    """Refuse to put a meeting off to an earlier moment, or to a day that is past: RECORD_FORM."""
    is_past = dtg.day_of(starts) < dtg.day_of(now_ms)
    if is_past or (said.starts is not None and starts < said.starts):
        right = max(now_ms, said.starts or 0) + _WEEK_MS
        raise Refused(
            Reason.RECORD_FORM, field="starts", rule=rules.PUT_OFF, example=dtg.write(right)
        )


def same_hour(at_ms: int, old: str, new: str) -> int:
    """The moment at which the clock of a new zone shows what that of the old one shows."""
    wall = dtg.local(at_ms, dtg.known_zone(old)).replace(tzinfo=None)
    return dtg.parse(wall.isoformat(), tz=new)


def place_of(spot: Spot) -> Mapping[str, Value]:
    """A place that one record tells of as another one holds it, whether or not it is in the gazetteer."""
    parts: dict[str, Value] = msgspec.to_builtins(spot)
    return {name: part for name, part in parts.items() if part not in {"", None}}


def is_place(spot: Spot, place: Mapping[str, Value]) -> bool:
    """Whether a place is that spot: the same in the gazetteer, or the same name and no other point."""
    if spot.id and place.get("id"):
        return spot.id == place["id"]
    known = (spot.lat, spot.lon, spot.mgrs or None)
    told = tuple(place.get(part) for part in ("lat", "lon", "mgrs"))
    is_elsewhere = any(known) and any(told) and known != told
    return spot.name.casefold() == str(place.get("name")).casefold() and not is_elsewhere


def require_kind(kind: str, series: str, *, has_parent: bool) -> None:
    """Refuse a side session of no meeting, and a kind that is not its series': RECORD_FORM.

    Any series may meet on the edge of another's meeting (domain R33).
    """
    if kind == SIDE_SESSION and not has_parent:
        raise Refused(Reason.RECORD_FORM, field="parent", rule=rules.SESSION_OF)
    if series and kind not in {series, SIDE_SESSION}:
        raise Refused(Reason.RECORD_FORM, field="kind", rule=rules.SERIES_KIND, example=series)


def require_both(given: Mapping[str, Value]) -> None:
    """Refuse a beginning without an end and the reverse, RECORD_FORM; neither may be known yet."""
    for has, lacks, apart_ms in (("starts", "ends", HOUR_MS), ("ends", "starts", -HOUR_MS)):
        at = given.get(has)
        if at is not None and given.get(lacks) is None:
            example = dtg.write(at + apart_ms) if dtg.is_moment(at) else dtg.EXAMPLES
            raise Refused(Reason.RECORD_FORM, field=lacks, rule=rules.BOTH, example=example)
