"""What may not be written of a meeting: beside itself, beside its parent, beside who there was.

Once the minutes are adopted, what they say is frozen: `FROZEN` names the paths, and a later change of
mind is a corrigendum beside the text.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from liaison.core import dtg, rules
from liaison.core.errors import Reason, Refused
from liaison.core.records import handling
from liaison.core.records.order import require_order
from liaison.core.records.record_type import Around
from liaison.core.records.terms import require_then
from liaison.core.values import Value

FROZEN = frozenset(
    {
        "",
        "title",
        "alt_titles",
        "starts",
        "ends",
        "tz",
        "venue",
        "mode",
        "host",
        "chair",
        "secretary",
        "lang",
        "lang2",
        "invitees",
        "functions",
        "agenda",
        "papers",
        "body",
    }
)
"""First parts of the paths that adopted minutes consist of; "" is the whole record."""

EDGE_DAYS = 2
"""A side session is held on the edge of its meeting (domain R33): so many days before or after it."""
_INVITEES = "invitees/"
_LANGUAGES = tuple(choice.value for choice in handling.LANGUAGES)


def refuse(values: Mapping[str, Value], paths: frozenset[str]) -> None:
    """What may not be written as the meeting stands or would stand.

    Args:
        values: the meeting's values with the new ones laid over them.
        paths: those that are being written, long texts too.

    Raises:
        Refused: RECORD_FORM for no title or an end that is not after the start, RECORD_VALUE for
            the same language twice, MINUTES_ADOPTED for a frozen path.
    """
    if "title" in paths and not values.get("title"):
        raise Refused(Reason.RECORD_FORM, field="title", rule=rules.TITLE)
    require_order(values, paths, "starts", "ends")
    if paths & {"lang", "lang2"}:
        _require_two_languages(values, "lang2" if "lang2" in paths else "lang")
    if values.get("minutes/state") == "adopted" and "minutes/state" not in paths:
        frozen = sorted(path for path in paths if path.partition("/")[0] in FROZEN)
        if frozen:
            raise Refused(Reason.MINUTES_ADOPTED, path=frozen[0])


def refuse_beside(values: Mapping[str, Value], paths: frozenset[str], around: Around) -> None:
    """The same of what does not fit with other records.

    Raises:
        Refused: MEETING_FAR for a side session that is not on the edge of its meeting;
            PARTY_NOT_THEN for one newly listed that there was not on its first day.
    """
    if paths & {"starts", "ends", "parent"}:
        _require_near(values, around.values(values.get("parent")))
    days = _days(values)
    if days is None:
        return
    for party in sorted(_listed(paths) - _listed(around.before)):
        require_then(party, days[0], around, field="PARTY")


def _listed(paths: Iterable[str]) -> set[str]:
    return {path.split("/")[1] for path in paths if path.startswith(_INVITEES)}


def _require_two_languages(values: Mapping[str, Value], field: str) -> None:
    first = values.get("lang")
    if first and first == values.get("lang2"):
        allowed = ", ".join(one for one in _LANGUAGES if one != first)
        raise Refused(Reason.RECORD_VALUE, field=field, allowed=allowed)


def _require_near(values: Mapping[str, Value], parent: Mapping[str, Value]) -> None:
    ours, theirs = _days(values), _days(parent)
    if not ours or not theirs:
        return
    first, last = theirs[0] - timedelta(EDGE_DAYS), theirs[1] + timedelta(EDGE_DAYS)
    if ours[0] < first or last < ours[1]:
        field = "starts" if ours[0] < first or last < ours[0] else "ends"
        said = {"first": first.isoformat(), "last": last.isoformat()}
        raise Refused(Reason.MEETING_FAR, field=field, **said)


def _days(values: Mapping[str, Value]) -> tuple[date, date] | None:
    """The first and the last day of a meeting on its own clock."""
    starts, ends = values.get("starts"), values.get("ends")
    if not dtg.is_moment(starts):
        return None
    zone = dtg.known_zone(str(values.get("tz") or ""))
    last = ends if dtg.is_moment(ends) else starts
    return dtg.local(starts, zone).date(), dtg.local(last, zone).date()
